// How far the sending of a composed mail has come (R10.3). The mail itself is an OutgoingEntry.
#pragma once

#include "domain/Outbox.h"

#include <QStringList>

namespace skranke {

struct Sending {
    OutgoingId id;
    int attempts = 0;
    std::optional<Instant> firstAt;
    std::optional<Instant> nextAt; ///< not before
    /// Handed over to a server, and how that ended is not known: it may have arrived.
    bool underWay = false;
    bool copyWanted = false; ///< sent, and not yet copied to the mailbox's folder of sent mail
    QStringList problem;     ///< of the last attempt: code of MailProblem and its arguments

    bool operator==(const Sending &) const = default;
};

struct QueuedMail {
    OutgoingEntry entry;
    Sending sending;
    QString from;           ///< address
    QStringList recipients; ///< addresses of To and Cc
    QString messageId;

    bool operator==(const QueuedMail &) const = default;
};

/// How long to wait after so many attempts: a minute, doubled up to an hour.
Seconds waitBeforeSending(int attempts);
/// A mail that could not be delivered for so long is given up.
inline constexpr std::chrono::days SendingGivenUp{3};

/// Those whose turn it is: the first of each case (a case's mail leaves in the order in which it
/// was written), `undo` after it was composed, and when its wait is over. `waiting` is oldest
/// first.
QList<QueuedMail> readyToSend(const QList<QueuedMail> &waiting, Seconds undo, Instant now);

class SendingRepository {
public:
    virtual ~SendingRepository() = default;

    virtual QList<QueuedMail> waiting() = 0;  ///< oldest first
    virtual QList<QueuedMail> uncopied() = 0; ///< oldest first
    virtual Sending find(OutgoingId id) = 0;  ///< one that was never tried is empty
    virtual void save(const Sending &sending) = 0;
};

} // namespace skranke
