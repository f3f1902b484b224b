// The field words of a search as SQL.
#pragma once

#include "domain/QueueQuery.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <utility>

namespace skranke::storage {

/// The agents that a name or initials mean. They are few, and folded where they are compared, since
/// an engine knows the small form of fewer letters.
using FindAgents = std::function<QList<AgentId>(const QString &typed)>;

/// Conditions over `cases c`, and the values that they name. Names are looked up in the registers
/// by the same statement; what is left is a key of an index.
class QueryConditions {
public:
    QueryConditions(AgentId me, FindAgents agents) : m_me(me), m_agents(std::move(agents)) {}

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
    FindAgents m_agents;
    QStringList m_conditions;
    QList<std::pair<QString, QVariant>> m_values;
};

} // namespace skranke::storage
