// Takes an attachment out of the database and hands it to the person: opened, or saved where they
// say. Files are written off the UI thread.
#pragma once

#include "ui/casepage/CaseContent.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QWidget;

namespace skranke::ui {

class AttachmentSaver final : public QObject {
    Q_OBJECT
public:
    AttachmentSaver(const CaseContent &content, QWidget *window);

    /// Opens it with the desktop's own program. Kinds that can act when opened are saved instead.
    void open(const Attachment &attachment);
    /// Asks where, and writes it there. Warns first of what can act when it is opened.
    void saveAs(const Attachment &attachment);
    void save(const Attachment &attachment, const QString &path);
    /// A copy for another program; its path. It is there for as long as the saver is.
    QFuture<Result<QString>> copy(const Attachment &attachment);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const skranke::Error &error);
    /// To be shown here, with the others of its message.
    void previewWanted(const skranke::Attachment &attachment,
                       const QList<skranke::Attachment> &all);

private:
    void warn(const Attachment &attachment);
    void askWhere(const Attachment &attachment);
    QString copyPath(const Attachment &attachment);
    void fetch(const Attachment &attachment, const QString &path, bool openAfterwards);

    const CaseContent &m_content;
    QWidget *m_window;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies for other programs to read
};

} // namespace skranke::ui
