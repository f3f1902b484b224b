// The letters of the incident room as they are prepared, and its report as a file.
#include "ui/incidents/IncidentsPage.h"

#include "services/Files.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/Notice.h"

#include <QDir>

namespace skranke::ui {

void IncidentsPage::askForLetter(std::optional<Language> language)
{
    const auto kind = m_form->task() == IncidentForm::Task::Restored
        ? services::OutageLetter::Restored
        : m_form->task() == IncidentForm::Task::Report ? services::OutageLetter::Report
                                                       : services::OutageLetter::Update;
    const CaseId id = m_form->caseId();
    perform(m.incidents.letter(id, kind, language),
            [this, id, task = m_form->task()](const services::PreparedLetter &letter) {
                if (m_form->caseId() == id && m_form->task() == task)
                    m_form->setLetter(letter);
            });
}

void IncidentsPage::saveReport()
{
    const services::IncidentRow *row = chosen();
    if (!row)
        return;
    const CaseId id = row->value.id;
    const QString name = QStringLiteral("%1.pdf").arg(row->value.number.toString());
    askWhereToSave(
        this, tr("Save the report"), name, tr("PDF (*.pdf);;Text (*.txt)"),
        [this, id](const QString &path) {
            const auto save = [this, path](const QByteArray &content) {
                perform(services::writeFile(path, content), [this, path] {
                    notice().show(
                        Tone::Success,
                        tr("The report is saved in %1.").arg(QDir::toNativeSeparators(path)));
                });
            };
            perform(m.incidents.document(id, m_form->language()),
                    [this, path, save](const ReportDocument &document) {
                        if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
                            save(document.toText().toUtf8());
                        else
                            perform(m.pdf(document), save);
                    });
        });
}

} // namespace skranke::ui
