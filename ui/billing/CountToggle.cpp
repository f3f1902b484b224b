#include "ui/billing/CountToggle.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace skranke::ui {

namespace {

constexpr int Padding = 12;
constexpr int Gap = 4;

} // namespace

CountToggle::CountToggle(const Theme &theme, const QString &label, QWidget *parent)
    : PressedByEnter<QPushButton>(parent), m_theme(theme), m_label(label)
{
    setCheckable(true);
    setAutoDefault(false);
    setCount(0);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void CountToggle::setCount(int count)
{
    m_count = count;
    setAccessibleName(QStringLiteral("%1: %2").arg(m_label).arg(count));
    updateGeometry();
    update();
}

QSize CountToggle::sizeHint() const
{
    const int label = QFontMetrics(m_theme.font(FontRole::Body)).horizontalAdvance(m_label);
    const int count =
        QFontMetrics(m_theme.font(FontRole::Strong)).horizontalAdvance(QString::number(m_count));
    return {2 * m_theme.px(Padding) + label + m_theme.px(Gap) + count,
            m_theme.metrics().controlHeight};
}

void CountToggle::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButton, option);
    if (isChecked()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(ColorRole::Accent));
        painter.setBrush(m_theme.color(ColorRole::Selection));
        const int radius = m_theme.metrics().radius;
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const QRect room = rect().adjusted(m_theme.px(Padding), 0, -m_theme.px(Padding), 0);
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_label);
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_count > 0 ? m_theme.toneText(Tone::Danger)
                               : m_theme.color(ColorRole::MutedText));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_count));
}

} // namespace skranke::ui
