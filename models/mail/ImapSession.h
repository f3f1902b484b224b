// One IMAP session: libetpan's grammar over our own socket.
#pragma once

#include "domain/MailTransport.h"
#include "mail/MailSocket.h"

#include <functional>

struct mailimap;

namespace skranke::mail {

class ImapSession final : public IncomingSession {
public:
    /// Connected and logged in.
    static Result<std::unique_ptr<ImapSession>> start(const MailAccount &account,
                                                      const MailCredentials &credentials,
                                                      const std::atomic<bool> &stop,
                                                      const Patience &patience);
    ~ImapSession() override;

    Result<RemoteFolder> open(const QString &folder) override;
    Result<QList<quint32>> uidsAfter(quint32 last) override;
    Result<QList<RemoteMail>> describe(const QList<quint32> &uids) override;
    Result<QHash<quint32, QByteArray>> fetch(const QList<RemoteMail> &mails) override;
    Result<void> markSeen(const QList<quint32> &uids) override;
    Result<void> moveTo(const QList<quint32> &uids, const QString &folder) override;
    Result<bool> waitForMail(Seconds most) override;
    bool canWait() const override { return m_idle; }
    Result<bool> hasMessage(const QString &folder, const QString &messageId) override;
    Result<void> append(const QString &folder, const QByteArray &raw, Instant at) override;

private:
    static constexpr qint64 SmallAnswer = 4 * 1024 * 1024; ///< bytes; a few words, or many numbers

    ImapSession(const MailAccount &account, const std::atomic<bool> &stop,
                const Patience &patience);

    Result<void> connect();
    Result<void> logIn(const MailAccount &account, const MailCredentials &credentials);
    Result<void> readCapabilities();
    Result<void> flag(const QList<quint32> &uids, bool deleted);
    Result<void> copyAndDelete(const QList<quint32> &uids, const QByteArray &folder);
    /// `put` says whether it went well. It is tried once more after the folder has been made.
    Result<void> intoFolder(const QString &folder, const std::function<bool()> &put);
    /// Before each command: how many bytes its answer may have at most.
    void expect(qint64 bytes);
    Error problem(MailProblem otherwise, QStringList arguments = {}) const;
    template <typename T> tl::unexpected<Error> failed(MailProblem otherwise, T arguments) const
    {
        return tl::make_unexpected(problem(otherwise, arguments));
    }

    MailSocket m_socket;
    const std::atomic<bool> &m_stop;
    mailimap *m_imap;
    bool m_idle = false;
    bool m_move = false;
    bool m_uidPlus = false;
    bool m_loginDisabled = false;
    bool m_takesTokens = false;
};

} // namespace skranke::mail
