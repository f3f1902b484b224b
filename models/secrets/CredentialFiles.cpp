#include "secrets/CredentialFiles.h"

#include "domain/Ready.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
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

/// Of which file's content a kept secret is the successor.
QByteArray markOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + '\n';
}

Result<QByteArray> newest(const QString &path, const QString &statePath, const QString &key)
{
    auto handedOver = contentOf(path, key);
    if (!handedOver || statePath.isEmpty())
        return handedOver;
    const auto kept = contentOf(statePath, key);
    const QByteArray mark = markOf(*handedOver);
    return kept && kept->startsWith(mark) ? kept->mid(mark.size()) : *handedOver;
}

Result<void> keep(const QString &path, const QString &statePath, const QString &key,
                  const QByteArray &value)
{
    const auto handedOver = contentOf(path, key);
    if (!handedOver || statePath.isEmpty())
        return fail(ErrorKind::ReadOnly, {}, {key});
    QSaveFile file(statePath);
    const bool done = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(markOf(*handedOver) + value) >= 0 && file.commit();
    return done ? Result<void>() : fail(ErrorKind::ReadOnly, file.errorString(), {key});
}

/// On another thread: a file can be slow.
template <typename T, typename F> QFuture<Result<T>> elsewhere(F work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

QString in(const QString &directory, const QString &key)
{
    return directory.isEmpty() ? QString() : QDir(directory).filePath(key);
}

} // namespace

QFuture<Result<QByteArray>> CredentialFiles::read(const QString &key)
{
    if (!isSecretKey(key))
        return ready<QByteArray>(fail(ErrorKind::Invalid, {}, {key}));
    return elsewhere<QByteArray>([key, path = in(m_directory, key), state = in(m_state, key)] {
        return newest(path, state, key);
    });
}

QFuture<Result<void>> CredentialFiles::write(const QString &key, const QByteArray &value)
{
    if (!isSecretKey(key))
        return ready<void>(fail(ErrorKind::Invalid, {}, {key}));
    return elsewhere<void>([key, value, path = in(m_directory, key), state = in(m_state, key)] {
        return keep(path, state, key, value);
    });
}

QFuture<Result<void>> CredentialFiles::remove(const QString &key)
{
    return ready<void>(fail(ErrorKind::ReadOnly, {}, {key}));
}

} // namespace skranke::secrets
