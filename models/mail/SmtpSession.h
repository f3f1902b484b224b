// One SMTP session: libetpan's grammar over our own socket.
#pragma once

#include "domain/MailTransport.h"
#include "mail/MailSocket.h"

struct mailsmtp;

namespace skranke::mail {

class SmtpSession final : public OutgoingSession {
public:
    /// Connected and logged in.
    static Result<std::unique_ptr<SmtpSession>> start(const MailAccount &account,
                                                      const MailCredentials &credentials,
                                                      const std::atomic<bool> &stop,
                                                      const Patience &patience);
    ~SmtpSession() override;

    Result<void> send(const QString &from, const QStringList &recipients,
                      const QByteArray &raw) override;

private:
    SmtpSession(const MailAccount &account, const std::atomic<bool> &stop,
                const Patience &patience);
    Result<void> connect();
    Result<void> greet();
    Result<void> logIn(const MailAccount &account, const MailCredentials &credentials);
    void expect();
    QString answer() const;
    /// What the server's last answer means: Deferred for 4xx, `refusal` for 5xx, else what the
    /// socket says.
    Error judged(MailProblem refusal, QStringList arguments) const;
    Result<void> settle(int code, MailProblem refusal, const QStringList &arguments = {});

    MailSocket m_socket;
    const std::atomic<bool> &m_stop;
    mailsmtp *m_smtp;
};

} // namespace skranke::mail
