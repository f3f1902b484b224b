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

WorkTime compiled(const Calendar &calendar)
{
    return WorkTime::compile(calendar).value();
}

/// `night 2026-04-01T14:00:00Z 36000` a line.
QStringList told(const Ledger &ledger)
{
    QStringList lines;
    for (const LedgerSegment &segment : ledger.segments) {
        const QString why = segment.name.isEmpty()
            ? toCode(segment.why)
            : toCode(segment.why) + u'(' + segment.name + u')';
        lines.append(QStringLiteral("%1%2 %3 %4")
                         .arg(segment.counted ? u"+" : u"-", why, formatInstant(segment.from))
                         .arg((segment.to - segment.from).count() / 60));
    }
    return lines;
}

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void easterBySegments()
    {
        const WorkTime hours = compiled(Calendar::serviceHours());
        const Instant submitted = utc("2026-04-01T13:00:00Z"); // Wednesday 15:00
        const Instant due = responseDue(Level::B, submitted, {}, hours).value().value();
        const Ledger ledger = explain(Level::B, submitted, due, hours).value();
        QCOMPARE(told(ledger),
                 QStringList({
                     QStringLiteral("+open 2026-04-01T13:00:00Z 60"),
                     QStringLiteral("-night 2026-04-01T14:00:00Z 480"),
                     QStringLiteral("-holiday(Skjærtorsdag) 2026-04-01T22:00:00Z 1440"),
                     QStringLiteral("-holiday(Langfredag) 2026-04-02T22:00:00Z 1440"),
                     QStringLiteral("-weekend 2026-04-03T22:00:00Z 1440"),
                     QStringLiteral("-holiday(Første påskedag) 2026-04-04T22:00:00Z 1440"),
                     QStringLiteral("-holiday(Andre påskedag) 2026-04-05T22:00:00Z 1440"),
                     QStringLiteral("-night 2026-04-06T22:00:00Z 540"),
                     QStringLiteral("+open 2026-04-07T07:00:00Z 360"),
                 }));
        QCOMPARE(ledger.counted(), Seconds{7h});
    }

    void nightsAndWeekendsAreMerged()
    {
        const WorkTime hours = compiled(samples::exceptions());
        const Ledger ledger =
            explain(Level::B, utc("2026-05-13T13:30:00Z"), utc("2026-05-18T07:30:00Z"), hours)
                .value();
        QCOMPARE(told(ledger),
                 QStringList({
                     QStringLiteral("+open 2026-05-13T13:30:00Z 30"),
                     QStringLiteral("-night 2026-05-13T14:00:00Z 480"),
                     QStringLiteral("-holiday(Kristi himmelfartsdag) 2026-05-13T22:00:00Z 1440"),
                     QStringLiteral("-closed_day(Inneklemt dag) 2026-05-14T22:00:00Z 1440"),
                     QStringLiteral("-weekend 2026-05-15T22:00:00Z 1440"),
                     QStringLiteral("-holiday(Grunnlovsdagen) 2026-05-16T22:00:00Z 1440"),
                     QStringLiteral("-night 2026-05-17T22:00:00Z 540"),
                     QStringLiteral("+open 2026-05-18T07:00:00Z 30"),
                 }));
        const Ledger weekend =
            explain(Level::B, utc("2026-06-05T14:00:00Z"), utc("2026-06-08T07:00:00Z"), hours)
                .value();
        QCOMPARE(told(weekend),
                 QStringList({
                     QStringLiteral("-night 2026-06-05T14:00:00Z 480"),
                     QStringLiteral("-weekend 2026-06-05T22:00:00Z 2880"),
                     QStringLiteral("-night 2026-06-07T22:00:00Z 540"),
                 }));
    }

    void twoHolidaysOnOneDateAreBothNamed()
    {
        const Ledger ledger =
            explain(Level::B, utc("2027-05-17T10:00:00Z"), utc("2027-05-17T11:00:00Z"),
                    compiled(Calendar::serviceHours()))
                .value();
        QCOMPARE(told(ledger),
                 QStringList(QStringLiteral(
                     "-holiday(Andre pinsedag / Grunnlovsdagen) 2027-05-17T10:00:00Z 60")));
        QCOMPARE(ledger.segments[0].holidays,
                 QList<Holiday>({Holiday::WhitMonday, Holiday::ConstitutionDay}));
    }

    void levelAIsOneStretch()
    {
        const Ledger ledger =
            explain(Level::A, utc("2026-03-29T00:30:00Z"), utc("2026-03-29T02:30:00Z"),
                    compiled(Calendar::serviceHours()))
                .value();
        QCOMPARE(told(ledger), QStringList(QStringLiteral("+elapsed 2026-03-29T00:30:00Z 120")));
        QCOMPARE(ledger.counted(), Seconds{2h});
    }

    void nothingToAccountFor()
    {
        const WorkTime hours = compiled(Calendar::serviceHours());
        const Instant at = utc("2026-06-01T10:00:00Z");
        for (const Level level : {Level::A, Level::B})
            QVERIFY(explain(level, at, at, hours).value().segments.isEmpty());
        QVERIFY(!explain(Level::None, at, at + 1h, hours));
        QVERIFY(!explain(Level::A, at, at - 1s, hours));
        QVERIFY(!explain(Level::B, FirstInstant - 1s, at, hours));
        QVERIFY(!explain(Level::B, at, EndOfInstants, hours));
    }

    void aCalendarThatNeverOpens()
    {
        const Ledger ledger = explain(Level::B, utc("2026-06-01T10:00:00Z"),
                                      utc("2026-06-03T10:00:00Z"), compiled(Calendar{}))
                                  .value();
        QCOMPARE(told(ledger),
                 QStringList(QStringLiteral("-closed_day 2026-06-01T10:00:00Z 2880")));
    }

    void alwaysAddsUp_data() { samples::calendarColumn(); }
    void alwaysAddsUp()
    {
        QFETCH(Calendar, calendar);
        const WorkTime hours = compiled(calendar);
        samples::Random random;
        for (int row = 0; row < 300; ++row) {
            const Instant from = random.instant(samples::startOf(1940), samples::startOf(2100));
            const Seconds target = Minutes{random.number(0, 2000)};
            const Instant due = hours.add(from, target).value();
            QCOMPARE(explain(Level::B, from, due, hours).value().counted(), target);

            const Instant answered = due + Seconds{random.number(0, 1'000'000)};
            const Ledger breach = explain(Level::B, from, answered, hours).value();
            QCOMPARE(breach.counted(),
                     target + overrun(Level::B, due, answered, hours).value_or(0s));
            checkSegments(breach, hours);
        }
    }

private:
    static void checkSegments(const Ledger &ledger, const WorkTime &hours)
    {
        Instant reached = ledger.from;
        for (qsizetype i = 0; i < ledger.segments.size(); ++i) {
            const LedgerSegment &segment = ledger.segments[i];
            QCOMPARE(segment.from, reached);
            QVERIFY(segment.from < segment.to);
            QCOMPARE(segment.counted, segment.why == SegmentWhy::Open);
            QCOMPARE(hours.between(segment.from, segment.to),
                     segment.counted ? segment.to - segment.from : 0s);
            if (i > 0)
                QVERIFY(ledger.segments[i - 1].why != segment.why
                        || ledger.segments[i - 1].name != segment.name);
            reached = segment.to;
        }
        QCOMPARE(reached, ledger.to);
    }
};

QTEST_APPLESS_MAIN(TestLedger)
#include "TestLedger.moc"
