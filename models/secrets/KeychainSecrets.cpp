#include "secrets/KeychainSecrets.h"

#include "domain/Ready.h"

#include <qt6keychain/keychain.h>

namespace skranke::secrets {

namespace {

Error errorOf(const QKeychain::Job &job)
{
    const bool missing = job.error() == QKeychain::EntryNotFound;
    return {missing ? ErrorKind::NotFound : ErrorKind::Unreadable,
            Reason::None,
            {job.key()},
            job.errorString()};
}

/// Runs a job in the thread of `home` and hands over what `answer` makes of it.
template <typename T, typename J, typename Prepare, typename Answer>
QFuture<Result<T>> run(QObject *home, const QString &service, const QString &key, Prepare prepare,
                       Answer answer)
{
    if (!isSecretKey(key))
        return ready<T>(fail(ErrorKind::Invalid, {}, {key}));
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(home, [=] {
        auto *job = new J(service, home);
        job->setKey(key);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, home, [promise, answer, job] {
            promise->addResult(answer(*job));
            promise->finish();
        });
        job->start();
    });
    return promise->future();
}

} // namespace

KeychainSecrets::KeychainSecrets(QString service, QObject *parent)
    : QObject(parent), m_service(std::move(service))
{
}

QFuture<Result<QByteArray>> KeychainSecrets::read(const QString &key)
{
    using Job = QKeychain::ReadPasswordJob;
    return run<QByteArray, Job>(
        this, m_service, key, [](Job &) {},
        [](const Job &job) -> Result<QByteArray> {
            if (job.error() != QKeychain::NoError)
                return tl::make_unexpected(errorOf(job));
            return job.binaryData();
        });
}

QFuture<Result<void>> KeychainSecrets::write(const QString &key, const QByteArray &value)
{
    using Job = QKeychain::WritePasswordJob;
    return run<void, Job>(
        this, m_service, key, [value](Job &job) { job.setBinaryData(value); },
        [](const Job &job) -> Result<void> {
            if (job.error() != QKeychain::NoError)
                return tl::make_unexpected(errorOf(job));
            return {};
        });
}

QFuture<Result<void>> KeychainSecrets::remove(const QString &key)
{
    using Job = QKeychain::DeletePasswordJob;
    return run<void, Job>(
        this, m_service, key, [](Job &) {},
        [](const Job &job) -> Result<void> {
            if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
                return tl::make_unexpected(errorOf(job));
            return {};
        });
}

} // namespace skranke::secrets
