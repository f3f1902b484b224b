#include "SampleCalendars.h"
#include "domain/Sla.h"

#include <QTest>

using namespace skranke;
using namespace std::chrono_literals;

namespace {

Instant utc(const char *text)
{
    return parseInstant(QString::fromLatin1(text)).value();
}

const WorkTime &serviceHours()
{
    static const WorkTime hours = WorkTime::compile(Calendar::serviceHours()).value();
    return hours;
}

Case openCaseOfLevelA()
{
    Case value;
    value.level = Level::A;
    value.state = State::Assessing;
    value.respondedAt = utc("2026-06-01T10:00:00Z");
    return value;
}

} // namespace

class TestSla : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void termsComeFromTheAgreement()
    {
        Agreement agreement;
        agreement.responseA = 30min;
        agreement.responseB = 240min;
        agreement.updateInterval = 15min;
        const ResponseTerms terms = termsOf(agreement);
        QCOMPARE(terms.responseA, Minutes{30});
        QCOMPARE(terms.responseB, std::optional(Minutes{240}));
        QCOMPARE(terms.updateInterval, Minutes{15});
        QVERIFY(!termsOf(Agreement{}).responseB);
    }

    void due_data()
    {
        QTest::addColumn<Level>("level");
        QTest::addColumn<int>("responseA");
        QTest::addColumn<int>("responseB");
        QTest::addColumn<QString>("due");
        QTest::newRow("A, two hours") << Level::A << 120 << 0 << "2026-06-05T15:30:00Z";
        QTest::newRow("A, the agreement's half hour")
            << Level::A << 30 << 0 << "2026-06-05T14:00:00Z";
        QTest::newRow("B, one working day") << Level::B << 120 << 0 << "2026-06-08T13:30:00Z";
        QTest::newRow("B, the agreement's four hours of working time")
            << Level::B << 120 << 240 << "2026-06-08T10:30:00Z";
        QTest::newRow("B, to the end of the day is the next opening")
            << Level::B << 120 << 30 << "2026-06-08T07:00:00Z";
        QTest::newRow("no level") << Level::None << 120 << 0 << "none";
    }
    void due()
    {
        QFETCH(Level, level);
        QFETCH(int, responseA);
        QFETCH(int, responseB);
        QFETCH(QString, due);
        ResponseTerms terms{.responseA = Minutes{responseA}};
        if (responseB > 0)
            terms.responseB = Minutes{responseB};
        const auto found =
            responseDue(level, utc("2026-06-05T13:30:00Z"), terms, serviceHours()).value();
        QCOMPARE(found ? formatInstant(*found) : QStringLiteral("none"), due);
    }

    void dueAlongTheAgreementsCalendar()
    {
        const WorkTime telephone = WorkTime::compile(Calendar::telephoneHours()).value();
        const auto due =
            responseDue(Level::B, utc("2026-06-06T10:00:00Z"), ResponseTerms{}, telephone);
        QCOMPARE(due.value(), std::optional(utc("2026-06-09T06:00:00Z")));
    }

    void dueCannotBeFound()
    {
        const WorkTime never = WorkTime::compile(Calendar{}).value();
        const Instant at = utc("2026-06-05T13:30:00Z");
        QVERIFY(!responseDue(Level::B, at, ResponseTerms{}, never));
        QVERIFY(!responseDue(Level::B, at, ResponseTerms{.responseB = 60min}, never));
        QVERIFY(responseDue(Level::A, at, ResponseTerms{}, never));
        QVERIFY(responseDue(Level::None, at, ResponseTerms{}, never));
        QVERIFY(!responseDue(Level::A, at, ResponseTerms{.responseA = -1min}, serviceHours()));
        QVERIFY(!responseDue(Level::A, EndOfInstants - 1h, ResponseTerms{}, serviceHours()));
        QVERIFY(!responseDue(Level::None, EndOfInstants, ResponseTerms{}, serviceHours()));
        QVERIFY(!responseDue(Level::A, FirstInstant - 1s, ResponseTerms{}, serviceHours()));
    }

    void dueKeepsTheOrderOfSubmission()
    {
        samples::Random random;
        for (int i = 0; i < 3000; ++i) {
            const Instant early = random.instant(samples::startOf(1990), samples::startOf(2100));
            const Instant late = early + Seconds{random.number(0, 400'000)};
            for (const Level level : {Level::A, Level::B}) {
                const auto dueOf = [level](Instant submitted) {
                    return responseDue(level, submitted, ResponseTerms{}, serviceHours())
                        .value()
                        .value();
                };
                QVERIFY(dueOf(early) <= dueOf(late));
            }
        }
    }

    void aWorkingDayIsSevenHours()
    {
        samples::Random random;
        for (int i = 0; i < 3000; ++i) {
            const Instant at = random.instant(samples::startOf(1990), samples::startOf(2100));
            QCOMPARE(responseDue(Level::B, at, ResponseTerms{}, serviceHours()).value().value(),
                     serviceHours().add(at, 7h).value());
        }
    }

    void updateIsOwedFromTheFirstResponse()
    {
        const Case value = openCaseOfLevelA();
        QCOMPARE(nextUpdateDue(value, std::nullopt, ResponseTerms{}),
                 std::optional(utc("2026-06-01T11:00:00Z")));
        QCOMPARE(nextUpdateDue(value, utc("2026-06-01T10:45:00Z"), ResponseTerms{}),
                 std::optional(utc("2026-06-01T11:45:00Z")));
        QCOMPARE(nextUpdateDue(value, utc("2026-06-01T09:00:00Z"), ResponseTerms{}),
                 std::optional(utc("2026-06-01T11:00:00Z")));
        QCOMPARE(nextUpdateDue(value, std::nullopt, ResponseTerms{.updateInterval = 30min}),
                 std::optional(utc("2026-06-01T10:30:00Z")));
    }
    void updateIsNotOwed()
    {
        Case value = openCaseOfLevelA();
        value.respondedAt.reset();
        QVERIFY(!nextUpdateDue(value, std::nullopt, ResponseTerms{}));
        for (const Level level : {Level::B, Level::None}) {
            value = openCaseOfLevelA();
            value.level = level;
            QVERIFY(!nextUpdateDue(value, std::nullopt, ResponseTerms{}));
        }
        for (const auto &state : Codes<State>::table) {
            value = openCaseOfLevelA();
            value.state = state.value;
            const bool resolved = state.value == State::Published || state.value == State::Closed
                || state.value == State::Cancelled;
            QCOMPARE(nextUpdateDue(value, std::nullopt, ResponseTerms{}).has_value(), !resolved);
        }
    }

    void overrun_data()
    {
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("answered");
        QTest::addColumn<qint64>("seconds"); // 0: in time
        QTest::newRow("A, before") << Level::A << "2026-06-05T13:00:00Z" << 0LL;
        QTest::newRow("A, exactly") << Level::A << "2026-06-05T13:30:00Z" << 0LL;
        QTest::newRow("A, a second late") << Level::A << "2026-06-05T13:30:01Z" << 1LL;
        QTest::newRow("A, real time") << Level::A << "2026-06-08T13:30:00Z" << 3 * 86'400LL;
        QTest::newRow("B, exactly") << Level::B << "2026-06-05T13:30:00Z" << 0LL;
        QTest::newRow("B, a second late") << Level::B << "2026-06-05T13:30:01Z" << 1LL;
        QTest::newRow("B, working time") << Level::B << "2026-06-08T08:00:00Z" << 5'400LL;
        QTest::newRow("B, answered in the weekend")
            << Level::B << "2026-06-07T08:00:00Z" << 1'800LL;
        QTest::newRow("no level") << Level::None << "2026-06-08T13:30:00Z" << 0LL;
    }
    void overrun()
    {
        QFETCH(Level, level);
        QFETCH(QString, answered);
        QFETCH(qint64, seconds);
        const auto late = skranke::overrun(level, utc("2026-06-05T13:30:00Z"),
                                           parseInstant(answered).value(), serviceHours());
        QCOMPARE(late.has_value(), seconds > 0);
        QCOMPARE(late.value_or(0s).count(), seconds);
    }
};

QTEST_APPLESS_MAIN(TestSla)
#include "TestSla.moc"
