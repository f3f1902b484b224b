#include "services/SampleRecord.h"

#include <algorithm>

namespace skranke::services {

namespace {

constexpr CaseId StandIn{1};
constexpr int Unlimited = SampleRecord::Unlimited;

const Agent Console; ///< nobody: what the desk does by itself

BreachCause causeOf(SampleRandom &random)
{
    static constexpr BreachCause Causes[]{BreachCause::Illness, BreachCause::Load,
                                          BreachCause::Missed, BreachCause::Supplier,
                                          BreachCause::WrongLevel};
    return random.of(std::span<const BreachCause>(Causes));
}

Level levelOf(SampleRandom &random, CaseKind kind)
{
    const auto share = random.between(0, 999);
    switch (kind) {
    case CaseKind::Incident:
        return Level::A;
    case CaseKind::Fault:
        return share < 90 ? Level::A : share < 700 ? Level::B : Level::None;
    case CaseKind::UserSupport:
        return share < 80 ? Level::B : Level::None;
    case CaseKind::Task:
    case CaseKind::Unset:
        break;
    }
    return Level::None;
}

Source sourceOf(SampleRandom &random, CaseKind kind)
{
    if (kind == CaseKind::Incident)
        return Source::Monitoring;
    return random.permille(150) ? Source::Telephone : Source::Email;
}

} // namespace

void SampleRecord::open(const SampleClient &client, CaseKind kind, Instant submitted,
                        CaseNumber number, Instant registered)
{
    m_contact = client.contacts[m_random.skewed(client.contacts.size())];
    m_agent = m_world.agents[m_random.skewed(m_world.agents.size())];
    m_terms = termsOf(client.agreement);
    m_mailDomain = domainOf(m_contact.address);

    Case &value = m_case.value;
    value.id = StandIn;
    value.number = number;
    value.kind = kind;
    value.level = levelOf(m_random, kind);
    value.source = sourceOf(m_random, kind);
    value.contact = m_contact.id;
    value.customer = client.customer.id;
    value.agreement = client.agreement.id;
    const Site &site = client.sites[m_random.skewed(client.sites.size())];
    value.site = site.id;
    value.testAddress = site.testAddress;
    value.submitted = submitted;
    value.registered = registered;
    const SampleRequest request = sampleRequest(m_random, kind, site.address);
    value.subject = request.subject;
    value.description = request.description;
    value.checklist = request.checklist;
    const auto due = responseDue(value.level, submitted, m_terms, m_world.hours);
    if (!due)
        throw Failure(due.error());
    value.responseDue = *due;
    // What has a deadline is not left lying at a desk that works.
    if (value.level != Level::None)
        m_movesLeft = std::max(m_movesLeft, value.level == Level::A ? Unlimited : 2);

    m_at = registered;
    event(Console, EventKind::Registered, toCode(value.source), {}, number.toString());
    if (value.source == Source::Email) {
        m_at = submitted;
        incoming(request.description);
        m_at = registered;
        write(Purpose::Acknowledgement, SampleLetter::Acknowledgement);
    }
}

SampleCase SampleRecord::finish()
{
    Case &value = m_case.value;
    std::optional<Instant> lastWord;
    for (const Message &message : std::as_const(m_case.messages))
        if (isHumanResponse(message))
            lastWord = message.at;
    value.updateDue = nextUpdateDue(value, lastWord, m_terms);
    value.unread = value.state == State::New;
    for (Breach &breach : m_case.breaches)
        review(breach);
    return std::move(m_case);
}

bool SampleRecord::later(qint64 from, qint64 to)
{
    const auto then = m_world.hours.add(m_at, Minutes{m_random.between(from, to)});
    if (!then || *then + Minutes{1} > m_now || m_movesLeft <= 0)
        return false;
    m_at = *then + Seconds{m_random.between(0, 59)};
    return true;
}

qint64 SampleRecord::responseDelay()
{
    const bool late = m_random.permille(35);
    switch (m_case.value.level) {
    case Level::A:
        return late ? m_random.between(121, 240) : m_random.between(2, 100);
    case Level::B:
        return late ? m_random.between(430, 800) : m_random.between(5, 330);
    case Level::None:
        break;
    }
    return m_random.between(5, 900);
}

bool SampleRecord::take()
{
    const Minutes delay{responseDelay()};
    // Driftsvakt never sleeps; the others wait for opening hours.
    const auto then = m_case.value.level == Level::A
        ? Result<Instant>(m_case.value.submitted + delay)
        : m_world.hours.add(m_case.value.submitted, delay);
    if (!then || *then > m_now || m_movesLeft <= 0)
        return false;
    m_at = std::max(*then, m_case.value.registered);
    return move(Transition::Take);
}

TransitionRequest SampleRecord::requestOf(Transition transition)
{
    TransitionRequest request;
    request.transition = transition;
    return request;
}

bool SampleRecord::move(TransitionRequest request)
{
    if (m_movesLeft <= 0)
        return false;
    --m_movesLeft;
    WorkflowFacts facts;
    facts.actor = m_agent.id;
    facts.now = m_at;
    facts.humanResponseSent =
        std::any_of(m_case.messages.cbegin(), m_case.messages.cend(), isHumanResponse);
    if (request.evidence)
        facts.evidenceMessage = m_case.messages.last();
    const auto moved = applyTransition(m_case.value, request, facts);
    if (!moved)
        throw Failure(moved.error());
    const State before = m_case.value.state;
    const bool answered = m_case.value.respondedAt.has_value();
    if (request.evidence) {
        const ApprovalOf of =
            request.transition == Transition::Approve ? ApprovalOf::Test : ApprovalOf::Estimate;
        const Approval approval = approvalFrom(m_case.value, of, request, facts);
        m_case.approvals.append(approval);
        event(m_agent, EventKind::ApprovalRecorded, toCode(of), {}, approval.person);
    }
    m_case.value = *moved;
    event(m_agent, EventKind::Transition, toCode(request.transition), toCode(before),
          toCode(m_case.value.state), request.words);
    if (!answered && m_case.value.respondedAt)
        responded();
    return true;
}

bool SampleRecord::moveWithLetter(Transition transition, Purpose purpose, SampleLetter kind)
{
    if (m_movesLeft <= 0)
        return false;
    write(purpose, kind);
    TransitionRequest request = requestOf(transition);
    request.message = OutgoingText{m_case.messages.last().text, {m_contact.address}, {}, {}};
    return move(request);
}

bool SampleRecord::moveOnAnswer(Transition transition, SampleLetter answer)
{
    if (m_movesLeft <= 0)
        return false;
    incoming(letter(answer));
    TransitionRequest request = requestOf(transition);
    request.evidence = Evidence{};
    request.evidence->message = m_case.messages.last().id;
    return move(request);
}

void SampleRecord::estimate(int minutes)
{
    m_case.value.estimateMinutes = minutes;
    event(m_agent, EventKind::EstimateChanged, {}, {}, QString::number(minutes));
}

void SampleRecord::event(const Agent &actor, EventKind kind, const QString &field,
                         const QString &from, const QString &to, const QString &note)
{
    Event event;
    event.caseId = StandIn;
    event.actor = actor.id;
    event.actorName = actor.name;
    event.at = m_at;
    event.kind = kind;
    event.field = field;
    event.from = from;
    event.to = to;
    event.note = note;
    m_case.events.append(event);
}

void SampleRecord::responded()
{
    const Case &value = m_case.value;
    event(m_agent, EventKind::Responded, {},
          value.responseDue ? formatInstant(*value.responseDue) : QString(), formatInstant(m_at));
    const auto late = value.responseDue
        ? overrun(value.level, *value.responseDue, m_at, m_world.hours)
        : std::nullopt;
    if (!late)
        return;
    Breach breach;
    breach.caseId = StandIn;
    breach.level = value.level;
    breach.due = *value.responseDue;
    breach.answered = m_at;
    breach.overrun = late;
    breach.assignee = m_agent.id;
    event(Console, EventKind::BreachRecorded, toCode(breach.of), formatInstant(breach.due),
          formatInstant(m_at), toCode(breach.level));
    m_case.breaches.append(breach);
}

void SampleRecord::review(Breach &breach)
{
    const Agent &lead = m_world.agents.first();
    const Instant then = m_at + std::chrono::days{m_random.between(1, 10)};
    if (then > m_now || !m_random.permille(900))
        return;
    breach.cause = causeOf(m_random);
    breach.comment = sampleReview(m_random);
    breach.reviewedBy = lead.id;
    breach.reviewedAt = m_at = then;
    event(lead, EventKind::BreachReviewed, toCode(breach.of), {}, toCode(breach.cause),
          breach.comment);
}

void SampleRecord::workFor(qint64 from, qint64 to)
{
    TimeEntry entry;
    entry.caseId = StandIn;
    entry.agent = m_agent.id;
    entry.agentName = m_agent.name;
    const Seconds most = std::max(Seconds{60}, m_at - m_case.value.submitted);
    entry.duration = std::min(most, Seconds{m_random.between(from * 60, to * 60)});
    entry.start = m_at - entry.duration;
    entry.note = sampleTimeNote(m_random);
    entry.billable = !m_random.permille(80);
    if (!entry.billable)
        entry.nonBillableReason = QStringLiteral("garanti");
    m_case.entries.append(entry);
    event(m_agent, EventKind::TimeAdded, {}, {}, QString::number(entry.duration.count()),
          entry.note);
}

} // namespace skranke::services
