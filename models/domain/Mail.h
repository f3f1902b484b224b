// Mail as values, and the two interfaces behind which MIME is read and written (models/mail).
#pragma once

#include "domain/Message.h"
#include "domain/Result.h"
#include "domain/Time.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace skranke {

struct Mailbox {
    QString name;    ///< decoded display name; may be empty
    QString address; ///< lower case

    bool operator==(const Mailbox &) const = default;
};

struct MailPart {
    QString name; ///< decoded and cleaned: no path, no control characters; never empty
    QString type; ///< MIME type, lower case
    QByteArray content;
    QString contentId; ///< without angle brackets
    bool isInline = false;

    bool operator==(const MailPart &) const = default;
};

/// What a delivery report says (R7.4).
struct DeliveryReport {
    QString failedRecipient;   ///< lower case; may be empty
    QString status;            ///< `5.1.1`
    QString diagnostic;        ///< what the other server said
    QString originalMessageId; ///< of the mail that came back; may be empty
    bool failed = false;       ///< false: delayed or delivered

    bool operator==(const DeliveryReport &) const = default;
};

/// A mail that was read. Every header is decoded and free of CR, LF and control characters (R7.5).
struct IncomingMail {
    Mailbox from; ///< From, else Reply-To, else Return-Path
    QList<Mailbox> to;
    QList<Mailbox> cc;
    QList<Mailbox> replyTo;
    QString subject;
    QString messageId; ///< without angle brackets; empty when missing
    QString inReplyTo;
    QStringList references;
    QString caseMarker; ///< value of our own X-Skranke-Case header quoted back; usually empty
    std::optional<Instant> received; ///< newest Received date
    std::optional<Instant> date;     ///< Date header
    Automatic automatic = Automatic::No;
    std::optional<DeliveryReport> report;
    QString text;          ///< readable plain text: the text part, else the HTML as text
    QString html;          ///< unsanitised; empty when there was none
    QList<MailPart> parts; ///< attachments and inline pictures, in order
    QStringList remarks;   ///< what had to be repaired or was cut, for the record

    bool operator==(const IncomingMail &) const = default;
};

/// When the mail reached us (R2.3): newest Received, else Date, else `now`; never in the future.
Instant submittedAt(const IncomingMail &mail, Instant now);

class MailReader {
public:
    virtual ~MailReader() = default;
    /// Reads any bytes. Never throws. Unreadable means nothing of a mail could be made of them;
    /// the caller keeps the raw bytes all the same (R7.2). Safe to call from any thread.
    virtual Result<IncomingMail> read(const QByteArray &raw) const = 0;
};

struct OutgoingMail {
    Mailbox from;
    QList<Mailbox> to;
    QList<Mailbox> cc;
    QString subject;   ///< with the case's marker already in it
    QString messageId; ///< fixed when composed; without angle brackets
    QString inReplyTo;
    QStringList references;
    Instant date{};
    QString text;           ///< plain text
    QString caseNumber;     ///< written as X-Skranke-Case, the marker of our own mail (R7.3)
    bool automatic = false; ///< writes Auto-Submitted and Precedence, so that no loop starts
    QList<MailPart> parts;

    bool operator==(const OutgoingMail &) const = default;
};

class MailWriter {
public:
    virtual ~MailWriter() = default;
    /// A complete message in UTF-8 with CRLF line ends.
    virtual Result<QByteArray> write(const OutgoingMail &mail) const = 0;
};

/// Where raw mails come from: one file, a mailbox file, a directory (R7.1).
class MailSource {
public:
    virtual ~MailSource() = default;

    struct Item {
        QString name;   ///< path, with `#n` for the n-th mail of an mbox
        QByteArray raw; ///< empty when `error` is set
        std::optional<Error> error;
    };
    /// Walks files, Maildirs, directories and mboxes in a stable order and hands over one mail at
    /// a time, so that memory holds one. A path that cannot be read is an item with an error.
    /// `take` returns false to stop. Blocking; call off the UI thread.
    virtual void walk(const QStringList &paths, const std::function<bool(Item)> &take) const = 0;
};

/// Mail files larger than this are refused before they are read; the file is left as it is.
inline constexpr qint64 LargestMail = 64LL * 1024 * 1024;
[[nodiscard]] inline Error mailTooLarge()
{
    return {ErrorKind::Invalid,
            Reason::FileTooLarge,
            {QString::number(LargestMail / (1024 * 1024))},
            {}};
}

} // namespace skranke
