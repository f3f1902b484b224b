#include "ui/dialogs/RegionPicker.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr int Smallest = 8; ///< pixels each way; what is smaller was a click
const QColor Veil(0, 0, 0, 110);

} // namespace

RegionPicker::RegionPicker(const QPixmap &screen)
    : QWidget(nullptr, Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint), m_screen(screen)
{
    setObjectName(QStringLiteral("regionPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setCursor(Qt::CrossCursor);
    setWindowTitle(tr("Part of the screen"));
    setAccessibleName(windowTitle());
    setAccessibleDescription(
        tr("Draw out the part with the pointer; Enter takes all, Esc nothing."));
}

void RegionPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take(rect());
    else
        QWidget::keyPressEvent(event);
}

void RegionPicker::mousePressEvent(QMouseEvent *event)
{
    m_from = event->position().toPoint();
    m_part = {};
    if (event->button() != Qt::LeftButton)
        close();
}

void RegionPicker::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint to = event->position().toPoint();
    m_part = QRect(QPoint(std::min(m_from.x(), to.x()), std::min(m_from.y(), to.y())),
                   QPoint(std::max(m_from.x(), to.x()), std::max(m_from.y(), to.y())));
    update();
}

void RegionPicker::mouseReleaseEvent(QMouseEvent *)
{
    if (m_part.width() >= Smallest && m_part.height() >= Smallest)
        return take(m_part);
    m_part = {};
    update();
}

void RegionPicker::take(const QRect &part)
{
    const qreal ratio = m_screen.devicePixelRatio();
    const QRect pixels(part.topLeft() * ratio, part.size() * ratio);
    QImage image = m_screen.copy(pixels & m_screen.rect()).toImage();
    image.setDevicePixelRatio(1);
    close();
    Q_EMIT picked(image);
}

void RegionPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_screen);
    QRegion around(rect());
    around -= m_part;
    painter.setClipRegion(around);
    painter.fillRect(rect(), Veil);
    painter.setClipping(false);
    if (m_part.isEmpty())
        return;
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(m_part.adjusted(0, 0, -1, -1));
}

} // namespace skranke::ui
