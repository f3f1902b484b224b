#include "ui/outbox/OutboxColumns.h"

#include "ui/widgets/Columns.h"
#include "ui/words/MailWords.h"
#include "ui/words/RegisterWords.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>

namespace skranke::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::OutboxColumns)
};

Tone toneOf(OutgoingState state)
{
    switch (state) {
    case OutgoingState::Waiting:
        return Tone::Warning;
    case OutgoingState::Failed:
        return Tone::Danger;
    case OutgoingState::Sent:
        return Tone::Success;
    case OutgoingState::Exported:
        break;
    }
    return Tone::Neutral;
}

QString stateWords(const OutgoingEntry &entry)
{
    const QString state = words::outgoingState(entry.state);
    if (entry.problem.isEmpty())
        return state;
    return state + QStringLiteral(": ") + words::mailProblem(entry.problem.split(u'\n'));
}

} // namespace

QList<items::Column<OutgoingEntry>> outboxColumns()
{
    using Entry = OutgoingEntry;
    return {
        columns::text<Entry>(
            Texts::tr("Case no."), [](const Entry &entry) { return entry.caseNumber.toString(); },
            items::MutedRole),
        columns::text<Entry>(
            Texts::tr("Composed"),
            [](const Entry &entry) { return words::weekdayDateTime(entry.composedAt); }),
        columns::text<Entry>(Texts::tr("To"), [](const Entry &entry) { return entry.recipients; }),
        columns::text<Entry>(
            Texts::tr("Subject"), [](const Entry &entry) { return entry.subject; },
            items::StrongRole),
        columns::text<Entry>(Texts::tr("Kind of mail"),
                             [](const Entry &entry) { return words::purpose(entry.purpose); }),
        columns::chip<Entry>(Texts::tr("Status"), stateWords,
                             [](const Entry &entry) { return toneOf(entry.state); }),
    };
}

} // namespace skranke::ui
