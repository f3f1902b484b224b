// Mail servers as the services see them (models/mail). Everything here blocks: call it on a thread
// of its own, one session a thread. Errors are mailError()s.
#pragma once

#include "domain/MailAccount.h"
#include "domain/MailProblem.h"

#include <QByteArray>
#include <QHash>

#include <atomic>
#include <memory>

namespace skranke {

struct MailCredentials {
    QByteArray secret; ///< password, or the access token for MailLogin::Token
};

/// A mail in a folder, before it is fetched.
struct RemoteMail {
    quint32 uid = 0;
    qint64 size = 0;   ///< bytes
    Instant arrived{}; ///< INTERNALDATE (R2.3)
    bool seen = false;

    bool operator==(const RemoteMail &) const = default;
};

struct RemoteFolder {
    quint32 uidValidity = 0;
    quint32 mails = 0;
};

class IncomingSession {
public:
    virtual ~IncomingSession() = default;

    virtual Result<RemoteFolder> open(const QString &folder) = 0;
    // In the folder that is open:
    virtual Result<QList<quint32>> uidsAfter(quint32 last) = 0;                 ///< ascending
    virtual Result<QList<RemoteMail>> describe(const QList<quint32> &uids) = 0; ///< by UID
    /// By UID; one the server does not hand over is missing. Reading does not mark them as seen.
    virtual Result<QHash<quint32, QByteArray>> fetch(const QList<RemoteMail> &mails) = 0;
    virtual Result<void> markSeen(const QList<quint32> &uids) = 0;
    virtual Result<void> moveTo(const QList<quint32> &uids, const QString &folder) = 0;
    /// Waits until something arrives; false when nothing did. Returns soon when stopped.
    virtual Result<bool> waitForMail(Seconds most) = 0;
    virtual bool canWait() const = 0;

    virtual Result<bool> hasMessage(const QString &folder, const QString &messageId) = 0;
    virtual Result<void> append(const QString &folder, const QByteArray &raw, Instant at) = 0;
};

class OutgoingSession {
public:
    virtual ~OutgoingSession() = default;
    /// To every recipient or to none. Deferred: try later. SenderRefused, RecipientRefused and
    /// Refused: for good. Unclear: it may have arrived. Anything else: it was not sent.
    virtual Result<void> send(const QString &from, const QStringList &recipients,
                              const QByteArray &raw) = 0;
};

class MailTransport {
public:
    virtual ~MailTransport() = default;

    /// Connected and logged in. `stop` outlives the session; when it turns true the session ends
    /// what it does with an error.
    virtual Result<std::unique_ptr<IncomingSession>>
    openIncoming(const MailAccount &account, const MailCredentials &credentials,
                 const std::atomic<bool> &stop) const = 0;
    virtual Result<std::unique_ptr<OutgoingSession>>
    openOutgoing(const MailAccount &account, const MailCredentials &credentials,
                 const std::atomic<bool> &stop) const = 0;
};

} // namespace skranke
