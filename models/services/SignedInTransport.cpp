#include "services/SignedInTransport.h"

namespace skranke::services {

namespace {

template <typename Open>
auto withToken(MailTokens &tokens, const MailAccount &account, const std::atomic<bool> &stop,
               Open open) -> decltype(open(MailCredentials{}))
{
    const auto token = tokens.accessToken(account, stop);
    if (!token)
        return tl::make_unexpected(token.error());
    auto session = open(MailCredentials{*token});
    if (session || stop || mailProblemOf(session.error()) != MailProblem::TokenRefused)
        return session;
    // Called back before its time, or the server's clock is ahead of ours.
    const auto renewed = tokens.accessToken(account, stop, *token);
    if (!renewed)
        return tl::make_unexpected(renewed.error());
    return open(MailCredentials{*renewed});
}

} // namespace

Result<std::unique_ptr<IncomingSession>>
SignedInTransport::openIncoming(const MailAccount &account, const MailCredentials &credentials,
                                const std::atomic<bool> &stop) const
{
    if (account.login != MailLogin::Token)
        return m_servers.openIncoming(account, credentials, stop);
    return withToken(m_tokens, account, stop, [&](const MailCredentials &token) {
        return m_servers.openIncoming(account, token, stop);
    });
}

Result<std::unique_ptr<OutgoingSession>>
SignedInTransport::openOutgoing(const MailAccount &account, const MailCredentials &credentials,
                                const std::atomic<bool> &stop) const
{
    if (account.login != MailLogin::Token)
        return m_servers.openOutgoing(account, credentials, stop);
    return withToken(m_tokens, account, stop, [&](const MailCredentials &token) {
        return m_servers.openOutgoing(account, token, stop);
    });
}

} // namespace skranke::services
