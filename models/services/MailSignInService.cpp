#include "services/MailSignInService.h"

#include "domain/MailWork.h"
#include "domain/Ready.h"
#include "services/Job.h"
#include "services/MailAccountService.h"

namespace skranke::services {

namespace {

/// What comes next, unless this was an error.
template <typename T, typename From, typename Next>
QFuture<Result<T>> after(QFuture<Result<From>> future, Next next)
{
    return future
        .then([next = std::move(next)](const Result<From> &result) {
            if (!result)
                return ready<T>(tl::make_unexpected(result.error()));
            if constexpr (std::is_void_v<From>)
                return next();
            else
                return next(*result);
        })
        .unwrap();
}

/// What was wrong with the sign-in before is not wrong with this one.
void forgetTrouble(MailAccountRepository &mailboxes, MailAccountId id)
{
    for (MailAccountStatus status : mailboxes.statuses()) {
        if (status.account != id)
            continue;
        switch (fromCode<MailProblem>(status.problem.value(0)).value_or(MailProblem::Lost)) {
        case MailProblem::TokenExpired:
        case MailProblem::TokenRefused:
        case MailProblem::TokenNotKept:
        case MailProblem::NotSignedIn:
            status.failedAt.reset();
            status.problem.clear();
            mailboxes.saveStatus(status);
            break;
        default:
            break;
        }
    }
}

} // namespace

QFuture<Result<MailAccount>> MailSignInService::find(MailAccountId id)
{
    if (const auto allowed = m.session.requireLead(); !allowed)
        return ready<MailAccount>(tl::make_unexpected(allowed.error()));
    return m.store.read([id](UnitOfWork &work) -> Result<MailAccount> {
        const auto account = mailOf(work).mailAccounts().find(id);
        return account ? Result<MailAccount>(*account) : fail(ErrorKind::NotFound);
    });
}

SignInUnderWay MailSignInService::signIn(MailAccountId id, const BrowserWay &way)
{
    auto address = std::make_shared<QPromise<Result<QUrl>>>();
    address->start();
    SignInUnderWay underWay{address->future(), {}};

    using Found = std::pair<MailAccount, QByteArray>;
    auto found =
        after<Found>(find(id), [this, aside = bool(way.takeToken)](const MailAccount &account) {
            if (account.signIn.clientId.isEmpty())
                return ready<Found>(refuse(Reason::FieldEmpty, {QStringLiteral("client_id")}));
            return m_secrets.read(clientSecretKeyOf(account))
                .then([account, aside](const Result<QByteArray> &secret) -> Result<Found> {
                    // Who takes the token elsewhere may have no keychain.
                    if (!secret && secret.error().kind != ErrorKind::NotFound && !aside)
                        return mailFailure(MailProblem::SecretsAway, {}, secret.error().detail);
                    return Found{account, secret.value_or(QByteArray())};
                });
        });
    underWay.done = after<MailAccount>(found, [this, way, address](const Found &who) {
        const MailAccount &account = who.first;
        const TokenClient client{endpointsOf(account.signIn), account.signIn.clientId, who.second,
                                 account.user};
        auto tokens = m_issuer.signIn({client, way.page, way.port, way.stop, address});
        return after<MailAccount>(tokens, [this, way, account](const IssuedTokens &issued) {
            const QString whom = issued.who.isEmpty() ? account.user : issued.who;
            return after<MailAccount>(put(account, issued, way),
                                      [this, account, whom] { return note(account.id, whom); });
        });
    });
    return underWay;
}

QFuture<Result<void>> MailSignInService::put(const MailAccount &account, const IssuedTokens &tokens,
                                             const BrowserWay &way)
{
    if (way.takeToken)
        return ready<void>(way.takeToken(tokens.refresh));
    return m_tokens.keep(account, tokens)
        .then([this, account](const Result<void> &kept) -> Result<void> {
            if (kept)
                return {};
            // It would be over with this program.
            m_tokens.forget(account);
            return mailFailure(MailProblem::TokenNotKept, {account.user}, kept.error().detail);
        });
}

QFuture<Result<MailAccount>> MailSignInService::note(MailAccountId id, const QString &who)
{
    return writeAsLead(
        m, [id, who](UnitOfWork &work, const Agent &, Instant now) -> Result<MailAccount> {
            auto account = mailOf(work).mailAccounts().find(id);
            if (!account)
                return fail(ErrorKind::NotFound);
            account->signIn.as = who;
            account->signIn.since = who.isEmpty() ? std::optional<Instant>() : now;
            if (!mailOf(work).mailAccounts().update(*account))
                return fail(ErrorKind::Conflict);
            if (!who.isEmpty())
                forgetTrouble(mailOf(work).mailAccounts(), id);
            return *account;
        });
}

QFuture<Result<MailAccount>> MailSignInService::signOut(MailAccountId id)
{
    return after<MailAccount>(find(id), [this, id](const MailAccount &account) {
        const auto forgotten =
            m_tokens.forget(account).then([account](const Result<void> &gone) -> Result<void> {
                if (!gone)
                    return tl::make_unexpected(secretProblem(gone.error(), account));
                return {};
            });
        return after<MailAccount>(forgotten, [this, id] { return note(id, {}); });
    });
}

QFuture<Result<void>> MailSignInService::keepClientSecret(const QString &address,
                                                          const QString &secret)
{
    if (const auto allowed = m.session.requireLead(); !allowed)
        return ready<void>(allowed);
    MailAccount account;
    account.address = address.trimmed().toLower();
    const QString key = clientSecretKeyOf(account);
    return (secret.isEmpty() ? m_secrets.remove(key) : m_secrets.write(key, secret.toUtf8()))
        .then([account](const Result<void> &done) -> Result<void> {
            if (!done)
                return tl::make_unexpected(secretProblem(done.error(), account));
            return {};
        });
}

} // namespace skranke::services
