#include "ui/casepage/MessageMenuButton.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Icon.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace skranke::ui {

MessageMenuButton::MessageMenuButton(const Theme &theme, QWidget *message, QWidget *parent)
    : FlatButton(tr("About this message"), parent), m_message(message)
{
    setObjectName(QStringLiteral("messageMenu"));
    ui::setIcon(*this, theme, QStringLiteral("more"), ColorRole::MutedText);
    setFixedHeight(theme.metrics().icon + 2);
    message->installEventFilter(this);
    connect(this, &QToolButton::clicked, this, &MessageMenuButton::drop);
}

QAction *MessageMenuButton::offer(const QString &text, const QString &objectName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    m_offers.append(action);
    return action;
}

void MessageMenuButton::offerLine()
{
    offer({})->setSeparator(true);
}

void MessageMenuButton::drop()
{
    if (!m_menu) {
        m_menu = new QMenu(this);
        m_menu->addActions(m_offers);
    }
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

void MessageMenuButton::paintEvent(QPaintEvent *event)
{
    if (m_message->underMouse() || hasFocus() || (m_menu && m_menu->isVisible()))
        FlatButton::paintEvent(event);
}

bool MessageMenuButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_message && (event->type() == QEvent::Enter || event->type() == QEvent::Leave))
        update();
    return FlatButton::eventFilter(watched, event);
}

} // namespace skranke::ui
