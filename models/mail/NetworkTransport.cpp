#include "mail/NetworkTransport.h"

#include "mail/ImapSession.h"
#include "mail/SmtpSession.h"

namespace skranke::mail {

Result<std::unique_ptr<IncomingSession>>
NetworkTransport::openIncoming(const MailAccount &account, const MailCredentials &credentials,
                               const std::atomic<bool> &stop) const
{
    return ImapSession::start(account, credentials, stop, m_patience)
        .map([](std::unique_ptr<ImapSession> session) -> std::unique_ptr<IncomingSession> {
            return session;
        });
}

Result<std::unique_ptr<OutgoingSession>>
NetworkTransport::openOutgoing(const MailAccount &account, const MailCredentials &credentials,
                               const std::atomic<bool> &stop) const
{
    return SmtpSession::start(account, credentials, stop, m_patience)
        .map([](std::unique_ptr<SmtpSession> session) -> std::unique_ptr<OutgoingSession> {
            return session;
        });
}

} // namespace skranke::mail
