#include "app/MailImport.h"

namespace skranke::app {

namespace {

constexpr qsizetype FailuresKept = 5;

void count(ImportSummary &summary, const services::IntakeReport &report)
{
    switch (report.result) {
    case IntakeResult::Failed:
        ++summary.failed;
        if (summary.failures.size() < FailuresKept)
            summary.failures.append(report);
        return;
    case IntakeResult::New:
    case IntakeResult::Unparsed:
        ++summary.fresh;
        break;
    case IntakeResult::Duplicate:
        ++summary.duplicates;
        break;
    case IntakeResult::Reply:
    case IntakeResult::Automatic:
    case IntakeResult::Bounce:
        ++summary.replies;
        break;
    }
    ++summary.done;
    summary.lastCase = report.caseId;
}

} // namespace

MailImport::MailImport(Core &core, QObject *parent) : QObject(parent), m_core(core) {}

MailImport::~MailImport()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void MailImport::start(const QStringList &paths)
{
    enqueue([this, paths](ImportSummary &summary) {
        m_core.intake().registerPaths(m_core.mailSource(), paths,
                                      [&](const services::IntakeReport &report) {
                                          count(summary, report);
                                          Q_EMIT progressed(summary.done + summary.failed);
                                          return !m_stop;
                                      });
    });
}

void MailImport::enqueue(Work work)
{
    m_waiting.append(std::move(work));
    if (!m_thread)
        next();
}

void MailImport::next()
{
    if (m_waiting.isEmpty())
        return;
    auto summary = std::make_shared<ImportSummary>();
    m_thread.reset(QThread::create([work = m_waiting.takeFirst(), summary] { work(*summary); }));
    connect(m_thread.get(), &QThread::finished, this, [this, summary] {
        m_thread->wait();
        m_thread.reset();
        if (summary->done + summary->failed > 0)
            Q_EMIT finished(*summary);
        next();
    });
    m_thread->start();
}

} // namespace skranke::app
