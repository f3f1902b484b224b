// The field words of a search as SQL.
#pragma once

#include "domain/QueueQuery.h"

#include <QList>
#include <QVariant>

#include <utility>

namespace skranke::storage {

/// Conditions over `cases c`, and the values that they name. Names are looked up in the registers
/// by the same statement; what is left is a key of an index.
class QueryConditions {
public:
    explicit QueryConditions(AgentId me) : m_me(me) {}

    void add(const QueueQuery &query);
    const QStringList &conditions() const { return m_conditions; }
    const QList<std::pair<QString, QVariant>> &values() const { return m_values; }

private:
    QString value(const QVariant &bound); ///< the placeholder it got
    QString customer(const QString &typed);
    QString contact(const QString &typed);
    QString assignee(const QString &typed);
    void addAny(const QStringList &alternatives);
    void addPeople(const QueueQuery &query);
    void addFlags(const QueueQuery &query);

    AgentId m_me;
    QStringList m_conditions;
    QList<std::pair<QString, QVariant>> m_values;
};

} // namespace skranke::storage
