#include "ui/widgets/StageRail.h"

#include "ui/widgets/LineText.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace skranke::ui {

namespace {
constexpr int BarHeight = 4;
constexpr int StageGap = 3;
constexpr int LabelTop = 9;
constexpr int RailHeight = 26;
} // namespace

StageRail::StageRail(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void StageRail::setStages(const QStringList &stages)
{
    m_stages = stages;
    describe();
    update();
}

void StageRail::setCurrent(int index)
{
    m_current = index;
    describe();
    update();
}

void StageRail::describe()
{
    setAccessibleName(m_stages.value(m_current));
    setAccessibleDescription(m_stages.join(QStringLiteral(", ")));
}

QSize StageRail::sizeHint() const
{
    return {int(m_stages.size()) * m_theme.px(90), m_theme.px(RailHeight)};
}

QSize StageRail::minimumSizeHint() const
{
    return {int(m_stages.size()) * m_theme.px(30), m_theme.px(RailHeight)};
}

QList<qreal> StageRail::labelWidths(qreal pitch) const
{
    QList<qreal> widths(m_stages.size(), pitch - m_theme.px(StageGap));
    if (m_current < 0 || m_current >= m_stages.size())
        return widths;
    // Where one is stands there whole: its words run on under the next, which is then left out.
    QFont font = m_theme.font(FontRole::Caption);
    font.setWeight(QFont::Bold);
    const qreal wanted = std::ceil(lineWidth(font, m_stages.at(m_current)));
    qreal &current = widths[m_current];
    if (wanted <= current)
        return widths;
    if (m_current + 1 < m_stages.size()) {
        current = std::min(wanted, 2 * pitch - m_theme.px(StageGap));
        widths[m_current + 1] = 0;
    }
    return widths;
}

void StageRail::paintEvent(QPaintEvent *)
{
    if (m_stages.isEmpty())
        return;
    QPainter painter(this);
    const qreal pitch = (width() + m_theme.px(StageGap)) / qreal(m_stages.size());
    const QList<qreal> labels = labelWidths(pitch);
    for (int i = 0; i < m_stages.size(); ++i) {
        const bool isCurrent = i == m_current;
        const bool isAhead = i > m_current;
        const QRectF bar(i * pitch, 0, pitch - m_theme.px(StageGap), m_theme.px(BarHeight));
        painter.fillRect(bar,
                         isCurrent     ? m_theme.color(ColorRole::Accent)
                             : isAhead ? m_theme.color(ColorRole::Track)
                                       : m_theme.toneBar(Tone::Success));

        QFont font = m_theme.font(FontRole::Caption);
        if (isCurrent)
            font.setWeight(QFont::Bold);
        painter.setPen(m_theme.color(isAhead ? ColorRole::FaintText : ColorRole::Text));
        const QRectF label(bar.left(), m_theme.px(LabelTop), labels.at(i),
                           height() - m_theme.px(LabelTop));
        if (!label.isEmpty())
            drawLine(painter, label, Qt::AlignLeft | Qt::AlignTop, font, m_stages.at(i));
    }
}

} // namespace skranke::ui
