// Drags an attachment out of the window, into a folder or another program: a copy of it is written
// while the button is held, and goes along once the pointer has moved.
#pragma once

#include "ui/casepage/AttachmentSaver.h"

#include <QPoint>
#include <QUrl>

namespace skranke::ui {

class AttachmentDrag final : public QObject {
    Q_OBJECT
public:
    /// Watches the widget, and goes with it.
    AttachmentDrag(AttachmentSaver &saver, const Attachment &attachment, QWidget *widget);

Q_SIGNALS:
    void begun(const QUrl &file); ///< the desktop takes it from here

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();

    AttachmentSaver &m_saver;
    const Attachment m_attachment;
    QWidget *m_widget;
    QPoint m_pressedAt;
    QString m_file; ///< written; empty: not yet
    bool m_pressed = false;
    bool m_moved = false;
};

} // namespace skranke::ui
