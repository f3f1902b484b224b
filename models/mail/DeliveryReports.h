// Delivery failures and what they say (R7.4).
#pragma once

#include "domain/Mail.h"
#include "mail/HeaderFields.h"

#include <QByteArray>

#include <optional>

namespace skranke::mail {

/// RFC 3464: the first recipient that failed, else the first named.
std::optional<DeliveryReport> reportInStatus(const QByteArray &deliveryStatus);

/// Failures told in prose (qmail, Exchange and older servers), known by their sender and wording.
std::optional<DeliveryReport> reportInProse(const HeaderFields &fields, const Mailbox &from,
                                            const QString &subject, const QString &text);

} // namespace skranke::mail
