#include "ui/widgets/Label.h"

#include "ui/widgets/Figures.h"

#include <QPainter>

#include <cmath>

namespace skranke::ui {

Label::Label(const Theme &theme, FontRole font, ColorRole color, const QString &text,
             QWidget *parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_font(font)
    , m_color(color)
{
    // What others wrote is shown as they wrote it.
    setTextFormat(Qt::PlainText);
    dress();
    connect(&theme, &Theme::changed, this, &Label::dress);
}

void Label::setFontRole(FontRole role)
{
    m_font = role;
    dress();
}

void Label::setColorRole(ColorRole role)
{
    m_color = role;
    m_tone.reset();
    dress();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void Label::dress()
{
    setFont(m_theme.font(m_font));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_tone ? m_theme.toneText(*m_tone) : m_theme.color(m_color));
    own.setColor(QPalette::Link, m_theme.toneText(Tone::Info));
    setPalette(own);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, QLabel::sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    const QString hint = shown == text() ? QString() : text();
    if (toolTip() != hint)
        setToolTip(hint);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area, int(alignment() | Qt::TextSingleLine), shown);
}

QSize FigureLabel::sizeHint() const
{
    return {int(std::ceil(figuresWidth(font(), text()))) + 2 * margin(),
            fontMetrics().height() + 2 * margin()};
}

QSize FigureLabel::minimumSizeHint() const
{
    return sizeHint();
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    drawFigures(painter, contentsRect().adjusted(margin(), margin(), -margin(), -margin()),
                alignment(), font(), text());
}

} // namespace skranke::ui
