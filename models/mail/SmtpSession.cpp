#include "mail/SmtpSession.h"

#include <libetpan/libetpan.h>

namespace skranke::mail {

namespace {
constexpr qint64 SmallAnswer = 256 * 1024; // bytes
}

SmtpSession::SmtpSession(const MailAccount &account, const std::atomic<bool> &stop,
                         const Patience &patience)
    : m_socket(account.outgoing, stop, patience), m_stop(stop), m_smtp(mailsmtp_new(0, nullptr))
{
}

SmtpSession::~SmtpSession()
{
    if (m_smtp->stream && !m_socket.isBroken() && !m_stop) {
        expect();
        mailsmtp_quit(m_smtp);
    }
    mailsmtp_free(m_smtp);
}

Result<std::unique_ptr<SmtpSession>> SmtpSession::start(const MailAccount &account,
                                                        const MailCredentials &credentials,
                                                        const std::atomic<bool> &stop,
                                                        const Patience &patience)
{
    std::unique_ptr<SmtpSession> session(new SmtpSession(account, stop, patience));
    return session->connect()
        .and_then([&] { return session->logIn(account, credentials); })
        .map([&] { return std::move(session); });
}

void SmtpSession::expect()
{
    m_socket.expect(SmallAnswer);
}

QString SmtpSession::answer() const
{
    return m_smtp->response ? QString::fromUtf8(m_smtp->response).simplified() : QString();
}

Error SmtpSession::judged(MailProblem refusal, QStringList arguments) const
{
    const int code = m_smtp->response_code;
    arguments.append(answer());
    if (m_socket.isBroken() || code < 400)
        return m_socket.problem(mailError(MailProblem::Lost, {m_socket.server().host}));
    if (code < 500)
        return mailError(MailProblem::Deferred, {answer()}, answer());
    return mailError(refusal, arguments, answer());
}

Result<void> SmtpSession::settle(int code, MailProblem refusal, const QStringList &arguments)
{
    if (code == MAILSMTP_NO_ERROR)
        return {};
    return tl::make_unexpected(judged(refusal, arguments));
}

Result<void> SmtpSession::greet()
{
    expect();
    if (mailesmtp_ehlo(m_smtp) == MAILSMTP_NO_ERROR)
        return {};
    const MailServer &server = m_socket.server();
    return tl::make_unexpected(m_socket.problem(
        mailError(MailProblem::NotMail, {server.host, QString::number(server.port)}, answer())));
}

Result<void> SmtpSession::connect()
{
    const MailServer &server = m_socket.server();
    const QStringList where{server.host, QString::number(server.port)};
    if (auto connected = m_socket.connect(); !connected)
        return connected;
    expect();
    if (mailsmtp_connect(m_smtp, m_socket.makeStream()) != MAILSMTP_NO_ERROR)
        return tl::make_unexpected(
            m_socket.problem(mailError(MailProblem::NotMail, where, answer())));
    if (auto greeted = greet(); !greeted || server.security == MailSecurity::Tls)
        return greeted;

    expect();
    if (mailesmtp_starttls(m_smtp) != MAILSMTP_NO_ERROR)
        return tl::make_unexpected(
            m_socket.problem(mailError(MailProblem::NoStartTls, where, answer())));
    // What was said in clear text counts for nothing from here on.
    if (m_smtp->stream->read_buffer_len > 0)
        return mailFailure(MailProblem::NotMail, where);
    m_smtp->auth = MAILSMTP_AUTH_NOT_CHECKED;
    m_smtp->esmtp = 0;
    if (auto encrypted = m_socket.startTls(); !encrypted)
        return encrypted;
    return greet();
}

Result<void> SmtpSession::logIn(const MailAccount &account, const MailCredentials &credentials)
{
    const QByteArray user = account.user.toUtf8();
    const QByteArray host = account.outgoing.host.toUtf8();
    const char *secret = credentials.secret.constData();
    const bool token = account.login == MailLogin::Token;
    expect();
    int code = MAILSMTP_ERROR_AUTH_NOT_SUPPORTED;
    if (token)
        code = mailsmtp_oauth2_authenticate(m_smtp, user.constData(), secret);
    else if (m_smtp->auth & MAILSMTP_AUTH_PLAIN)
        code = mailesmtp_auth_sasl(m_smtp, "PLAIN", host.constData(), nullptr, nullptr,
                                   user.constData(), user.constData(), secret, nullptr);
    else if (m_smtp->auth & MAILSMTP_AUTH_LOGIN)
        code = mailesmtp_auth_sasl(m_smtp, "LOGIN", host.constData(), nullptr, nullptr,
                                   user.constData(), user.constData(), secret, nullptr);
    if (code == MAILSMTP_NO_ERROR)
        return {};
    if (m_socket.isBroken())
        return tl::make_unexpected(m_socket.problem({}));
    if (m_smtp->response_code >= 400 && m_smtp->response_code < 500)
        return mailFailure(MailProblem::Deferred, {answer()}, answer());
    // 500 to 504: it does not know the command, or this way of doing it.
    constexpr int LastUnknown = 504;
    if (code == MAILSMTP_ERROR_AUTH_NOT_SUPPORTED || m_smtp->response_code <= LastUnknown)
        return mailFailure(MailProblem::LoginWayMissing, {account.outgoing.host}, answer());
    if (!token)
        return mailFailure(MailProblem::LoginRefused, {account.user}, answer());
    return mailFailure(MailProblem::TokenRefused, {account.user, account.outgoing.host}, answer());
}

Result<void> SmtpSession::send(const QString &from, const QStringList &recipients,
                               const QByteArray &raw)
{
    const auto reset = [this](Result<void> refused) {
        if (!m_socket.isBroken()) {
            expect();
            mailsmtp_reset(m_smtp);
        }
        return refused;
    };
    expect();
    const bool measured = m_smtp->esmtp & MAILSMTP_ESMTP_SIZE;
    const QByteArray sender = from.toUtf8();
    const int begun = measured ? mailesmtp_mail_size(m_smtp, sender.constData(), 0, nullptr,
                                                     static_cast<size_t>(raw.size()))
                               : mailsmtp_mail(m_smtp, sender.constData());
    if (auto accepted = settle(begun, MailProblem::SenderRefused, {from}); !accepted)
        return reset(accepted);
    for (const QString &recipient : recipients) {
        expect();
        const int code = mailsmtp_rcpt(m_smtp, recipient.toUtf8().constData());
        if (auto accepted = settle(code, MailProblem::RecipientRefused, {recipient}); !accepted)
            return reset(accepted);
    }
    expect();
    if (auto ready = settle(mailsmtp_data(m_smtp), MailProblem::Refused); !ready)
        return reset(ready);
    expect();
    m_smtp->response_code = 0;
    // libetpan ends the last line by itself.
    const qsizetype size = raw.endsWith("\r\n") ? raw.size() - 2 : raw.size();
    const int code = mailsmtp_data_message(m_smtp, raw.constData(), static_cast<size_t>(size));
    if (code == MAILSMTP_NO_ERROR)
        return {};
    if (m_socket.isBroken() || m_smtp->response_code < 400)
        return mailFailure(MailProblem::Unclear, {}, m_socket.problem({}).detail);
    return tl::make_unexpected(judged(MailProblem::Refused, {}));
}

} // namespace skranke::mail
