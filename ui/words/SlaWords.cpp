#include "ui/words/SlaWords.h"

#include "ui/words/TimeWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SlaWords)
};

QString dayName(const CalendarDay &day)
{
    if (!day.exceptionName.isEmpty())
        return day.exceptionName;
    return day.holidays.isEmpty() ? QString() : holiday(day.holidays.first());
}

QString nextOpening(Instant at, Instant now)
{
    const Zone &zone = Zone::oslo();
    const auto day = std::chrono::floor<std::chrono::days>(zone.toLocal(at));
    const auto today = std::chrono::floor<std::chrono::days>(zone.toLocal(now));
    if (day == today)
        return Words::tr("Support opens %1", "today").arg(clockTime(at));
    if (day - today < std::chrono::days{7}) {
        const int weekday =
            int(std::chrono::weekday(std::chrono::sys_days{day.time_since_epoch()}).iso_encoding());
        return Words::tr("Support opens %1 %2", "weekday and time")
            .arg(QLocale().dayName(weekday), clockTime(at));
    }
    return Words::tr("Support opens %1", "date and time").arg(weekdayDateTime(at));
}

} // namespace

QString breachCause(BreachCause cause)
{
    switch (cause) {
    case BreachCause::Unset:
        return Words::tr("No cause given");
    case BreachCause::Illness:
        return Words::tr("Illness");
    case BreachCause::Load:
        return Words::tr("Too much to do");
    case BreachCause::Missed:
        return Words::tr("Overlooked");
    case BreachCause::WrongLevel:
        return Words::tr("Wrong level");
    case BreachCause::Supplier:
        return Words::tr("Supplier");
    case BreachCause::Technical:
        return Words::tr("Technical fault");
    case BreachCause::Other:
        return Words::tr("Other cause");
    }
    return {};
}

QString breachOf(BreachOf of)
{
    return of == BreachOf::Response ? Words::tr("First response") : Words::tr("Update");
}

QString holiday(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear:
        return Words::tr("New Year's Day");
    case Holiday::MaundyThursday:
        return Words::tr("Maundy Thursday");
    case Holiday::GoodFriday:
        return Words::tr("Good Friday");
    case Holiday::EasterSunday:
        return Words::tr("Easter Sunday");
    case Holiday::EasterMonday:
        return Words::tr("Easter Monday");
    case Holiday::LabourDay:
        return Words::tr("Labour Day");
    case Holiday::ConstitutionDay:
        return Words::tr("Constitution Day");
    case Holiday::Ascension:
        return Words::tr("Ascension Day");
    case Holiday::WhitSunday:
        return Words::tr("Whit Sunday");
    case Holiday::WhitMonday:
        return Words::tr("Whit Monday");
    case Holiday::ChristmasDay:
        return Words::tr("Christmas Day");
    case Holiday::BoxingDay:
        return Words::tr("Boxing Day");
    }
    return {};
}

QString segment(const LedgerSegment &segment)
{
    switch (segment.why) {
    case SegmentWhy::Elapsed:
        return Words::tr("counts round the clock");
    case SegmentWhy::Open:
        return Words::tr("open");
    case SegmentWhy::Night:
        return Words::tr("outside opening hours");
    case SegmentWhy::Weekend:
        return Words::tr("weekend");
    case SegmentWhy::Holiday:
        return segment.holidays.isEmpty() ? segment.name : holiday(segment.holidays.first());
    case SegmentWhy::ClosedDay:
        return segment.name.isEmpty() ? Words::tr("closed day") : segment.name;
    }
    return {};
}

QString estimateFlag(EstimateFlag flag)
{
    switch (flag) {
    case EstimateFlag::None:
        return {};
    case EstimateFlag::NeedsEstimate:
        return Words::tr("Estimate must be sent before work starts");
    case EstimateFlag::PassedFourHours:
        return Words::tr("Passed 4 h without an approved estimate");
    case EstimateFlag::PassedEstimate:
        return Words::tr("Passed the approved estimate");
    }
    return {};
}

QString opening(const OpeningStatus &status, Instant now)
{
    if (status.open)
        return status.changesAt
            ? Words::tr("Support open · closes %1").arg(clockTime(*status.changesAt))
            : Words::tr("Support open");
    const bool closedAllDay =
        status.today.kind == DayKind::Holiday || status.today.kind == DayKind::ClosedDay;
    const QString name = dayName(status.today);
    if (closedAllDay && !name.isEmpty())
        return Words::tr("Closed · %1").arg(name);
    return status.changesAt ? nextOpening(*status.changesAt, now) : Words::tr("Closed");
}

} // namespace skranke::ui::words
