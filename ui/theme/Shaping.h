// How much work is put into the letters of a text. Running text has no kerning, no ligatures and
// the like: at its size nobody sees them, finding them takes most of the time of laying a text out,
// and a font that is used with and without them is loaded twice. What is not legible without them
// has them at every size: marks that combine, joined pictures, other scripts.
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace skranke::ui {

/// Whether letters of it join or move one another.
bool needsShaping(QStringView text);

/// The font as running text has it; large letters keep their kerning.
QFont quickFont(const QFont &font);
/// With all that the font can do: for fields, in which anything may be written.
QFont shapedFont(const QFont &font);
/// The font itself for a text that needs no shaping.
QFont fontFor(const QFont &font, const QString &text);

/// As QPainter draws it, with the painter's font and what the text needs of it.
void drawText(QPainter &painter, const QRect &rect, int flags, const QString &text);

} // namespace skranke::ui
