// Sends what waits in the outbox: in the order of each case, again while it fails for now, once as
// far as SMTP allows.
#pragma once

#include "domain/MailTransport.h"
#include "domain/Sending.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

struct SendSummary {
    int sent = 0;
    int deferred = 0; ///< tried again later
    int failed = 0;   ///< for good; shown at the case and in the outbox
    int copied = 0;   ///< to the folder of sent mail
};

class MailSendService {
public:
    MailSendService(Context context, const MailTransport &transport)
        : m(context), m_transport(transport)
    {
    }

    /// Sends what is this mailbox's to send and whose time has come. An error: the server was not
    /// reached or let nobody in; what waits stays. Blocking.
    Result<SendSummary> send(const MailAccount &account, const MailCredentials &credentials,
                             const std::atomic<bool> &stop);

    /// Says of each mail that waits whether none of these mailboxes sends for its address. How many
    /// that was news for.
    QFuture<Result<int>> noteHomeless(const QList<MailAccount> &accounts);

private:
    static QList<QueuedMail> from(QList<QueuedMail> mails, const MailAccount &account);
    Result<QList<QueuedMail>> ready(const MailAccount &account);
    Result<QList<QueuedMail>> uncopied(const MailAccount &account);
    Result<void> sendOne(OutgoingSession &session, const MailAccount &account,
                         const QueuedMail &mail, SendSummary &summary);
    Result<bool> begin(const QueuedMail &mail);
    Result<void> settle(const MailAccount &account, const QueuedMail &mail,
                        const Result<void> &outcome, SendSummary &summary);
    Result<void> settleArrived(const QueuedMail &mail);
    /// Of those whose last attempt ended unclearly, the ones that are among the sent mail.
    Result<QList<OutgoingId>> arrived(const MailAccount &account,
                                      const MailCredentials &credentials,
                                      const QList<QueuedMail> &mails,
                                      const std::atomic<bool> &stop);
    Result<void> copySent(const MailAccount &account, const MailCredentials &credentials,
                          SendSummary &summary, const std::atomic<bool> &stop);

    Context m;
    const MailTransport &m_transport;
};

} // namespace skranke::services
