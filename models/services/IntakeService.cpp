#include "services/IntakeService.h"

#include "domain/MailWork.h"
#include "services/Filing.h"

#include <QCryptographicHash>

namespace skranke::services {

namespace {

QByteArray digestOf(const QByteArray &raw)
{
    return QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex();
}

/// The mail of these bytes, if it has been registered.
std::optional<ReceivedMail> registered(UnitOfWork &work, const QByteArray &digest)
{
    const auto known = work.received().find({}, digest);
    return known && known->result != ReceivedResult::Pending ? known : std::nullopt;
}

/// Why a mail is not even kept; nothing for one that is.
std::optional<Error> refusalOf(const QByteArray &raw)
{
    if (raw.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, Reason::FileEmpty, {}, {}};
    if (raw.size() > LargestMail)
        return mailTooLarge();
    return std::nullopt;
}

/// Keeps the bytes, in one commit, before anything is made of them.
Result<void> storeRaw(Store &store, const QList<ReceivedMail> &received,
                      const QList<RawMail> &mails)
{
    return store
        .write([=](UnitOfWork &work) -> Result<void> {
            for (qsizetype i = 0; i < mails.size(); ++i) {
                const RawMail &mail = mails.at(i);
                const QByteArray &digest = received.at(i).rawSha256;
                if (refusalOf(mail.bytes) || work.received().find({}, digest))
                    continue;
                work.blobs().put(mail.bytes);
                work.received().insert(received.at(i));
                if (mail.arrived)
                    mailOf(work).mailAccounts().setArrival(digest, *mail.arrived);
            }
            return {};
        })
        .result();
}

IntakeReport failed(const QString &source, const Error &error)
{
    IntakeReport report;
    report.source = source;
    report.result = IntakeResult::Failed;
    report.error = error;
    return report;
}

void dropContents(IncomingMail &mail)
{
    for (MailPart &part : mail.parts)
        part.content.clear();
}

} // namespace

IntakeReport IntakeService::registerMail(const QString &source, const QByteArray &raw)
{
    IntakeReport only;
    registerMails({{source, raw, {}}}, [&](const IntakeReport &report) {
        only = report;
        return true;
    });
    return only;
}

void IntakeService::registerMails(const QList<RawMail> &mails,
                                  const std::function<bool(const IntakeReport &)> &report)
{
    QList<ReceivedMail> received;
    for (const RawMail &mail : mails) {
        ReceivedMail &entry = received.emplaceBack();
        entry.rawSha256 = digestOf(mail.bytes);
        entry.sourceName = mail.source;
        entry.storedAt = m.clock.now();
    }
    const auto stored = storeRaw(m.store, received, mails);
    for (qsizetype i = 0; i < mails.size(); ++i) {
        const RawMail &mail = mails.at(i);
        const auto refusal = refusalOf(mail.bytes);
        if (!report(refusal       ? failed(mail.source, *refusal)
                        : !stored ? failed(mail.source, stored.error())
                                  : fileStored(received.at(i), mail.bytes, mail.arrived)))
            return;
    }
}

IntakeReport IntakeService::fileStored(const ReceivedMail &received, const QByteArray &raw,
                                       std::optional<Instant> arrived)
{
    const QString &source = received.sourceName;
    auto mail = m.mailReader.read(raw);
    if (mail && arrived)
        mail->received = arrived;
    auto report = m.store
                      .write([&](UnitOfWork &work) -> Result<IntakeReport> {
                          Filing filing(work, m.mailWriter, m.clock.now(), arrived);
                          // Another console may have finished it since its bytes were stored.
                          const auto known = registered(work, received.rawSha256);
                          return known ? filing.duplicate(*known, mail.value_or(IncomingMail{}))
                              : mail   ? filing.file(source, raw, *mail)
                                       : filing.unreadable(source, raw, mail.error());
                      })
                      .result();
    if (!report)
        return failed(source, report.error());
    report->source = source;
    dropContents(report->mail);
    return *std::move(report);
}

void IntakeService::registerPaths(const MailSource &source, const QStringList &paths,
                                  const std::function<bool(const IntakeReport &)> &report)
{
    source.walk(paths, [&](const MailSource::Item &item) {
        return report(item.error ? failed(item.name, *item.error)
                                 : registerMail(item.name, item.raw));
    });
}

Result<int> IntakeService::finishPending()
{
    const auto pending = m.store
                             .read([](UnitOfWork &work) -> Result<QList<ReceivedMail>> {
                                 return work.received().pending();
                             })
                             .result();
    if (!pending)
        return tl::make_unexpected(pending.error());
    for (const ReceivedMail &mail : *pending) {
        std::optional<Instant> arrived;
        const auto raw = m.store
                             .read([&](UnitOfWork &work) -> Result<QByteArray> {
                                 const auto content = work.blobs().get(mail.rawSha256);
                                 if (!content)
                                     return fail(ErrorKind::Corrupt, mail.sourceName);
                                 arrived = mailOf(work).mailAccounts().arrival(mail.rawSha256);
                                 return *content;
                             })
                             .result();
        if (!raw)
            return tl::make_unexpected(raw.error());
        const IntakeReport report = fileStored(mail, *raw, arrived);
        if (report.error)
            return tl::make_unexpected(*report.error);
    }
    return static_cast<int>(pending->size());
}

} // namespace skranke::services
