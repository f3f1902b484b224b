#include "ui/widgets/Label.h"

#include "ui/widgets/Figures.h"
#include "ui/widgets/LineText.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace skranke::ui {

Label::Label(const Theme &theme, FontRole font, ColorRole color, const QString &text,
             QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_font(font), m_color(color)
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

bool Label::isOneLine() const
{
    constexpr Qt::TextInteractionFlags inHand =
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    return textFormat() == Qt::PlainText && !wordWrap() && !buddy()
        && !(textInteractionFlags() & inHand) && !text().isEmpty() && !text().contains(u'\n');
}

QRect Label::textArea() const
{
    return contentsRect().adjusted(margin(), margin(), -margin(), -margin());
}

QSize Label::sizeHint() const
{
    if (!isOneLine())
        return QLabel::sizeHint();
    ensurePolished();
    const QMargins around = contentsMargins() + margin();
    return QSize(int(std::ceil(ui::lineWidth(font(), text()))), fontMetrics().height())
        .grownBy(around);
}

QSize Label::minimumSizeHint() const
{
    return isOneLine() ? sizeHint() : QLabel::minimumSizeHint();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!isOneLine())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    drawLine(painter, textArea(), QStyle::visualAlignment(layoutDirection(), alignment()), font(),
             text());
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString hint = ui::lineWidth(font(), text()) > textArea().width() ? text() : QString();
    if (toolTip() != hint)
        setToolTip(hint);
    painter.setPen(palette().color(QPalette::WindowText));
    drawLine(painter, textArea(), alignment(), font(), text());
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
    drawFigures(painter, textArea(), alignment(), font(), text());
}

} // namespace skranke::ui
