#include "services/Files.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QStorageInfo>
#include <QThreadPool>

namespace skranke::services {

namespace {

template <typename R, typename Job> QFuture<R> inBackground(Job job)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}

Result<QByteArray> read(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), {path});
    if (file.size() > most)
        return fail(ErrorKind::Invalid, QStringLiteral("larger than %1 bytes").arg(most), {path});
    QByteArray content = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Unreadable, file.errorString(), {path});
    if (content.size() > most)
        return fail(ErrorKind::Invalid, QStringLiteral("larger than %1 bytes").arg(most), {path});
    return content;
}

} // namespace

Result<void> writeFileNow(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::ReadOnly, file.errorString(), {path});
    if (file.write(content) == content.size() && file.commit())
        return {};
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < content.size();
    return fail(full ? ErrorKind::DiskFull : ErrorKind::ReadOnly, file.errorString(), {path});
}

QFuture<Result<void>> writeFile(QString path, QByteArray content)
{
    return inBackground<Result<void>>([path = std::move(path), content = std::move(content)] {
        return writeFileNow(path, content);
    });
}

QFuture<Result<QByteArray>> readFile(QString path, qint64 most)
{
    return inBackground<Result<QByteArray>>(
        [path = std::move(path), most] { return read(path, most); });
}

} // namespace skranke::services
