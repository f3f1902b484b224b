#include "services/DeskService.h"

#include "services/Correspondence.h"
#include "services/Job.h"
#include "services/RegisterRules.h"
#include "services/SignatureService.h"

#include <algorithm>

namespace skranke::services {

namespace {

std::optional<Agent> agentNamed(UnitOfWork &work, const QString &name)
{
    const QList<Agent> agents = work.registers().agents();
    const auto known = std::find_if(agents.cbegin(), agents.cend(), [&](const Agent &agent) {
        return agent.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (known == agents.cend())
        return std::nullopt;
    Agent agent = *known;
    if (agent.retired)
        agent.role = Role::Viewer;
    return agent;
}

Result<Agent> enrol(UnitOfWork &work, const QString &name)
{
    if (name.isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("name")});
    if (const auto known = agentNamed(work, name))
        return *known;
    Agent agent;
    agent.name = name;
    agent.initials = initialsOf(name);
    agent.role = work.registers().agents().isEmpty() ? Role::Lead : Role::Agent;
    work.registers().insert(agent);
    return agent;
}

QFuture<Result<Agent>> ready(Result<Agent> agent)
{
    QPromise<Result<Agent>> promise;
    promise.start();
    promise.addResult(std::move(agent));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<Desk>> DeskService::desk() const
{
    return m.store.read([](UnitOfWork &work) -> Result<Desk> { return deskOf(work); });
}

QFuture<Result<void>> DeskService::save(Desk desk)
{
    return writeAsLead(
        m, [desk = std::move(desk)](UnitOfWork &work, const Agent &, Instant) -> Result<void> {
            if (desk.name.trimmed().isEmpty())
                return refuse(Reason::FieldEmpty, {QStringLiteral("name")});
            const QString address = desk.address.trimmed().toLower();
            if (!isMailAddress(address))
                return refuse(Reason::FieldInvalid, {QStringLiteral("address"), desk.address});
            if (desk.signature.size() > LongestSignature)
                return refuse(Reason::TextTooLong, {QString::number(LongestSignature)});
            work.settings().set(QStringLiteral("desk.name"), desk.name.trimmed());
            work.settings().set(QStringLiteral("desk.address"), address);
            work.settings().set(QStringLiteral("desk.language"), toCode(desk.language));
            work.settings().set(QStringLiteral("desk.signature"), desk.signature.trimmed());
            return {};
        });
}

QFuture<Result<Agent>> DeskService::signIn(Store &store, QString name)
{
    name = name.simplified();
    // Nothing is written for somebody who is known, so that a desk that is busy, or whose reader
    // may not write, still opens at once.
    return store
        .read([name](UnitOfWork &work) -> Result<std::optional<Agent>> {
            return agentNamed(work, name);
        })
        .then([&store, name](const Result<std::optional<Agent>> &known) {
            if (!known)
                return ready(Result<Agent>(tl::make_unexpected(known.error())));
            if (*known)
                return ready(Result<Agent>(**known));
            return store.write([name](UnitOfWork &work) { return enrol(work, name); });
        })
        .unwrap();
}

} // namespace skranke::services
