// Durations, clocks, dates and opening hours as a person reads them, in each language.
#include "ui/words/TimeWords.h"
#include "domain/OpeningStatus.h"
#include "translations/Translations.h"
#include "ui/words/SlaWords.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace skranke::ui;

namespace {

Instant at(const char *iso)
{
    return *parseInstant(QString::fromLatin1(iso));
}

} // namespace

class TimeWordsTest : public QObject {
    Q_OBJECT

    Translations m_translations;

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("nb");
        QTest::addColumn<QString>("en");
        QTest::addRow("nothing") << 0 << u"0 min"_s << u"0 min"_s;
        QTest::addRow("negative") << -90 << u"0 min"_s << u"0 min"_s;
        QTest::addRow("last second of a minute") << 59 << u"0 min"_s << u"0 min"_s;
        QTest::addRow("twelve minutes") << 12 * 60 << u"12 min"_s << u"12 min"_s;
        QTest::addRow("just under an hour") << 3599 << u"59 min"_s << u"59 min"_s;
        QTest::addRow("an hour") << 3600 << u"1 t 00"_s << u"1 h 00"_s;
        QTest::addRow("as in the design") << 112 * 60 << u"1 t 52"_s << u"1 h 52"_s;
        QTest::addRow("a month") << (16 * 60 + 49) * 60 << u"16 t 49"_s << u"16 h 49"_s;
    }
    void durations()
    {
        QFETCH(int, seconds);
        m_translations.use(u"nb");
        QTEST(words::duration(Seconds{seconds}), "nb");
        m_translations.use(u"en");
        QTEST(words::duration(Seconds{seconds}), "en");
    }

    void countdowns_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("text");
        QTest::addRow("the due instant itself") << 0 << u"0:00"_s;
        QTest::addRow("a second before") << 1 << u"0:01"_s;
        QTest::addRow("a second after") << -1 << u"\u22120:01"_s;
        QTest::addRow("a minute after") << -60 << u"\u22120:01"_s;
        QTest::addRow("past, as in the design") << -18 * 60 << u"\u22120:18"_s;
        QTest::addRow("soon, as in the design") << 12 * 60 << u"0:12"_s;
        QTest::addRow("under the hour") << 59 * 60 << u"0:59"_s;
        QTest::addRow("a second more counts as a minute") << 59 * 60 + 1 << u"1 t 00"_s;
        QTest::addRow("later, as in the design") << 190 * 60 << u"3 t 10"_s;
        QTest::addRow("two minutes past the hour") << 302 * 60 << u"5 t 02"_s;
        QTest::addRow("long past") << -125 * 60 << u"\u22122 t 05"_s;
        QTest::addRow("days") << 52 * 3600 << u"2 d 4 t"_s;
    }
    void countdowns()
    {
        QFETCH(int, left);
        m_translations.use(u"nb");
        QTEST(words::countdown(Seconds{left}), "text");
    }

    void stopwatchesAndOverruns()
    {
        QCOMPARE(words::stopwatch(Seconds{37 * 60 + 12}), u"0:37:12"_s);
        QCOMPARE(words::stopwatch(Seconds{-5}), u"0:00:00"_s);
        QCOMPARE(words::stopwatch(Seconds{100 * 3600}), u"100:00:00"_s);
        QCOMPARE(words::elapsed(Seconds{68 * 60 + 59}), u"1:08"_s);
        QCOMPARE(words::overrun(Seconds{18 * 60}), u"+0:18"_s);
        QCOMPARE(words::overrun(Seconds{105 * 60}), u"+1:45"_s);
        QCOMPARE(words::overrun(Seconds{1}), u"+0:01"_s);
    }

    void waits_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("nb");
        QTest::addColumn<QString>("nn");
        QTest::addColumn<QString>("en");
        QTest::addRow("minutes") << 12 << u"ventet 12 min"_s << u"venta 12 min"_s
                                 << u"waited 12 min"_s;
        QTest::addRow("hours") << 9 * 60 + 40 << u"ventet 9 t"_s << u"venta 9 t"_s
                               << u"waited 9 h"_s;
        QTest::addRow("a day") << 24 * 60 << u"ventet 1 dag"_s << u"venta 1 dag"_s
                               << u"waited 1 day"_s;
        QTest::addRow("two days") << 50 * 60 << u"ventet 2 dager"_s << u"venta 2 dagar"_s
                                  << u"waited 2 days"_s;
    }
    void waits()
    {
        QFETCH(int, minutes);
        for (const char *language : {"nb", "nn", "en"}) {
            m_translations.use(QString::fromLatin1(language));
            QTEST(words::waited(Minutes{minutes}), language);
        }
    }

    void dates_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("weekday");
        QTest::addColumn<QString>("weekdayAndDate");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("month");
        QTest::addRow("nb") << u"nb"_s << u"man. 09:12"_s << u"søn. 22.11 10:06"_s
                            << u"22.11.2026"_s << u"november 2026"_s;
        QTest::addRow("en") << u"en"_s << u"Mon 09:12"_s << u"Sun 22 Nov 10:06"_s
                            << u"22 Nov 2026"_s << u"November 2026"_s;
    }
    void dates()
    {
        QFETCH(QString, language);
        m_translations.use(language);
        QTEST(words::weekdayTime(at("2026-11-23T08:12:00Z")), "weekday");
        QTEST(words::weekdayDateTime(at("2026-11-22T09:06:00Z")), "weekdayAndDate");
        QTEST(words::date(at("2026-11-22T09:06:00Z")), "date");
        QTEST(words::month(2026, 11), "month");
    }

    void datesAreThoseOfOslo()
    {
        m_translations.use(u"nb");
        QCOMPARE(words::date(at("2026-12-31T23:30:00Z")), u"01.01.2027"_s);
        QCOMPARE(words::clockTime(at("2026-07-01T10:00:00Z")), u"12:00"_s);
        QCOMPARE(words::clockTime(at("2026-12-01T10:00:00Z")), u"11:00"_s);
    }

    void asMuchOfTheDateAsIsNeeded_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("text");
        QTest::addRow("today") << u"2026-11-23T08:12:00Z"_s << u"man. 09:12"_s;
        QTest::addRow("six days ago") << u"2026-11-17T08:12:00Z"_s << u"tir. 09:12"_s;
        QTest::addRow("a week ago") << u"2026-11-16T08:12:00Z"_s << u"man. 16.11 09:12"_s;
        QTest::addRow("another year") << u"2025-11-16T08:12:00Z"_s << u"16.11.2025 09:12"_s;
    }
    void asMuchOfTheDateAsIsNeeded()
    {
        QFETCH(QString, instant);
        m_translations.use(u"nb");
        QTEST(words::when(*parseInstant(instant), at("2026-11-23T10:00:00Z")), "text");
    }

    void openingHours_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("text");
        QTest::addRow("open") << u"2026-11-23T10:00:00Z"_s << u"Support åpen · stenger 16:00"_s;
        QTest::addRow("before opening") << u"2026-11-23T06:00:00Z"_s << u"Support åpner 09:00"_s;
        QTest::addRow("exactly at closing")
            << u"2026-11-23T15:00:00Z"_s << u"Support åpner tirsdag 09:00"_s;
        QTest::addRow("weekend") << u"2026-11-21T12:00:00Z"_s << u"Support åpner mandag 09:00"_s;
        QTest::addRow("holiday") << u"2026-05-14T10:00:00Z"_s
                                 << u"Stengt · Kristi himmelfartsdag"_s;
    }
    void openingHours()
    {
        QFETCH(QString, now);
        m_translations.use(u"nb");
        const Instant instant = *parseInstant(now);
        const auto hours = WorkTime::compile(Calendar::serviceHours());
        QVERIFY(hours);
        QTEST(words::opening(openingStatus(*hours, instant), instant), "text");
    }

    void readAloud()
    {
        m_translations.use(u"nb");
        QCOMPARE(words::inWords(Minutes{1}), u"1 minutt"_s);
        QCOMPARE(words::inWords(Minutes{18}), u"18 minutter"_s);
        QCOMPARE(words::inWords(Minutes{190}), u"3 timer og 10 minutter"_s);
        QCOMPARE(words::inWords(Minutes{60}), u"1 time"_s);
    }
};

QTEST_GUILESS_MAIN(TimeWordsTest)
#include "TimeWordsTest.moc"
