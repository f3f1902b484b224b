// What a mail's MIME tree holds: the readable body and everything else as parts.
#pragma once

#include "domain/Mail.h"
#include "mail/GMimeHandle.h"
#include "mail/HeaderFields.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace skranke::mail {

struct WalkedMail {
    QString text; ///< readable; made from the HTML where there was no plain text
    QString html;
    QList<MailPart> parts;
    QByteArray deliveryStatus; ///< content of every message/delivery-status
    HeaderFields returnedHead; ///< head of the mail that a report sends back
    bool isReadReceipt = false;
    QStringList remarks;
};

/// Every leaf ends up in the body or among the parts, up to MostParts. Texts are capped.
WalkedMail walkParts(GMimeMessage *message);

} // namespace skranke::mail
