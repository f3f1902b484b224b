#include "ui/casepage/SendButton.h"

#include "ui/widgets/KeyHint.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace skranke::ui {

namespace {

constexpr int Inset = 11;
constexpr int Gap = 6;

} // namespace

SendButton::SendButton(const Theme &theme, const QString &text, const QString &keys,
                       QWidget *parent)
    : PrimaryButton(text, parent),
      m_gap(theme.px(Gap)),
      m_inset(theme.px(Inset)),
      m_hint(new KeyHint(theme, keys, this))
{
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setFixedSize(m_hint->sizeHint());
}

QSize SendButton::sizeHint() const
{
    return PrimaryButton::sizeHint() + QSize(m_gap + m_hint->width(), 0);
}

QSize SendButton::minimumSizeHint() const
{
    return sizeHint();
}

void SendButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    // The word keeps to the room that the key leaves it.
    option.rect.setRight(option.rect.right() - m_gap - m_hint->width());
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
}

void SendButton::resizeEvent(QResizeEvent *event)
{
    PrimaryButton::resizeEvent(event);
    m_hint->move(width() - m_inset - m_hint->width(), (height() - m_hint->height()) / 2);
}

} // namespace skranke::ui
