// A provider and a keychain that do what a test says, when it says so.
#pragma once

#include "domain/Ready.h"
#include "domain/Secrets.h"
#include "domain/TokenIssuer.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

#include <functional>
#include <type_traits>

namespace skranke::tests {

/// Answers at once what `answer` says of a refresh token, or when it is told to.
class IssuerDouble final : public TokenIssuer {
public:
    std::function<Result<IssuedTokens>(const QByteArray &)> answer;

    QFuture<Result<IssuedTokens>> signIn(const BrowserSignIn &) override
    {
        return ready<IssuedTokens>(mailFailure(MailProblem::SignInStopped));
    }
    QFuture<Result<IssuedTokens>> renew(const TokenClient &client,
                                        const QByteArray &refreshToken) override
    {
        const QMutexLocker lock(&m_mutex);
        m_asked.append(refreshToken);
        m_secret = client.secret;
        if (!m_holds)
            return ready<IssuedTokens>(answer(refreshToken));
        m_held = std::make_shared<QPromise<Result<IssuedTokens>>>();
        m_held->start();
        return m_held->future();
    }
    void hold()
    {
        locked([&] { m_holds = true; });
    }
    void release()
    {
        const auto [promise, token] = locked([&] {
            m_holds = false;
            return std::pair(std::exchange(m_held, nullptr), m_asked.last());
        });
        promise->addResult(answer(token));
        promise->finish();
    }
    QList<QByteArray> asked() const
    {
        return locked([&] { return m_asked; });
    }
    QByteArray secret() const
    {
        return locked([&] { return m_secret; });
    }

private:
    template <typename F> std::invoke_result_t<F> locked(F job) const
    {
        const QMutexLocker lock(&m_mutex);
        return job();
    }
    mutable QMutex m_mutex;
    bool m_holds = false;
    std::shared_ptr<QPromise<Result<IssuedTokens>>> m_held;
    QList<QByteArray> m_asked;
    QByteArray m_secret;
};

/// A keychain that can be locked, and that takes its time to write when it is told to.
class SlowSecrets final : public Secrets {
public:
    QFuture<Result<QByteArray>> read(const QString &key) override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_locked)
            return ready<QByteArray>(fail(ErrorKind::Unreadable, {}, {key}));
        if (!m_kept.contains(key))
            return ready<QByteArray>(fail(ErrorKind::NotFound, {}, {key}));
        return ready<QByteArray>(m_kept.value(key));
    }
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_locked || m_takesNothing)
            return ready<void>(fail(ErrorKind::Unreadable, {}, {key}));
        if (!m_holds) {
            m_kept.insert(key, value);
            return ready<void>({});
        }
        m_held = std::make_shared<QPromise<Result<void>>>();
        m_held->start();
        m_write = [this, key, value] { m_kept.insert(key, value); };
        return m_held->future();
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        const QMutexLocker lock(&m_mutex);
        m_kept.remove(key);
        return ready<void>({});
    }

    void put(const QString &key, const QByteArray &value)
    {
        locked([&] { m_kept.insert(key, value); });
    }
    QByteArray kept(const QString &key) const
    {
        return locked([&] { return m_kept.value(key); });
    }
    void setLocked(bool locks)
    {
        locked([&] { m_locked = locks; });
    }
    void setTakesNothing(bool nothing)
    {
        locked([&] { m_takesNothing = nothing; });
    }
    void hold()
    {
        locked([&] { m_holds = true; });
    }
    bool isHeld() const
    {
        return locked([&] { return m_held != nullptr; });
    }
    void release()
    {
        const auto promise = locked([&] {
            m_holds = false;
            m_write();
            return std::exchange(m_held, nullptr);
        });
        promise->addResult(Result<void>());
        promise->finish();
    }

private:
    template <typename F> std::invoke_result_t<F> locked(F job) const
    {
        const QMutexLocker lock(&m_mutex);
        return job();
    }
    mutable QMutex m_mutex;
    QHash<QString, QByteArray> m_kept;
    bool m_locked = false;
    bool m_takesNothing = false;
    bool m_holds = false;
    std::shared_ptr<QPromise<Result<void>>> m_held;
    std::function<void()> m_write;
};

} // namespace skranke::tests
