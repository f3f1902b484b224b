#include "services/BillingCsv.h"

#include "export/Csv.h"

using namespace Qt::StringLiterals;

namespace skranke::services {

namespace {

QString hours(HalfHours value)
{
    return u"%1,%2"_s.arg(value.count / 2).arg(value.count % 2 == 0 ? 0 : 5);
}

QString hours(std::optional<int> minutes)
{
    if (!minutes)
        return {};
    const int hundredths = (*minutes * 100 + 30) / 60;
    return u"%1,%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

QString kroner(Money value)
{
    const qint64 ore = qAbs(value.ore);
    return u"%1%2,%3"_s.arg(value.ore < 0 ? u"-"_s : QString())
        .arg(ore / 100)
        .arg(ore % 100, 2, 10, QChar(u'0'));
}

QString seconds(Seconds value)
{
    return QString::number(value.count());
}

} // namespace

QByteArray billingCsv(const BillingMonth &month)
{
    export_::CsvTable table;
    table.header = {u"month"_s,          u"case"_s,
                    u"subject"_s,        u"customer"_s,
                    u"kind"_s,           u"state"_s,
                    u"estimate_hours"_s, u"approved_hours"_s,
                    u"raw_seconds"_s,    u"raw_seconds_total"_s,
                    u"billed_hours"_s,   u"included_hours"_s,
                    u"hourly_rate"_s,    u"amount"_s,
                    u"flag"_s,           u"status"_s};
    for (const BillingLine &line : month.lines) {
        table.append({month.month.toString(), line.number.toString(), line.subject,
                      line.customerName, toCode(line.kind), toCode(line.state),
                      hours(line.estimateMinutes), hours(line.approvedMinutes), seconds(line.raw),
                      seconds(line.rawTotal), hours(line.billed), hours(line.included),
                      kroner(line.rate), kroner(line.amount), toCode(line.flag),
                      toCode(line.status)});
    }
    return export_::writeCsv(table);
}

} // namespace skranke::services
