// Asking somebody beside the customer: a supplier, a developer. What is said there stays there: it
// is no word to the customer (R4.5) and no word of theirs (R5.2), and nothing that is meant for
// ourselves goes along.
#pragma once

#include "domain/Mail.h"
#include "domain/Message.h"
#include "domain/Register.h"
#include "services/CaseService.h"

namespace skranke::services {

struct SideLetter {
    QString text;
    QStringList recipients;
    QStringList copies;
    MessageId forwarded;             ///< begins a conversation with this mail of the case
    QList<AttachmentId> attachments; ///< of that mail
    QString side;                    ///< goes on with this one instead
    QList<OutgoingFile> files = {};
};

/// May it be shown to somebody outside? Mail from and to the customer; never notes and calls.
bool mayBeForwarded(const Message &message);

/// The mail as it stands beneath the letter it is forwarded with.
QString forwardedText(const Message &message, Language language);

/// Files and queues it; the case stays where it is. RecipientMissing, MessageMissing,
/// NotForwardable.
Result<Case> writeAside(UnitOfWork &work, const MailWriter &writer, CaseId id,
                        const SideLetter &letter, const Agent &me, Instant now);

} // namespace skranke::services
