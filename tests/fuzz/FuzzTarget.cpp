// For libFuzzer: `fuzz_mail -max_total_time=600 OWN_CORPUS tests/support/mails …`.
#include "tests/fuzz/MailPath.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    skranke::fuzz::takeMail(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
