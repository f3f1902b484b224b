#include "services/OutboxService.h"
#include "domain/MailWork.h"

#include "domain/MailProblem.h"
#include "services/Files.h"
#include "services/Job.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <limits>

namespace skranke::services {

namespace {

struct Letter {
    OutgoingEntry entry;
    QByteArray raw;
};

struct Exported {
    int written = 0;
    QList<OutgoingId> done; ///< written now, or found on disk as they are
};

QString fileName(const OutgoingEntry &entry)
{
    return QStringLiteral("%1-%2.eml").arg(entry.caseNumber.toString()).arg(entry.id.value);
}

bool holds(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.size() == content.size() && file.open(QIODevice::ReadOnly)
        && file.readAll() == content;
}

Result<Letter> letterOf(UnitOfWork &work, OutgoingId id)
{
    const auto entry = work.outbox().find(id);
    const auto content = entry ? work.blobs().get(entry->rawSha256) : std::nullopt;
    if (!content)
        return fail(ErrorKind::NotFound);
    return Letter{*entry, *content};
}

Result<QList<Letter>> lettersOf(UnitOfWork &work, const QList<OutgoingId> &ids)
{
    QList<Letter> letters;
    for (const OutgoingId id : ids) {
        const auto letter = letterOf(work, id);
        if (!letter)
            return tl::make_unexpected(letter.error());
        letters.append(*letter);
    }
    return letters;
}

Result<Exported> writeAll(const QString &directory, const QList<Letter> &letters)
{
    const QDir folder(directory);
    if (!folder.exists())
        return fail(ErrorKind::Unreadable, {}, {directory});
    Exported exported;
    for (const Letter &letter : letters) {
        const QString path = folder.filePath(fileName(letter.entry));
        if (!QFileInfo::exists(path)) {
            if (auto done = writeFileNow(path, letter.raw); !done)
                return tl::make_unexpected(done.error());
            ++exported.written;
            exported.done.append(letter.entry.id);
        } else if (holds(path, letter.raw)) {
            exported.done.append(letter.entry.id);
        }
    }
    return exported;
}

void markExported(UnitOfWork &work, const QList<OutgoingId> &ids, Instant now)
{
    for (const OutgoingId id : ids) {
        const auto entry = work.outbox().find(id);
        if (entry && entry->state != OutgoingState::Sent)
            work.outbox().setState(id, OutgoingState::Exported, now, {});
    }
}

} // namespace

QFuture<Result<QList<OutgoingEntry>>> OutboxService::list(std::optional<OutgoingState> state) const
{
    return m.store.read([state](UnitOfWork &work) -> Result<QList<OutgoingEntry>> {
        return work.outbox().list(state, std::numeric_limits<int>::max());
    });
}

QFuture<Result<QByteArray>> OutboxService::raw(OutgoingId id) const
{
    return m.store.read([id](UnitOfWork &work) -> Result<QByteArray> {
        return letterOf(work, id).map(&Letter::raw);
    });
}

QFuture<Result<Message>> OutboxService::message(OutgoingId id) const
{
    return m.store.read([id](UnitOfWork &work) -> Result<Message> {
        const auto entry = work.outbox().find(id);
        const auto message = entry ? work.messages().find(entry->message) : std::nullopt;
        if (!message)
            return fail(ErrorKind::NotFound);
        return *message;
    });
}

QFuture<Result<int>> OutboxService::exportTo(QString directory, QList<OutgoingId> ids)
{
    // Files are written between two jobs: a slow disk must not hold up the database.
    const auto written = [directory = std::move(directory)](const Result<QList<Letter>> &letters) {
        return letters.and_then([&](const QList<Letter> &all) { return writeAll(directory, all); });
    };
    const auto marked = [&store = m.store, now = m.clock.now()](const Result<Exported> &exported) {
        return store.write([exported, now](UnitOfWork &work) -> Result<int> {
            if (!exported)
                return tl::make_unexpected(exported.error());
            markExported(work, exported->done, now);
            return exported->written;
        });
    };
    const auto allowed = m.session.requireAgent();
    return m.store
        .read([allowed, ids = std::move(ids)](UnitOfWork &work) -> Result<QList<Letter>> {
            if (!allowed)
                return tl::make_unexpected(allowed.error());
            return lettersOf(work, ids);
        })
        .then(QThreadPool::globalInstance(), written)
        .then(marked)
        .unwrap();
}

QFuture<Result<void>> OutboxService::hold(OutgoingId id)
{
    return writeAsAgent(m, [id](UnitOfWork &work, const Agent &, Instant now) -> Result<void> {
        const auto entry = work.outbox().find(id);
        if (!entry)
            return fail(ErrorKind::NotFound);
        if (entry->state != OutgoingState::Waiting || mailOf(work).sendings().find(id).underWay)
            return fail(ErrorKind::Conflict);
        work.outbox().setState(id, OutgoingState::Failed, now,
                               mailError(MailProblem::Held).arguments.join(u'\n'));
        return {};
    });
}

QFuture<Result<void>> OutboxService::sendAgain(OutgoingId id)
{
    return writeAsAgent(m, [id](UnitOfWork &work, const Agent &, Instant now) -> Result<void> {
        const auto entry = work.outbox().find(id);
        if (!entry)
            return fail(ErrorKind::NotFound);
        if (entry->state != OutgoingState::Failed && entry->state != OutgoingState::Exported)
            return fail(ErrorKind::Conflict);
        Sending fresh;
        fresh.id = id;
        mailOf(work).sendings().save(fresh);
        work.outbox().setState(id, OutgoingState::Waiting, now, {});
        return {};
    });
}

} // namespace skranke::services
