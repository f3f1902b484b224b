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

} // namespace skranke::services
