// What one console tells the others after a commit, in the few thousand bytes a notification holds.
#pragma once

#include "domain/ChangeSet.h"

#include <QString>

#include <optional>

namespace skranke::storage {

struct Announcement {
    QString origin; ///< which program made the change, so that it need not hear of it again
    ChangeSet changes;

    /// More cases than fit become `everything`.
    QString toText() const;
    static std::optional<Announcement> fromText(const QString &text);
};

} // namespace skranke::storage
