#include "ui/casepage/DraftKeeper.h"

#include "services/Answer.h"

#include <utility>

namespace skranke::ui {

using services::DraftSpool;

namespace {

constexpr std::chrono::milliseconds Pause{700};

} // namespace

DraftKeeper::DraftKeeper(services::CaseService &cases, services::DraftSpool *spool, QObject *parent)
    : QObject(parent), m_cases(cases), m_spool(spool)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::touch(CaseId id, ComposerTab tab, const QString &text, bool files)
{
    if (m_waiting && (m_waiting->caseId != id || m_waiting->tab != tab))
        flush();
    m_waiting = Draft{};
    m_waiting->caseId = id;
    m_waiting->tab = tab;
    m_waiting->text = text;
    m_waiting->files = files;
    m_pause.start();
}

void DraftKeeper::flush()
{
    m_pause.stop();
    const auto draft = std::exchange(m_waiting, std::nullopt);
    if (!draft)
        return;
    services::onAnswer(save(*draft), this,
                       [this, tab = draft->tab](const Result<DraftSpool::Kept> &outcome) {
                           if (outcome)
                               Q_EMIT saved(tab, *outcome);
                           else
                               Q_EMIT failed(outcome.error());
                       });
}

QFuture<Result<DraftSpool::Kept>> DraftKeeper::save(const Draft &draft)
{
    if (m_spool)
        return m_spool->save(draft);
    return m_cases.saveDraft(draft).then([](const Result<void> &outcome) {
        return outcome.map([] { return DraftSpool::Kept::InDatabase; });
    });
}

void DraftKeeper::forget()
{
    m_pause.stop();
    m_waiting.reset();
}

} // namespace skranke::ui
