// The compiled-in sample mails, set to the time at which the sample desk receives them.
#pragma once

#include "domain/Result.h"
#include "domain/Time.h"

#include <QByteArray>
#include <QString>

namespace skranke::services {

/// `:/sample/mails/<name>.eml` as it would have arrived at `at`: every Received header and the Date
/// say so, the rest is as it stands. Unreadable when there is no such file.
Result<QByteArray> sampleMail(const QString &name, Instant at);

/// The header rewriting alone. Pure.
QByteArray arrivingAt(const QByteArray &raw, Instant at);

} // namespace skranke::services
