// The record of a case, line by line.
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/FigureWords.h"
#include "ui/words/MonitoringWords.h"
#include "ui/words/TimeWords.h"
#include "ui/words/WorkflowWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

QString stateOfCode(const QString &code)
{
    const auto known = fromCode<State>(code);
    return known ? state(*known) : code;
}

QString levelOfCode(const QString &code)
{
    const auto known = fromCode<Level>(code);
    return known ? level(*known) : code;
}

QString kindOfCode(const QString &code)
{
    const auto known = fromCode<CaseKind>(code);
    return known ? kind(*known) : code;
}

QString withNote(const QString &line, const QString &note)
{
    return note.isEmpty() ? line : QStringLiteral("%1: %2").arg(line, note);
}

QString moved(const Event &event, const QString &who)
{
    const auto transition = fromCode<Transition>(event.field);
    if (transition == Transition::Take)
        return Words::tr("%1 took the case").arg(who);
    if (transition == Transition::Reopen)
        return withNote(Words::tr("%1 reopened the case").arg(who), event.note);
    if (transition == Transition::Cancel)
        return withNote(Words::tr("%1 cancelled the case").arg(who), event.note);
    if (event.to == toCode(State::Closed))
        return Words::tr("%1 closed the case").arg(who);
    return withNote(Words::tr("%1 moved the case to “%2”").arg(who, stateOfCode(event.to)),
                    event.note);
}

QString changedField(const Event &event, const QString &who)
{
    const auto due = parseInstant(event.to);
    if (due && event.field == QLatin1String("response_due"))
        return Words::tr("%1 changed the calendar “%2”: the first response is now due %3")
            .arg(who, event.note, weekdayDateTime(*due));
    if (due && event.field == QLatin1String("response_terms"))
        return event.note.isEmpty()
            ? Words::tr("%1 changed the terms: the first response is now due %2")
                  .arg(who, weekdayDateTime(*due))
            : Words::tr("%1 changed the terms: under “%2” the first response is now due %3")
                  .arg(who, event.note, weekdayDateTime(*due));
    return Words::tr("%1 changed the field “%2”").arg(who, field(event.field));
}

QString changedEstimate(const Event &event, const QString &who)
{
    if (event.to.isEmpty())
        return Words::tr("%1 removed the estimate").arg(who);
    return Words::tr("%1 set the estimate to %2").arg(who, estimate(event.to.toInt()));
}

} // namespace

QString event(const Event &event)
{
    const QString who = shortName(event.actorName);
    switch (event.kind) {
    case EventKind::Registered:
        return Words::tr("%1 registered the case").arg(who);
    case EventKind::Transition:
        return moved(event, who);
    case EventKind::Assigned:
        return event.to.isEmpty() ? Words::tr("%1 put the case back in the queue").arg(who)
                                  : Words::tr("%1 assigned the case to %2").arg(who, event.to);
    case EventKind::LevelChanged:
        return Words::tr("%1 changed “%2” to “%3”")
            .arg(who, levelOfCode(event.from), levelOfCode(event.to));
    case EventKind::KindChanged:
        return Words::tr("%1 set the kind to “%2”").arg(who, kindOfCode(event.to));
    case EventKind::FieldChanged: {
        const QString alert = monitoringEvent(event, who);
        return alert.isEmpty() ? changedField(event, who) : alert;
    }
    case EventKind::EstimateChanged:
        return changedEstimate(event, who);
    case EventKind::ApprovalRecorded:
        return withNote(Words::tr("%1 recorded an approval").arg(who), event.note);
    case EventKind::MessageAdded:
        return Words::tr("%1 added a message").arg(who);
    case EventKind::Responded:
        return Words::tr("The response time was met");
    case EventKind::UpdateSent:
        return Words::tr("%1 sent the customer an update").arg(who);
    case EventKind::BreachRecorded:
        return Words::tr("The deadline was missed");
    case EventKind::BreachReviewed:
        return withNote(Words::tr("%1 reviewed the breach").arg(who), event.note);
    case EventKind::TimeAdded:
        return Words::tr("%1 recorded time").arg(who);
    case EventKind::TimeChanged:
        return Words::tr("%1 changed a time entry").arg(who);
    case EventKind::Merged:
        return withNote(Words::tr("%1 merged cases").arg(who), event.to);
    case EventKind::SplitOut:
        return withNote(Words::tr("%1 moved a message to a case of its own").arg(who), event.to);
    case EventKind::MailBounced:
        return withNote(Words::tr("A mail could not be delivered"), event.note);
    case EventKind::CustomerPlaced:
        return withNote(Words::tr("%1 placed the sender with a customer").arg(who), event.to);
    case EventKind::ChecklistCorrected:
        return Words::tr("%1 corrected the checklist").arg(who);
    }
    return {};
}

} // namespace skranke::ui::words
