// One made-up case on its way through the desk: the small steps of which SampleHistory's stories
// are made. Each step leaves the messages, events and rows that the real use case would leave.
#pragma once

#include "domain/Workflow.h"
#include "services/SampleHistory.h"
#include "services/SampleText.h"

namespace skranke::services {

class SampleRecord {
public:
    static constexpr int Unlimited = 1000;
    /// `mostMoves`: after so many transitions every further step is refused.
    SampleRecord(const SampleWorld &world, SampleRandom &random, Instant now, int mostMoves)
        : m_world(world), m_random(random), m_now(now), m_movesLeft(mostMoves)
    {
    }

    /// Registers it, with the mail it came by.
    void open(const SampleClient &client, CaseKind kind, Instant submitted, CaseNumber number,
              Instant registered);
    const Case &value() const { return m_case.value; }
    SampleCase finish(); ///< with the clocks it ends with

    // False: it would not have happened yet, or the case stops here. A rule that refuses throws.
    bool later(qint64 from, qint64 to); ///< working minutes pass
    bool take();
    bool move(TransitionRequest request);
    bool move(Transition transition) { return move(requestOf(transition)); }
    bool moveWithLetter(Transition transition, Purpose purpose, SampleLetter letter);
    bool moveOnAnswer(Transition transition, SampleLetter answer); ///< the mail is the evidence

    void estimate(int minutes);
    void incoming(const QString &text);
    void incoming(SampleLetter kind) { incoming(letter(kind)); }
    void outgoing(Purpose purpose, SampleLetter letter); ///< a letter that moves nothing
    void workFor(qint64 from, qint64 to);                ///< minutes, up to now
    QString newestText() const { return m_case.messages.last().text; }

    static TransitionRequest requestOf(Transition transition);

private:
    void event(const Agent &actor, EventKind kind, const QString &field, const QString &from,
               const QString &to, const QString &note = {});
    void append(Message message);
    void write(Purpose purpose, SampleLetter letter);
    void responded();
    void review(Breach &breach);
    qint64 responseDelay();
    QString letter(SampleLetter kind);

    const SampleWorld &m_world;
    SampleRandom &m_random;
    Instant m_now;
    int m_movesLeft;
    Instant m_at;
    ResponseTerms m_terms;
    Contact m_contact;
    Agent m_agent;
    QString m_mailDomain;
    SampleCase m_case;
};

} // namespace skranke::services
