#include "ui/widgets/AppIcon.h"

#include <QPainter>
#include <QPixmap>

namespace skranke::ui {

namespace {

constexpr int Sizes[] = {16, 22, 24, 32, 48, 64, 128};

QPixmap drawn(const Theme &theme, bool alarm, int size)
{
    constexpr double Corner = 0.22, Letter = 0.68;
    QPixmap mark(size, size);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(alarm ? theme.toneBar(Tone::Danger) : theme.color(ColorRole::Accent));
    painter.drawRoundedRect(mark.rect(), size * Corner, size * Corner);
    QFont font = theme.font(FontRole::Brand);
    font.setPixelSize(qRound(size * Letter));
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::OnAccent));
    painter.drawText(mark.rect(), Qt::AlignCenter,
                     alarm ? QStringLiteral("!") : QStringLiteral("S"));
    return mark;
}

} // namespace

QIcon appIcon(const Theme &theme, bool alarm)
{
    QIcon icon;
    for (const int size : Sizes)
        icon.addPixmap(drawn(theme, alarm, size));
    return icon;
}

} // namespace skranke::ui
