#include "ui/casepage/ChoiceBox.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/LineText.h"

#include <QPainter>

namespace skranke::ui {

namespace {

constexpr int Inset = 9;

} // namespace

ChoiceBox::ChoiceBox(const Theme &theme, QWidget *parent) : QComboBox(parent), m_theme(theme)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(hasFocus() ? ColorRole::FocusRing : ColorRole::Border));
    painter.setBrush(m_theme.color(ColorRole::Surface));
    const int radius = m_theme.metrics().radius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const int size = m_theme.metrics().icon;
    icon(m_theme, QStringLiteral("chevron-down"), ColorRole::MutedText)
        .paint(&painter,
               QRect(width() - m_theme.px(Inset) - size, (height() - size) / 2, size, size));
    const QRect area = rect().adjusted(m_theme.px(Inset) + 2, 0, -2 * m_theme.px(Inset) - size, 0);
    painter.setPen(m_theme.color(ColorRole::Text));
    drawLine(painter, area, Qt::AlignLeft | Qt::AlignVCenter, font(), currentText());
}

} // namespace skranke::ui
