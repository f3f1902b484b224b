// What was said about a case, in either direction, and what was said only among ourselves.
#pragma once

#include "domain/Codes.h"
#include "domain/Id.h"
#include "domain/Time.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace skranke {

enum class MessageKind {
    Incoming,  ///< mail from outside
    Outgoing,  ///< mail from us
    Note,      ///< internal note; never leaves the desk
    Telephone, ///< a call that was logged; counts as a response when we spoke (R4.5)
};
template <> struct Codes<MessageKind> {
    static constexpr auto table = std::to_array<Code<MessageKind>>({
        {MessageKind::Incoming, "incoming"},
        {MessageKind::Outgoing, "outgoing"},
        {MessageKind::Note, "note"},
        {MessageKind::Telephone, "telephone"},
    });
};

/// What an outgoing message is for. Decides its template, and whether it counts as a response.
enum class Purpose {
    None, ///< incoming mail and notes
    Reply,
    Question,
    Estimate,
    TestHandover,
    PublishNotice,
    Update,
    Acknowledgement, ///< automatic; never a response (R4.5)
};
template <> struct Codes<Purpose> {
    static constexpr auto table = std::to_array<Code<Purpose>>({
        {Purpose::None, "none"},
        {Purpose::Reply, "reply"},
        {Purpose::Question, "question"},
        {Purpose::Estimate, "estimate"},
        {Purpose::TestHandover, "test_handover"},
        {Purpose::PublishNotice, "publish_notice"},
        {Purpose::Update, "update"},
        {Purpose::Acknowledgement, "acknowledgement"},
    });
};

/// Machine-made mail and why we think so (R7.4).
enum class Automatic {
    No,
    AutoReply, ///< out-of-office and the like
    Bulk,      ///< newsletters, lists
    Bounce,    ///< a delivery failure
    Report,    ///< other delivery and read receipts
};
template <> struct Codes<Automatic> {
    static constexpr auto table = std::to_array<Code<Automatic>>({
        {Automatic::No, "no"},
        {Automatic::AutoReply, "auto_reply"},
        {Automatic::Bulk, "bulk"},
        {Automatic::Bounce, "bounce"},
        {Automatic::Report, "report"},
    });
};

/// Why a mail ended up in the case it is in (R7.3).
enum class ThreadReason {
    NewCase,       ///< nothing matched
    References,    ///< References or In-Reply-To names a message of the case
    SentMarker,    ///< the marker in our own sent mail
    SubjectNumber, ///< the number in the subject, from a participant or the same customer
    StrangerClaim, ///< a number in the subject from a stranger: a case of its own, marked
    ReopenTooLate, ///< a reply after 14 days: a new, linked case
    BouncedMail,   ///< a delivery failure for a mail of the case
    Manual,        ///< an agent moved it there
    Unreadable,    ///< could not be parsed: a case of its own with the raw file (R7.2)
};
template <> struct Codes<ThreadReason> {
    static constexpr auto table = std::to_array<Code<ThreadReason>>({
        {ThreadReason::NewCase, "new_case"},
        {ThreadReason::References, "references"},
        {ThreadReason::SentMarker, "sent_marker"},
        {ThreadReason::SubjectNumber, "subject_number"},
        {ThreadReason::StrangerClaim, "stranger_claim"},
        {ThreadReason::ReopenTooLate, "reopen_too_late"},
        {ThreadReason::BouncedMail, "bounced_mail"},
        {ThreadReason::Manual, "manual"},
        {ThreadReason::Unreadable, "unreadable"},
    });
};

struct Attachment {
    AttachmentId id;
    MessageId message;
    QString name;      ///< cleaned; safe as a file name
    QString type;      ///< MIME type, lower case
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< of the content, hex; content is stored once (R7)
    QString contentId; ///< for `cid:` pictures, without angle brackets
    bool isInline = false;

    bool operator==(const Attachment &) const = default;
};

struct Message {
    MessageId id;
    CaseId caseId;
    MessageKind kind = MessageKind::Note;
    Purpose purpose = Purpose::None;
    Automatic automatic = Automatic::No;

    AgentId agent;      ///< who of us wrote it; none for incoming and automatic mail
    QString authorName; ///< as shown; never empty
    QString authorAddress;
    QStringList recipients; ///< addresses it went to
    QStringList copies;     ///< Cc addresses

    Instant at{}; ///< submitted (incoming) or written (ours)
    QString subject;
    QString text; ///< readable plain text, whole (folding is done when it is shown, R7.6)
    QString html; ///< as it came, unsanitised; empty when the mail had none

    QString messageId; ///< header value without angle brackets
    QString inReplyTo;
    QStringList references;
    ThreadReason threadReason = ThreadReason::NewCase;
    /// Of a side conversation with somebody else than the customer: the Message-ID that began it,
    /// on each of its messages. Empty: the customer takes part.
    QString side;
    QByteArray rawSha256; ///< the stored raw mail, hex; empty for notes and calls

    QList<Attachment> attachments;

    bool operator==(const Message &) const = default;
};

/// A person at the desk wrote it and it reached or was meant to reach the customer: meets the
/// response time (R4.5). What is said on the side never is.
bool isHumanResponse(const Message &message);

/// The customer wrote it themselves; may be an answer or an approval (R7.4).
bool isFromCustomer(const Message &message);

/// Text being written (R10.3): one for each case, agent and composer tab.
enum class ComposerTab { Reply, Question, Note };
template <> struct Codes<ComposerTab> {
    static constexpr auto table = std::to_array<Code<ComposerTab>>({
        {ComposerTab::Reply, "reply"},
        {ComposerTab::Question, "question"},
        {ComposerTab::Note, "note"},
    });
};

struct Draft {
    CaseId caseId;
    AgentId agent;
    ComposerTab tab = ComposerTab::Reply;
    QString text;
    Instant savedAt{};
    bool files = false; ///< files lie beside it, so that it is a draft without any text as well

    bool operator==(const Draft &) const = default;
};

} // namespace skranke
