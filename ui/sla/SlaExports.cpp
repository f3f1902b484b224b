// What the page of response times gives as files: the breaches, and the chart that is shown.
#include "ui/sla/SlaPage.h"

#include "services/Files.h"
#include "services/SlaCsv.h"
#include "ui/sla/ChartCard.h"
#include "ui/sla/ChartPaper.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/Notice.h"
#include "ui/words/TimeWords.h"

#include <algorithm>

namespace skranke::ui {

void SlaPage::exportCsv()
{
    const QList<services::BreachLine> breaches = m_overview.breaches;
    askWhereToSave(
        this, tr("Export the breaches"), tr("breaches.csv"), tr("CSV files (*.csv)"),
        [this, breaches](const QString &path) {
            perform(services::writeFile(path, services::breachesCsv(breaches)),
                    [this, path] { notice().show(Tone::Success, tr("Saved as %1").arg(path)); });
        });
}

void SlaPage::exportChartCsv()
{
    saveChart(tr("CSV files (*.csv)"), QStringLiteral(".csv"),
              chartCsv(m_chart->kind(), m_overview));
}

void SlaPage::exportChartPdf()
{
    // Read on paper, "the last weeks" are those before some day or other.
    const services::SlaFilter asked = filter();
    const QString about = QStringLiteral("%1 (%2 – %3) · %4 · %5")
                              .arg(m_period->label(), words::date(asked.from),
                                   words::date(std::min(asked.to, m_clock.now())), m_level->label(),
                                   m_customer->label());
    saveChart(tr("PDF (*.pdf)"), QStringLiteral(".pdf"),
              chartPdf(m_chart->kind(), m_overview, about));
}

void SlaPage::saveChart(const QString &filter, const QString &ending, const QByteArray &content)
{
    QString name = tr("Response times") + u'-' + chartName(m_chart->kind());
    name = name.toLower().replace(u' ', u'-') + ending;
    askWhereToSave(
        this, tr("Export the chart"), name, filter, [this, content](const QString &path) {
            perform(services::writeFile(path, content),
                    [this, path] { notice().show(Tone::Success, tr("Saved as %1").arg(path)); });
        });
}

} // namespace skranke::ui
