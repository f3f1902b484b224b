#include "ui/dialogs/DueWords.h"

#include "domain/Sla.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranke::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::DueWords)
};

Calendar calendarOf(const Agreement &agreement, const QList<Calendar> &calendars)
{
    const auto own = std::find_if(calendars.begin(), calendars.end(), [&](const Calendar &one) {
        return agreement.calendar && one.id == agreement.calendar;
    });
    if (own != calendars.end())
        return *own;
    return calendars.isEmpty() ? Calendar::serviceHours() : calendars.constFirst();
}

} // namespace

QString dueWords(Level level, Instant submitted, const Agreement &agreement,
                 const QList<Calendar> &calendars, Instant now)
{
    if (level == Level::None)
        return Texts::tr("No response time: followed up as capacity allows.");
    const auto hours = WorkTime::compile(calendarOf(agreement, calendars));
    if (!hours)
        return {};
    const auto due = responseDue(level, submitted, termsOf(agreement), *hours);
    if (!due || !*due)
        return {};
    const QString when = words::when(**due, now);
    if (**due < now)
        return Texts::tr("First response was due %1.").arg(when);
    return level == Level::A ? Texts::tr("First response by %1, at any hour of the day.").arg(when)
                             : Texts::tr("First response by %1.").arg(when);
}

} // namespace skranke::ui
