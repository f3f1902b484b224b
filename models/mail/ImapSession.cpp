#include "mail/ImapSession.h"

#include "mail/ImapFolderName.h"
#include "mail/ImapValues.h"

#include <QElapsedTimer>

#include <libetpan/libetpan.h>

namespace skranke::mail {

namespace {

bool isFine(int code)
{
    return code == MAILIMAP_NO_ERROR || code == MAILIMAP_NO_ERROR_AUTHENTICATED
        || code == MAILIMAP_NO_ERROR_NON_AUTHENTICATED;
}

} // namespace

ImapSession::ImapSession(const MailAccount &account, const std::atomic<bool> &stop,
                         const Patience &patience)
    : m_socket(account.incoming, stop, patience), m_stop(stop), m_imap(mailimap_new(0, nullptr))
{
}

ImapSession::~ImapSession()
{
    if (m_imap->imap_stream && !m_socket.isBroken() && !m_stop) {
        expect(SmallAnswer);
        mailimap_logout(m_imap);
    }
    mailimap_free(m_imap);
}

Result<std::unique_ptr<ImapSession>> ImapSession::start(const MailAccount &account,
                                                        const MailCredentials &credentials,
                                                        const std::atomic<bool> &stop,
                                                        const Patience &patience)
{
    std::unique_ptr<ImapSession> session(new ImapSession(account, stop, patience));
    return session->connect()
        .and_then([&] { return session->logIn(account, credentials); })
        .and_then([&] { return session->readCapabilities(); })
        .map([&] { return std::move(session); });
}

void ImapSession::expect(qint64 bytes)
{
    m_socket.expect(bytes);
}

Error ImapSession::problem(MailProblem otherwise, QStringList arguments) const
{
    const QString words =
        m_imap->imap_response ? QString::fromUtf8(m_imap->imap_response) : QString();
    return m_socket.problem(mailError(otherwise, std::move(arguments), words.trimmed()));
}

Result<void> ImapSession::connect()
{
    const MailServer &server = m_socket.server();
    const QStringList where{server.host, QString::number(server.port)};
    if (auto connected = m_socket.connect(); !connected)
        return connected;
    expect(SmallAnswer);
    if (!isFine(mailimap_connect(m_imap, m_socket.makeStream())))
        return failed(MailProblem::NotMail, where);
    if (server.security == MailSecurity::Tls)
        return {};

    expect(SmallAnswer);
    const int agreed = mailimap_starttls(m_imap);
    if (agreed != MAILIMAP_NO_ERROR)
        return failed(MailProblem::NoStartTls, where);
    // What was said in clear text counts for nothing from here on.
    if (m_imap->imap_stream->read_buffer_len > 0)
        return mailFailure(MailProblem::NotMail, where);
    return m_socket.startTls();
}

Result<void> ImapSession::readCapabilities()
{
    expect(SmallAnswer);
    mailimap_capability_data *data = nullptr;
    if (mailimap_capability(m_imap, &data) != MAILIMAP_NO_ERROR)
        return failed(MailProblem::NotMail,
                      QStringList{m_socket.server().host, QString::number(m_socket.server().port)});
    m_loginDisabled = hasCapability(data, "LOGINDISABLED");
    m_takesTokens = hasLogin(data, "XOAUTH2");
    m_idle = hasCapability(data, "IDLE");
    m_move = hasCapability(data, "MOVE");
    m_uidPlus = hasCapability(data, "UIDPLUS");
    mailimap_capability_data_free(data);
    return {};
}

Result<void> ImapSession::logIn(const MailAccount &account, const MailCredentials &credentials)
{
    if (auto known = readCapabilities(); !known)
        return known;
    const bool token = account.login == MailLogin::Token;
    if (token ? !m_takesTokens : m_loginDisabled)
        return mailFailure(MailProblem::LoginWayMissing, {account.incoming.host});
    const QByteArray user = account.user.toUtf8();
    expect(SmallAnswer);
    const int code = token
        ? mailimap_oauth2_authenticate(m_imap, user.constData(), credentials.secret.constData())
        : mailimap_login(m_imap, user.constData(), credentials.secret.constData());
    if (isFine(code))
        return {};
    if (!token)
        return failed(MailProblem::LoginRefused, QStringList{account.user});
    return failed(MailProblem::TokenRefused, QStringList{account.user, account.incoming.host});
}

Result<RemoteFolder> ImapSession::open(const QString &folder)
{
    expect(SmallAnswer);
    if (mailimap_select(m_imap, imapFolderName(folder).constData()) != MAILIMAP_NO_ERROR)
        return failed(MailProblem::FolderMissing, QStringList{folder});
    const mailimap_selection_info &info = *m_imap->imap_selection_info;
    return RemoteFolder{info.sel_uidvalidity, info.sel_exists};
}

Result<QList<quint32>> ImapSession::uidsAfter(quint32 last)
{
    if (last == UINT32_MAX)
        return QList<quint32>();
    expect(64 * SmallAnswer);
    clist *found = nullptr;
    // `n:*` names the newest mail even where it lies below n.
    mailimap_search_key *key = mailimap_search_key_new_uid(mailimap_set_new_interval(last + 1, 0));
    const int code = mailimap_uid_search(m_imap, nullptr, key, &found);
    mailimap_search_key_free(key);
    if (code != MAILIMAP_NO_ERROR)
        return failed(MailProblem::NotHandedOver, QStringList());
    QList<quint32> uids = numbersIn(found);
    mailimap_search_result_free(found);
    uids.removeIf([last](quint32 uid) { return uid <= last; });
    std::sort(uids.begin(), uids.end());
    return uids;
}

Result<QList<RemoteMail>> ImapSession::describe(const QList<quint32> &uids)
{
    expect(SmallAnswer);
    clist *found = nullptr;
    const FetchType wanted({mailimap_fetch_att_new_uid(), mailimap_fetch_att_new_rfc822_size(),
                            mailimap_fetch_att_new_internaldate(), mailimap_fetch_att_new_flags()});
    const UidSet set(uids);
    if (mailimap_uid_fetch(m_imap, set.get(), wanted.get(), &found) != MAILIMAP_NO_ERROR)
        return failed(MailProblem::NotHandedOver, QStringList());
    QList<RemoteMail> mails = describedIn(found);
    mailimap_fetch_list_free(found);
    std::sort(mails.begin(), mails.end(),
              [](const RemoteMail &a, const RemoteMail &b) { return a.uid < b.uid; });
    return mails;
}

Result<QHash<quint32, QByteArray>> ImapSession::fetch(const QList<RemoteMail> &mails)
{
    qint64 bytes = SmallAnswer;
    QList<quint32> uids;
    for (const RemoteMail &mail : mails) {
        uids.append(mail.uid);
        // Some servers count line ends differently.
        bytes += mail.size + mail.size / 4;
    }
    expect(bytes);
    clist *found = nullptr;
    const FetchType wanted(
        {mailimap_fetch_att_new_uid(),
         mailimap_fetch_att_new_body_peek_section(mailimap_section_new(nullptr))});
    const UidSet set(uids);
    const int code = mailimap_uid_fetch(m_imap, set.get(), wanted.get(), &found);
    if (code != MAILIMAP_NO_ERROR)
        return failed(MailProblem::NotHandedOver, QStringList());
    QHash<quint32, QByteArray> bodies = bodiesIn(found);
    mailimap_fetch_list_free(found);
    return bodies;
}

Result<bool> ImapSession::waitForMail(Seconds most)
{
    constexpr int Slice = 500; // ms
    expect(SmallAnswer);
    if (mailimap_idle(m_imap) != MAILIMAP_NO_ERROR)
        return failed(MailProblem::NotHandedOver, QStringList());
    QElapsedTimer waited;
    waited.start();
    bool arrived = false;
    const auto saysSo = [](const QByteArray &heard) {
        return heard.contains("EXISTS") || heard.contains("RECENT") || heard.contains("BYE");
    };
    arrived = m_imap->imap_stream->read_buffer_len > 0;
    while (!arrived && !m_stop && !m_socket.isBroken() && waited.elapsed() < most.count() * 1000)
        arrived = saysSo(m_socket.peek(Slice));
    if (m_socket.isBroken() || m_stop)
        return failed(MailProblem::Lost, QStringList{m_socket.server().host});
    expect(SmallAnswer);
    if (mailimap_idle_done(m_imap) != MAILIMAP_NO_ERROR)
        return failed(MailProblem::Lost, QStringList{m_socket.server().host});
    return arrived;
}

Result<bool> ImapSession::hasMessage(const QString &folder, const QString &messageId)
{
    if (auto opened = open(folder); !opened)
        return tl::make_unexpected(opened.error());
    expect(SmallAnswer);
    clist *found = nullptr;
    mailimap_search_key *key = mailimap_search_key_new_header(
        strdup("Message-ID"), strdup(messageId.toUtf8().constData()));
    const int code = mailimap_uid_search(m_imap, nullptr, key, &found);
    mailimap_search_key_free(key);
    if (code != MAILIMAP_NO_ERROR)
        return failed(MailProblem::NotHandedOver, QStringList());
    const bool any = !numbersIn(found).isEmpty();
    mailimap_search_result_free(found);
    return any;
}

} // namespace skranke::mail
