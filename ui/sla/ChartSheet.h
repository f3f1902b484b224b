// What each chart of the response times shows, in words and figures: one source for the bars, the
// table beside them and the paper.
#pragma once

#include "services/SlaService.h"
#include "ui/sla/GroupBars.h"

namespace skranke::ui {

enum class ChartKind { Weeks, Levels, Responses, Load };

inline constexpr ChartKind ChartKinds[] = {ChartKind::Weeks, ChartKind::Levels,
                                           ChartKind::Responses, ChartKind::Load};

struct ChartSheet {
    QString title;
    QStringList header;
    QList<QStringList> rows;
    QList<ChartColumn> columns;
    QList<BarSeries> series; ///< none for the weeks, which draw themselves

    bool operator==(const ChartSheet &) const = default;
};

QString chartName(ChartKind kind); ///< short, for a list to choose from
ChartSheet chartSheet(ChartKind kind, const services::SlaOverview &overview);
/// The chart as a widget of its own.
Chart *makeChart(ChartKind kind, const services::SlaOverview &overview, const Theme &theme,
                 QWidget *parent);

/// The figures for a spreadsheet.
QByteArray chartCsv(ChartKind kind, const services::SlaOverview &overview);

} // namespace skranke::ui
