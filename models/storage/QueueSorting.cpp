#include "storage/QueueSorting.h"

#include "storage/QueueKeys.h"

#include <tuple>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

bool isText(QueueColumn column)
{
    return column == QueueColumn::Subject || column == QueueColumn::Customer
        || column == QueueColumn::Assignee;
}

// Bytes of UTF-8 put æ, ø and å after z, but å first of them.
QString foldedSql(const QString &text, const SqlDialect &dialect)
{
    const QString bytes = dialect.isServer() ? text + u" COLLATE \"C\""_s : text;
    return u"replace(replace(replace(replace(lower(%1), 'Æ', 'æ'), 'Ø', 'ø'), 'Å', 'ÿ'), 'å', 'ÿ')"_s
        .arg(bytes);
}

QByteArray folded(const QString &text)
{
    QString plain = text;
    for (QChar &letter : plain)
        if (letter >= u'A' && letter <= u'Z')
            letter = letter.toLower();
    plain.replace(u'Æ', u'æ').replace(u'Ø', u'ø').replace(u'Å', u'ÿ').replace(u'å', u'ÿ');
    return plain.toUtf8();
}

/// The place of a code in its table, which is the order that people know.
template <typename E> QString rankSql(const QString &column)
{
    QString sql = u"CASE "_s + column;
    int rank = 0;
    for (const auto &code : Codes<E>::table)
        sql += u" WHEN '%1' THEN %2"_s.arg(QLatin1String(code.text)).arg(rank++);
    return sql + u" END"_s;
}

template <typename E> int rankOf(E value)
{
    int rank = 0;
    for (const auto &code : Codes<E>::table) {
        if (code.value == value)
            break;
        ++rank;
    }
    return rank;
}

QString textOf(QueueColumn column, const QueueRow &row)
{
    return column == QueueColumn::Subject ? row.subject
        : column == QueueColumn::Customer ? row.customerName
                                          : row.assigneeInitials;
}

int numberOf(QueueColumn column, const QueueRow &row)
{
    return column == QueueColumn::Level ? levelRank(row.level)
        : column == QueueColumn::State  ? rankOf(row.state)
                                        : rankOf(row.kind);
}

QString keySql(QueueColumn column, const SqlDialect &dialect)
{
    switch (column) {
    case QueueColumn::Level:
        return u"c.level_rank"_s;
    case QueueColumn::State:
        return rankSql<State>(u"c.state"_s);
    case QueueColumn::Kind:
        return rankSql<CaseKind>(u"c.kind"_s);
    case QueueColumn::Subject:
        return foldedSql(u"c.subject"_s, dialect);
    case QueueColumn::Customer:
        return foldedSql(
            u"coalesce((SELECT su.name FROM customers su WHERE su.id = c.customer_id), '')"_s,
            dialect);
    case QueueColumn::Assignee:
        return foldedSql(
            u"coalesce((SELECT sa.initials FROM agents sa WHERE sa.id = c.assignee_id), '')"_s,
            dialect);
    case QueueColumn::Due:
    case QueueColumn::Number:
    case QueueColumn::Submitted:
    case QueueColumn::Contact:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

QueueSorting::QueueSorting(std::optional<QueueSort> sort, QueueOrder own, const SqlDialect &dialect)
    : m_column(sort                           ? sort->column
                   : own == QueueOrder::ByDue ? QueueColumn::Due
                                              : QueueColumn::Submitted),
      m_descending(sort ? sort->descending : own == QueueOrder::NewestFirst)
{
    // The few open cases are sorted; the order of an index would lead through all that are over. A
    // plus is what keeps the database from following it.
    const QString plus = sort && own == QueueOrder::ByDue ? u"+"_s : QString();
    switch (m_column) {
    case QueueColumn::Number: // as they were registered, which is as they are numbered
        m_terms = {{plus + "c.id"_L1, u":id"_s}};
        return;
    case QueueColumn::Due:
    case QueueColumn::Contact:
        m_terms = {{u"c.due_sort"_s, u":due"_s},
                   {u"c.level_rank"_s, u":rank"_s},
                   {u"c.submitted"_s, u":submitted"_s}};
        break;
    case QueueColumn::Submitted:
        m_terms = {{plus + "c.submitted"_L1, u":submitted"_s}};
        break;
    default:
        m_terms = {{keySql(m_column, dialect),
                    isText(m_column) ? foldedSql(u"CAST(:key AS TEXT)"_s, dialect) : u":key"_s},
                   {u"c.submitted"_s, u":submitted"_s}};
    }
    m_terms.append({u"c.id"_s, u":id"_s});
}

QString QueueSorting::by(bool forward) const
{
    QStringList terms;
    for (const Term &term : m_terms)
        terms.append(forward == m_descending ? term.column + " DESC"_L1 : term.column);
    return terms.join(", "_L1);
}

QString QueueSorting::beside(bool before) const
{
    QStringList columns;
    QStringList bound;
    for (const Term &term : m_terms) {
        columns.append(term.column);
        bound.append(term.bound);
    }
    return "(%1) %2 (%3)"_L1.arg(columns.join(", "_L1), before == m_descending ? u">"_s : u"<"_s,
                                 bound.join(", "_L1));
}

void QueueSorting::bind(Statement &statement, const QueueRow &row) const
{
    statement.bind(u":id"_s, row.id);
    for (const Term &term : m_terms) {
        if (term.bound == ":submitted"_L1)
            statement.bind(u":submitted"_s, row.submitted);
        else if (term.bound == ":due"_L1)
            statement.bind(u":due"_s, dueSort(row.nextDue()));
        else if (term.bound == ":rank"_L1)
            statement.bind(u":rank"_s, levelRank(row.level));
        else if (term.bound == ":key"_L1)
            statement.bind(u":key"_s, numberOf(m_column, row));
        else if (term.bound != ":id"_L1)
            statement.bind(u":key"_s, textOf(m_column, row));
    }
}

bool QueueSorting::precedes(const QueueRow &a, const QueueRow &b) const
{
    const auto keys = [this](const QueueRow &row) {
        qint64 number = 0;
        QByteArray text;
        if (isText(m_column))
            text = folded(textOf(m_column, row));
        else if (m_column == QueueColumn::Due)
            number = dueSort(row.nextDue());
        else if (m_terms.size() > 2)
            number = numberOf(m_column, row);
        const int rank = m_column == QueueColumn::Due ? levelRank(row.level) : 0;
        const Instant submitted = m_column == QueueColumn::Number ? Instant{} : row.submitted;
        return std::tuple(number, text, rank, submitted, row.id);
    };
    return m_descending ? keys(b) < keys(a) : keys(a) < keys(b);
}

} // namespace skranke::storage
