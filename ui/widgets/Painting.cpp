#include "ui/widgets/Painting.h"

#include "ui/widgets/LineText.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace skranke::ui {

namespace {

int chipPadding(const Theme &theme, ChipSize size)
{
    return theme.px(size == ChipSize::Small ? 6 : 9);
}

int chipHeight(const Metrics &metrics, ChipSize size)
{
    switch (size) {
    case ChipSize::Regular:
        return metrics.chipHeight;
    case ChipSize::Compact:
        return metrics.compactChipHeight;
    case ChipSize::Small:
        return metrics.smallChipHeight;
    }
    return 0;
}

} // namespace

QSize chipSize(const Theme &theme, const QString &text, ChipSize size)
{
    return {int(std::ceil(lineWidth(theme.font(FontRole::Small), text)))
                + 2 * chipPadding(theme, size),
            chipHeight(theme.metrics(), size)};
}

QSize cutChipSize(const Theme &theme, const QString &text, ChipSize size, int most)
{
    const QSize whole = chipSize(theme, text, size);
    if (whole.width() <= most)
        return whole;
    const int padding = chipPadding(theme, size);
    const qreal words = cutLineWidth(theme.font(FontRole::Small), text, most - 2 * padding);
    return {int(std::ceil(words)) + 2 * padding, whole.height()};
}

void drawChip(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text,
              Tone tone, ChipSize size)
{
    const int padding = chipPadding(theme, size);
    const QFont font = theme.font(FontRole::Small);
    // One that is cut ends where its words do.
    const int room = rect.width() - 2 * padding + 1;
    QRect chip = rect;
    if (lineWidth(font, text) > room)
        chip.setWidth(int(std::ceil(cutLineWidth(font, text, room))) + 2 * padding);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.toneFill(tone));
    painter.drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
    painter.setPen(theme.toneText(tone));
    drawLine(painter, chip.adjusted(padding, 0, 1 - padding, 0), Qt::AlignCenter, font, text);
    painter.restore();
}

void drawBar(QPainter &painter, const Theme &theme, const QRect &rect, qreal fraction, Tone tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = rect.height() / 2.0;
    QPainterPath track;
    track.addRoundedRect(rect, radius, radius);
    painter.fillPath(track, theme.color(ColorRole::Track));
    QRectF filled(rect);
    filled.setWidth(rect.width() * std::clamp<qreal>(fraction, 0, 1));
    painter.setBrush(theme.toneBar(tone));
    painter.setClipPath(track);
    painter.drawRoundedRect(filled, radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const Theme &theme, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(ColorRole::FocusRing), 1.5));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

} // namespace skranke::ui
