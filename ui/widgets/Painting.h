// The marks that delegates and widgets draw alike: chips and bars.
#pragma once

#include "ui/theme/Theme.h"

#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace skranke::ui {

/// Regular stands among buttons, Compact in rows, Small beside a figure.
enum class ChipSize { Regular, Compact, Small };

QSize chipSize(const Theme &theme, const QString &text, ChipSize size = ChipSize::Regular);
/// No wider than `most`: one that is cut ends where its words do.
QSize cutChipSize(const Theme &theme, const QString &text, ChipSize size, int most);

/// A pill with the text in its middle, elided where the rectangle is too narrow.
void drawChip(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text,
              Tone tone, ChipSize size = ChipSize::Regular);

/// `fraction` of the track is filled; outside 0..1 it is clamped.
void drawBar(QPainter &painter, const Theme &theme, const QRect &rect, qreal fraction, Tone tone);

/// The outline of what has the keyboard.
void drawFocusRing(QPainter &painter, const Theme &theme, const QRect &rect);

} // namespace skranke::ui
