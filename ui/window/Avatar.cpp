#include "ui/window/Avatar.h"

#include "ui/widgets/Painting.h"

#include <QPainter>

namespace skranke::ui {

namespace {
constexpr int Size = 22;
constexpr int Letters = 10; // pixels
} // namespace

Avatar::Avatar(const Theme &theme, QWidget *parent)
    : PressedByEnter<QToolButton>(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("avatar"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Avatar::setPerson(const Agent &person)
{
    setText(person.initials);
    setToolTip(person.name);
    setAccessibleName(person.name);
}

QSize Avatar::sizeHint() const
{
    return {m_theme.px(Size), m_theme.px(Size)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.toneFill(Tone::Info));
    painter.drawEllipse(QRectF(0, 0, m_theme.px(Size), m_theme.px(Size)));
    QFont font = m_theme.font(FontRole::Section);
    font.setPixelSize(m_theme.px(Letters));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(m_theme.toneText(Tone::Info));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(ColorRole::FocusRing), 1.5));
        painter.drawEllipse(QRectF(0.75, 0.75, m_theme.px(Size) - 1.5, m_theme.px(Size) - 1.5));
    }
}

} // namespace skranke::ui
