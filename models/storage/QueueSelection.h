// A queue filter as SQL: which cases, in which order (R4.10).
#pragma once

#include "domain/Queue.h"
#include "storage/QueryConditions.h"
#include "storage/QueueSorting.h"
#include "storage/SqlDialect.h"
#include "storage/Statement.h"

namespace skranke::storage {

/// What a view shows. The one place that says so.
struct ViewRule {
    View view;
    const char *condition; ///< over `cases c`; `:me` is the agent at the desk
};
const ViewRule &ruleOf(View view);

class QueueSelection {
public:
    QueueSelection(const QueueFilter &filter, const SqlDialect &dialect,
                   const FindAgents &agents = {});

    enum class Direction { Forward, Backward };

    /// Ids only, from an index that holds the order. Placeholders `:limit` and `:offset`.
    QString idsSql(Direction direction) const;
    QString countSql() const;
    /// How many come before the case whose keys are bound by bindKeys().
    QString countBeforeSql() const;
    /// The first that nobody has read; `beyond`: after the case whose keys are bound.
    QString unreadSql(bool beyond) const;
    /// FROM and WHERE of the single case `:id`, if the filter shows it: `cases c` and `joins`.
    QString oneCase(const QString &joins) const;
    /// The order by columns of `cases c`.
    QString orderOfRows() const;

    void bind(Statement &statement) const;
    void bindKeys(Statement &statement, const QueueRow &row) const;
    /// Does `a` come before `b`?
    bool precedes(const QueueRow &a, const QueueRow &b) const;

private:
    QString order(Direction direction) const;
    /// Comes before, or after, the case whose keys are bound.
    QString beside(bool before) const;
    QString withCases() const; ///< FROM with `cases c` in it

    QueueFilter m_filter;
    bool m_byFinding = false; ///< what a search found, newest first by its index
    QueueSorting m_order;
    bool m_isWholeView = false; ///< nothing narrows it
    bool m_hasCases = true;     ///< `cases c` stands in m_from
    QString m_from;
    QString m_id;
    QString m_condition;
    QList<std::pair<QString, QVariant>> m_values;
};

} // namespace skranke::storage
