#include "storage/SqlTimeRepository.h"

#include "storage/Statement.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

// The CHECK on the column keeps any other form out.
Month monthFrom(const QString &text)
{
    if (const auto month = Month::parse(text))
        return *month;
    throw Failure(Error{ErrorKind::Corrupt, Reason::None, {}, "not a month: "_L1 + text});
}

} // namespace

QList<BillingPeriod> SqlTimeRepository::periods()
{
    Statement statement(
        m_connection, u"SELECT month, locked_by, locked_at FROM billing_periods ORDER BY month"_s);
    QList<BillingPeriod> periods;
    while (statement.next()) {
        QString month;
        BillingPeriod period;
        statement.row() >> month >> period.lockedBy >> period.lockedAt;
        period.month = monthFrom(month);
        periods.append(period);
    }
    return periods;
}

void SqlTimeRepository::lock(const BillingPeriod &period, const QList<PeriodLine> &lines)
{
    Statement(m_connection,
              u"INSERT INTO billing_periods (month, begins, ends, locked_by, locked_at) "
              "VALUES (:month, :begins, :ends, :by, :at)"_s)
        .bind(u":month"_s, period.month.toString())
        .bind(u":begins"_s, period.month.begin())
        .bind(u":ends"_s, period.month.end())
        .bind(u":by"_s, period.lockedBy)
        .bind(u":at"_s, period.lockedAt)
        .run();
    static const QString insertLine =
        u"INSERT INTO period_lines (month, case_id, customer_id, raw, billed, included, rate, "
        u"amount) "
        "VALUES (:month, :case, :customer, :raw, :billed, :included, :rate, :amount)"_s;
    for (const PeriodLine &line : lines)
        Statement(m_connection, insertLine)
            .bind(u":month"_s, period.month.toString())
            .bind(u":case"_s, line.caseId)
            .bind(u":customer"_s, line.customer)
            .bind(u":raw"_s, line.raw)
            .bind(u":billed"_s, line.billed)
            .bind(u":included"_s, line.included)
            .bind(u":rate"_s, line.rate)
            .bind(u":amount"_s, line.amount)
            .run();
    m_changes.time = true;
}

QList<PeriodLine> SqlTimeRepository::linesOf(Month month)
{
    Statement statement(m_connection,
                        u"SELECT case_id, customer_id, raw, billed, included, rate, amount "
                        "FROM period_lines WHERE month = :month ORDER BY case_id"_s);
    statement.bind(u":month"_s, month.toString());
    QList<PeriodLine> lines;
    while (statement.next()) {
        PeriodLine line;
        line.month = month;
        statement.row() >> line.caseId >> line.customer >> line.raw >> line.billed >> line.included
            >> line.rate >> line.amount;
        lines.append(line);
    }
    return lines;
}

QHash<CaseId, HalfHours> SqlTimeRepository::billedBefore(Month month, const QList<CaseId> &cases)
{
    static const QString sql = u"SELECT coalesce(sum(billed), 0) FROM period_lines "
                               "WHERE case_id = :case AND month < :month"_s;
    QHash<CaseId, HalfHours> billed;
    for (const CaseId id : cases) {
        Statement statement(m_connection, sql);
        statement.bind(u":case"_s, id).bind(u":month"_s, month.toString());
        if (const qint64 count = statement.number())
            billed.insert(id, HalfHours{count});
    }
    return billed;
}

} // namespace skranke::storage
