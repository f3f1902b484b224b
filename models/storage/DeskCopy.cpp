#include "storage/DeskCopy.h"

#include "storage/Statement.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlRecord>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

/// A table and the columns that both databases have of it.
struct Table {
    QString name;
    QStringList columns;
};

QStringList namesOf(Connection &connection)
{
    QStringList names;
    Statement rows(connection, connection.dialect().tableNames());
    while (rows.next())
        rows.row() >> names.emplaceBack();
    return names;
}

QStringList columnsOf(Connection &connection, const QString &table)
{
    QStringList columns;
    const QSqlRecord record = connection.database().record(table);
    for (int i = 0; i < record.count(); ++i)
        columns.append(record.fieldName(i));
    columns.sort();
    return columns;
}

// What only one engine has is that engine's own business.
QList<Table> sharedTables(Connection &from, Connection &to)
{
    QList<Table> tables;
    const QStringList there = namesOf(to);
    const QStringList here = namesOf(from);
    for (const QString &name : here) {
        if (!there.contains(name))
            continue;
        QStringList columns = columnsOf(from, name);
        const QStringList known = columnsOf(to, name);
        columns.removeIf([&known](const QString &column) { return !known.contains(column); });
        tables.append({name, columns});
    }
    return tables;
}

/// Adds up the digests of rows so that their order does not matter.
class Sum {
public:
    void add(const QVariantList &row)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QVariant &value : row) {
            if (value.isNull()) {
                hash.addData("null:");
                continue;
            }
            const bool isBytes = value.typeId() == QMetaType::QByteArray;
            const QByteArray text = isBytes ? value.toByteArray() : value.toString().toUtf8();
            hash.addData(QByteArray::number(text.size()) + ':' + text);
        }
        const QByteArray digest = hash.result();
        for (qsizetype i = 0; i < digest.size(); ++i)
            m_bits[i] = static_cast<char>(m_bits[i] ^ digest[i]);
        ++m_rows;
    }
    TableSum of(const QString &table) const { return {table, m_rows, m_bits.toHex()}; }

private:
    qint64 m_rows = 0;
    QByteArray m_bits = QByteArray(32, '\0');
};

/// Each row of a table, one at a time. Nothing else may be asked of the connection meanwhile.
template <typename Take> void eachRow(Connection &connection, const Table &table, Take take)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec("SELECT %1 FROM %2"_L1.arg(table.columns.join(", "_L1), table.name)))
        connection.failed(query.lastError());
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < table.columns.size(); ++i) {
            QVariant value = query.value(i);
            // A server's texts cannot hold NUL; both sides are counted as it can hold them.
            if (!value.isNull() && value.typeId() == QMetaType::QString)
                value = value.toString().replace(QChar::Null, QChar::ReplacementCharacter);
            row.append(value);
        }
        take(row);
    }
    if (query.lastError().isValid())
        connection.failed(query.lastError());
}

QString insertInto(const Table &table)
{
    QStringList placeholders;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        placeholders.append(u":v%1"_s.arg(i));
    return "INSERT INTO %1 (%2) VALUES (%3)"_L1.arg(table.name, table.columns.join(", "_L1),
                                                    placeholders.join(", "_L1));
}

TableSum copyTable(Connection &from, Connection &to, const Table &table)
{
    // Whatever a new desk comes with, the copied one brings its own.
    to.run("DELETE FROM "_L1 + table.name);
    const QString sql = insertInto(table);
    Sum sum;
    eachRow(from, table, [&](const QVariantList &row) {
        Statement insert(to, sql);
        for (qsizetype i = 0; i < row.size(); ++i)
            insert.bindValue(u":v%1"_s.arg(i), row[i]);
        insert.run();
        sum.add(row);
    });
    return sum.of(table.name);
}

void mustBeEmpty(Connection &to)
{
    if (to.number(u"SELECT (SELECT count(*) FROM cases) + (SELECT count(*) FROM agents)"_s) != 0)
        throw Failure(Error{
            ErrorKind::Invalid, Reason::DeskNotEmpty, {}, u"the desk to copy to is not empty"_s});
}

void runAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements)
        connection.run(statement);
}

QList<TableSum> transfer(Connection &from, Connection &to, const QList<Table> &tables)
{
    const auto guards = to.dialect().guards(to.database());
    to.begin(Session::Writer);
    mustBeEmpty(to);
    runAll(to, guards.lift);
    QList<TableSum> sums;
    for (const Table &table : tables)
        sums.append(copyTable(from, to, table));
    runAll(to, to.dialect().buildSearchIndex());
    runAll(to, guards.restore);
    to.commit();
    return sums;
}

} // namespace

QList<TableSum> copyDesk(Connection &from, Connection &to)
{
    const QList<Table> tables = sharedTables(from, to);
    QList<TableSum> sent;
    try {
        from.begin(Session::Reader);
        sent = transfer(from, to, tables);
        from.rollBack();
    } catch (const Failure &) {
        from.rollBack();
        to.rollBack();
        throw;
    }
    for (qsizetype i = 0; i < tables.size(); ++i) {
        Sum arrived;
        eachRow(to, tables[i], [&arrived](const QVariantList &row) { arrived.add(row); });
        if (arrived.of(tables[i].name) != sent[i])
            throw Failure(Error{ErrorKind::Corrupt,
                                Reason::None,
                                {tables[i].name},
                                tables[i].name + ": what arrived is not what was sent"_L1});
    }
    return sent;
}

} // namespace skranke::storage
