#include "domain/DeskNotice.h"

#include "domain/Zone.h"

namespace skranke {

bool NoticeWishes::wants(NoticeKind kind) const
{
    switch (kind) {
    case NoticeKind::NewCritical:
        return newCritical;
    case NoticeKind::DueSoon:
        return dueSoon;
    case NoticeKind::Answered:
        return answered;
    }
    Q_UNREACHABLE();
}

bool NoticeWishes::isQuiet(Instant now) const
{
    if (!quietHours)
        return false;
    const auto local = Zone::oslo().toLocal(now);
    const auto ofDay =
        std::chrono::floor<Minutes>(local - std::chrono::floor<std::chrono::days>(local));
    return quietFrom <= quietTo ? ofDay >= quietFrom && ofDay < quietTo
                                : ofDay >= quietFrom || ofDay < quietTo;
}

} // namespace skranke
