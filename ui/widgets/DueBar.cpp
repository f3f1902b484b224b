#include "ui/widgets/DueBar.h"

#include "ui/widgets/Painting.h"

#include <QPainter>

namespace skranke::ui {

DueBar::DueBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void DueBar::setSpent(qreal fraction, Tone tone)
{
    m_fraction = fraction;
    m_tone = tone;
    update();
}

QSize DueBar::sizeHint() const
{
    return {m_theme.px(84), m_theme.metrics().barHeight};
}

void DueBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBar(painter, m_theme, rect(), m_fraction, m_tone);
}

} // namespace skranke::ui
