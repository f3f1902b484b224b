// What happens at the sample desk, as steps that are written down in any order and then taken in
// order of time, each by its own agent through the use cases that the console has.
#pragma once

#include "services/CaseService.h"
#include "services/Context.h"
#include "services/SampleHistory.h"

#include <QHash>

#include <functional>
#include <map>

namespace skranke::services {

/// Who takes a step: the place in SampleWorld::agents.
enum class SampleAgent { Kari, Thea, Stian };

class SampleStory {
public:
    SampleStory(Store &store, const MailReader &reader, const MailWriter &writer,
                const SampleWorld &world, Instant now);

    /// What somebody does on the case that is told of under `name`.
    using Act = std::function<Result<void>(CaseId)>;
    void add(Instant at, SampleAgent who, const QString &name, Act act);
    /// A step that starts a case: what it returns is known as `name` from then on.
    using Begin = std::function<Result<CaseId>()>;
    void begin(Instant at, SampleAgent who, const QString &name, Begin begin);

    Context context() { return {m_store, m_clock, m_session, m_reader, m_writer}; }
    const SampleWorld &world() const { return m_world; }
    const Agent &agent(SampleAgent who) const { return m_world.agents[static_cast<int>(who)]; }
    Instant now() const { return m_now; }
    /// Of a case that has begun.
    Result<Case> caseOf(CaseId id);
    std::optional<CaseId> known(const QString &name) const;

    /// Takes every step that lies before `now`; stops at the first error.
    Result<void> run();

private:
    struct Step {
        SampleAgent who;
        QString name;
        Begin begin;
        Act act;
    };
    Result<void> take(const Step &step);

    Store &m_store;
    const MailReader &m_reader;
    const MailWriter &m_writer;
    const SampleWorld &m_world;
    Instant m_now;
    FixedClock m_clock;
    Session m_session;
    std::multimap<Instant, Step> m_steps;
    QHash<QString, CaseId> m_cases;
};

/// One case of the story. Every call adds a step at the time and by the person last named.
class SampleThread {
public:
    SampleThread(SampleStory &story, QString name) : m_story(story), m_name(std::move(name)) {}

    SampleThread &at(Instant when);
    SampleThread &by(SampleAgent who);

    SampleThread &mail(const char *file); ///< begins the case, or belongs to it by its references
    SampleThread &found(NewCase request); ///< somebody rang, or we saw it ourselves
    SampleThread &edit(const CaseEdit &edit);
    SampleThread &level(Level level);
    SampleThread &kind(CaseKind kind);
    SampleThread &move(Transition transition, const QString &words = {});
    SampleThread &assess(CaseKind kind, std::optional<int> estimateMinutes = {});
    SampleThread &sendEstimate(CaseKind kind, int estimateMinutes);
    SampleThread &approvedByMail(Transition transition); ///< by the newest mail of the customer
    SampleThread &approvedByTelephone(Transition transition, const QString &person);
    SampleThread &reply(const QString &text);
    SampleThread &update(const QString &text);
    SampleThread &note(const QString &text);
    SampleThread &worked(int minutes, const QString &note); ///< until now
    SampleThread &timer();
    SampleThread &reviewed(BreachCause cause, const QString &comment);

private:
    SampleThread &act(SampleStory::Act act);
    SampleThread &perform(TransitionRequest request, CaseEdit first = {});

    SampleStory &m_story;
    QString m_name;
    Instant m_at{};
    SampleAgent m_who = SampleAgent::Kari;
};

} // namespace skranke::services
