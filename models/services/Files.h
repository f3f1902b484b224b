// Files a person chose, read and written off the UI thread.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace skranke::services {

/// Replaces the file as a whole or leaves it as it was. DiskFull, ReadOnly or Unreadable, with the
/// path as argument.
QFuture<Result<void>> writeFile(QString path, QByteArray content);

/// The same in this thread, for work that is in the background already.
Result<void> writeFileNow(const QString &path, const QByteArray &content);

/// Unreadable, with the path as argument; Invalid when the file is larger than `most` bytes.
QFuture<Result<QByteArray>> readFile(QString path, qint64 most);

} // namespace skranke::services
