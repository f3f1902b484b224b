#include "app/MonitoringChore.h"

#include "domain/Chore.h"
#include "services/Answer.h"

#include <QPromise>

#include <algorithm>
#include <optional>

namespace skranke::app {

namespace {

constexpr int MostRoundsSkipped = 12; // a minute

QString quoted(QString text)
{
    text = text.simplified();
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

QString inWords(const services::MonitoringOutcome &outcome)
{
    QStringList words;
    const auto add = [&words](const char *name, qsizetype count) {
        if (count > 0)
            words.append(QStringLiteral("%1=%2").arg(QLatin1String(name)).arg(count));
    };
    add("started", outcome.started);
    add("ended", outcome.ended);
    add("opened", outcome.opened.size());
    add("joined", outcome.joined.size());
    add("reopened", outcome.reopened.size());
    add("quiet", outcome.quiet.size());
    return words.join(u' ');
}

} // namespace

/// One round: over when nothing of it is under way any more, or when it is given up.
struct MonitoringChore::Round {
    QPromise<Done> promise;
    int underWay = 1;
    QStringList words;
    std::optional<Error> error;
    bool over = false;

    void say(const QString &text)
    {
        if (!text.isEmpty())
            words.append(text);
    }
    void leave(std::optional<Error> failed = {})
    {
        if (failed && !error)
            error = std::move(failed);
        if (--underWay == 0)
            finish();
    }
    void finish()
    {
        if (std::exchange(over, true))
            return;
        promise.addResult(error ? Done(tl::make_unexpected(*error)) : Done(words.join(u' ')));
        promise.finish();
    }
};

MonitoringChore::MonitoringChore(Uses uses)
    : WatchChore(QStringLiteral("monitoring"), Interval), m(std::move(uses))
{
}

MonitoringChore::~MonitoringChore()
{
    stop();
}

QFuture<WatchChore::Done> MonitoringChore::round()
{
    m_round = std::make_shared<Round>();
    const auto round = m_round;
    QFuture<Done> future = round->promise.future();
    round->promise.start();
    if (!m.session.requireAgent()) {
        round->leave();
        return future;
    }
    services::onAnswer(
        m.store.holdChore(Chore::Monitoring), this, [this, round](const Result<bool> &held) {
            if (!held) {
                m_active = false;
                round->leave(held.error());
                return;
            }
            if (m_active != *held)
                round->say(*held ? QStringLiteral("active=yes") : QStringLiteral("active=no"));
            m_active = *held;
            if (*held)
                readSources(round);
            round->leave();
        });
    return future;
}

void MonitoringChore::stop()
{
    if (m_round)
        m_round->finish();
}

void MonitoringChore::readSources(const std::shared_ptr<Round> &round)
{
    ++round->underWay;
    services::onAnswer(m.monitoring.sources(), this,
                       [this, round](const Result<QList<services::WatchedSource>> &sources) {
                           if (!sources) {
                               round->leave(sources.error());
                               return;
                           }
                           for (const services::WatchedSource &watched : *sources)
                               if (watched.source.enabled)
                                   readSource(round, watched.source);
                           round->leave();
                       });
}

void MonitoringChore::readSource(const std::shared_ptr<Round> &round,
                                 const MonitoringSource &source)
{
    Health &health = m_health[source.id];
    if (health.roundsToSkip > 0) {
        --health.roundsToSkip;
        return;
    }
    ++round->underWay;
    if (source.auth == MonitoringAuth::None) {
        ask(round, source, {});
        return;
    }
    services::onAnswer(
        m.secrets.read(source.secretKey()), this,
        [this, round, source](const Result<QByteArray> &secret) {
            if (secret)
                ask(round, source, *secret);
            else
                blind(round, source, {MonitoringProblem::SecretMissing, secret.error().detail});
        });
}

void MonitoringChore::ask(const std::shared_ptr<Round> &round, const MonitoringSource &source,
                          const QByteArray &secret)
{
    services::onAnswer(m.alerts.read(source, secret), this,
                       [this, round, source](const AlertReading &reading) {
                           if (round->over)
                               return;
                           if (reading)
                               take(round, source, *reading);
                           else
                               blind(round, source, reading.error());
                       });
}

void MonitoringChore::blind(const std::shared_ptr<Round> &round, const MonitoringSource &source,
                            const AlertFault &fault)
{
    Health &health = m_health[source.id];
    health.roundsToSkip = std::min((1 << std::min(health.failures, 10)) - 1, MostRoundsSkipped);
    ++health.failures;
    if (health.problem != fault.problem)
        round->say(QStringLiteral("blind=%1 problem=%2 detail=%3")
                       .arg(quoted(source.name), toCode(fault.problem), quoted(fault.detail)));
    health.problem = fault.problem;
    services::onAnswer(m.monitoring.blind(source.id, fault), this,
                       [round](const Result<void> &told) {
                           round->leave(told ? std::nullopt : std::optional(told.error()));
                       });
}

void MonitoringChore::take(const std::shared_ptr<Round> &round, const MonitoringSource &source,
                           const QList<Alert> &reading)
{
    Health &health = m_health[source.id];
    if (health.problem != MonitoringProblem::None)
        round->say(QStringLiteral("sees=%1").arg(quoted(source.name)));
    health = {};
    services::onAnswer(m.monitoring.take(source.id, reading), this,
                       [round](const Result<services::MonitoringOutcome> &outcome) {
                           if (outcome)
                               round->say(inWords(*outcome));
                           round->leave(outcome ? std::nullopt : std::optional(outcome.error()));
                       });
}

} // namespace skranke::app
