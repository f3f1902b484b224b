#include "ui/widgets/FocusEdge.h"

#include <QEvent>
#include <QPainter>

namespace skranke::ui {

namespace {
constexpr int Thickness = 2;
} // namespace

FocusEdge::FocusEdge(const Theme &theme, QWidget &owner) : QWidget(&owner), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    owner.installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

bool FocusEdge::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        surround();
        show();
        raise();
        break;
    case QEvent::FocusOut:
        hide();
        break;
    case QEvent::Resize:
        surround();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusEdge::surround()
{
    setGeometry(parentWidget()->rect());
    const QRect inner = rect().adjusted(Thickness, Thickness, -Thickness, -Thickness);
    setMask(QRegion(rect()).subtracted(inner));
}

void FocusEdge::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::FocusRing));
}

} // namespace skranke::ui
