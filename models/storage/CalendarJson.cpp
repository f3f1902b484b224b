#include "storage/CalendarJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QList<OpenInterval> &intervals)
{
    QJsonArray array;
    for (const OpenInterval &interval : intervals)
        array.append(QJsonArray{interval.from, interval.to});
    return array;
}

QJsonObject toJson(const DayException &exception)
{
    QJsonObject object{{u"month"_s, static_cast<int>(exception.month)},
                       {u"day"_s, static_cast<int>(exception.day)},
                       {u"name"_s, exception.name},
                       {u"hours"_s, toJson(exception.hours)}};
    if (exception.year)
        object.insert(u"year"_s, *exception.year);
    return object;
}

QString text(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray parsed(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        throw Failure(Error{ErrorKind::Corrupt, Reason::None, {}, "no calendar: "_L1 + json});
    return document.array();
}

QList<OpenInterval> intervalsFrom(const QJsonArray &array)
{
    QList<OpenInterval> intervals;
    for (const QJsonValue &interval : array)
        intervals.append({interval[0].toInt(), interval[1].toInt()});
    return intervals;
}

DayException exceptionFrom(const QJsonObject &object)
{
    DayException exception;
    if (object.contains(u"year"_s))
        exception.year = object[u"year"_s].toInt();
    exception.month = static_cast<unsigned>(object[u"month"_s].toInt());
    exception.day = static_cast<unsigned>(object[u"day"_s].toInt());
    exception.name = object[u"name"_s].toString();
    exception.hours = intervalsFrom(object[u"hours"_s].toArray());
    return exception;
}

} // namespace

Calendar readCalendar(Row row)
{
    Calendar calendar;
    QString week, exceptions;
    row >> calendar.id >> calendar.version >> calendar.name >> calendar.zone >> week
        >> calendar.closedOnHolidays >> exceptions;
    const QJsonArray days = parsed(week);
    for (size_t day = 0; day < calendar.week.size(); ++day)
        calendar.week[day] = intervalsFrom(days[static_cast<qsizetype>(day)].toArray());
    const QJsonArray exceptionList = parsed(exceptions);
    for (const QJsonValue &exception : exceptionList)
        calendar.exceptions.append(exceptionFrom(exception.toObject()));
    return calendar;
}

void bindCalendar(Statement &statement, const Calendar &calendar)
{
    QJsonArray week, exceptions;
    for (const auto &day : calendar.week)
        week.append(toJson(day));
    for (const DayException &exception : calendar.exceptions)
        exceptions.append(toJson(exception));
    statement.bind(u":version"_s, calendar.version)
        .bind(u":name"_s, calendar.name)
        .bind(u":zone"_s, calendar.zone)
        .bind(u":week"_s, text(week))
        .bind(u":holidays"_s, calendar.closedOnHolidays)
        .bind(u":exceptions"_s, text(exceptions));
}

} // namespace skranke::storage
