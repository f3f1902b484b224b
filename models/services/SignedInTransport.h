// Mail servers, with the tokens that those take to which somebody has signed in: each session gets
// one that is good, whoever opens it and however long after its round began.
#pragma once

#include "domain/MailTransport.h"
#include "services/MailTokens.h"

namespace skranke::services {

class SignedInTransport final : public MailTransport {
public:
    /// Both outlive it.
    SignedInTransport(const MailTransport &servers, MailTokens &tokens)
        : m_servers(servers), m_tokens(tokens)
    {
    }

    // With MailLogin::Token the credentials are nobody's: they are the tokens'. A token that the
    // server refuses is renewed, and tried once more.
    Result<std::unique_ptr<IncomingSession>>
    openIncoming(const MailAccount &account, const MailCredentials &credentials,
                 const std::atomic<bool> &stop) const override;
    Result<std::unique_ptr<OutgoingSession>>
    openOutgoing(const MailAccount &account, const MailCredentials &credentials,
                 const std::atomic<bool> &stop) const override;

private:
    const MailTransport &m_servers;
    MailTokens &m_tokens;
};

} // namespace skranke::services
