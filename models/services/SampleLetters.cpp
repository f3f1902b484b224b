// The mail of a made-up case, in and out.
#include "services/SampleRecord.h"

namespace skranke::services {

void SampleRecord::append(Message message)
{
    message.id = MessageId{m_case.messages.size() + 1};
    message.caseId = m_case.value.id;
    message.at = m_at;
    if (!m_case.messages.isEmpty()) {
        message.inReplyTo = m_case.messages.last().messageId;
        message.references = QStringList{m_case.messages.first().messageId};
    }
    m_case.messages.append(message);
}

void SampleRecord::incoming(const QString &text)
{
    Message message;
    message.kind = MessageKind::Incoming;
    message.authorName = m_contact.name;
    message.authorAddress = m_contact.address;
    message.recipients = QStringList{m_world.deskAddress};
    const bool first = m_case.messages.isEmpty();
    message.subject = first
        ? m_case.value.subject
        : QStringLiteral("Sv: %1 %2").arg(m_case.value.subject, m_case.value.number.marker());
    message.text = text;
    message.messageId = QString::number(m_random.next(), 16) + u'@' + m_mailDomain;
    message.threadReason = first ? ThreadReason::NewCase : ThreadReason::References;
    append(message);
    if (!first)
        event(Agent{}, EventKind::MessageAdded, toCode(message.kind), {}, m_contact.name);
}

void SampleRecord::outgoing(Purpose purpose, SampleLetter kind)
{
    event(m_agent, EventKind::MessageAdded, toCode(MessageKind::Outgoing), {}, m_contact.address,
          toCode(purpose));
    write(purpose, kind);
}

void SampleRecord::write(Purpose purpose, SampleLetter kind)
{
    const bool automatic = purpose == Purpose::Acknowledgement;
    Message message;
    message.kind = MessageKind::Outgoing;
    message.purpose = purpose;
    message.automatic = automatic ? Automatic::AutoReply : Automatic::No;
    message.agent = automatic ? AgentId{} : m_agent.id;
    message.authorName = automatic ? m_world.deskName : m_agent.name;
    message.authorAddress = m_world.deskAddress;
    message.recipients = QStringList{m_contact.address};
    message.subject =
        QStringLiteral("Re: %1 %2").arg(m_case.value.subject, m_case.value.number.marker());
    message.text = letter(kind);
    message.messageId = QStringLiteral("skranke.%1.%2%3@%4")
                            .arg(m_case.value.number.toString())
                            .arg(m_random.next(), 16, 16, QChar(u'0'))
                            .arg(m_random.next(), 16, 16, QChar(u'0'))
                            .arg(domainOf(m_world.deskAddress));
    message.threadReason = ThreadReason::Manual;
    append(message);
    if (automatic || m_case.value.respondedAt)
        return;
    m_case.value.respondedAt = m_at;
    responded();
}

QString SampleRecord::letter(SampleLetter kind)
{
    return sampleLetter(m_random, kind, m_contact.name.section(u' ', 0, 0), m_agent.name);
}

} // namespace skranke::services
