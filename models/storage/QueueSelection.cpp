#include "storage/QueueSelection.h"

#include "domain/QueueQuery.h"
#include "storage/SearchText.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

// `is_open = 1` stands in each of them as it does in the partial indexes, word for word.
constexpr ViewRule Views[] = {
    {View::Mine, "c.is_open = 1 AND c.assignee_id = :me"},
    {View::Unassigned, "c.is_open = 1 AND c.assignee_id IS NULL"},
    {View::AllOpen, "c.is_open = 1"},
    {View::New, "c.is_open = 1 AND c.state = 'new'"},
    {View::Assessing, "c.is_open = 1 AND c.state = 'assessing'"},
    {View::WaitingCustomer, "c.is_open = 1 AND c.state = 'waiting_customer'"},
    {View::AwaitingEstimate, "c.is_open = 1 AND c.state = 'awaiting_estimate'"},
    {View::Ready, "c.is_open = 1 AND c.state = 'ready'"},
    {View::InTest, "c.is_open = 1 AND c.state = 'in_test'"},
    {View::CustomerTest, "c.is_open = 1 AND c.state = 'customer_test'"},
    {View::Approved, "c.is_open = 1 AND c.state = 'approved'"},
    {View::Published, "c.is_open = 1 AND c.state = 'published'"},
    {View::Incidents, "c.is_open = 1 AND c.kind = 'incident'"},
    {View::UnknownCustomer, "c.is_open = 1 AND c.customer_id IS NULL"},
    {View::Closed, "c.is_open = 0"},
    {View::Everything, ""},
};
static_assert(std::size(Views) == Codes<View>::table.size());

} // namespace

const ViewRule &ruleOf(View view)
{
    return *std::ranges::find(Views, view, &ViewRule::view);
}

QueueSelection::QueueSelection(const QueueFilter &filter, const SqlDialect &dialect,
                               const FindAgents &agents)
    : m_filter(filter)
{
    const QueueQuery sought = parseQuery(filter.search);
    const QueueQuery narrowing = parseQuery(filter.narrowing);
    const bool isSearch = !sought.isEmpty();
    const QStringList words = searchWords((sought.words + narrowing.words).join(u' '));

    QStringList conditions;
    if (words.isEmpty()) {
        m_from = u"cases c"_s;
        m_id = u"c.id"_s;
    } else {
        const SearchPredicate search = dialect.search(words);
        m_from = search.from;
        m_id = search.rowId;
        conditions.append(search.condition);
        for (const auto &[name, value] : search.values)
            m_values.append({name, Statement::toSql(value)});
    }
    const bool ofView = !isSearch;
    QStringList ofCases;
    if (ofView) {
        const QString condition = QString::fromLatin1(ruleOf(filter.view).condition);
        if (!condition.isEmpty())
            ofCases.append(condition);
        if (filter.view == View::Mine)
            m_values.append({u":me"_s, Statement::toSql(filter.me)});
    }
    if (filter.customer) {
        ofCases.append(u"c.customer_id = :customer"_s);
        m_values.append({u":customer"_s, Statement::toSql(filter.customer)});
    }
    QueryConditions fields(filter.me, agents);
    fields.add(sought);
    fields.add(narrowing);
    ofCases += fields.conditions();
    m_values += fields.values();

    m_byFinding = isSearch && !words.isEmpty();
    m_order = QueueSorting(isSearch ? std::nullopt : filter.sort,
                           isSearch ? QueueOrder::NewestFirst : defaultOrder(filter.view), dialect);
    m_isWholeView = ofView && words.isEmpty() && !filter.customer && narrowing.isEmpty();
    m_hasCases = words.isEmpty() || !ofCases.isEmpty() || ofView;
    if (m_hasCases && !words.isEmpty())
        m_from += " JOIN cases c ON c.id = "_L1 + m_id;
    conditions += ofCases;
    m_condition = conditions.isEmpty() ? u"1 = 1"_s : conditions.join(" AND "_L1);
}

QString QueueSelection::order(Direction direction) const
{
    const bool forward = direction == Direction::Forward;
    if (m_byFinding)
        return forward ? m_id + " DESC"_L1 : m_id;
    return m_order.by(forward);
}

QString QueueSelection::orderOfRows() const
{
    return m_byFinding ? u"c.id DESC"_s : order(Direction::Forward);
}

QString QueueSelection::idsSql(Direction direction) const
{
    return "SELECT %1 AS id FROM %2 WHERE %3 ORDER BY %4 LIMIT :limit OFFSET :offset"_L1.arg(
        m_id, m_from, m_condition, order(direction));
}

QString QueueSelection::countSql() const
{
    // Counting what is over as what is not open spares walking most of the database; counting
    // everything needs no condition at all.
    if (m_isWholeView && defaultOrder(m_filter.view) == QueueOrder::NewestFirst) {
        if (m_filter.view == View::Closed)
            return u"SELECT (SELECT count(*) FROM cases) "
                   "- (SELECT count(*) FROM cases WHERE is_open = 1)"_s;
        return u"SELECT count(*) FROM cases"_s;
    }
    return "SELECT count(*) FROM %1 WHERE %2"_L1.arg(m_from, m_condition);
}

QString QueueSelection::beside(bool before) const
{
    return m_byFinding ? "%1 %2 :id"_L1.arg(m_id, before ? u">"_s : u"<"_s)
                       : m_order.beside(before);
}

QString QueueSelection::countBeforeSql() const
{
    return "SELECT count(*) FROM %1 WHERE %2 AND %3"_L1.arg(m_from, m_condition, beside(true));
}

QString QueueSelection::unreadSql(bool beyond) const
{
    const QString rest = beyond ? " AND "_L1 + beside(false) : QString();
    return "SELECT %1 FROM %2 WHERE %3 AND c.unread = 1%4 ORDER BY %5 LIMIT 1"_L1.arg(
        m_id, withCases(), m_condition, rest, order(Direction::Forward));
}

QString QueueSelection::withCases() const
{
    return m_hasCases ? m_from : m_from + " JOIN cases c ON c.id = "_L1 + m_id;
}

QString QueueSelection::oneCase(const QString &joins) const
{
    return "FROM %1 %2 WHERE %3 AND %4 = :id"_L1.arg(withCases(), joins, m_condition, m_id);
}

void QueueSelection::bind(Statement &statement) const
{
    for (const auto &[name, value] : m_values)
        statement.bindValue(name, value);
}

void QueueSelection::bindKeys(Statement &statement, const QueueRow &row) const
{
    if (m_byFinding)
        statement.bind(u":id"_s, row.id);
    else
        m_order.bind(statement, row);
}

bool QueueSelection::precedes(const QueueRow &a, const QueueRow &b) const
{
    return m_byFinding ? a.id > b.id : m_order.precedes(a, b);
}

} // namespace skranke::storage
