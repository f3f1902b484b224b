// Who takes part in the conversation with a customer.
#pragma once

#include "domain/Message.h"

#include <QStringList>

namespace skranke {

struct Recipients {
    QStringList to;
    QStringList copies;

    bool operator==(const Recipients &) const = default;
};

/// Everybody who took part in the customer's newest mail, but for us (`ours`, in any case) and
/// automatic mail: its sender, and as copies those it went to beside us. Nobody when the customer
/// has not written.
Recipients everybodyIn(const QList<Message> &conversation, const QStringList &ours);

/// Whom a side conversation is with: those of its newest message, but for us.
Recipients everybodyAside(const QList<Message> &conversation, const QString &side,
                          const QStringList &ours);

} // namespace skranke
