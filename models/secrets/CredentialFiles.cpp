#include "secrets/CredentialFiles.h"

#include "domain/Ready.h"

#include <QDir>
#include <QFile>
#include <QThreadPool>

namespace skranke::secrets {

namespace {

Result<QByteArray> contentOf(const QString &path, const QString &key)
{
    constexpr qint64 Largest = 64 * 1024;
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, {}, {key});
    if (!file.open(QIODevice::ReadOnly) || file.size() > Largest)
        return fail(ErrorKind::Unreadable, file.errorString(), {key});
    QByteArray content = file.readAll();
    while (content.endsWith('\n') || content.endsWith('\r'))
        content.chop(1);
    return content;
}

} // namespace

QFuture<Result<QByteArray>> CredentialFiles::read(const QString &key)
{
    if (!isSecretKey(key))
        return ready<QByteArray>(fail(ErrorKind::Invalid, {}, {key}));
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, key, path = QDir(m_directory).filePath(key)] {
        promise->addResult(contentOf(path, key));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> CredentialFiles::write(const QString &key, const QByteArray &)
{
    return ready<void>(fail(ErrorKind::ReadOnly, {}, {key}));
}

QFuture<Result<void>> CredentialFiles::remove(const QString &key)
{
    return ready<void>(fail(ErrorKind::ReadOnly, {}, {key}));
}

} // namespace skranke::secrets
