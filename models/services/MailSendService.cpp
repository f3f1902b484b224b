#include "services/MailSendService.h"
#include "domain/MailWork.h"

#include "services/Events.h"
#include "services/MailSettings.h"

#include <QSet>

#include <algorithm>

namespace skranke::services {

namespace {

bool isForGood(const Error &error)
{
    switch (mailProblemOf(error).value_or(MailProblem::Lost)) {
    case MailProblem::SenderRefused:
    case MailProblem::RecipientRefused:
    case MailProblem::Refused:
        return true;
    default:
        return false;
    }
}

/// The connection is of no more use; the mail after this one would fare no better.
bool isOver(const Error &error)
{
    const auto problem = mailProblemOf(error);
    return !isForGood(error) && problem != MailProblem::Deferred;
}

/// Shown at the case, where an agent sees to it.
void showAtCase(UnitOfWork &work, const QueuedMail &mail, const Error &why, Instant now)
{
    // The server's own words, where it said any.
    const QString words = why.arguments.size() > 1 ? why.arguments.last() : QString();
    recordBySystem(work, now, mail.entry.caseId, EventKind::MailBounced, {}, {},
                   mail.entry.recipients, words);
    auto value = work.cases().find(mail.entry.caseId);
    if (!value || value->unread)
        return;
    value->unread = true;
    if (!work.cases().update(*value))
        throw Failure({ErrorKind::Conflict, {}, {}, {}});
}

} // namespace

QList<QueuedMail> MailSendService::from(QList<QueuedMail> mails, const MailAccount &account)
{
    mails.removeIf([&](const QueuedMail &mail) {
        return mail.from.compare(account.address, Qt::CaseInsensitive) != 0;
    });
    return mails;
}

Result<QList<QueuedMail>> MailSendService::ready(const MailAccount &account)
{
    return m.store
        .read([&](UnitOfWork &work) -> Result<QList<QueuedMail>> {
            const Seconds undo = undoTime(work);
            return from(readyToSend(mailOf(work).sendings().waiting(), undo, m.clock.now()),
                        account);
        })
        .result();
}

QFuture<Result<int>> MailSendService::noteHomeless(const QList<MailAccount> &accounts)
{
    return m.store.write([accounts, now = m.clock.now()](UnitOfWork &work) -> Result<int> {
        int noted = 0;
        for (const QueuedMail &mail : mailOf(work).sendings().waiting()) {
            const bool hasHome =
                std::any_of(accounts.cbegin(), accounts.cend(), [&](const MailAccount &account) {
                    return !from({mail}, account).isEmpty();
                });
            const QString problem = hasHome
                ? QString()
                : mailError(MailProblem::NoAccount, {mail.from}).arguments.join(u'\n');
            const bool said = mail.entry.problem.startsWith(toCode(MailProblem::NoAccount));
            if (hasHome ? !said : mail.entry.problem == problem)
                continue;
            work.outbox().setState(mail.entry.id, OutgoingState::Waiting, now, problem);
            ++noted;
        }
        return noted;
    });
}

Result<SendSummary> MailSendService::send(const MailAccount &account,
                                          const MailCredentials &credentials,
                                          const std::atomic<bool> &stop)
{
    SendSummary summary;
    auto mails = ready(account);
    if (!mails)
        return tl::make_unexpected(mails.error());
    const auto there = arrived(account, credentials, *mails, stop);
    if (!there)
        return tl::make_unexpected(there.error());

    std::unique_ptr<OutgoingSession> session;
    QSet<OutgoingId> tried;
    // What a mail of a case held back becomes ready when it has left.
    while (!mails->isEmpty() && !stop) {
        const QueuedMail mail = mails->takeFirst();
        tried.insert(mail.entry.id);
        Result<void> done;
        if (there->contains(mail.entry.id)) {
            done = settleArrived(mail);
            ++summary.sent;
        } else {
            if (!session) {
                auto opened = m_transport.openOutgoing(account, credentials, stop);
                if (!opened)
                    return tl::make_unexpected(opened.error());
                session = std::move(*opened);
            }
            done = sendOne(*session, account, mail, summary);
        }
        if (!done)
            return tl::make_unexpected(done.error());
        if (mails->isEmpty()) {
            mails = ready(account);
            if (!mails)
                return tl::make_unexpected(mails.error());
            mails->removeIf([&](const QueuedMail &other) {
                return tried.contains(other.entry.id) || other.sending.underWay;
            });
        }
    }
    session.reset();
    if (auto copied = copySent(account, credentials, summary, stop); !copied && !stop)
        return tl::make_unexpected(copied.error());
    return summary;
}

Result<void> MailSendService::sendOne(OutgoingSession &session, const MailAccount &account,
                                      const QueuedMail &mail, SendSummary &summary)
{
    const auto begun = begin(mail);
    if (!begun)
        return tl::make_unexpected(begun.error());
    if (!*begun)
        return {};
    const auto raw = m.store
                         .read([&](UnitOfWork &work) -> Result<QByteArray> {
                             const auto content = work.blobs().get(mail.entry.rawSha256);
                             if (!content)
                                 return fail(ErrorKind::Corrupt, mail.entry.subject);
                             return *content;
                         })
                         .result();
    if (!raw)
        return tl::make_unexpected(raw.error());
    const Result<void> outcome = session.send(account.address, mail.recipients, *raw);
    if (auto settled = settle(account, mail, outcome, summary); !settled)
        return settled;
    return !outcome && isOver(outcome.error()) ? outcome : Result<void>();
}

/// On record before the server sees it. False: somebody stopped it, or sends it already.
Result<bool> MailSendService::begin(const QueuedMail &mail)
{
    return m.store
        .write([&](UnitOfWork &work) -> Result<bool> {
            const auto entry = work.outbox().find(mail.entry.id);
            Sending sending = mailOf(work).sendings().find(mail.entry.id);
            if (!entry || entry->state != OutgoingState::Waiting || sending != mail.sending)
                return false;
            sending.underWay = true;
            ++sending.attempts;
            sending.firstAt = sending.firstAt.value_or(m.clock.now());
            mailOf(work).sendings().save(sending);
            return true;
        })
        .result();
}

Result<void> MailSendService::settle(const MailAccount &account, const QueuedMail &mail,
                                     const Result<void> &outcome, SendSummary &summary)
{
    const Instant now = m.clock.now();
    return m.store
        .write([&](UnitOfWork &work) -> Result<void> {
            Sending sending = mailOf(work).sendings().find(mail.entry.id);
            const bool unclear = !outcome && mailProblemOf(outcome.error()) == MailProblem::Unclear;
            sending.underWay = unclear;
            if (outcome) {
                sending.problem.clear();
                sending.nextAt.reset();
                sending.copyWanted = !account.sentFolder.isEmpty();
                work.outbox().setState(mail.entry.id, OutgoingState::Sent, now, {});
                ++summary.sent;
            } else {
                sending.problem = outcome.error().arguments;
                const bool tooLong = now - sending.firstAt.value_or(now) >= SendingGivenUp;
                if (tooLong && !isForGood(outcome.error()))
                    sending.problem =
                        mailError(MailProblem::GivenUp, {QString::number(SendingGivenUp.count())})
                            .arguments;
                if (tooLong || isForGood(outcome.error())) {
                    work.outbox().setState(mail.entry.id, OutgoingState::Failed, now,
                                           sending.problem.join(u'\n'));
                    showAtCase(work, mail, outcome.error(), now);
                    ++summary.failed;
                } else {
                    sending.nextAt = now + waitBeforeSending(sending.attempts);
                    work.outbox().setState(mail.entry.id, OutgoingState::Waiting, now,
                                           sending.problem.join(u'\n'));
                    ++summary.deferred;
                }
            }
            mailOf(work).sendings().save(sending);
            return {};
        })
        .result();
}

Result<void> MailSendService::settleArrived(const QueuedMail &mail)
{
    return m.store
        .write([&](UnitOfWork &work) -> Result<void> {
            Sending sending = mailOf(work).sendings().find(mail.entry.id);
            sending.underWay = false;
            sending.copyWanted = false;
            sending.nextAt.reset();
            sending.problem.clear();
            mailOf(work).sendings().save(sending);
            work.outbox().setState(mail.entry.id, OutgoingState::Sent, m.clock.now(), {});
            return {};
        })
        .result();
}

} // namespace skranke::services
