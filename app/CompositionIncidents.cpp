// The window's part in driftsvakt: the incident room, the banner over every page, and the way from
// the desktop's notification to them.
#include "app/Composition.h"

#include "export/ReportPdf.h"
#include "services/Answer.h"
#include "ui/incidents/IncidentsPage.h"
#include "ui/incidents/OutageBanner.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QPromise>
#include <QThreadPool>

namespace skranke::app {

namespace {

QFuture<Result<QByteArray>> pdfOf(const ReportDocument &document)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    QFuture<Result<QByteArray>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, document] {
        promise->addResult(export_::reportPdf(document));
        promise->finish();
    });
    return future;
}

} // namespace

ui::Page *Composition::makeIncidents()
{
    return new ui::IncidentsPage(m_theme,
                                 {m_core.incidents(), m_core.cases(), m_core.store(),
                                  m_core.clock(), m_core.session(), pdfOf});
}

QWidget *Composition::makeBanner()
{
    auto *banner = new ui::OutageBanner(m_theme, m_alarm, m_core.clock());
    connect(banner, &ui::OutageBanner::roomAsked, this, &Composition::showIncidents);
    connect(banner, &ui::OutageBanner::takeAsked, this, [this](const services::IncidentRow &row) {
        services::onAnswer(m_core.incidents().take(row.value.id, row.value.version), this,
                           [this](const Result<Case> &taken) {
                               if (!taken)
                                   m_window->notice().show(taken.error());
                           });
        showIncidents();
    });
    return banner;
}

void Composition::connectNotifier()
{
    connect(&m_notifier, &OutageNotifier::roomAsked, this, &Composition::showIncidents);
    connect(&m_notifier, &OutageNotifier::windowAsked, this, [this] {
        if (m_window->isVisible() && !m_window->isMinimized())
            m_window->hide();
        else
            raise();
    });
    connect(&m_notifier, &OutageNotifier::quitAsked, qApp, &QApplication::quit);
}

void Composition::showIncidents()
{
    raise();
    m_window->goTo({ui::PageKind::Incidents, View::AllOpen});
}

} // namespace skranke::app
