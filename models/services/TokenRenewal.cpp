#include "services/TokenRenewal.h"

namespace skranke::services {

TokenRenewal::TokenRenewal(std::shared_ptr<TokenSources> sources, MailAccount account,
                           Before before, std::function<void(const Outcome &)> over)
    : m_sources(std::move(sources)),
      m_account(std::move(account)),
      m_before(std::move(before)),
      m_over(std::move(over)),
      m_client{endpointsOf(m_account.signIn), m_account.signIn.clientId, {}, m_account.user}
{
}

void TokenRenewal::begin()
{
    if (m_before.unsaved.isEmpty()) {
        readToken();
        return;
    }
    m_outcome.asked = m_outcome.unsaved = m_before.unsaved;
    m_sources
        ->ask<void>([this](Secrets &secrets, TokenIssuer &) {
            return secrets.write(tokenKeyOf(m_account), m_before.unsaved);
        })
        .then([self = shared_from_this()](const Result<void> &kept) {
            if (!kept) {
                self->endWith(mailError(MailProblem::TokenNotKept, {self->m_account.user},
                                        kept.error().detail));
                return;
            }
            self->m_outcome.unsaved.clear();
            self->readClientSecret();
        });
}

void TokenRenewal::readToken()
{
    m_sources
        ->ask<QByteArray>(
            [this](Secrets &secrets, TokenIssuer &) { return secrets.read(tokenKeyOf(m_account)); })
        .then([self = shared_from_this()](const Result<QByteArray> &found) {
            const QStringList user{self->m_account.user};
            if (!found && found.error().kind != ErrorKind::NotFound)
                self->endWith(mailError(MailProblem::SecretsAway, {}, found.error().detail));
            else if (!found || found->isEmpty())
                self->endWith(mailError(MailProblem::NotSignedIn, user));
            else if (self->m_outcome.asked = *found; *found == self->m_before.over)
                self->endWith(mailError(MailProblem::TokenExpired, user));
            else
                self->readClientSecret();
        });
}

void TokenRenewal::readClientSecret()
{
    m_sources
        ->ask<QByteArray>([this](Secrets &secrets, TokenIssuer &) {
            return secrets.read(clientSecretKeyOf(m_account));
        })
        .then([self = shared_from_this()](const Result<QByteArray> &found) {
            if (!found && found.error().kind != ErrorKind::NotFound) {
                self->endWith(mailError(MailProblem::SecretsAway, {}, found.error().detail));
                return;
            }
            self->m_client.secret = found.value_or(QByteArray());
            self->ask();
        });
}

void TokenRenewal::ask()
{
    m_sources
        ->ask<IssuedTokens>([this](Secrets &, TokenIssuer &issuer) {
            return issuer.renew(m_client, m_outcome.asked);
        })
        .then([self = shared_from_this()](const Result<IssuedTokens> &tokens) {
            self->take(tokens);
        });
}

void TokenRenewal::take(const Result<IssuedTokens> &tokens)
{
    if (!tokens && mailProblemOf(tokens.error()) == MailProblem::TokenExpired && !m_looked)
        lookForAnother(tokens.error());
    else if (tokens && !tokens->refresh.isEmpty() && tokens->refresh != m_outcome.asked)
        save(*tokens);
    else
        end(tokens);
}

void TokenRenewal::lookForAnother(const Error &refusal)
{
    m_looked = true;
    m_sources
        ->ask<QByteArray>(
            [this](Secrets &secrets, TokenIssuer &) { return secrets.read(tokenKeyOf(m_account)); })
        .then([self = shared_from_this(), refusal](const Result<QByteArray> &found) {
            if (!found || found->isEmpty() || *found == self->m_outcome.asked) {
                self->endWith(refusal);
                return;
            }
            self->m_outcome.asked = *found;
            self->ask();
        });
}

void TokenRenewal::save(const IssuedTokens &tokens)
{
    m_outcome.unsaved = tokens.refresh;
    m_sources
        ->ask<void>([this, &tokens](Secrets &secrets, TokenIssuer &) {
            return secrets.write(tokenKeyOf(m_account), tokens.refresh);
        })
        .then([self = shared_from_this(), tokens](const Result<void> &kept) {
            if (!kept) {
                self->endWith(mailError(MailProblem::TokenNotKept, {self->m_account.user},
                                        kept.error().detail));
                return;
            }
            self->m_outcome.unsaved.clear();
            self->end(tokens);
        });
}

void TokenRenewal::end(Result<IssuedTokens> tokens)
{
    m_outcome.tokens = std::move(tokens);
    m_over(m_outcome);
    m_over = nullptr;
    m_isOver = true;
}

} // namespace skranke::services
