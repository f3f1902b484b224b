#include "ui/settings/SourceColumns.h"

#include "ui/settings/MonitoringSection.h"
#include "ui/widgets/Columns.h"
#include "ui/words/MonitoringWords.h"
#include "ui/words/TimeWords.h"

namespace skranke::ui {

namespace {

QString stateWords(const services::WatchedSource &watched)
{
    if (!watched.source.enabled)
        return MonitoringSection::tr("Turned off");
    if (watched.state.blindSince)
        return words::monitoringProblem(watched.state.problem);
    return watched.state.checkedAt
        ? MonitoringSection::tr("Read %1").arg(words::dateTime(*watched.state.checkedAt))
        : MonitoringSection::tr("Not read yet");
}

Tone stateTone(const services::WatchedSource &watched)
{
    if (!watched.source.enabled || !(watched.state.checkedAt || watched.state.blindSince))
        return Tone::Neutral;
    return watched.state.blindSince ? Tone::Danger : Tone::Success;
}

} // namespace

QList<items::Column<services::WatchedSource>> sourceColumns()
{
    using Row = services::WatchedSource;
    return {
        columns::text<Row>(
            MonitoringSection::tr("Name"), [](const Row &row) { return row.source.name; },
            items::StrongRole),
        columns::text<Row>(MonitoringSection::tr("Address"),
                           [](const Row &row) { return row.source.address; }),
        columns::chip<Row>(MonitoringSection::tr("Status"), stateWords, stateTone),
    };
}

} // namespace skranke::ui
