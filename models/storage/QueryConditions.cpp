#include "storage/QueryConditions.h"

#include "storage/SearchText.h"
#include "storage/Statement.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

template <typename E> QString anyOf(const QString &column, const QList<E> &values)
{
    QStringList codes;
    for (const E value : values)
        codes.append(u'\'' + toCode(value) + u'\'');
    return codes.size() == 1 ? column + " = "_L1 + codes.constFirst()
                             : column + " IN ("_L1 + codes.join(", "_L1) + u')';
}

} // namespace

void QueryConditions::add(const QueueQuery &query)
{
    if (!query.notUnderstood.isEmpty())
        m_conditions.append(u"1 = 0"_s);
    addPeople(query);
    if (!query.levels.isEmpty())
        m_conditions.append(anyOf(u"c.level"_s, query.levels));
    if (!query.states.isEmpty())
        m_conditions.append(anyOf(u"c.state"_s, query.states));
    if (!query.kinds.isEmpty())
        m_conditions.append(anyOf(u"c.kind"_s, query.kinds));
    QStringList numbers;
    for (const CaseNumber &number : query.numbers) {
        const QString sequence = "c.sequence = "_L1 + value(number.sequence);
        numbers.append(number.year > 0 ? "(c.year = %1 AND %2)"_L1.arg(value(number.year), sequence)
                                       : sequence);
    }
    addAny(numbers);
    addFlags(query);
}

void QueryConditions::addPeople(const QueueQuery &query)
{
    QStringList customers;
    for (const QString &each : query.customers)
        customers.append(customer(each));
    if (query.unknownCustomer)
        customers.append(u"c.customer_id IS NULL"_s);
    addAny(customers);

    QStringList contacts;
    for (const QString &each : query.from)
        contacts.append(contact(each));
    addAny(contacts);

    QStringList assignees;
    if (query.mine)
        assignees.append("c.assignee_id = "_L1 + value(Statement::toSql(m_me)));
    if (query.unassigned)
        assignees.append(u"c.assignee_id IS NULL"_s);
    for (const QString &each : query.assignees)
        assignees.append(assignee(each));
    addAny(assignees);
}

void QueryConditions::addFlags(const QueueQuery &query)
{
    if (query.open)
        m_conditions.append(*query.open ? u"c.is_open = 1"_s : u"c.is_open = 0"_s);
    if (query.waiting)
        m_conditions.append(u"c.state = 'waiting_customer'"_s);
    if (query.unread)
        m_conditions.append(u"c.unread = 1"_s);
    if (query.draft)
        m_conditions.append(u"c.id IN (SELECT case_id FROM drafts WHERE agent_id = %1)"_s.arg(
            value(Statement::toSql(m_me))));
}

// A customer's key begins with its whole name on a line of its own.
QString QueryConditions::customer(const QString &typed)
{
    const QString name = foldForSearch(typed);
    const QString whole = value(beginningWith(name + u'\n'));
    const QString part = value(containing(name));
    return "c.customer_id IN (SELECT id FROM customers WHERE search_key LIKE %1 ESCAPE '\\' "
           "OR (search_key LIKE %2 ESCAPE '\\' AND NOT EXISTS "
           "(SELECT 1 FROM customers WHERE search_key LIKE %1 ESCAPE '\\')))"_L1.arg(whole, part);
}

QString QueryConditions::contact(const QString &typed)
{
    return "c.contact_id IN (SELECT id FROM contacts WHERE search_key LIKE %1 ESCAPE '\\')"_L1.arg(
        value(containing(foldForSearch(typed))));
}

QString QueryConditions::assignee(const QString &typed)
{
    QStringList meant;
    for (const AgentId agent : m_agents ? m_agents(typed) : QList<AgentId>())
        meant.append(value(Statement::toSql(agent)));
    return meant.isEmpty() ? u"1 = 0"_s : "c.assignee_id IN ("_L1 + meant.join(", "_L1) + u')';
}

void QueryConditions::addAny(const QStringList &alternatives)
{
    if (alternatives.size() == 1)
        m_conditions.append(alternatives.constFirst());
    else if (!alternatives.isEmpty())
        m_conditions.append(u'(' + alternatives.join(" OR "_L1) + u')');
}

QString QueryConditions::value(const QVariant &bound)
{
    const QString name = u":field%1"_s.arg(m_values.size());
    m_values.append({name, bound});
    return name;
}

} // namespace skranke::storage
