#include "services/MonitoringService.h"

#include "services/Job.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace skranke::services {

namespace {

/// How exactly "last read" is kept: every reading would be a commit that wakes every console.
constexpr std::chrono::minutes CheckedOften{1};

SourceState stateOf(UnitOfWork &work, MonitoringSourceId id)
{
    for (SourceState &state : work.monitoring().states())
        if (state.source == id)
            return state;
    SourceState fresh;
    fresh.source = id;
    return fresh;
}

bool isStale(const SourceState &state, Instant now)
{
    return state.problem != MonitoringProblem::None || !state.checkedAt
        || now - *state.checkedAt >= CheckedOften;
}

/// Of this machine itself, where nobody listens on the way.
bool isLoopback(const QString &host)
{
    static const QRegularExpression loopback(
        QStringLiteral("^(localhost|::1|127(\\.[0-9]{1,3}){3})$"));
    return loopback.match(host).hasMatch();
}

Result<void> checkRule(const SeverityRule &rule)
{
    for (const SeverityLine &line : rule.lines) {
        const bool plain = std::ranges::all_of(line.label, [](QChar c) {
            return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
        });
        if (line.label.isEmpty() || line.value.trimmed().isEmpty())
            return refuse(Reason::FieldEmpty, {QStringLiteral("severity")});
        if (!plain || line.value.contains(u'\n'))
            return refuse(Reason::FieldInvalid, {QStringLiteral("severity"), line.label});
    }
    return {};
}

QFuture<Result<MonitoringOutcome>> nothingNew()
{
    QPromise<Result<MonitoringOutcome>> promise;
    promise.start();
    promise.addResult(MonitoringOutcome{});
    promise.finish();
    return promise.future();
}

} // namespace

MonitoringSource tidied(MonitoringSource source)
{
    source.name = source.name.simplified();
    source.address = source.address.trimmed();
    source.siteLabel = source.siteLabel.trimmed();
    source.user = source.user.trimmed();
    return source;
}

Result<void> checkSource(const MonitoringSource &source)
{
    if (source.name.isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("name")});
    const QUrl url(source.address, QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    // A password in the address would be shown to everybody.
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.hasQuery() || url.hasFragment())
        return refuse(Reason::FieldInvalid, {QStringLiteral("source_address"), source.address});
    if (source.auth != MonitoringAuth::None && url.scheme() == QLatin1String("http")
        && !isLoopback(url.host()))
        return refuse(Reason::FieldInvalid,
                      {QStringLiteral("source_address"), source.address, NeedsTls});
    if (source.siteLabel.isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("site_label")});
    if (source.auth == MonitoringAuth::Basic && source.user.isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("user")});
    return {};
}

QFuture<Result<QList<WatchedSource>>> MonitoringService::sources() const
{
    return m.store.read([](UnitOfWork &work) -> Result<QList<WatchedSource>> {
        QList<WatchedSource> watched;
        for (const MonitoringSource &source : work.monitoring().sources())
            watched.append({source, stateOf(work, source.id)});
        return watched;
    });
}

QFuture<Result<MonitoringSource>> MonitoringService::save(MonitoringSource source)
{
    return writeAsLead(
        m,
        [source = tidied(std::move(source))](UnitOfWork &work, const Agent &,
                                             Instant) mutable -> Result<MonitoringSource> {
            if (auto valid = checkSource(source); !valid)
                return tl::make_unexpected(valid.error());
            if (!source.id)
                work.monitoring().insert(source);
            else if (!work.monitoring().update(source))
                return fail(ErrorKind::Conflict, {}, {source.name});
            return source;
        });
}

QFuture<Result<void>> MonitoringService::remove(MonitoringSourceId id)
{
    return writeAsLead(m, [id](UnitOfWork &work, const Agent &, Instant) -> Result<void> {
        if (!work.monitoring().source(id))
            return fail(ErrorKind::NotFound);
        if (!work.monitoring().remove(id))
            return refuse(Reason::StillReferredTo);
        return {};
    });
}

QFuture<Result<SeverityRule>> MonitoringService::rule() const
{
    return m.store.read(
        [](UnitOfWork &work) -> Result<SeverityRule> { return severityRuleOf(work); });
}

QFuture<Result<void>> MonitoringService::saveRule(SeverityRule rule)
{
    return writeAsLead(
        m, [rule = std::move(rule)](UnitOfWork &work, const Agent &, Instant) -> Result<void> {
            if (auto valid = checkRule(rule); !valid)
                return valid;
            work.settings().set(QStringLiteral("monitoring.severity"), rule.toText());
            work.changes.monitoring = true;
            return {};
        });
}

QFuture<Result<MonitoringOutcome>> MonitoringService::take(MonitoringSourceId id,
                                                           QList<Alert> reading)
{
    const Instant now = m.clock.now();
    auto shared = std::make_shared<const QList<Alert>>(std::move(reading));
    // Most readings say what the last one said. Those take no lock and wake nobody.
    return m.store
        .read([id, now, shared](UnitOfWork &work) -> Result<bool> {
            const auto source = work.monitoring().source(id);
            if (!source)
                return fail(ErrorKind::NotFound);
            return isStale(stateOf(work, id), now)
                || AlertFolding(work, *source, now).concerns(*shared);
        })
        .then([id, now, shared, &store = m.store](const Result<bool> &news) {
            if (news && !*news)
                return nothingNew();
            return store.write([id, now, shared](UnitOfWork &work) -> Result<MonitoringOutcome> {
                const auto source = work.monitoring().source(id);
                if (!source)
                    return fail(ErrorKind::NotFound);
                if (isStale(stateOf(work, id), now))
                    work.monitoring().save({id, now, {}, MonitoringProblem::None, {}});
                return AlertFolding(work, *source, now).take(*shared);
            });
        })
        .unwrap();
}

QFuture<Result<void>> MonitoringService::blind(MonitoringSourceId id, AlertFault fault)
{
    return m.store.write(
        [id, fault = std::move(fault), now = m.clock.now()](UnitOfWork &work) -> Result<void> {
            if (!work.monitoring().source(id))
                return fail(ErrorKind::NotFound);
            SourceState state = stateOf(work, id);
            if (state.problem == fault.problem)
                return {};
            if (!state.blindSince)
                state.blindSince = now;
            state.problem = fault.problem;
            state.detail = fault.detail;
            work.monitoring().save(state);
            return {};
        });
}

} // namespace skranke::services
