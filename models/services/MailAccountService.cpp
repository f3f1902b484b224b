#include "services/MailAccountService.h"
#include "domain/MailWork.h"
#include "domain/Ready.h"

#include "services/Job.h"
#include "services/MailSettings.h"
#include "services/RegisterRules.h"
#include "services/SignatureService.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace skranke::services {

namespace {

Result<void> checked(MailServer &server, const char *code)
{
    const QString prefix = QString::fromLatin1(code);
    server.host = server.host.trimmed().toLower();
    if (server.host.isEmpty())
        return refuse(Reason::FieldEmpty, {prefix + QStringLiteral("_host")});
    const bool odd = std::any_of(server.host.cbegin(), server.host.cend(), [](QChar c) {
        return c.isSpace() || c == u'/' || c == u'@' || c.category() == QChar::Other_Control;
    });
    if (odd)
        return refuse(Reason::FieldInvalid, {prefix + QStringLiteral("_host"), server.host});
    if (server.port < 1 || server.port > 65535)
        return refuse(Reason::FieldInvalid,
                      {prefix + QStringLiteral("_port"), QString::number(server.port)});
    return {};
}

/// What signing in needs of the provider.
Result<void> checked(SignIn &signIn)
{
    for (QString *field :
         {&signIn.clientId, &signIn.tenant, &signIn.authorizationUrl, &signIn.tokenUrl})
        *field = field->trimmed();
    signIn.scope = signIn.scope.simplified();
    if (signIn.clientId.isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("client_id")});
    const bool odd = std::any_of(signIn.tenant.cbegin(), signIn.tenant.cend(), [](QChar c) {
        return !(c.isLetterOrNumber() && c.unicode() < 0x80) && c != u'-' && c != u'.';
    });
    if (odd)
        return refuse(Reason::FieldInvalid, {QStringLiteral("tenant"), signIn.tenant});
    if (signIn.provider != SignInProvider::Other)
        return {};
    const SignInEndpoints endpoints = endpointsOf(signIn);
    if (!isSafeEndpoint(endpoints.authorization))
        return refuse(Reason::FieldInvalid,
                      {QStringLiteral("authorization_url"), signIn.authorizationUrl});
    if (!isSafeEndpoint(endpoints.token))
        return refuse(Reason::FieldInvalid, {QStringLiteral("token_url"), signIn.tokenUrl});
    if (signIn.scope.isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("scope")});
    return {};
}

/// Who signed in to what was set up before has not signed in to something else.
void keepWhoSignedIn(MailAccount &account, const std::optional<MailAccount> &before)
{
    const bool same = before && before->address == account.address
        && isSameClient(before->signIn, account.signIn);
    account.signIn.as = same ? before->signIn.as : QString();
    account.signIn.since = same ? before->signIn.since : std::nullopt;
}

MailTrial tried(const MailTransport &transport, const MailAccount &account,
                const MailCredentials &credentials, const std::atomic<bool> &stop)
{
    MailTrial trial;
    const auto lookInto = [&](IncomingSession &session) -> Result<void> {
        bool first = true;
        for (const QString &folder : account.folders) {
            const auto opened = session.open(folder);
            if (!opened)
                return tl::make_unexpected(opened.error());
            if (std::exchange(first, false))
                trial.mails = opened->mails;
        }
        return {};
    };
    {
        const auto session = transport.openIncoming(account, credentials, stop);
        const Result<void> looked =
            session ? lookInto(**session) : Result<void>(tl::make_unexpected(session.error()));
        if (!looked)
            trial.incoming = looked.error();
    }
    const auto session = transport.openOutgoing(account, credentials, stop);
    if (!session)
        trial.outgoing = session.error();
    return trial;
}

} // namespace

MailAccountService::MailAccountService(Context context, const MailTransport &transport,
                                       Secrets &secrets)
    : m(context),
      m_transport(transport),
      m_secrets(secrets),
      m_pool(std::make_unique<QThreadPool>())
{
}

MailAccountService::~MailAccountService() = default;

Error secretProblem(const Error &error, const MailAccount &account)
{
    return error.kind == ErrorKind::NotFound
        ? mailError(MailProblem::SecretMissing, {account.user})
        : mailError(MailProblem::SecretsAway, {}, error.detail);
}

Result<MailAccount> tidied(MailAccount account)
{
    account.address = account.address.trimmed().toLower();
    account.senderName = account.senderName.simplified();
    account.signature = account.signature.trimmed();
    account.user = account.user.trimmed();
    account.moveTo = account.moveTo.trimmed();
    account.sentFolder = account.sentFolder.trimmed();
    QStringList folders;
    for (const QString &folder : std::as_const(account.folders))
        if (!folder.trimmed().isEmpty() && !folders.contains(folder.trimmed()))
            folders.append(folder.trimmed());
    account.folders = folders;
    if (!isMailAddress(account.address) || !isSecretKey(secretKeyOf(account)))
        return refuse(Reason::FieldInvalid, {QStringLiteral("address"), account.address});
    if (account.signature.size() > LongestSignature)
        return refuse(Reason::TextTooLong, {QString::number(LongestSignature)});
    if (account.user.isEmpty())
        account.user = account.address;
    if (account.folders.isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("folders")});
    if (account.after == AfterIntake::Move && account.moveTo.isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("move_to")});
    if (account.after == AfterIntake::Move && account.folders.contains(account.moveTo))
        return refuse(Reason::FieldInvalid, {QStringLiteral("move_to"), account.moveTo});
    if (auto incoming = checked(account.incoming, "incoming"); !incoming)
        return tl::make_unexpected(incoming.error());
    if (auto outgoing = checked(account.outgoing, "outgoing"); !outgoing)
        return tl::make_unexpected(outgoing.error());
    if (account.login == MailLogin::Token)
        if (auto signIn = checked(account.signIn); !signIn)
            return tl::make_unexpected(signIn.error());
    return account;
}

