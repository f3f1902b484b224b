// Opening hours and dates as people type them, and back.
#include "ui/calendars/HoursText.h"
#include "ui/calendars/CalendarDraft.h"
#include "ui/calendars/DayText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::ui;

class HoursTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hoursAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const std::pair<QString, QString> rows[] = {
            {u"09:00–11:30, 12:00–16:00"_s, u"09:00–11:30, 12:00–16:00"_s},
            {u"09–16"_s, u"09:00–16:00"_s},
            {u" 9-16 "_s, u"09:00–16:00"_s},
            {u"9.30 - 1600"_s, u"09:30–16:00"_s},
            {u"930—12;13—15"_s, u"09:30–12:00, 13:00–15:00"_s},
            {u"kl. 9 til 12 og 13 til 15:45"_s, u"09:00–12:00, 13:00–15:45"_s},
            {u"13-15, 9-12"_s, u"09:00–12:00, 13:00–15:00"_s},
            {u"9-12, 12-15"_s, u"09:00–12:00, 12:00–15:00"_s},
            {u"0-24"_s, u"00:00–24:00"_s},
            {u"døgnet"_s, u"00:00–24:00"_s},
            {u"Døgnet rundt"_s, u"00:00–24:00"_s},
            {u"24"_s, u"00:00–24:00"_s},
            {u"24 t"_s, u"00:00–24:00"_s},
            {u"22-24"_s, u"22:00–24:00"_s},
            {u""_s, u""_s},
            {u"   "_s, u""_s},
            {u"Stengt"_s, u""_s},
            {u"–"_s, u""_s},
        };
        for (const auto &[typed, written] : rows)
            QTest::addRow("%s", qPrintable(typed)) << typed << written;
    }
    void hoursAreRead()
    {
        QFETCH(QString, typed);
        const auto hours = parseHours(typed);
        QVERIFY2(hours, hours ? "" : qPrintable(hours.error().part));
        QTEST(hoursText(*hours), "written");
        QVERIFY(parseHours(hoursText(*hours)) == hours);
    }

    void badHoursSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("part");
        using Kind = HoursProblem::Kind;
        const auto row = [](const QString &typed, Kind kind, const QString &part) {
            QTest::addRow("%s", qPrintable(typed)) << typed << int(kind) << part;
        };
        row(u"9"_s, Kind::Unreadable, u"9"_s);
        row(u"9-"_s, Kind::Unreadable, u"9-"_s);
        row(u"nine to five"_s, Kind::Unreadable, u"nine to five"_s);
        row(u"9-25"_s, Kind::Unreadable, u"9-25"_s);
        row(u"9-24:01"_s, Kind::Unreadable, u"9-24:01"_s);
        row(u"9:60-12"_s, Kind::Unreadable, u"9:60-12"_s);
        row(u"9-12, "_s, Kind::Unreadable, {});
        row(u"9-12, x"_s, Kind::Unreadable, u"x"_s);
        row(u"-9-12"_s, Kind::Unreadable, u"-9-12"_s);
        row(u"99999999999-12"_s, Kind::Unreadable, u"99999999999-12"_s);
        row(u"16-9"_s, Kind::Backwards, u"16-9"_s);
        row(u"9-9"_s, Kind::Backwards, u"9-9"_s);
        row(u"12-16, 9-13"_s, Kind::Overlap, u"09:00–13:00, 12:00–16:00"_s);
    }
    void badHoursSayWhatIsWrong()
    {
        QFETCH(QString, typed);
        const auto hours = parseHours(typed);
        QVERIFY(!hours);
        QTEST(int(hours.error().kind), "kind");
        QTEST(hours.error().part, "part");
        QVERIFY(!sentence(hours.error()).isEmpty());
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const std::pair<QString, QString> rows[] = {
            {u"24.12"_s, u"24.12"_s},
            {u"24.12."_s, u"24.12"_s},
            {u"24.12.2026"_s, u"24.12.2026"_s},
            {u"24. 12. 2026"_s, u"24.12.2026"_s},
            {u"24/12/26"_s, u"24.12.2026"_s},
            {u"2026-12-24"_s, u"24.12.2026"_s},
            {u"29.2"_s, u"29.2"_s},
            {u"29.2.2027"_s, {}},
            {u"31.11"_s, {}},
            {u"24.13"_s, {}},
            {u"julaften"_s, {}},
            {u""_s, {}},
            {u"24.12.1850"_s, {}},
        };
        for (const auto &[typed, written] : rows)
            QTest::addRow("%s", qPrintable(typed)) << typed << written;
    }
    void datesAreRead()
    {
        QFETCH(QString, typed);
        const auto day = parseDay(typed);
        QTEST(day ? dayText(*day) : QString(), "written");
    }

    void whatSomebodyElseSavedIsLaidBeneath()
    {
        const CalendarDraft base = draftOf(Calendar::serviceHours());
        CalendarDraft mine = base, theirs = base;
        const DayException gone{2026, 5, 15, u"Inneklemt"_s, {}};
        const DayException kept{2026, 5, 18, u"Reise"_s, {}};
        const DayException added{2026, 12, 24, u"Julaften"_s, {{540, 720}}};
        const DayException theirDay{std::nullopt, 12, 31, u"Nyttårsaften"_s, {}};
        CalendarDraft before = base;
        before.exceptions = {gone, kept};
        mine.hours[0] = u"10-15"_s;
        mine.hours[1] = u"ti til tre"_s;
        mine.exceptions = {kept, added};
        theirs.version = 7;
        theirs.name = u"Support"_s;
        theirs.hours[1] = u"08:00–16:00"_s;
        theirs.exceptions = {gone, kept, theirDay};

        const CalendarDraft merged = rebased(mine, before, theirs);
        QCOMPARE(merged.version, 7);
        QCOMPARE(merged.name, u"Support"_s);
        QCOMPARE(merged.hours[0], u"10-15"_s);
        QCOMPARE(merged.hours[1], u"ti til tre"_s);
        QVERIFY(merged.exceptions == (QList<DayException>{kept, theirDay, added}));
        QVERIFY(changedByBoth(mine, before, theirs)
                == (QList<FieldProblem>{{u"hours2"_s, u"08:00–16:00"_s}}));
    }
};

QTEST_GUILESS_MAIN(HoursTextTest)
#include "HoursTextTest.moc"
