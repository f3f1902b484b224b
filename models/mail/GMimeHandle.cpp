#include "mail/GMimeHandle.h"

#include <mutex>

namespace skranke::mail {

void startGMime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

OwnedParserOptions lenientOptions()
{
    OwnedParserOptions options(g_mime_parser_options_new());
    g_mime_parser_options_set_allow_addresses_without_domain(options.get(), TRUE);
    const char *charsets[] = {"utf-8", "windows-1252", "iso-8859-1", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    return options;
}

} // namespace skranke::mail