QFuture<Result<QList<MailAccountRow>>> MailAccountService::accounts() const
{
    return m.store.read([](UnitOfWork &work) -> Result<QList<MailAccountRow>> {
        const QList<MailAccountStatus> statuses = mailOf(work).mailAccounts().statuses();
        QList<MailAccountRow> rows;
        for (const MailAccount &account : mailOf(work).mailAccounts().all()) {
            MailAccountRow row{account, {}};
            row.status.account = account.id;
            for (const MailAccountStatus &status : statuses)
                if (status.account == account.id)
                    row.status = status;
            rows.append(row);
        }
        return rows;
    });
}

QFuture<Result<QList<SetAsideMail>>> MailAccountService::setAside() const
{
    return m.store.read([](UnitOfWork &work) -> Result<QList<SetAsideMail>> {
        return mailOf(work).mailAccounts().setAside();
    });
}

QFuture<Result<MailAccount>> MailAccountService::save(MailAccount account)
{
    return writeAsLead(m,
                       [account = std::move(account)](UnitOfWork &work, const Agent &,
                                                      Instant) -> Result<MailAccount> {
                           auto value = tidied(account);
                           if (!value)
                               return value;
                           for (const MailAccount &other : mailOf(work).mailAccounts().all())
                               if (other.id != value->id && other.address == value->address)
                                   return refuse(Reason::NameTaken, {value->address});
                           keepWhoSignedIn(*value, mailOf(work).mailAccounts().find(value->id));
                           if (!value->id)
                               mailOf(work).mailAccounts().insert(*value);
                           else if (!mailOf(work).mailAccounts().update(*value))
                               return fail(ErrorKind::Conflict);
                           return value;
                       });
}

QFuture<Result<void>> MailAccountService::remove(MailAccountId id)
{
    return writeAsLead(m,
                       [id](UnitOfWork &work, const Agent &, Instant) -> Result<QStringList> {
                           const auto account = mailOf(work).mailAccounts().find(id);
                           if (!account)
                               return fail(ErrorKind::NotFound);
                           mailOf(work).mailAccounts().remove(id);
                           return QStringList{secretKeyOf(*account), tokenKeyOf(*account),
                                              clientSecretKeyOf(*account)};
                       })
        .then([this](const Result<QStringList> &keys) {
            // The mailbox is gone whether or not the keychain can be reached.
            if (keys)
                for (const QString &key : *keys)
                    m_secrets.remove(key);
            return keys.map([](const QStringList &) {});
        });
}

QFuture<Result<void>> MailAccountService::dismiss(SetAsideId id)
{
    return writeAsAgent(m, [id](UnitOfWork &work, const Agent &, Instant) -> Result<void> {
        mailOf(work).mailAccounts().removeSetAside(id);
        return {};
    });
}

QFuture<Result<Seconds>> MailAccountService::undoTime() const
{
    return m.store.read(
        [](UnitOfWork &work) -> Result<Seconds> { return services::undoTime(work); });
}

QFuture<Result<void>> MailAccountService::setUndoTime(Seconds time)
{
    return writeAsLead(m, [time](UnitOfWork &work, const Agent &, Instant) -> Result<void> {
        services::setUndoTime(work, time);
        return {};
    });
}

QFuture<Result<void>> MailAccountService::keepPassword(const QString &address,
                                                       const QString &password)
{
    if (const auto allowed = m.session.requireLead(); !allowed)
        return ready<void>(allowed);
    MailAccount account;
    account.address = address.trimmed().toLower();
    return m_secrets.write(secretKeyOf(account), password.toUtf8())
        .then([account](const Result<void> &written) -> Result<void> {
            if (!written)
                return tl::make_unexpected(secretProblem(written.error(), account));
            return {};
        });
}

QFuture<Result<MailTrial>> MailAccountService::tryOut(MailAccount account, const QString &password,
                                                      std::shared_ptr<std::atomic<bool>> stop) const
{
    const auto value = tidied(std::move(account));
    if (!value)
        return ready<MailTrial>(tl::make_unexpected(value.error()));
    // The tokens of who has signed in come with the sessions.
    auto secret = password.isEmpty() && value->login == MailLogin::Password
        ? m_secrets.read(secretKeyOf(*value))
        : ready<QByteArray>(password.toUtf8());
    return secret
        .then([&transport = m_transport, &pool = *m_pool, value = *value,
               stop](const Result<QByteArray> &found) {
            if (!found)
                return ready<MailTrial>(tl::make_unexpected(secretProblem(found.error(), value)));
            auto promise = std::make_shared<QPromise<Result<MailTrial>>>();
            promise->start();
            pool.start([&transport, value, stop, promise, secret = *found] {
                promise->addResult(tried(transport, value, {secret}, *stop));
                promise->finish();
            });
            return promise->future();
        })
        .unwrap();
}

} // namespace skranke::services
