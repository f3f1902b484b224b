// What a narrowing of the queue says, part by part.
#pragma once

#include "domain/QueueQuery.h"

#include <QList>
#include <QString>

namespace skranke::ui::words {

struct QueryPart {
    QString label;      ///< `Nivå A`, `Kunde: Fjordmat AS`
    QueueQuery without; ///< what is left of the query when the part goes
};

QList<QueryPart> parts(const QueueQuery &query);

} // namespace skranke::ui::words
