// A keychain that is open, and remembers.
#pragma once

#include "domain/Secrets.h"

#include <QHash>
#include <QMutex>

namespace skranke::tests {

class OpenSecrets final : public Secrets {
public:
    QFuture<Result<QByteArray>> read(const QString &key) override
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_kept.contains(key))
            return now<QByteArray>(fail(ErrorKind::NotFound, {}, {key}));
        return now<QByteArray>(m_kept.value(key));
    }
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override
    {
        const QMutexLocker lock(&m_mutex);
        m_kept.insert(key, value);
        return now<void>({});
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        const QMutexLocker lock(&m_mutex);
        m_kept.remove(key);
        return now<void>({});
    }
    QByteArray kept(const QString &key)
    {
        const QMutexLocker lock(&m_mutex);
        return m_kept.value(key);
    }

private:
    template <typename T> static QFuture<Result<T>> now(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }

    QMutex m_mutex;
    QHash<QString, QByteArray> m_kept;
};

} // namespace skranke::tests
