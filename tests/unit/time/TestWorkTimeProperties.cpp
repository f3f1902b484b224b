// What must hold of working time whatever the calendar and the instant.
#include "SampleCalendars.h"
#include "domain/WorkTime.h"

#include <QTest>

using namespace skranke;

namespace {

constexpr int Rows = 4000;
const Instant from = samples::startOf(1990);
const Instant to = samples::startOf(2101);

Seconds upToFiveYears(samples::Random &random)
{
    return random.number(0, 3) == 0 ? Seconds{random.number(0, 1000)}
                                    : Seconds{random.number(0, 5LL * 366 * 86'400 / 5)};
}

// Every other instant is an opening or a closing, where rules go wrong.
Instant anInstant(samples::Random &random, const WorkTime &hours)
{
    const Instant any = random.instant(from, to);
    switch (random.number(0, 3)) {
    case 0:
        return hours.nextOpening(any).value_or(any);
    case 1:
        return hours.nextClosing(any).value_or(any);
    default:
        return any;
    }
}

} // namespace

class TestWorkTimeProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addThenBetween_data() { samples::calendarColumn(); }
    void addThenBetween()
    {
        forRandomRows([](const WorkTime &hours, samples::Random &random) {
            const Instant at = anInstant(random, hours);
            const Seconds open = upToFiveYears(random);
            const auto result = hours.add(at, open);
            QVERIFY(result);
            QVERIFY(*result >= at);
            QVERIFY(hours.isOpen(*result));
            QCOMPARE(hours.between(at, *result), open);
        });
    }

    void subtractThenBetween_data() { samples::calendarColumn(); }
    void subtractThenBetween()
    {
        forRandomRows([](const WorkTime &hours, samples::Random &random) {
            const Instant at = anInstant(random, hours);
            const Seconds open = upToFiveYears(random);
            const auto result = hours.subtract(at, open);
            QVERIFY(result);
            QVERIFY(*result <= at);
            // Only 0 may end on a closed instant, and then on a closing (R3.4).
            QVERIFY(hours.isOpen(*result)
                    || (open == Seconds{0} && hours.isOpen(*result - Seconds{1})));
            QCOMPARE(hours.between(*result, at), open);
        });
    }

    void subtractUndoesAdd_data() { samples::calendarColumn(); }
    void subtractUndoesAdd()
    {
        forRandomRows([](const WorkTime &hours, samples::Random &random) {
            const Instant at = hours.nextOpening(anInstant(random, hours)).value();
            const Seconds open = upToFiveYears(random);
            QCOMPARE(hours.subtract(hours.add(at, open).value(), open).value(), at);
            QCOMPARE(hours.add(hours.subtract(at, open).value(), open).value(), at);
        });
    }

    void addingInTwoSteps_data() { samples::calendarColumn(); }
    void addingInTwoSteps()
    {
        forRandomRows([](const WorkTime &hours, samples::Random &random) {
            const Instant at = anInstant(random, hours);
            const Seconds first = upToFiveYears(random);
            const Seconds second = upToFiveYears(random);
            QCOMPARE(hours.add(hours.add(at, first).value(), second).value(),
                     hours.add(at, first + second).value());
        });
    }

    void betweenIsAdditive_data() { samples::calendarColumn(); }
    void betweenIsAdditive()
    {
        forRandomRows([](const WorkTime &hours, samples::Random &random) {
            std::array instants{anInstant(random, hours), anInstant(random, hours),
                                anInstant(random, hours)};
            std::ranges::sort(instants);
            const auto [a, b, c] = instants;
            QCOMPARE(hours.between(a, b) + hours.between(b, c), hours.between(a, c));
            QVERIFY(hours.between(a, b) <= b - a);
        });
    }

    void orderIsKept_data() { samples::calendarColumn(); }
    void orderIsKept()
    {
        forRandomRows([](const WorkTime &hours, samples::Random &random) {
            const Instant early = anInstant(random, hours);
            const Instant late = early + Seconds{random.number(0, 200'000)};
            const Seconds open = upToFiveYears(random);
            QVERIFY(hours.add(early, open).value() <= hours.add(late, open).value());
            QVERIFY(hours.subtract(early, open).value() <= hours.subtract(late, open).value());
            QVERIFY(hours.sameTimeNextWorkingDay(early).value() > early);
        });
    }

    void openingsAndClosings_data() { samples::calendarColumn(); }
    void openingsAndClosings()
    {
        forRandomRows([](const WorkTime &hours, samples::Random &random) {
            const Instant at = anInstant(random, hours);
            const Instant opening = hours.nextOpening(at).value();
            QVERIFY(hours.isOpen(opening));
            QCOMPARE(hours.between(at, opening), Seconds{0});
            QCOMPARE(opening == at, hours.isOpen(at));
            if (const auto closing = hours.nextClosing(at)) {
                QVERIFY(!hours.isOpen(*closing));
                QCOMPARE(hours.between(opening, *closing), *closing - opening);
            }
        });
    }

    void anInstantIsOpenWhenTheClockSaysSo_data() { samples::calendarColumn(); }
    void anInstantIsOpenWhenTheClockSaysSo()
    {
        forRandomRows([](const WorkTime &hours, samples::Random &random) {
            using namespace std::chrono;
            const Instant at = anInstant(random, hours);
            const local_seconds clock = hours.zone().toLocal(at);
            const auto minute = floor<minutes>(clock - floor<days>(clock)).count();
            const CalendarDay day = dayOf(hours.calendar(), hours.zone().dateOf(at));
            const bool open = std::ranges::any_of(day.hours, [minute](OpenInterval interval) {
                return interval.from <= minute && minute < interval.to;
            });
            QVERIFY2(hours.isOpen(at) == open, qPrintable(formatInstant(at)));
        });
    }

private:
    template <typename Property> void forRandomRows(Property holds)
    {
        QFETCH(Calendar, calendar);
        const WorkTime hours = WorkTime::compile(calendar).value();
        samples::Random random;
        for (int row = 0; row < Rows && !QTest::currentTestFailed(); ++row)
            holds(hours, random);
    }
};

QTEST_APPLESS_MAIN(TestWorkTimeProperties)
#include "TestWorkTimeProperties.moc"
