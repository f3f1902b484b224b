#include "SampleCalendars.h"
#include "domain/Zone.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace skranke;
using namespace std::chrono;

namespace {

Instant utc(const char *text)
{
    return parseInstant(QString::fromLatin1(text)).value();
}

int offsetAt(const Zone &zone, Instant at)
{
    return static_cast<int>((Instant{zone.toLocal(at).time_since_epoch()} - at).count());
}

} // namespace

class TestZone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheSystem_data()
    {
        QTest::addColumn<QByteArray>("iana");
        for (const char *iana :
             {"Europe/Oslo", "America/New_York", "Asia/Tokyo", "Africa/Casablanca",
              "Australia/Lord_Howe", "Pacific/Apia", "America/Havana", "UTC"})
            QTest::newRow(iana) << QByteArray(iana);
    }
    void agreesWithTheSystem()
    {
        QFETCH(QByteArray, iana);
        const Zone zone = Zone::load(iana).value();
        const QTimeZone system(iana);
        samples::Random random;
        for (int i = 0; i < 4000; ++i) {
            const Instant at = random.instant(FirstInstant, EndOfInstants);
            QVERIFY2(
                offsetAt(zone, at)
                    == system.offsetFromUtc(QDateTime::fromSecsSinceEpoch(toUnix(at), Qt::UTC)),
                qPrintable(formatInstant(at)));
        }
    }

    void bothClockChangesOfEveryYear()
    {
        for (int y = 1990; y <= LastYear; ++y) {
            const Instant spring = sys_days{year{y} / March / Sunday[last]} + hours{1};
            const Instant autumn = sys_days{year{y} / October / Sunday[last]} + hours{1};
            // Until 1995 summer time ended in September.
            const Instant end =
                y < 1996 ? sys_days{year{y} / September / Sunday[last]} + hours{1} : autumn;
            for (const auto &[change, before, after] :
                 {std::tuple{spring, 3600, 7200}, std::tuple{end, 7200, 3600}}) {
                QCOMPARE(offsetAt(Zone::oslo(), change - seconds{1}), before);
                QCOMPARE(offsetAt(Zone::oslo(), change), after);
            }
        }
    }

    void changesThatTheSystemDoesNotTell()
    {
        const QTimeZone system("Europe/Oslo");
        const auto offset = [&system](Instant at) {
            return Seconds{
                system.offsetFromUtc(QDateTime::fromSecsSinceEpoch(toUnix(at), Qt::UTC))};
        };
        const auto toldUntil1980 = [](Instant after) -> std::optional<Zone::Change> {
            for (const Zone::Period &period : Zone::oslo().periods())
                if (period.from > after && period.from < samples::startOf(1980))
                    return Zone::Change{period.from, period.offset};
            return std::nullopt;
        };
        const Zone zone = Zone::tabulate(offset, toldUntil1980);
        QCOMPARE(zone.periods().size(), Zone::oslo().periods().size());
        for (size_t i = 0; i < zone.periods().size(); ++i) {
            QCOMPARE(zone.periods()[i].from, Zone::oslo().periods()[i].from);
            QCOMPARE(zone.periods()[i].to, Zone::oslo().periods()[i].to);
            QCOMPARE(zone.periods()[i].offset, Zone::oslo().periods()[i].offset);
        }
    }

    void clockTimes_data()
    {
        QTest::addColumn<Instant>("clock");
        QTest::addColumn<Instant>("instant");
        QTest::newRow("winter") << utc("2026-01-05T09:00:00Z") << utc("2026-01-05T08:00:00Z");
        QTest::newRow("summer") << utc("2026-07-06T09:00:00Z") << utc("2026-07-06T07:00:00Z");
        QTest::newRow("skipped") << utc("2026-03-29T02:30:00Z") << utc("2026-03-29T01:00:00Z");
        QTest::newRow("after the skip")
            << utc("2026-03-29T03:00:00Z") << utc("2026-03-29T01:00:00Z");
        QTest::newRow("shown twice: the first")
            << utc("2026-10-25T02:30:00Z") << utc("2026-10-25T00:30:00Z");
        QTest::newRow("shown once again")
            << utc("2026-10-25T03:00:00Z") << utc("2026-10-25T02:00:00Z");
    }
    void clockTimes()
    {
        QFETCH(Instant, clock);
        QFETCH(Instant, instant);
        QCOMPARE(Zone::oslo().toInstant(local_seconds{clock.time_since_epoch()}), instant);
    }

    void clockTimesComeBack()
    {
        samples::Random random;
        for (int i = 0; i < 4000; ++i) {
            const Instant at = random.instant(FirstInstant, EndOfInstants);
            const Instant again = Zone::oslo().toInstant(Zone::oslo().toLocal(at));
            QVERIFY(again == at || again == at - hours{1});
            QVERIFY(Zone::oslo().toLocal(again) == Zone::oslo().toLocal(at));
        }
    }

    void endOfDate()
    {
        samples::Random random;
        const Zone havana = Zone::load("America/Havana").value(); // goes back from 01:00 to 00:00
        for (const Zone &zone : {Zone::oslo(), havana}) {
            for (int i = 0; i < 2000; ++i) {
                const Instant at = random.instant(FirstInstant, EndOfInstants - days{1});
                const Instant end = zone.endOfDate(at);
                QVERIFY(end > at && end <= at + days{1});
                QVERIFY(zone.dateOf(end - seconds{1}) == zone.dateOf(at));
            }
        }
    }

    void unknownZone()
    {
        const auto zone = Zone::load("Europe/Atlantis");
        QVERIFY(!zone);
        QCOMPARE(zone.error().kind, ErrorKind::Invalid);
        QVERIFY(zone.error().detail.contains(u"Europe/Atlantis"));
    }
};

QTEST_APPLESS_MAIN(TestZone)
#include "TestZone.moc"
