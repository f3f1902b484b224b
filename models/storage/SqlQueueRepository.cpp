#include "storage/SqlQueueRepository.h"

#include "storage/QueueSelection.h"
#include "storage/SearchText.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

using Direction = QueueSelection::Direction;

namespace {

// Up to here walking from the start is cheaper than finding out how far it is to the end.
constexpr qint64 NearTheStart = 2000;

const auto RowColumns =
    "c.id, c.version, c.year, c.sequence, c.subject, coalesce(u.name, ''), "
    "coalesce(nullif(k.name, ''), k.address, ''), c.state, c.level, c.kind, c.source, "
    "c.assignee_id, coalesce(a.initials, ''), c.submitted, c.response_due, c.responded_at, "
    "c.update_due, c.waiting_since, c.unread, "
    "EXISTS (SELECT 1 FROM drafts d WHERE d.case_id = c.id AND d.agent_id = :reader), "
    "c.claims_to_belong_to IS NOT NULL"_L1;
const auto RowJoins = "LEFT JOIN customers u ON u.id = c.customer_id "
                      "LEFT JOIN contacts k ON k.id = c.contact_id "
                      "LEFT JOIN agents a ON a.id = c.assignee_id"_L1;

QueueRow readRow(Row row)
{
    QueueRow value;
    row >> value.id >> value.version >> value.number.year >> value.number.sequence >> value.subject
        >> value.customerName >> value.contactName >> value.state >> value.level >> value.kind
        >> value.source >> value.assignee >> value.assigneeInitials >> value.submitted
        >> value.responseDue >> value.respondedAt >> value.updateDue >> value.waitingSince
        >> value.unread >> value.hasDraft >> value.claims;
    return value;
}

} // namespace

QueueSelection SqlQueueRepository::select(const QueueFilter &filter)
{
    return {filter, m_connection.dialect(), [this](const QString &typed) {
                const QString wanted = foldForSearch(typed);
                QList<AgentId> meant;
                Statement statement(m_connection, u"SELECT id, name, initials FROM agents"_s);
                while (statement.next()) {
                    AgentId id;
                    QString name;
                    QString initials;
                    statement.row() >> id >> name >> initials;
                    if ((u' ' + foldForSearch(name)).contains(u' ' + wanted)
                        || foldForSearch(initials) == wanted)
                        meant.append(id);
                }
                return meant;
            }};
}

qint64 SqlQueueRepository::count(const QueueFilter &filter)
{
    const QueueSelection selection = select(filter);
    Statement statement(m_connection, selection.countSql());
    selection.bind(statement);
    return statement.number();
}

QList<QueueRow> SqlQueueRepository::page(const QueueFilter &filter, qint64 offset, int limit)
{
    const QueueSelection selection = select(filter);
    Direction direction = Direction::Forward;
    qint64 skipped = qMax<qint64>(offset, 0);
    qint64 taken = qMax(limit, 0);
    // The end is as near as the beginning when it is walked towards from its own side.
    if (skipped > NearTheStart) {
        const qint64 total = count(filter);
        if (skipped > total / 2) {
            direction = Direction::Backward;
            taken = qBound<qint64>(0, total - skipped, taken);
            skipped = qMax<qint64>(0, total - skipped - taken);
        }
    }
    if (taken == 0)
        return {};

    const QString sql =
        "SELECT %1 FROM (%2) AS page JOIN cases c ON c.id = page.id %3 ORDER BY %4"_L1.arg(
            RowColumns, selection.idsSql(direction), RowJoins, selection.orderOfRows());
    Statement statement(m_connection, sql);
    selection.bind(statement);
    statement.bind(u":reader"_s, filter.me).bind(u":limit"_s, taken).bind(u":offset"_s, skipped);
    QList<QueueRow> rows;
    while (statement.next())
        rows.append(readRow(statement.row()));
    return rows;
}

std::optional<QueueRow> SqlQueueRepository::row(const QueueFilter &filter, CaseId id)
{
    const QueueSelection selection = select(filter);
    const QString sql = "SELECT %1 %2"_L1.arg(QString(RowColumns), selection.oneCase(RowJoins));
    Statement statement(m_connection, sql);
    selection.bind(statement);
    statement.bind(u":reader"_s, filter.me).bind(u":id"_s, id);
    if (!statement.next())
        return std::nullopt;
    return readRow(statement.row());
}

QList<QueueRow> SqlQueueRepository::rows(const QueueFilter &filter, const QList<CaseId> &ids)
{
    const QueueSelection selection = select(filter);
    QList<QueueRow> rows;
    for (const CaseId id : ids)
        if (const auto found = row(filter, id))
            rows.append(*found);
    std::ranges::sort(rows, [&selection](const QueueRow &a, const QueueRow &b) {
        return selection.precedes(a, b);
    });
    return rows;
}

std::optional<qint64> SqlQueueRepository::position(const QueueFilter &filter, CaseId id)
{
    const auto shown = row(filter, id);
    if (!shown)
        return std::nullopt;
    const QueueSelection selection = select(filter);
    Statement statement(m_connection, selection.countBeforeSql());
    selection.bind(statement);
    selection.bindKeys(statement, *shown);
    return statement.number();
}

std::optional<CaseId> SqlQueueRepository::nextUnread(const QueueFilter &filter, CaseId after)
{
    const QueueSelection selection = select(filter);
    const auto ask = [&](const QueueRow *beyond) -> std::optional<CaseId> {
        Statement statement(m_connection, selection.unreadSql(beyond));
        selection.bind(statement);
        if (beyond)
            selection.bindKeys(statement, *beyond);
        if (!statement.next())
            return std::nullopt;
        CaseId id;
        statement.row() >> id;
        return id;
    };
    if (const auto shown = row(filter, after))
        if (const auto next = ask(&*shown))
            return next;
    return ask(nullptr);
}

QueueCounts SqlQueueRepository::counts(AgentId me, Instant now)
{
    QueueCounts counts;
    for (const auto &code : Codes<View>::table)
        if (defaultOrder(code.value) == QueueOrder::ByDue)
            counts.byView.insert(code.value, 0);

    // The views of one state carry that state's code.
    {
        Statement byState(m_connection,
                          u"SELECT state, count(*) FROM cases WHERE is_open = 1 GROUP BY state"_s);
        qint64 open = 0;
        while (byState.next()) {
            QString state;
            qint64 count = 0;
            byState.row() >> state >> count;
            open += count;
            if (const auto view = fromCode<View>(state))
                counts.byView.insert(*view, count);
        }
        counts.byView.insert(View::AllOpen, open);
    }
    for (const View view : {View::Mine, View::Unassigned, View::Incidents, View::UnknownCustomer})
        counts.byView.insert(view, count({view, me, {}, {}}));

    const auto number = [this](const QString &sql) {
        return Statement(m_connection, sql).number();
    };
    counts.breachesToReview = number(u"SELECT count(*) FROM breaches WHERE reviewed_at IS NULL"_s);
    counts.waitingMail = number(u"SELECT count(*) FROM outbox WHERE state = 'waiting'"_s);

    Statement overdue(m_connection,
                      u"SELECT count(*) FROM cases WHERE is_open = 1 AND due_sort < :now"_s);
    counts.overdue = overdue.bind(u":now"_s, now).number();
    const Month month = Month::of(now);
    Statement billable(m_connection,
                       u"SELECT count(DISTINCT case_id) FROM time_entries "
                       "WHERE started_at >= :begin AND started_at < :end"_s);
    counts.billableThisMonth =
        billable.bind(u":begin"_s, month.begin()).bind(u":end"_s, month.end()).number();
    return counts;
}

} // namespace skranke::storage
