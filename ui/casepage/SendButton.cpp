#include "ui/casepage/SendButton.h"

#include "ui/widgets/KeyHint.h"

namespace skranke::ui {

namespace {

constexpr int Inset = 11;
constexpr int Gap = 6;

} // namespace

SendButton::SendButton(const Theme &theme, const QString &text, const QString &keys,
                       QWidget *parent)
    : PrimaryButton(text, parent), m_hint(new KeyHint(theme, keys, this))
{
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setFixedSize(m_hint->sizeHint());
    // The word keeps to the room that the key leaves it.
    setStyleSheet(
        QStringLiteral("QPushButton { padding-right: %1px; }").arg(Inset + m_hint->width() + Gap));
}

void SendButton::resizeEvent(QResizeEvent *event)
{
    PrimaryButton::resizeEvent(event);
    m_hint->move(width() - Inset - m_hint->width(), (height() - m_hint->height()) / 2);
}

} // namespace skranke::ui
