#include "ui/casepage/AttachmentSaver.h"

#include "domain/AttachmentKind.h"
#include "services/Answer.h"
#include "services/Files.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace skranke::ui {

AttachmentSaver::AttachmentSaver(const CaseContent &content, QWidget *window)
    : QObject(window), m_content(content), m_window(window)
{
}

void AttachmentSaver::open(const Attachment &attachment)
{
    if (attachmentKind(attachment.name, attachment.type) != AttachmentKind::Harmless) {
        saveAs(attachment);
        return;
    }
    fetch(attachment, copyPath(attachment), true);
}

QString AttachmentSaver::copyPath(const Attachment &attachment)
{
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    // Two attachments may share a name; each gets a directory of its own.
    const QDir directory(m_opened->filePath(QString::number(attachment.id.value)));
    directory.mkpath(QStringLiteral("."));
    // The name came by mail: nothing of it is a place.
    const QString name = QFileInfo(attachment.name).fileName();
    return directory.filePath(name.isEmpty() ? QStringLiteral("file") : name);
}

QFuture<Result<QString>> AttachmentSaver::copy(const Attachment &attachment)
{
    return m_content.attachment(attachment.id)
        .then(QtFuture::Launch::Async,
              [path = copyPath(attachment)](const Result<QByteArray> &bytes) -> Result<QString> {
                  if (!bytes)
                      return tl::make_unexpected(bytes.error());
                  return services::writeFileNow(path, *bytes).map([&] { return path; });
              });
}

void AttachmentSaver::saveAs(const Attachment &attachment)
{
    if (attachmentKind(attachment.name, attachment.type) == AttachmentKind::Acts)
        warn(attachment);
    else
        askWhere(attachment);
}

void AttachmentSaver::warn(const Attachment &attachment)
{
    auto *warning = new QMessageBox(m_window);
    warning->setObjectName(QStringLiteral("attachmentWarning"));
    warning->setAttribute(Qt::WA_DeleteOnClose);
    warning->setIcon(QMessageBox::Warning);
    warning->setTextFormat(Qt::PlainText);
    warning->setText(tr("%1 can act on the computer when it is opened.").arg(attachment.name));
    warning->setInformativeText(tr(
        "Save it only if you know who sent it, and why. Pictures, text and PDF are opened here."));
    auto *save = warning->addButton(tr("Save all the same"), QMessageBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveAllTheSame"));
    warning->setDefaultButton(warning->addButton(QMessageBox::Cancel));
    connect(save, &QAbstractButton::clicked, this, [this, attachment] { askWhere(attachment); });
    warning->open();
}

void AttachmentSaver::askWhere(const Attachment &attachment)
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
