// The mail of a folder that could not be registered: set aside where somebody sees it, tried again,
// and forgotten once it is gone.
#include "domain/MailWork.h"
#include "services/FolderIntake.h"

#include <algorithm>
#include <iterator>

namespace skranke::services {

namespace {
constexpr std::chrono::hours RetryAfter{1};
} // namespace

Result<void> FolderIntake::dropSetAside()
{
    return m.store
        .write([&](UnitOfWork &work) -> Result<void> {
            MailAccountRepository &accounts = mailOf(work).mailAccounts();
            for (const SetAsideMail &aside : accounts.setAside())
                if (aside.account == m_account.id && aside.folder == m_progress.folder
                    && aside.uidValidity != m_progress.uidValidity)
                    accounts.removeSetAside(aside.id);
            return {};
        })
        .result();
}

/// What the connection broke at may have been the connection's fault.
Result<void> FolderIntake::retrySetAside()
{
    const auto all = m.store
                         .read([](UnitOfWork &work) -> Result<QList<SetAsideMail>> {
                             return mailOf(work).mailAccounts().setAside();
                         })
                         .result();
    if (!all)
        return tl::make_unexpected(all.error());
    for (const SetAsideMail &aside : *all) {
        const bool mayCome = aside.account == m_account.id && aside.folder == m_progress.folder
            && aside.problem.value(0) == toCode(MailProblem::NotHandedOver)
            && aside.at + RetryAfter <= m.clock.now();
        if (!mayCome || m_stop)
            continue;
        if (auto retried = retry(aside); !retried)
            return retried;
    }
    return {};
}

Result<void> FolderIntake::retry(const SetAsideMail &aside)
{
    const auto mails = m_session.describe({aside.uid});
    if (!mails)
        return tl::make_unexpected(mails.error());
    if (mails->isEmpty()) {
        const auto listed = stillListed({aside.uid});
        if (!listed)
            return tl::make_unexpected(listed.error());
        return listed->isEmpty() ? forget(aside.id) : keepAside(aside);
    }
    // Noted first: a connection that breaks here is not tried again at once.
    if (auto noted = keepAside(aside); !noted)
        return noted;
    const auto bodies = m_session.fetch(*mails);
    if (!bodies)
        return tl::make_unexpected(bodies.error());
    m_taken.clear();
    QList<RemoteMail> withheld;
    if (auto done = registerThese(*mails, *bodies, withheld); !done)
        return done;
    if (m_taken.isEmpty())
        return {};
    if (auto forgotten = forget(aside.id); !forgotten)
        return forgotten;
    return tidyUp();
}

Result<void> FolderIntake::missing(const RemoteMail &mail)
{
    const auto again = m_session.fetch({mail});
    if (!again)
        return noteBreak({mail}, again.error());
    QList<RemoteMail> withheld;
    if (auto done = registerThese({mail}, *again, withheld); !done || withheld.isEmpty())
        return done;
    const auto still = stillListed({mail.uid});
    if (!still)
        return tl::make_unexpected(still.error());
    // Somebody else has deleted or moved it meanwhile.
    if (still->isEmpty())
        return {};
    return setAside(mail, mailError(MailProblem::NotHandedOver));
}

/// A number that the server lists and says nothing of is a mail all the same, damaged where it
/// lies.
Result<void> FolderIntake::tellUndescribed(const QList<quint32> &uids,
                                           const QList<RemoteMail> &described)
{
    QList<quint32> silent;
    for (const quint32 uid : uids)
        if (std::none_of(described.cbegin(), described.cend(),
                         [uid](const RemoteMail &mail) { return mail.uid == uid; }))
            silent.append(uid);
    const auto listed = stillListed(silent);
    if (!listed)
        return tl::make_unexpected(listed.error());
    for (const quint32 uid : *listed) {
        const RemoteMail unknown{uid, 0, m.clock.now(), false};
        if (auto aside = setAside(unknown, mailError(MailProblem::NotHandedOver)); !aside)
            return aside;
    }
    return {};
}

/// Those of the numbers, ascending, that nobody has deleted or moved meanwhile.
Result<QList<quint32>> FolderIntake::stillListed(const QList<quint32> &uids)
{
    if (uids.isEmpty())
        return QList<quint32>();
    const auto listed = m_session.uidsAfter(uids.first() - 1);
    if (!listed)
        return listed;
    QList<quint32> still;
    std::copy_if(uids.cbegin(), uids.cend(), std::back_inserter(still),
                 [&](quint32 uid) { return listed->contains(uid); });
    return still;
}

/// As it was set aside, and not to be tried again at once.
Result<void> FolderIntake::keepAside(SetAsideMail aside)
{
    aside.at = m.clock.now();
    return m.store
        .write([&](UnitOfWork &work) -> Result<void> {
            mailOf(work).mailAccounts().insert(aside);
            return {};
        })
        .result();
}

Result<void> FolderIntake::forget(SetAsideId id)
{
    return m.store
        .write([id](UnitOfWork &work) -> Result<void> {
            mailOf(work).mailAccounts().removeSetAside(id);
            return {};
        })
        .result();
}

Result<void> FolderIntake::setAside(const RemoteMail &mail, const Error &why)
{
    ++m_summary.setAside;
    return m.store
        .write([&](UnitOfWork &work) -> Result<void> {
            SetAsideMail aside;
            aside.account = m_account.id;
            aside.folder = m_progress.folder;
            aside.uidValidity = m_progress.uidValidity;
            aside.uid = mail.uid;
            aside.size = mail.size;
            aside.arrived = mail.arrived;
            aside.at = m.clock.now();
            aside.problem = why.arguments;
            mailOf(work).mailAccounts().insert(aside);
            return {};
        })
        .result();
}

} // namespace skranke::services
