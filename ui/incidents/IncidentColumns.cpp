#include "ui/incidents/IncidentColumns.h"

#include "ui/widgets/Columns.h"
#include "ui/widgets/Tones.h"
#include "ui/words/CaseWords.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>

namespace skranke::ui {

using services::IncidentRow;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::IncidentColumns)
};

Tone toneOf(const IncidentRow &row)
{
    if (row.incident && (row.incident->restoredAt || row.incident->quietSince))
        return Tone::Success;
    return row.isTaken() ? Tone::Warning : Tone::Danger;
}

QString alertWords(const IncidentRow &row)
{
    if (row.fired == 0)
        return QStringLiteral("–");
    if (row.firing == 0)
        return Texts::tr("%n, all ended", nullptr, int(row.fired));
    return row.firing == row.fired ? QString::number(row.firing)
                                   : Texts::tr("%1 of %2").arg(row.firing).arg(row.fired);
}

QString alertsInFull(const IncidentRow &row)
{
    QStringList lines;
    for (const AlertRecord &alert : row.alerts.first(std::min<qsizetype>(row.alerts.size(), 12)))
        lines.append(alert.words());
    return lines.join(u'\n');
}

QString owedWords(const IncidentRow &row, Instant now)
{
    const auto due = row.value.nextDue();
    return due ? words::countdown(*due - now) : QStringLiteral("–");
}

QString owedInFull(const IncidentRow &row, Instant now)
{
    const auto due = row.value.nextDue();
    if (!due)
        return {};
    const QString at = words::when(*due, now);
    return row.value.respondedAt ? Texts::tr("Next update due %1").arg(at)
                                 : Texts::tr("First response due %1").arg(at);
}

} // namespace

QString incidentState(const IncidentRow &row)
{
    if (row.incident && row.incident->restoredAt)
        return Texts::tr("Back in order");
    if (row.incident && row.incident->quietSince)
        return Texts::tr("All alerts ended");
    return row.isTaken() ? Texts::tr("Down") : Texts::tr("New");
}

QList<items::Column<IncidentRow>> incidentColumns(const Clock &clock)
{
    using Row = IncidentRow;
    auto owed = columns::figure<Row>(
        Texts::tr("Due"), [&clock](const Row &row) { return owedWords(row, clock.now()); },
        [&clock](const Row &row) { return owedInFull(row, clock.now()); }, true);
    const auto plain = owed.value;
    owed.value = [plain, &clock](const Row &row, int role) -> QVariant {
        const auto due = row.value.nextDue();
        if (role == items::TextToneRole && due)
            return int(toneOfTimeLeft(*due - clock.now()));
        return plain(row, role);
    };
    auto alerts = columns::text<Row>(Texts::tr("Alerts"), alertWords);
    const auto counted = alerts.value;
    alerts.value = [counted](const Row &row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(alertsInFull(row)) : counted(row, role);
    };
    return {
        columns::chip<Row>(
            Texts::tr("Level"), [](const Row &row) { return words::levelBadge(row.value.level); },
            [](const Row &row) { return skranke::ui::toneOf(row.value.level); }),
        columns::text<Row>(
            Texts::tr("Site"),
            [](const Row &row) {
                return row.siteAddress.isEmpty() ? row.value.subject : row.siteAddress;
            },
            items::StrongRole),
        columns::text<Row>(Texts::tr("Customer"),
                           [](const Row &row) {
                               return row.customerName.isEmpty() ? words::unknownCustomer()
                                                                 : row.customerName;
                           }),
        columns::chip<Row>(Texts::tr("Status"), incidentState,
                           [](const Row &row) { return toneOf(row); }),
        columns::text<Row>(
            Texts::tr("Since"),
            [&clock](const Row &row) { return words::when(row.since(), clock.now()); }),
        std::move(alerts),
        columns::text<Row>(Texts::tr("Assignee"),
                           [](const Row &row) {
                               return row.assigneeName.isEmpty() ? Texts::tr("nobody")
                                                                 : row.assigneeName;
                           }),
        std::move(owed),
    };
}

QList<items::Column<AlertRecord>> unmappedColumns(const Clock &clock)
{
    using Row = AlertRecord;
    return {
        columns::chip<Row>(
            Texts::tr("Level"), [](const Row &row) { return words::levelBadge(row.level); },
            [](const Row &row) { return skranke::ui::toneOf(row.level); }),
        columns::text<Row>(
            Texts::tr("Alert"), [](const Row &row) { return row.words(); }, items::StrongRole),
        columns::text<Row>(Texts::tr("Called by monitoring"),
                           [](const Row &row) {
                               return row.siteText.isEmpty() ? Texts::tr("no such label")
                                                             : row.siteText;
                           }),
        columns::text<Row>(
            Texts::tr("Since"),
            [&clock](const Row &row) { return words::when(row.startsAt, clock.now()); }),
    };
}

} // namespace skranke::ui
