#include "services/SlaFigures.h"

#include "domain/Zone.h"
#include "services/AgreementLookup.h"
#include "services/ResponseClock.h"

#include <QDate>

#include <algorithm>

using namespace std::chrono_literals;

namespace skranke::services {

namespace {

QDate dateOf(Instant at)
{
    const auto date = Zone::oslo().dateOf(at);
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

SlaWeek weekOf(QDate date)
{
    SlaWeek week;
    week.week = date.weekNumber(&week.year);
    return week;
}

/// Cases share a few agreements, and each agreement's hours are looked up once.
class Hours {
public:
    explicit Hours(UnitOfWork &work) : m_work(work), m_agreements(work) {}

    const WorkTime &of(const Case &value)
    {
        const auto agreement = m_agreements.of(value);
        const AgreementId id = agreement ? agreement->id : AgreementId{};
        auto known = m_hours.find(id);
        if (known == m_hours.end())
            known = m_hours.insert(id, hoursFor(m_work, value));
        return *known;
    }

private:
    UnitOfWork &m_work;
    AgreementLookup m_agreements;
    QHash<AgreementId, WorkTime> m_hours;
};

std::optional<Seconds> median(QList<Seconds> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

Kept keptOf(const Case &value, Instant now)
{
    if (!value.responseDue)
        return Kept::Undecided;
    if (value.respondedAt)
        return *value.respondedAt > *value.responseDue ? Kept::Late : Kept::InTime;
    const Instant until = value.closedAt.value_or(now);
    return until > *value.responseDue ? Kept::Late : Kept::Undecided;
}

QList<SlaWeek> weeksOf(const QList<Case> &cases, Instant from, Instant to, Instant now)
{
    QList<SlaWeek> weeks;
    if (from >= to)
        return weeks;
    const QDate last = dateOf(to - Seconds{1});
    for (QDate date = dateOf(from); date <= last; date = date.addDays(8 - date.dayOfWeek()))
        weeks.append(weekOf(date));
    for (const Case &value : cases) {
        const Kept kept = keptOf(value, now);
        if (kept == Kept::Undecided)
            continue;
        const SlaWeek due = weekOf(dateOf(*value.responseDue));
        for (SlaWeek &week : weeks) {
            if (week.year != due.year || week.week != due.week)
                continue;
            SlaShare &share = value.level == Level::A ? week.a : week.b;
            (kept == Kept::InTime ? week.inTime : week.late) += 1;
            (kept == Kept::InTime ? share.inTime : share.late) += 1;
        }
    }
    return weeks;
}

ResponseTimes responseTimes(UnitOfWork &work, const QList<Case> &cases)
{
    ResponseTimes times;
    Hours hours(work);
    for (const Case &value : cases) {
        if (!value.respondedAt)
            continue;
        if (value.level == Level::A)
            times.a.append(std::max(Seconds{0}, *value.respondedAt - value.submitted));
        else
            times.b.append(hours.of(value).between(value.submitted, *value.respondedAt));
    }
    return times;
}

LevelFigures figuresOf(const QList<Case> &cases, Level level, const QList<Seconds> &responses,
                       Instant now)
{
    LevelFigures figures;
    for (const Case &value : cases) {
        const Kept kept = keptOf(value, now);
        if (value.level == level && kept != Kept::Undecided)
            (kept == Kept::InTime ? figures.inTime : figures.late) += 1;
    }
    figures.medianFirstResponse = median(responses);
    return figures;
}

QList<ResponseBand> bandsOf(const ResponseTimes &times)
{
    QList<ResponseBand> bands;
    for (const Seconds upTo :
         {Seconds{15min}, Seconds{30min}, Seconds{1h}, Seconds{2h}, Seconds{4h}, Seconds{7h}})
        bands.append({upTo, 0, 0});
    bands.append({std::nullopt, 0, 0});
    const auto bandOf = [&bands](Seconds took) -> ResponseBand & {
        return *std::find_if(bands.begin(), bands.end(), [took](const ResponseBand &band) {
            return !band.upTo || took <= *band.upTo;
        });
    };
    for (const Seconds took : times.a)
        ++bandOf(took).a;
    for (const Seconds took : times.b)
        ++bandOf(took).b;
    return bands;
}

QList<HourLoad> loadOf(const QList<std::pair<Instant, int>> &submittedByHour)
{
    QList<HourLoad> load;
    for (int hour = 0; hour < 24; ++hour)
        load.append({hour, 0});
    for (const auto &[hour, cases] : submittedByHour) {
        const auto local = Zone::oslo().toLocal(hour);
        const auto ofDay = local - std::chrono::floor<std::chrono::days>(local);
        load[std::chrono::duration_cast<std::chrono::hours>(ofDay).count()].cases += cases;
    }
    return load;
}

} // namespace skranke::services
