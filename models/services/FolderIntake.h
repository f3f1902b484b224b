// One round over one folder of a mailbox.
#pragma once

#include "services/MailIntakeService.h"

namespace skranke::services {

class FolderIntake {
public:
    FolderIntake(const Context &context, IntakeService &intake, const MailAccount &account,
                 IncomingSession &session, FetchSummary &summary, const std::atomic<bool> &stop);

    Result<void> fetch(const QString &folder);

private:
    Result<void> comeTo(const QString &folder);
    Result<void> dropSetAside(); ///< of the numbers that the server no longer uses
    Result<void> retrySetAside();
    Result<void> retry(const SetAsideMail &aside);
    Result<void> takeBatch(const QList<quint32> &uids);
    Result<void> takeChunk(const QList<RemoteMail> &mails);
    Result<void> noteBreak(const QList<RemoteMail> &mails, const Error &error);
    /// Those whose bytes the server kept to itself come to `withheld`.
    Result<void> registerThese(const QList<RemoteMail> &mails,
                               const QHash<quint32, QByteArray> &bodies,
                               QList<RemoteMail> &withheld);
    Result<void> note(const RemoteMail &mail, const IntakeReport &report);
    Result<void> missing(const RemoteMail &mail);
    Result<void> tellUndescribed(const QList<quint32> &uids, const QList<RemoteMail> &described);
    Result<QList<quint32>> stillListed(const QList<quint32> &uids);
    Result<void> keepAside(SetAsideMail aside);
    Result<void> forget(SetAsideId id);
    Result<void> finish(const QList<RemoteMail> &mails);
    Result<void> tidyUp(); ///< marks or moves what was taken
    Result<void> setAside(const RemoteMail &mail, const Error &why);
    Result<void> save();
    bool isLeft(const RemoteMail &mail) const;
    bool isStuckAt(const RemoteMail &mail) const;

    const Context &m;
    IntakeService &m_intake;
    const MailAccount &m_account;
    IncomingSession &m_session;
    FetchSummary &m_summary;
    const std::atomic<bool> &m_stop;
    FolderProgress m_progress;
    QList<quint32> m_taken; ///< of the chunk at hand: to be marked or moved
};

} // namespace skranke::services
