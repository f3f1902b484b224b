#include "ui/casepage/MessageMenuButton.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Icon.h"

#include <QEvent>
#include <QMenu>

namespace skranke::ui {

MessageMenuButton::MessageMenuButton(const Theme &theme, QWidget *message)
    : FlatButton(tr("About this message"), message), m_message(message), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("messageMenu"));
    ui::setIcon(*this, theme, QStringLiteral("more"), ColorRole::MutedText);
    setFixedHeight(theme.metrics().icon + 2);
    message->installEventFilter(this);
    connect(this, &QToolButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
}

void MessageMenuButton::paintEvent(QPaintEvent *event)
{
    if (m_message->underMouse() || hasFocus() || m_menu->isVisible())
        FlatButton::paintEvent(event);
}

bool MessageMenuButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_message && (event->type() == QEvent::Enter || event->type() == QEvent::Leave))
        update();
    return FlatButton::eventFilter(watched, event);
}

} // namespace skranke::ui
