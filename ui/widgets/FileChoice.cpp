#include "ui/widgets/FileChoice.h"

#include <QFileDialog>

namespace skranke::ui {

namespace {

void ask(QFileDialog *dialog, PathTaken taken)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), std::move(taken));
    dialog->open();
}

} // namespace

void askWhereToSave(QWidget *parent, const QString &title, const QString &suggestedName,
                    const QString &filter, PathTaken taken)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suggestedName.section(u'.', -1));
    dialog->selectFile(suggestedName);
    ask(dialog, std::move(taken));
}

void askWhatToOpen(QWidget *parent, const QString &title, const QString &filter, PathTaken taken)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(dialog, std::move(taken));
}

void askForDirectory(QWidget *parent, const QString &title, PathTaken taken)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    ask(dialog, std::move(taken));
}

} // namespace skranke::ui
