// A chart as a picture to paste and as a page to print, in light colours whatever the window wears.
#pragma once

#include "ui/sla/ChartSheet.h"

#include <QImage>

namespace skranke::ui {

/// With its title; two dots a pixel.
QImage chartPicture(ChartKind kind, const services::SlaOverview &overview);

/// A4: the title, the period and what it is narrowed to, the chart, and its figures as a table.
QByteArray chartPdf(ChartKind kind, const services::SlaOverview &overview, const QString &about);

} // namespace skranke::ui
