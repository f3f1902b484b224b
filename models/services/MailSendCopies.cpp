// What is asked of the folder of sent mail, and put into it.
#include "domain/MailWork.h"
#include "services/MailSendService.h"

#include <algorithm>

namespace skranke::services {

Result<QList<QueuedMail>> MailSendService::uncopied(const MailAccount &account)
{
    return m.store
        .read([&](UnitOfWork &work) -> Result<QList<QueuedMail>> {
            return from(mailOf(work).sendings().uncopied(), account);
        })
        .result();
}

Result<QList<OutgoingId>> MailSendService::arrived(const MailAccount &account,
                                                   const MailCredentials &credentials,
                                                   const QList<QueuedMail> &mails,
                                                   const std::atomic<bool> &stop)
{
    QList<OutgoingId> found;
    const bool unclear = std::any_of(mails.cbegin(), mails.cend(),
                                     [](const QueuedMail &mail) { return mail.sending.underWay; });
    if (!unclear || account.sentFolder.isEmpty())
        return found;
    auto session = m_transport.openIncoming(account, credentials, stop);
    if (!session)
        return tl::make_unexpected(session.error());
    for (const QueuedMail &mail : mails) {
        if (!mail.sending.underWay)
            continue;
        const auto has = (*session)->hasMessage(account.sentFolder, mail.messageId);
        // A folder that was never made holds nothing.
        if (!has && mailProblemOf(has.error()) == MailProblem::FolderMissing)
            return found;
        if (!has)
            return tl::make_unexpected(has.error());
        if (*has)
            found.append(mail.entry.id);
    }
    return found;
}

Result<void> MailSendService::copySent(const MailAccount &account,
                                       const MailCredentials &credentials, SendSummary &summary,
                                       const std::atomic<bool> &stop)
{
    const auto mails = uncopied(account);
    if (!mails)
        return tl::make_unexpected(mails.error());
    if (mails->isEmpty() || account.sentFolder.isEmpty())
        return {};
    auto session = m_transport.openIncoming(account, credentials, stop);
    if (!session)
        return tl::make_unexpected(session.error());
    for (const QueuedMail &mail : *mails) {
        const auto raw =
            m.store
                .read([&](UnitOfWork &work) -> Result<QByteArray> {
                    return work.blobs().get(mail.entry.rawSha256).value_or(QByteArray());
                })
                .result();
        if (!raw)
            return tl::make_unexpected(raw.error());
        const auto copied =
            (*session)->append(account.sentFolder, *raw, mail.entry.doneAt.value_or(m.clock.now()));
        if (!copied)
            return copied;
        const auto noted = m.store
                               .write([&](UnitOfWork &work) -> Result<void> {
                                   Sending sending = mailOf(work).sendings().find(mail.entry.id);
                                   sending.copyWanted = false;
                                   mailOf(work).sendings().save(sending);
                                   return {};
                               })
                               .result();
        if (!noted)
            return noted;
        ++summary.copied;
    }
    return {};
}

} // namespace skranke::services
