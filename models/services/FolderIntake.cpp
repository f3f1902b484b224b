#include "services/FolderIntake.h"
#include "domain/MailWork.h"

#include <utility>

namespace skranke::services {

namespace {

constexpr qsizetype MailsInABatch = 50;
constexpr qint64 BytesInAChunk = 8 * 1024 * 1024;
/// Rounds in a row that broke at the same mail before it is set aside.
constexpr int MostTries = 5;

/// The mail is to blame, and not the database or the disk.
bool isAboutTheMail(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Invalid:
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::Unreadable:
    case ErrorKind::Internal:
        return true;
    default:
        return false;
    }
}

Error problemOf(const Error &error)
{
    if (error.reason == Reason::FileEmpty)
        return mailError(MailProblem::Empty);
    if (error.reason == Reason::FileTooLarge)
        return mailError(MailProblem::TooLarge, error.arguments);
    return mailError(MailProblem::NotRegistered, {}, error.detail);
}

Error tooLarge()
{
    return problemOf(mailTooLarge());
}

} // namespace

FolderIntake::FolderIntake(const Context &context, IntakeService &intake,
                           const MailAccount &account, IncomingSession &session,
                           FetchSummary &summary, const std::atomic<bool> &stop)
    : m(context),
      m_intake(intake),
      m_account(account),
      m_session(session),
      m_summary(summary),
      m_stop(stop)
{
}

Result<void> FolderIntake::fetch(const QString &folder)
{
    if (auto there = comeTo(folder); !there)
        return there;
    const auto uids = m_session.uidsAfter(m_progress.lastUid);
    if (!uids)
        return tl::make_unexpected(uids.error());
    for (qsizetype at = 0; at < uids->size() && !m_stop; at += MailsInABatch)
        if (auto taken = takeBatch(uids->mid(at, MailsInABatch)); !taken)
            return taken;
    return m_stop ? Result<void>() : retrySetAside();
}

Result<void> FolderIntake::comeTo(const QString &folder)
{
    const auto opened = m_session.open(folder);
    if (!opened)
        return tl::make_unexpected(opened.error());
    const auto known = m.store
                           .read([&](UnitOfWork &work) -> Result<std::optional<FolderProgress>> {
                               return mailOf(work).mailAccounts().progress(m_account.id, folder);
                           })
                           .result();
    if (!known)
        return tl::make_unexpected(known.error());
    m_progress = known->value_or(
        FolderProgress{m_account.id, folder, opened->uidValidity, 0, m.clock.now(), 0, 0});
    if (m_progress.uidValidity != opened->uidValidity) {
        // The server has numbered anew. What is known already is recognised as it comes.
        m_progress.uidValidity = opened->uidValidity;
        m_progress.lastUid = 0;
        m_progress.tryingUid = 0;
        m_progress.tries = 0;
        if (auto dropped = dropSetAside(); !dropped)
            return dropped;
    } else if (*known) {
        return {};
    }
    return save();
}

bool FolderIntake::isLeft(const RemoteMail &mail) const
{
    if (m_account.oldMail == OldMail::All || mail.arrived >= m_progress.since)
        return false;
    return m_account.oldMail == OldMail::Leave || mail.seen;
}

bool FolderIntake::isStuckAt(const RemoteMail &mail) const
{
    return m_progress.tries > 0 && m_progress.tryingUid == mail.uid;
}

Result<void> FolderIntake::takeBatch(const QList<quint32> &uids)
{
    const auto described = m_session.describe(uids);
    if (!described)
        return tl::make_unexpected(described.error());
    if (auto told = tellUndescribed(uids, *described); !told)
        return told;
    QList<RemoteMail> chunk;
    qint64 bytes = 0;
    const auto takeThese = [&] {
        const QList<RemoteMail> mails = std::exchange(chunk, {});
        bytes = 0;
        return mails.isEmpty() ? Result<void>() : takeChunk(mails);
    };
    for (const RemoteMail &mail : *described) {
        if (isLeft(mail)) {
            ++m_summary.left;
            continue;
        }
        if (mail.size > LargestMail) {
            if (auto aside = setAside(mail, tooLarge()); !aside)
                return aside;
            continue;
        }
        // What the connection broke at last time is tried alone, so that it is known which it was.
        const bool alone = isStuckAt(mail);
        if (alone || bytes + mail.size > BytesInAChunk)
            if (auto taken = takeThese(); !taken)
                return taken;
        chunk.append(mail);
        bytes += mail.size;
        if (alone)
            if (auto taken = takeThese(); !taken)
                return taken;
        if (m_stop)
            return {};
    }
    if (auto taken = takeThese(); !taken || m_stop)
        return taken;
    m_progress.lastUid = uids.last();
    return save();
}

