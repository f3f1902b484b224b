#include "domain/Sending.h"

#include <QSet>

#include <algorithm>

namespace skranke {

Seconds waitBeforeSending(int attempts)
{
    constexpr int MostDoublings = 6;
    const Seconds wait = Seconds(60) * (1 << std::clamp(attempts - 1, 0, MostDoublings));
    return std::min(wait, Seconds(3600));
}

QList<QueuedMail> readyToSend(const QList<QueuedMail> &waiting, Seconds undo, Instant now)
{
    QList<QueuedMail> ready;
    QSet<CaseId> seen;
    for (const QueuedMail &mail : waiting) {
        if (seen.contains(mail.entry.caseId))
            continue;
        seen.insert(mail.entry.caseId);
        if (mail.entry.composedAt + undo <= now && mail.sending.nextAt.value_or(now) <= now)
            ready.append(mail);
    }
    return ready;
}

} // namespace skranke
