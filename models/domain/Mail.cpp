#include "domain/Mail.h"

#include <algorithm>

namespace skranke {

Instant submittedAt(const IncomingMail &mail, Instant now)
{
    if (mail.received)
        return std::min(*mail.received, now);
    if (mail.date && *mail.date <= now)
        return *mail.date;
    return now;
}

} // namespace skranke
