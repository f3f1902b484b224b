// The registers as CSV files, out and in (R2.7).
#include "export/Csv.h"
#include "services/Job.h"
#include "services/RegisterColumns.h"
#include "services/RegisterRules.h"
#include "services/RegisterService.h"
#include "services/RegisterWriter.h"

#include <algorithm>

namespace skranke::services {

namespace {

using export_::CsvRow;
using export_::CsvTable;

RegisterNames namesIn(UnitOfWork &work)
{
    return {work.registers().customers({}, true), work.registers().agreements(),
            work.registers().calendars()};
}

template <typename T> QList<T> rowsOf(UnitOfWork &work);
template <> QList<Customer> rowsOf(UnitOfWork &work)
{
    return work.registers().customers({}, true);
}
template <> QList<Agreement> rowsOf(UnitOfWork &work)
{
    return work.registers().agreements();
}
template <> QList<Agent> rowsOf(UnitOfWork &work)
{
    return work.registers().agents();
}
template <> QList<Contact> rowsOf(UnitOfWork &work)
{
    QList<Contact> rows = work.registers().contacts({});
    for (const Customer &customer : work.registers().customers({}, true))
        rows += work.registers().contacts(customer.id);
    return rows;
}
template <> QList<Site> rowsOf(UnitOfWork &work)
{
    QList<Site> rows;
    for (const Customer &customer : work.registers().customers({}, true))
        rows += work.registers().sites(customer.id);
    return rows;
}

// By what a line of a file is the same as a row that is there.
QStringList keysOf(const Customer &value)
{
    return {value.organisationNumber, value.name.toLower()};
}
QStringList keysOf(const Contact &value)
{
    return {value.address.toLower()};
}
QStringList keysOf(const Site &value)
{
    const QString place = QStringLiteral("%1 %2").arg(value.customer.value).arg(value.address);
    return {value.monitoringLabel, value.address.isEmpty() ? QString() : place};
}
QStringList keysOf(const Agreement &value)
{
    return {value.name.toLower()};
}
QStringList keysOf(const Agent &value)
{
    return {value.name.toLower()};
}

template <typename T> qsizetype indexOfSame(const QList<T> &rows, const T &value)
{
    const QStringList wanted = keysOf(value);
    for (qsizetype key = 0; key < wanted.size(); ++key) {
        if (wanted[key].isEmpty())
            continue;
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (keysOf(rows[i])[key] == wanted[key])
                return i;
    }
    return -1;
}

/// Fills in the fields that the file has; the others stay.
template <typename T>
Result<void> fill(T &value, const CsvTable &table, const CsvRow &row, const RegisterNames &names)
{
    for (const RegisterColumn<T> &column : registerColumns<T>()) {
        const int at = table.column(QString::fromLatin1(column.code));
        if (at < 0)
            continue;
        const QString text = row.fields.value(at).trimmed();
        if (!column.write(value, text, names))
            return refuse(Reason::FieldInvalid, {QString::fromLatin1(column.code), text});
    }
    return {};
}

template <typename T>
Result<void> importRow(UnitOfWork &work, const Agent &me, Instant now, const CsvTable &table,
                       const CsvRow &row, const RegisterNames &names, QList<T> &rows,
                       ImportReport &report)
{
    T value;
    if (auto filled = fill(value, table, row, names); !filled)
        return filled;
    // Rows are known by what is stored of them: a number written with spaces is the same number.
    const Result<T> asStored = tidied(value);
    const qsizetype same = indexOfSame(rows, asStored.value_or(value));
    if (same >= 0) {
        value = rows[same];
        if (auto filled = fill(value, table, row, names); !filled)
            return filled;
        if (const auto wanted = tidied(value); wanted && *wanted == rows[same]) {
            ++report.unchanged;
            return {};
        }
    }
    const auto written = put(work, me, now, value);
    if (!written)
        return tl::make_unexpected(written.error());
    if (same < 0) {
        rows.append(*written);
        ++report.added;
    } else {
        rows[same] = *written;
        ++report.changed;
    }
    return {};
}

template <typename T>
Result<ImportReport> importRows(UnitOfWork &work, const Agent &me, Instant now,
                                const CsvTable &table)
{
    const auto columns = registerColumns<T>();
    for (const QString &field : table.header) {
        const bool known = std::any_of(columns.begin(), columns.end(), [&](const auto &column) {
            return field.trimmed().compare(QLatin1String(column.code), Qt::CaseInsensitive) == 0;
        });
        if (!known)
            return fail(ErrorKind::Invalid, QStringLiteral("no such field"), {field});
    }
    const RegisterNames names = namesIn(work);
    QList<T> rows = rowsOf<T>(work);
    ImportReport report;
    for (const CsvRow &row : table.rows)
        if (auto done = importRow(work, me, now, table, row, names, rows, report); !done)
            report.problems.append({row.line, done.error()});
    return report;
}

template <typename T> QByteArray exportRows(UnitOfWork &work)
{
    const RegisterNames names = namesIn(work);
    CsvTable table;
    for (const RegisterColumn<T> &column : registerColumns<T>())
        table.header.append(QString::fromLatin1(column.code));
    for (const T &value : rowsOf<T>(work)) {
        QStringList fields;
        for (const RegisterColumn<T> &column : registerColumns<T>())
            fields.append(column.read(value, names));
        table.append(fields);
    }
    return export_::writeCsv(table);
}

} // namespace

QFuture<Result<QByteArray>> RegisterService::exportCsv(RegisterKind kind) const
{
    return m.store.read([kind](UnitOfWork &work) -> Result<QByteArray> {
        switch (kind) {
        case RegisterKind::Customers:
            return exportRows<Customer>(work);
        case RegisterKind::Contacts:
            return exportRows<Contact>(work);
        case RegisterKind::Sites:
            return exportRows<Site>(work);
        case RegisterKind::Agreements:
            return exportRows<Agreement>(work);
        case RegisterKind::Agents:
            return exportRows<Agent>(work);
        }
        return fail(ErrorKind::Invalid);
    });
}

QFuture<Result<ImportReport>> RegisterService::importCsv(RegisterKind kind, QByteArray csv)
{
    return writeAsLead(m,
                       [kind, csv = std::move(csv)](UnitOfWork &work, const Agent &me,
                                                    Instant now) -> Result<ImportReport> {
                           const Result<CsvTable> table = export_::parseCsv(csv);
                           if (!table)
                               return tl::make_unexpected(table.error());
                           switch (kind) {
                           case RegisterKind::Customers:
                               return importRows<Customer>(work, me, now, *table);
                           case RegisterKind::Contacts:
                               return importRows<Contact>(work, me, now, *table);
                           case RegisterKind::Sites:
                               return importRows<Site>(work, me, now, *table);
                           case RegisterKind::Agreements:
                               return importRows<Agreement>(work, me, now, *table);
                           case RegisterKind::Agents:
                               return importRows<Agent>(work, me, now, *table);
                           }
                           return fail(ErrorKind::Invalid);
                       });
}

} // namespace skranke::services
