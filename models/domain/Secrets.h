// Passwords and tokens, kept where the operating system keeps them: never in settings, logs or the
// database.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace skranke {

/// A key is a word that can be a file's name: letters, digits, `.`, `-`, `_`, `+` and `@`, as in
/// `mail.support@example.com`. Errors: NotFound, nothing is kept under the key; Unreadable and
/// ReadOnly, the place is away or takes nothing; Invalid, no key. The first argument is the key.
/// Callable from any thread. The answer may need the event loop of the main thread: do not wait
/// for it there.
class Secrets {
public:
    virtual ~Secrets() = default;

    virtual QFuture<Result<QByteArray>> read(const QString &key) = 0;
    virtual QFuture<Result<void>> write(const QString &key, const QByteArray &value) = 0;
    virtual QFuture<Result<void>> remove(const QString &key) = 0; ///< nothing there: done as well
};

bool isSecretKey(const QString &key);

} // namespace skranke
