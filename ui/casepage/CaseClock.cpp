#include "ui/casepage/CaseClock.h"

#include "domain/WorkTime.h"
#include "ui/widgets/Tones.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>

namespace skranke::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseClock)
};

/// In the measure of the target: real time for A, working time for B (R4.9).
Seconds overrunOf(const services::CaseFile &file)
{
    const Instant due = *file.value.responseDue;
    const Instant at = *file.value.respondedAt;
    if (file.calendar)
        if (const auto hours = WorkTime::compile(*file.calendar))
            return overrun(file.value.level, due, at, *hours).value_or(at - due);
    return at - due;
}

CaseClock counting(Instant due, bool update, Instant now)
{
    const Seconds left = due - now;
    const Tone tone = toneOfTimeLeft(left);
    if (left < Seconds{0})
        return {(update ? Words::tr("Update overdue %1") : Words::tr("Overdue %1"))
                    .arg(words::countdown(-left)),
                tone};
    return {(update ? Words::tr("Next update %1") : Words::tr("Answer due in %1"))
                .arg(words::countdown(left)),
            tone};
}

CaseClock answered(const services::CaseFile &file)
{
    const Case &value = file.value;
    if (*value.respondedAt <= *value.responseDue)
        return {Words::tr("Answered in time · %1")
                    .arg(words::elapsed(*value.respondedAt - value.submitted)),
                Tone::Success};
    return {Words::tr("Answered late · %1").arg(words::overrun(overrunOf(file))), Tone::Danger};
}

} // namespace

CaseClock caseClock(const services::CaseFile &file, Instant now)
{
    const Case &value = file.value;
    if (const auto due = value.nextDue())
        return counting(*due, value.respondedAt.has_value(), now);
    if (value.responseDue && value.respondedAt)
        return answered(file);
    if (isOpen(value.state) && !value.respondedAt) {
        QString waited = words::waited(now - value.submitted);
        waited[0] = waited.at(0).toUpper();
        return {waited, Tone::Neutral};
    }
    return {};
}

} // namespace skranke::ui