Result<void> FolderIntake::takeChunk(const QList<RemoteMail> &mails)
{
    const auto bodies = m_session.fetch(mails);
    if (!bodies)
        return noteBreak(mails, bodies.error());
    m_taken.clear();
    QList<RemoteMail> withheld;
    if (auto done = registerThese(mails, *bodies, withheld); !done)
        return done;
    // Asked for again only now: where the connection breaks at one, all before it are registered.
    for (const RemoteMail &mail : std::as_const(withheld))
        if (auto done = missing(mail); !done)
            return done;
    return finish(mails);
}

/// Where the connection broke, so that a mail that breaks it each time is found.
Result<void> FolderIntake::noteBreak(const QList<RemoteMail> &mails, const Error &error)
{
    if (m_stop)
        return tl::make_unexpected(error);
    const quint32 first = mails.first().uid;
    m_progress.tries = m_progress.tryingUid == first ? m_progress.tries + 1 : 1;
    m_progress.tryingUid = first;
    if (m_progress.tries >= MostTries) {
        // Set aside here and not in the next round, which may find a connection that holds.
        if (auto aside = setAside(mails.first(), mailError(MailProblem::NotHandedOver)); !aside)
            return aside;
        m_progress.lastUid = first;
        m_progress.tryingUid = 0;
        m_progress.tries = 0;
    }
    if (auto saved = save(); !saved)
        return saved;
    return tl::make_unexpected(error);
}

Result<void> FolderIntake::registerThese(const QList<RemoteMail> &mails,
                                         const QHash<quint32, QByteArray> &bodies,
                                         QList<RemoteMail> &withheld)
{
    QList<RemoteMail> here;
    QList<RawMail> raw;
    for (const RemoteMail &mail : mails) {
        const auto body = bodies.constFind(mail.uid);
        if (body == bodies.constEnd()) {
            withheld.append(mail);
            continue;
        }
        here.append(mail);
        const QString source =
            QStringLiteral("%1/%2/%3.eml").arg(m_account.address, m_progress.folder).arg(mail.uid);
        raw.append({source, *body, mail.arrived});
    }
    Result<void> done;
    qsizetype at = 0;
    m_intake.registerMails(raw, [&](const IntakeReport &report) {
        done = note(here.at(at++), report);
        return done.has_value();
    });
    return done;
}

/// What became of a mail: taken, set aside, or an end to the round.
Result<void> FolderIntake::note(const RemoteMail &mail, const IntakeReport &report)
{
    if (!report.error) {
        m_taken.append(mail.uid);
        ++(report.result == IntakeResult::Duplicate ? m_summary.duplicates : m_summary.registered);
        return {};
    }
    if (!isAboutTheMail(*report.error))
        return tl::make_unexpected(*report.error);
    return setAside(mail, problemOf(*report.error));
}

/// Registered and committed: only now is anything done to the mailbox.
Result<void> FolderIntake::finish(const QList<RemoteMail> &mails)
{
    const Result<void> tidied = tidyUp();
    m_progress.lastUid = mails.last().uid;
    m_progress.tryingUid = 0;
    m_progress.tries = 0;
    if (auto saved = save(); !saved)
        return saved;
    return tidied;
}

Result<void> FolderIntake::tidyUp()
{
    const QList<quint32> uids = std::exchange(m_taken, {});
    if (uids.isEmpty())
        return {};
    return m_account.after == AfterIntake::Move ? m_session.moveTo(uids, m_account.moveTo)
                                                : m_session.markSeen(uids);
}

Result<void> FolderIntake::save()
{
    return m.store
        .write([&](UnitOfWork &work) -> Result<void> {
            mailOf(work).mailAccounts().saveProgress(m_progress);
            return {};
        })
        .result();
}

} // namespace skranke::services
