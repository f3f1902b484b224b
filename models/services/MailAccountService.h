// The mailboxes that a lead sets up, how they fare, and what was set aside.
#pragma once

#include "domain/MailTransport.h"
#include "domain/Secrets.h"
#include "services/Context.h"

#include <QFuture>

class QThreadPool;

namespace skranke::services {

struct MailAccountRow {
    MailAccount account;
    MailAccountStatus status;

    bool operator==(const MailAccountRow &) const = default;
};

/// What a try of a mailbox's settings found out; none: all well.
struct MailTrial {
    std::optional<Error> incoming;
    quint32 mails = 0; ///< in the first folder
    std::optional<Error> outgoing;
};

class MailAccountService {
public:
    MailAccountService(Context context, const MailTransport &transport, Secrets &secrets);
    ~MailAccountService(); ///< waits for a trial under way

    QFuture<Result<QList<MailAccountRow>>> accounts() const;
    QFuture<Result<QList<SetAsideMail>>> setAside() const;

    /// Leads only. Adds when the id is none. FieldEmpty, FieldInvalid, NameTaken; Conflict.
    QFuture<Result<MailAccount>> save(MailAccount account);
    QFuture<Result<void>> remove(MailAccountId id); ///< lead; the password goes with it
    QFuture<Result<void>> dismiss(SetAsideId id);   ///< agents: it has been seen to
    QFuture<Result<Seconds>> undoTime() const;
    QFuture<Result<void>> setUndoTime(Seconds time); ///< lead

    /// Kept for the account's address. Leads only.
    QFuture<Result<void>> keepPassword(const QString &address, const QString &password);

    /// Connects to both servers, logs in and looks into the folders; nothing is fetched or sent. An
    /// empty password: the one that is kept. Ends early when `stop` turns true.
    QFuture<Result<MailTrial>> tryOut(MailAccount account, const QString &password,
                                      std::shared_ptr<std::atomic<bool>> stop) const;

private:
    Context m;
    const MailTransport &m_transport;
    Secrets &m_secrets;
    std::unique_ptr<QThreadPool> m_pool;
};

/// Trimmed, lower case where case means nothing; refused where it could not work.
Result<MailAccount> tidied(MailAccount account);

/// What a Secrets error means to a mailbox.
Error secretProblem(const Error &error, const MailAccount &account);

} // namespace skranke::services
