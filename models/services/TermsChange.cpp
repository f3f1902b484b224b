#include "services/TermsChange.h"

#include "services/Events.h"
#include "services/ResponseClock.h"

namespace skranke::services {

namespace {

std::optional<Instant> dueNow(UnitOfWork &work, const Case &value)
{
    const auto due =
        responseDue(value.level, value.submitted, termsFor(work, value), hoursFor(work, value));
    if (!due)
        throw Failure(due.error());
    return *due;
}

} // namespace

TermsChange::TermsChange(UnitOfWork &work, const std::function<bool(const Case &)> &concerns)
    : m_work(work)
{
    for (const Case &value : work.cases().dueBefore(EndOfInstants))
        if (!value.respondedAt && value.responseDue && concerns(value))
            m_owed.append({value, dueNow(work, value)});
}

void TermsChange::settle(const Agent &me, Instant now, const QString &agreement)
{
    for (auto &[value, before] : m_owed) {
        const auto after = dueNow(m_work, value);
        if (!after || after == before || after == value.responseDue)
            continue;
        record(m_work, me, now, value.id, EventKind::FieldChanged, QStringLiteral("response_terms"),
               formatInstant(*value.responseDue), formatInstant(*after), agreement);
        value.responseDue = after;
        if (!m_work.cases().update(value))
            throw Failure({ErrorKind::Conflict, Reason::None, {}, {}});
    }
}

} // namespace skranke::services
