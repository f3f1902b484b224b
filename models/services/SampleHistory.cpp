#include "services/SampleHistory.h"

#include "domain/Billing.h"
#include "services/SampleRecord.h"

namespace skranke::services {

namespace {

void support(SampleRecord &record, SampleRandom &random)
{
    if (random.permille(40)) {
        TransitionRequest cancel = SampleRecord::requestOf(Transition::Cancel);
        cancel.words = sampleReason(random);
        if (record.later(30, 600))
            record.move(cancel);
        return;
    }
    if (random.permille(250)) {
        if (!record.later(10, 200)
            || !record.moveWithLetter(Transition::Ask, Purpose::Question, SampleLetter::Question)
            || !record.later(20, 1500))
            return;
        record.incoming(SampleLetter::Answer);
        if (!record.move(Transition::AnswerReceived))
            return;
    }
    if (!record.later(5, 300))
        return;
    record.workFor(3, 50);
    record.outgoing(Purpose::Reply, SampleLetter::Reply);
    if (record.later(1, 30))
        record.move(Transition::AnswerAndClose);
}

void incident(SampleRecord &record)
{
    record.workFor(2, 10);
    record.outgoing(Purpose::Update, SampleLetter::Update);
    if (!record.later(10, 55))
        return;
    record.workFor(10, 50);
    record.outgoing(Purpose::Reply, SampleLetter::Reply);
    if (record.later(5, 60))
        record.move(Transition::AnswerAndClose);
}

bool assess(SampleRecord &record, SampleRandom &random)
{
    const int halfHours = random.permille(300) ? static_cast<int>(random.between(1, 24)) : 0;
    if (!record.later(10, 400))
        return false;
    if (halfHours > 0)
        record.estimate(halfHours * 30);
    if (halfHours * 30 <= EstimateLimitMinutes)
        return record.move(Transition::Assess);
    return record.moveWithLetter(Transition::SendEstimate, Purpose::Estimate,
                                 SampleLetter::Estimate)
        && record.later(60, 2000)
        && record.moveOnAnswer(Transition::ApproveEstimate, SampleLetter::EstimateApproved);
}

bool test(SampleRecord &record, SampleRandom &random)
{
    for (int round = 0;; ++round) {
        if (!record.later(20, 800))
            return false;
        record.workFor(10, 150);
        if (!record.moveWithLetter(Transition::HandOver, Purpose::TestHandover,
                                   SampleLetter::Handover)
            || !record.later(30, 1500))
            return false;
        if (round > 0 || !random.permille(150))
            return record.moveOnAnswer(Transition::Approve, SampleLetter::TestApproved);
        record.incoming(SampleLetter::Rejection);
        TransitionRequest reject = SampleRecord::requestOf(Transition::Reject);
        reject.words = record.newestText().section(u'\n', 0, 0);
        if (!record.move(reject))
            return false;
    }
}

void change(SampleRecord &record, SampleRandom &random)
{
    if (record.value().level != Level::None) {
        if (!record.later(1, 5))
            return;
        record.outgoing(Purpose::Reply, SampleLetter::Reply);
    }
    if (!assess(record, random) || !record.later(30, 900) || !record.move(Transition::Start)
        || !test(record, random) || !record.later(10, 400)
        || !record.moveWithLetter(Transition::Publish, Purpose::PublishNotice,
                                  SampleLetter::Published))
        return;
    if (record.later(60, 1200))
        record.move(Transition::Close);
}

void tell(SampleRecord &record, SampleRandom &random)
{
    if (!record.take())
        return;
    switch (record.value().kind) {
    case CaseKind::Incident:
        incident(record);
        return;
    case CaseKind::Task:
    case CaseKind::Fault:
        change(record, random);
        return;
    case CaseKind::Unset:
    case CaseKind::UserSupport:
        support(record, random);
        return;
    }
}

CaseKind kindOf(SampleRandom &random)
{
    const qint64 share = random.between(0, 999);
    return share < 550 ? CaseKind::UserSupport
        : share < 800  ? CaseKind::Task
        : share < 960  ? CaseKind::Fault
                       : CaseKind::Incident;
}

} // namespace

SampleHistory::SampleHistory(const SampleWorld &world, quint64 seed, Instant now)
    : m_world(world), m_random(seed), m_now(now)
{
}

SampleCase SampleHistory::next(Instant submitted, std::optional<int> mostMoves)
{
    const Instant registered = std::min(m_now, submitted + Seconds{m_random.between(5, 180)});
    const int year = Month::of(registered).year;
    const CaseNumber number{year, ++m_sequences[year]};
    const SampleClient &client = m_world.clients[m_random.skewed(m_world.clients.size())];
    SampleRecord record(m_world, m_random, m_now, mostMoves.value_or(SampleRecord::Unlimited));
    record.open(client, kindOf(m_random), submitted, number, registered);
    tell(record, m_random);
    return record.finish();
}

} // namespace skranke::services
