// Mail that waits to go out, and its export as files.
#pragma once

#include "domain/Outbox.h"
#include "domain/Sending.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

class OutboxService {
public:
    explicit OutboxService(Context context) : m(context) {}

    QFuture<Result<QList<OutgoingEntry>>> list(std::optional<OutgoingState> state = {}) const;
    QFuture<Result<QByteArray>> raw(OutgoingId id) const;
    /// The message as it is filed in the case: what a person reads of the mail.
    QFuture<Result<Message>> message(OutgoingId id) const;
    /// Writes each mail as `2026-000419-17.eml` into the directory and marks it exported. A file
    /// that exists is not overwritten. Returns how many were written.
    QFuture<Result<int>> exportTo(QString directory, QList<OutgoingId> ids);

    /// Keeps a mail that waits from leaving. Conflict when a server has it by now.
    QFuture<Result<void>> hold(OutgoingId id);
    /// Puts one that failed, was stopped or exported back into the queue.
    QFuture<Result<void>> sendAgain(OutgoingId id);

private:
    Context m;
};

} // namespace skranke::services
