#include "domain/Sla.h"

#include <algorithm>

namespace skranke {

ResponseTerms termsOf(const Agreement &agreement)
{
    return {agreement.responseA, agreement.responseB, agreement.updateInterval};
}

Result<std::optional<Instant>> responseDue(Level level, Instant submitted,
                                           const ResponseTerms &terms, const WorkTime &hours)
{
    if (submitted < FirstInstant || submitted >= EndOfInstants)
        return fail(ErrorKind::Invalid, QStringLiteral("submitted outside the accepted years"));
    switch (level) {
    case Level::None:
        return std::optional<Instant>{};
    case Level::A: {
        if (terms.responseA < Minutes{0})
            return fail(ErrorKind::Invalid, QStringLiteral("negative response time"));
        if (terms.responseA >= EndOfInstants - submitted)
            return fail(ErrorKind::Invalid, QStringLiteral("due after the accepted years"));
        return submitted + terms.responseA;
    }
    case Level::B:
        break;
    }
    const Result<Instant> due = terms.responseB ? hours.add(submitted, *terms.responseB)
                                                : hours.sameTimeNextWorkingDay(submitted);
    if (!due)
        return tl::make_unexpected(due.error());
    return *due;
}

std::optional<Instant> nextUpdateDue(const Case &value, std::optional<Instant> lastWord,
                                     const ResponseTerms &terms)
{
    const bool resolved = !isOpen(value.state) || value.state == State::Published;
    if (value.level != Level::A || resolved || !value.respondedAt)
        return std::nullopt;
    const Instant last = std::max(*value.respondedAt, lastWord.value_or(*value.respondedAt));
    return last + terms.updateInterval;
}

std::optional<Seconds> overrun(Level level, Instant due, Instant answered, const WorkTime &hours)
{
    if (level == Level::None || answered <= due)
        return std::nullopt;
    const Seconds late = level == Level::A ? answered - due : hours.between(due, answered);
    return late > Seconds{0} ? std::optional(late) : std::nullopt;
}

} // namespace skranke
