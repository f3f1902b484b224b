#include "ui/casepage/AttachmentSaver.h"

#include "services/Answer.h"
#include "services/Files.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace skranke::ui {

namespace {

/// Programs that open these show them and run nothing of them.
bool isHarmless(const Attachment &attachment)
{
    static const QStringList types{
        QStringLiteral("image/png"),  QStringLiteral("image/jpeg"),
        QStringLiteral("image/gif"),  QStringLiteral("image/webp"),
        QStringLiteral("image/bmp"),  QStringLiteral("application/pdf"),
        QStringLiteral("text/plain"), QStringLiteral("video/mp4"),
    };
    static const QStringList endings{
        QStringLiteral(".png"), QStringLiteral(".jpg"),  QStringLiteral(".jpeg"),
        QStringLiteral(".gif"), QStringLiteral(".webp"), QStringLiteral(".bmp"),
        QStringLiteral(".pdf"), QStringLiteral(".txt"),  QStringLiteral(".mp4"),
    };
    // Both must agree: desktops go by the name, whatever the mail said of the type.
    const bool harmlessName =
        std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
            return attachment.name.endsWith(ending, Qt::CaseInsensitive);
        });
    return harmlessName && types.contains(attachment.type);
}

} // namespace

AttachmentSaver::AttachmentSaver(const CaseContent &content, QWidget *window)
    : QObject(window), m_content(content), m_window(window)
{
}

void AttachmentSaver::open(const Attachment &attachment)
{
    if (!isHarmless(attachment)) {
        saveAs(attachment);
        return;
    }
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    // Two attachments may share a name; each gets a directory of its own.
    const QDir directory(m_opened->filePath(QString::number(attachment.id.value)));
    directory.mkpath(QStringLiteral("."));
    fetch(attachment, directory.filePath(attachment.name), true);
}

void AttachmentSaver::saveAs(const Attachment &attachment)
{
    auto *dialog = new QFileDialog(m_window, tr("Save attachment"));
    dialog->setObjectName(QStringLiteral("saveAttachmentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->selectFile(attachment.name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, attachment](const QString &path) { save(attachment, path); });
    dialog->open();
}

void AttachmentSaver::save(const Attachment &attachment, const QString &path)
{
    fetch(attachment, path, false);
}

void AttachmentSaver::fetch(const Attachment &attachment, const QString &path, bool openAfterwards)
{
    const auto finish = [this, path, openAfterwards](const Result<void> &written) {
        if (!written)
            Q_EMIT failed(written.error());
        else if (openAfterwards)
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        else
            Q_EMIT saved(path);
    };
    services::onAnswer(m_content.attachment(attachment.id), this,
                       [this, path, finish](const Result<QByteArray> &bytes) {
                           if (bytes)
                               services::onAnswer(services::writeFile(path, *bytes), this, finish);
                           else
                               Q_EMIT failed(bytes.error());
                       });
}

} // namespace skranke::ui
