#include "ui/widgets/Chip.h"

#include "ui/widgets/ChipAccess.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace skranke::ui {

Chip::Chip(const Theme &theme, const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tellOfChips(); // before anybody asks
    setText(text);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setChipSize(ChipSize size)
{
    m_size = size;
    updateGeometry();
    update();
}

void Chip::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize Chip::sizeHint() const
{
    return chipSize(m_theme, m_text, m_size);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, m_theme, rect(), m_text, m_tone, m_size);
    if (hasFocus())
        drawFocusRing(painter, m_theme, rect());
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
    else
        QWidget::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (m_clickable && presses)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace skranke::ui
