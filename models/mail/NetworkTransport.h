// The way to real mail servers.
#pragma once

#include "domain/MailTransport.h"
#include "mail/MailSocket.h"

namespace skranke::mail {

class NetworkTransport final : public MailTransport {
public:
    explicit NetworkTransport(const Patience &patience = {}) : m_patience(patience) {}

    Result<std::unique_ptr<IncomingSession>>
    openIncoming(const MailAccount &account, const MailCredentials &credentials,
                 const std::atomic<bool> &stop) const override;
    Result<std::unique_ptr<OutgoingSession>>
    openOutgoing(const MailAccount &account, const MailCredentials &credentials,
                 const std::atomic<bool> &stop) const override;

private:
    Patience m_patience;
};

} // namespace skranke::mail
