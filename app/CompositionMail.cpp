// The window's part in reading mail in: what is to be imported, and what the rounds brought.
#include "app/Composition.h"

#include "mail/HtmlSanitiser.h"
#include "mail/PictureFetcher.h"
#include "ui/widgets/Notice.h"
#include "ui/window/IntakeProgress.h"
#include "ui/words/ErrorWords.h"

#include <QFileDialog>
#include <QFileInfo>

namespace skranke::app {

void Composition::askWhatToImport()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Import e-mail"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("E-mail (*.eml *.mbox *.txt)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &Composition::importMail);
    dialog->open();
}

ui::RemoteContent Composition::remoteContent()
{
    const auto html = [](const Message &message) {
        const auto named = mail::sanitiseHtml(message.html, {}, mail::RemotePictures::Named);
        return ui::SafeHtml{named.html, false};
    };
    const auto picture = [this](const QUrl &url) {
        if (!m_pictures)
            m_pictures = new mail::PictureFetcher({}, this);
        return m_pictures->fetch(url);
    };
    return {html, picture};
}

void Composition::importMail(const QStringList &paths)
{
    m_window->intakeProgress().setProgress(0, 0);
    m_import.start(paths);
}

void Composition::told(const ImportSummary &summary)
{
    m_window->intakeProgress().finish(summary.done, summary.failed);
    if (summary.done > 0)
        m_window->setLastIntake(m_core.clock().now());
    if (summary.failures.isEmpty())
        return;
    QStringList lines;
    for (const services::IntakeReport &failure : summary.failures)
        lines.append(QFileInfo(failure.source).fileName() + QStringLiteral(": ")
                     + ui::words::error(*failure.error));
    m_window->notice().show(
        ui::Tone::Warning,
        tr("%n mail(s) could not be read in. They are where they were.", nullptr, summary.failed),
        lines.join(u'\n'));
}

void Composition::toldRound(const WatchRound &round)
{
    if (!round.done) {
        // Said once, and not again at every round for as long as it lasts.
        const Error error = round.done.error();
        if (m_toldOf.value(round.chore) != error)
            m_window->notice().show(error);
        m_toldOf.insert(round.chore, error);
        return;
    }
    m_toldOf.remove(round.chore);
    const bool brings =
        round.chore == QLatin1String("intake") || round.chore == QLatin1String("mail");
    if (brings && !round.done->isEmpty())
        m_window->setLastIntake(m_core.clock().now());
}

} // namespace skranke::app
