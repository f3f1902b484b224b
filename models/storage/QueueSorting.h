// The order of a view's rows, as SQL over `cases c` and as a comparison of rows (R4.10).
#pragma once

#include "domain/Queue.h"
#include "storage/SqlDialect.h"
#include "storage/Statement.h"

namespace skranke::storage {

class QueueSorting {
public:
    QueueSorting() = default;
    /// `sort` takes the place of the view's own order. Texts are ordered alike on every engine: by
    /// letters, small and capital alike in ASCII and in æ, ø, å, which come last.
    QueueSorting(std::optional<QueueSort> sort, QueueOrder own, const SqlDialect &dialect);

    QString by(bool forward) const;
    /// Comes before, or after, the row that is bound.
    QString beside(bool before) const;
    void bind(Statement &statement, const QueueRow &row) const;
    bool precedes(const QueueRow &a, const QueueRow &b) const;

private:
    struct Term {
        QString column; ///< over `cases c`
        QString bound;  ///< the same of the row that is bound
    };

    QueueColumn m_column = QueueColumn::Due;
    bool m_descending = false;
    QList<Term> m_terms; ///< the last is c.id
};

} // namespace skranke::storage
