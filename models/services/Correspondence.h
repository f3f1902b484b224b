// Mail that leaves the desk: composed once, filed in the conversation, and put in the outbox.
// Inside a write job.
#pragma once

#include "domain/Case.h"
#include "domain/Mail.h"
#include "domain/Message.h"
#include "domain/Outbox.h"
#include "domain/Store.h"
#include "domain/Workflow.h"
#include "services/DeskService.h"

namespace skranke::services {

/// Name, address and language of the desk as the database has them.
Desk deskOf(UnitOfWork &work);

/// The case's subject without "Re:" and without markers: who writes on top of an old letter brings
/// that one's, and a letter must name its own case only.
QString bareSubject(const Case &value);
/// As a reply's subject line, with the marker (R2.1) exactly once.
QString replySubject(const Case &value);

/// Composes real MIME with References into the conversation, signs it, fixes its Message-ID, and
/// queues it. Refused without a recipient. `actor` none: automatic mail.
Result<Message> compose(UnitOfWork &work, const MailWriter &writer, const Case &value,
                        Purpose purpose, const OutgoingText &text, const Agent *actor, Instant now);

/// A mail whose recipients, subject, text and parts are decided; the rest follows from the case.
struct Posting {
    OutgoingMail mail;
    Purpose purpose = Purpose::Reply;
    /// None: to the customer. Else the side conversation it belongs to; empty: it begins one.
    std::optional<QString> side;
};

/// Composes, files and queues it as compose() does. The text is sent as it is.
Result<Message> post(UnitOfWork &work, const MailWriter &writer, const Case &value, Posting posting,
                     const Agent *actor, Instant now);

/// Addresses with the names we know them by.
QList<Mailbox> mailboxesFor(UnitOfWork &work, const QStringList &addresses);
/// What goes along with a letter. FileTooLarge.
Result<QList<MailPart>> partsOf(UnitOfWork &work, const OutgoingText &text);

/// R7.4: at most this many automatic mails to one address in this time.
inline constexpr int AutomaticLimit = 10;
inline constexpr std::chrono::hours AutomaticWindow{3};

/// The case number in a Message-ID of ours, which marks our own sent mail (R7.3).
std::optional<CaseNumber> numberInHeaderId(QStringView headerId);

/// Are they together small enough to be sent?
Result<void> checkFiles(const QList<OutgoingFile> &files);
/// Its content put into the database; belongs to a message that is yet to be inserted.
Attachment stored(UnitOfWork &work, const OutgoingFile &file);

} // namespace skranke::services
