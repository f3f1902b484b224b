#include "services/ThreadLookup.h"

#include "services/Correspondence.h"

#include <utility>

namespace skranke::services {

ThreadDecision ThreadLookup::decide(const IncomingMail &mail)
{
    ThreadFacts facts;
    facts.submitted = submittedAt(mail, m_now);

    QStringList named = mail.references;
    named.append(mail.inReplyTo);
    if (mail.report)
        named.append(mail.report->originalMessageId);
    named.removeAll(QString());
    QString namedSide;
    if (!named.isEmpty()) {
        if (const auto message = m_work.messages().findByHeaderId(named)) {
            facts.byReference = pointed(m_work.cases().find(message->caseId));
            namedSide = message->side;
        }
    }

    auto marked = CaseNumber::parse(mail.caseMarker);
    for (const QString &id : std::as_const(named))
        if (!marked)
            marked = numberInHeaderId(id);
    if (marked)
        facts.byMarker = pointed(m_work.cases().find(*marked));

    if (const auto number = CaseNumber::findIn(mail.subject)) {
        const auto value = m_work.cases().find(*number);
        facts.bySubjectNumber = pointed(value);
        if (value) {
            facts.senderIsParticipant =
                m_work.messages().isParticipant(value->id, mail.from.address)
                || !m_work.messages()
                        .sideWith(facts.bySubjectNumber->caseId, mail.from.address)
                        .isEmpty();
            facts.senderIsOfSameCustomer =
                value->customer && customerOf(mail.from.address) == value->customer;
        }
    }

    ThreadDecision decision = decideThread(facts);
    const CaseId at = decision.into ? decision.into : decision.linkedTo;
    decision.side = at ? sideOf(at, namedSide, mail.from.address) : QString();
    // What a machine says of an old case opens none: it is filed where it belongs. Neither does
    // what is said on its side.
    if ((mail.automatic != Automatic::No || !decision.side.isEmpty()) && decision.linkedTo) {
        decision.into = decision.linkedTo;
        decision.linkedTo = {};
    }
    if (mail.automatic == Automatic::Bounce && decision.into)
        decision.reason = ThreadReason::BouncedMail;
    return decision;
}

QString ThreadLookup::sideOf(CaseId id, const QString &named, const QString &sender)
{
    if (m_work.messages().isParticipant(id, sender))
        return {};
    if (const QString own = m_work.messages().sideWith(id, sender); !own.isEmpty())
        return named.isEmpty() ? own : named;
    if (named.isEmpty())
        return {};
    const CustomerId customer = customerOf(sender);
    const auto value = m_work.cases().find(id);
    return customer && value && value->customer == customer ? QString() : named;
}

std::optional<Pointed> ThreadLookup::pointed(std::optional<Case> value)
{
    while (value && value->mergedInto)
        value = m_work.cases().find(value->mergedInto);
    if (!value)
        return std::nullopt;
    return Pointed{value->id, value->state, value->closedAt};
}

CustomerId ThreadLookup::customerOf(const QString &address)
{
    if (const auto contact = m_work.registers().contactByAddress(address))
        return contact->customer;
    const QString domain = domainOf(address);
    if (domain.isEmpty() || isPublicMailDomain(domain))
        return {};
    const auto customer = m_work.registers().customerByDomain(domain);
    return customer ? customer->id : CustomerId{};
}

} // namespace skranke::services
