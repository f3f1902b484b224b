#include "ui/sla/ChartSheet.h"

#include "services/SlaCsv.h"
#include "ui/sla/WeekBars.h"
#include "ui/words/CaseWords.h"
#include "ui/words/FigureWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranke::ui {

using services::SlaOverview;
using services::SlaShare;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::ChartSheet)
};

QString number(int value)
{
    return words::number(value);
}

QString percent(const SlaShare &share)
{
    return words::percent(share.inTime, share.inTime + share.late);
}

QString weekName(const services::SlaWeek &week)
{
    return Words::tr("w%1").arg(week.week);
}

QStringList levelNames()
{
    return {words::level(Level::A), words::level(Level::B)};
}

ChartSheet weeks(const SlaOverview &overview)
{
    ChartSheet sheet;
    sheet.title = Words::tr("Share in time by week (bar) and breaches (red)");
    sheet.header = {Words::tr("Week"), Words::tr("In time"), Words::tr("Breaches"),
                    Words::tr("Share")};
    for (const auto &week : overview.weeks) {
        const SlaShare both{week.inTime, week.late};
        sheet.rows.append({weekName(week), number(week.inTime), number(week.late), percent(both)});
        sheet.columns.append({weekName(week), WeekBars::inWords(week)});
    }
    return sheet;
}

QString levelReading(const QString &level, const SlaShare &share)
{
    if (share.inTime + share.late == 0)
        return Words::tr("%1: none").arg(level);
    return Words::tr("%1: %2 of %3 in time (%4)")
        .arg(level, number(share.inTime), number(share.inTime + share.late), percent(share));
}

ChartSheet levels(const SlaOverview &overview)
{
    ChartSheet sheet;
    sheet.title = Words::tr("Share in time by week and level");
    sheet.header = {Words::tr("Week"), Words::tr("A in time"), Words::tr("A breaches"),
                    Words::tr("B in time"), Words::tr("B breaches")};
    for (const QString &name : levelNames())
        sheet.series.append({name, {}, {}});
    for (const auto &week : overview.weeks) {
        sheet.rows.append({weekName(week), number(week.a.inTime), number(week.a.late),
                           number(week.b.inTime), number(week.b.late)});
        sheet.columns.append({weekName(week),
                              Words::tr("Week %1").arg(week.week) + QStringLiteral(" · ")
                                  + levelReading(QStringLiteral("A"), week.a)
                                  + QStringLiteral(" · ")
                                  + levelReading(QStringLiteral("B"), week.b)});
        const SlaShare shares[] = {week.a, week.b};
        for (int i = 0; i < 2; ++i) {
            const int all = shares[i].inTime + shares[i].late;
            sheet.series[i].heights.append(all ? std::optional(qreal(shares[i].inTime) / all)
                                               : std::nullopt);
            sheet.series[i].marks.append(all ? percent(shares[i]) : QString());
        }
    }
    return sheet;
}

QString lengthOf(Seconds length)
{
    constexpr std::chrono::hours Hour{1};
    return length < Hour ? Words::tr("%1 min").arg(length.count() / 60)
                         : Words::tr("%1 h").arg(length.count() / 3600);
}

ChartSheet responses(const SlaOverview &overview)
{
    ChartSheet sheet;
    sheet.title = Words::tr("Time to the first answer (A in real time, B in working time)");
    sheet.header = {Words::tr("Time"), QStringLiteral("A"), QStringLiteral("B")};
    int most = 1;
    for (const auto &band : overview.responses)
        most = std::max({most, band.a, band.b});
    for (const QString &name : levelNames())
        sheet.series.append({name, {}, {}});
    Seconds before{0};
    for (const auto &band : overview.responses) {
        const QString name = band.upTo
            ? Words::tr("≤ %1", "a length of time").arg(lengthOf(*band.upTo))
            : Words::tr("> %1", "a length of time").arg(lengthOf(before));
        before = band.upTo.value_or(before);
        sheet.rows.append({name, number(band.a), number(band.b)});
        sheet.columns.append(
            {name, Words::tr("%1: A %2, B %3").arg(name, number(band.a), number(band.b))});
        const int counts[] = {band.a, band.b};
        for (int i = 0; i < 2; ++i) {
            sheet.series[i].heights.append(counts[i] ? std::optional(qreal(counts[i]) / most)
                                                     : std::nullopt);
            sheet.series[i].marks.append(counts[i] ? number(counts[i]) : QString());
        }
    }
    return sheet;
}

ChartSheet load(const SlaOverview &overview)
{
    ChartSheet sheet;
    sheet.title = Words::tr("Cases submitted by hour of the day");
    sheet.header = {Words::tr("Hour"), Words::tr("Cases")};
    sheet.series = {{}};
    int most = 1;
    for (const auto &hour : overview.load)
        most = std::max(most, hour.cases);
    for (const auto &hour : overview.load) {
        const QString begins = QStringLiteral("%1").arg(hour.hour, 2, 10, QLatin1Char('0'));
        const QString span = Words::tr("%1:00–%1:59").arg(begins);
        sheet.rows.append({span, number(hour.cases)});
        sheet.columns.append({begins, span + QStringLiteral(": ") + words::cases(hour.cases)});
        sheet.series[0].heights.append(hour.cases ? std::optional(qreal(hour.cases) / most)
                                                  : std::nullopt);
        sheet.series[0].marks.append(hour.cases ? number(hour.cases) : QString());
    }
    return sheet;
}

} // namespace

QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Weeks:
        return Words::tr("By week");
    case ChartKind::Levels:
        return Words::tr("By level");
    case ChartKind::Responses:
        return Words::tr("Response times");
    case ChartKind::Load:
        return Words::tr("Load by hour");
    }
    Q_UNREACHABLE();
}

ChartSheet chartSheet(ChartKind kind, const SlaOverview &overview)
{
    switch (kind) {
    case ChartKind::Weeks:
        return weeks(overview);
    case ChartKind::Levels:
        return levels(overview);
    case ChartKind::Responses:
        return responses(overview);
    case ChartKind::Load:
        return load(overview);
    }
    Q_UNREACHABLE();
}

Chart *makeChart(ChartKind kind, const SlaOverview &overview, const Theme &theme, QWidget *parent)
{
    if (kind == ChartKind::Weeks) {
        auto *bars = new WeekBars(theme, parent);
        bars->setWeeks(overview.weeks);
        return bars;
    }
    const ChartSheet sheet = chartSheet(kind, overview);
    auto *bars = new GroupBars(theme, parent);
    bars->setGroups(sheet.columns, sheet.series);
    return bars;
}

QByteArray chartCsv(ChartKind kind, const SlaOverview &overview)
{
    switch (kind) {
    case ChartKind::Weeks:
    case ChartKind::Levels:
        return services::weeksCsv(overview.weeks);
    case ChartKind::Responses:
        return services::responsesCsv(overview.responses);
    case ChartKind::Load:
        return services::loadCsv(overview.load);
    }
    Q_UNREACHABLE();
}

} // namespace skranke::ui
