#include "services/IntakeService.h"

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
Result<void> storeRaw(Store &store, const QString &source, const QByteArray &raw,
                      const QByteArray &digest, Instant now)
{
    return store
        .write([source, raw, digest, now](UnitOfWork &work) -> Result<void> {
            if (work.received().find({}, digest))
                return {};
            work.blobs().put(raw);
            ReceivedMail received;
            received.rawSha256 = digest;
            received.sourceName = source;
            received.storedAt = now;
            work.received().insert(received);
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
    if (raw.trimmed().isEmpty())
        return failed(source, {ErrorKind::Invalid, Reason::FileEmpty, {}, {}});
    if (raw.size() > LargestMail)
        return failed(source, mailTooLarge());

    const QByteArray digest = digestOf(raw);
    if (const auto stored = storeRaw(m.store, source, raw, digest, m.clock.now()); !stored)
        return failed(source, stored.error());
    return fileStored(source, raw, digest);
}

IntakeReport IntakeService::fileStored(const QString &source, const QByteArray &raw,
                                       const QByteArray &digest)
{
    const auto mail = m.mailReader.read(raw);
    auto report = m.store
                      .write([&](UnitOfWork &work) -> Result<IntakeReport> {
                          Filing filing(work, m.mailWriter, m.clock.now());
                          // Another console may have finished it since its bytes were stored.
                          const auto known = registered(work, digest);
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
        const auto raw = m.store
                             .read([&](UnitOfWork &work) -> Result<QByteArray> {
                                 const auto content = work.blobs().get(mail.rawSha256);
                                 if (!content)
                                     return fail(ErrorKind::Corrupt, mail.sourceName);
                                 return *content;
                             })
                             .result();
        if (!raw)
            return tl::make_unexpected(raw.error());
        const IntakeReport report = fileStored(mail.sourceName, *raw, mail.rawSha256);
        if (report.error)
            return tl::make_unexpected(*report.error);
    }
    return static_cast<int>(pending->size());
}

} // namespace skranke::services
