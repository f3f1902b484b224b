#include "services/SlaCsv.h"

#include "export/Csv.h"

using namespace Qt::StringLiterals;

namespace skranke::services {

QByteArray breachesCsv(const QList<BreachLine> &breaches)
{
    const auto instant = [](std::optional<Instant> at) {
        return at ? formatInstant(*at) : QString();
    };
    export_::CsvTable table;
    table.header = {
        u"case"_s,      u"of"_s,      u"level"_s,      u"customer"_s,        u"subject"_s,
        u"submitted"_s, u"due"_s,     u"answered"_s,   u"overrun_seconds"_s, u"assignee"_s,
        u"cause"_s,     u"comment"_s, u"reviewed_at"_s};
    for (const BreachLine &line : breaches) {
        const Breach &breach = line.breach;
        table.append({line.number.toString(), toCode(breach.of), toCode(breach.level),
                      line.customerName, line.subject, instant(line.submitted), instant(breach.due),
                      instant(breach.answered), QString::number(line.overrun.count()),
                      line.assigneeInitials, breach.reviewedAt ? toCode(breach.cause) : QString(),
                      breach.comment, instant(breach.reviewedAt)});
    }
    return export_::writeCsv(table);
}

QByteArray weeksCsv(const QList<SlaWeek> &weeks)
{
    export_::CsvTable table;
    table.header = {u"year"_s,      u"week"_s,   u"in_time"_s,   u"late"_s,
                    u"a_in_time"_s, u"a_late"_s, u"b_in_time"_s, u"b_late"_s};
    for (const SlaWeek &week : weeks) {
        QStringList fields;
        for (const int value : {week.year, week.week, week.inTime, week.late, week.a.inTime,
                                week.a.late, week.b.inTime, week.b.late})
            fields.append(QString::number(value));
        table.append(fields);
    }
    return export_::writeCsv(table);
}

QByteArray responsesCsv(const QList<ResponseBand> &bands)
{
    export_::CsvTable table;
    table.header = {u"up_to_seconds"_s, u"a"_s, u"b"_s};
    for (const ResponseBand &band : bands)
        table.append({band.upTo ? QString::number(band.upTo->count()) : QString(),
                      QString::number(band.a), QString::number(band.b)});
    return export_::writeCsv(table);
}

QByteArray loadCsv(const QList<HourLoad> &load)
{
    export_::CsvTable table;
    table.header = {u"hour"_s, u"cases"_s};
    for (const HourLoad &hour : load)
        table.append({QString::number(hour.hour), QString::number(hour.cases)});
    return export_::writeCsv(table);
}

} // namespace skranke::services
