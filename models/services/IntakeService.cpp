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

/// Keeps the bytes before anything is made of them.
Result<void> storeRaw(Store &store, const ReceivedMail &received, const QByteArray &raw,
                      std::optional<Instant> arrived)
{
    return store
        .write([=](UnitOfWork &work) -> Result<void> {
            if (work.received().find({}, received.rawSha256))
                return {};
            work.blobs().put(raw);
            work.received().insert(received);
            if (arrived)
                mailOf(work).mailAccounts().setArrival(received.rawSha256, *arrived);
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

IntakeReport IntakeService::registerMail(const QString &source, const QByteArray &raw,
                                         std::optional<Instant> arrived)
{
    if (raw.trimmed().isEmpty())
        return failed(source, {ErrorKind::Invalid, Reason::FileEmpty, {}, {}});
    if (raw.size() > LargestMail)
        return failed(source, mailTooLarge());

    ReceivedMail received;
    received.rawSha256 = digestOf(raw);
    received.sourceName = source;
    received.storedAt = m.clock.now();
    if (const auto stored = storeRaw(m.store, received, raw, arrived); !stored)
        return failed(source, stored.error());
    return fileStored(received, raw, arrived);
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
