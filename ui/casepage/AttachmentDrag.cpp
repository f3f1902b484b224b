#include "ui/casepage/AttachmentDrag.h"

#include "services/Answer.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

namespace skranke::ui {

AttachmentDrag::AttachmentDrag(AttachmentSaver &saver, const Attachment &attachment,
                               QWidget *widget)
    : QObject(widget), m_saver(saver), m_attachment(attachment), m_widget(widget)
{
    widget->installEventFilter(this);
}

bool AttachmentDrag::eventFilter(QObject *watched, QEvent *event)
{
    const auto place = [event] { return static_cast<QMouseEvent *>(event)->position().toPoint(); };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
            break;
        m_pressedAt = place();
        m_pressed = true;
        m_moved = false;
        break;
    case QEvent::MouseMove:
        if (!m_pressed || m_moved
            || (place() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            break;
        m_moved = true;
        if (!m_file.isEmpty()) {
            begin();
            return true;
        }
        services::onAnswer(m_saver.copy(m_attachment), this, [this](const Result<QString> &file) {
            if (!file)
                return Q_EMIT m_saver.failed(file.error());
            m_file = *file;
            if (m_pressed)
                begin();
        });
        return true;
    case QEvent::MouseButtonRelease:
        m_pressed = false;
        if (std::exchange(m_moved, false)) {
            // No click: it would open what was only carried about.
            if (auto *button = qobject_cast<QAbstractButton *>(m_widget))
                button->setDown(false);
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void AttachmentDrag::begin()
{
    m_pressed = false;
    m_moved = false;
    if (auto *button = qobject_cast<QAbstractButton *>(m_widget))
        button->setDown(false);
    const QUrl url = QUrl::fromLocalFile(m_file);
    auto *data = new QMimeData;
    data->setUrls({url});
    auto *drag = new QDrag(m_widget);
    drag->setMimeData(data);
    Q_EMIT begun(url);
    drag->exec(Qt::CopyAction);
}

} // namespace skranke::ui
