// Which of the four pieces of advice a first message follows (R2.5).
#pragma once

#include "domain/Case.h"

#include <QString>
#include <QStringList>

namespace skranke {

struct Completeness {
    bool experience = false;
    bool example = false; ///< a picture or another example is attached
    bool link = false;
    bool urgency = false;

    bool operator==(const Completeness &) const = default;
};

/// Reads subject and visible text in bokmål, nynorsk and English. `attachmentTypes` are MIME types
/// of what is attached, small inline logos left out by the caller.
Completeness completenessOf(const QString &subject, const QString &text,
                            const QStringList &attachmentTypes);

Checklist checklistFrom(const Completeness &completeness);

} // namespace skranke
