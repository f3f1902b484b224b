#include "services/SampleStory.h"

namespace skranke::services {

SampleStory::SampleStory(Store &store, const MailReader &reader, const MailWriter &writer,
                         const SampleWorld &world, Instant now)
    : m_store(store),
      m_reader(reader),
      m_writer(writer),
      m_world(world),
      m_now(now),
      m_clock(now),
      m_session(world.agents.first())
{
}

void SampleStory::add(Instant at, SampleAgent who, const QString &name, Act act)
{
    m_steps.emplace(at, Step{who, name, {}, std::move(act)});
}

void SampleStory::begin(Instant at, SampleAgent who, const QString &name, Begin begin)
{
    m_steps.emplace(at, Step{who, name, std::move(begin), {}});
}

Result<Case> SampleStory::caseOf(CaseId id)
{
    return m_store
        .read([id](UnitOfWork &work) -> Result<Case> {
            const auto value = work.cases().find(id);
            if (!value)
                return fail(ErrorKind::NotFound);
            return *value;
        })
        .result();
}

std::optional<CaseId> SampleStory::known(const QString &name) const
{
    const auto found = m_cases.constFind(name);
    return found == m_cases.constEnd() ? std::nullopt : std::optional(*found);
}

Result<void> SampleStory::take(const Step &step)
{
    m_session.setMe(agent(step.who));
    if (step.act)
        return step.act(m_cases.value(step.name));
    const auto id = step.begin();
    if (!id)
        return tl::make_unexpected(id.error());
    if (!m_cases.contains(step.name))
        m_cases.insert(step.name, *id);
    return {};
}

Result<void> SampleStory::run()
{
    for (const auto &[at, step] : m_steps) {
        if (at > m_now)
            break;
        m_clock.set(at);
        if (auto taken = take(step); !taken) {
            Error error = taken.error();
            error.detail += QStringLiteral(" (%1, %2)").arg(step.name, formatInstant(at));
            return tl::make_unexpected(error);
        }
    }
    m_clock.set(m_now);
    return {};
}

} // namespace skranke::services
