#include "support/Pages.h"

#include "ui/dialogs/CallTime.h"
#include "ui/dialogs/DueWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::ui;

class CallTimeTest : public QObject {
    Q_OBJECT

    const Instant m_now = *parseInstant(u"2026-11-23T08:30:00Z");

private Q_SLOTS:
    void initTestCase() { tests::speakNorwegian(); }

    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("instant");
        const auto row = [](const QString &typed, const char *instant) {
            QTest::newRow(qUtf8Printable(u"“"_s + typed + u"”"_s))
                << typed << QString::fromLatin1(instant);
        };
        row(u"i dag 09:12"_s, "2026-11-23T08:12:00Z");
        row(u"09:12"_s, "2026-11-23T08:12:00Z");
        row(u" 9.12 "_s, "2026-11-23T08:12:00Z");
        row(u"0912"_s, "2026-11-23T08:12:00Z");
        row(u"I går 15:40"_s, "2026-11-22T14:40:00Z");
        row(u"20.11 15:40"_s, "2026-11-20T14:40:00Z");
        row(u"20.11. 15:40"_s, "2026-11-20T14:40:00Z");
        row(u"1.7.2026 10:00"_s, "2026-07-01T08:00:00Z");
        row(u"i dag 23:59"_s, "2026-11-23T22:59:00Z");
        row(u"29.3.2026 02:30"_s, "2026-03-29T01:00:00Z");
    }

    void reads()
    {
        QFETCH(QString, typed);
        const auto instant = parseCallTime(typed, m_now);
        QVERIFY(instant.has_value());
        QTEST(formatInstant(*instant), "instant");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed :
             {u""_s, u"i dag"_s, u"24:00"_s, u"9:60"_s, u"30.2 10:00"_s, u"i morgen 10:00"_s,
              u"1.1.1700 10:00"_s, u"1.1.2300 10:00"_s, u"nå"_s})
            QTest::newRow(qUtf8Printable(u"“"_s + typed + u"”"_s)) << typed;
    }

    void refuses()
    {
        QFETCH(QString, typed);
        QVERIFY(!parseCallTime(typed, m_now).has_value());
    }

    void readsBackWhatItWrites_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("text");
        QTest::newRow("today") << u"2026-11-23T08:12:00Z"_s << u"i dag 09:12"_s;
        QTest::newRow("yesterday") << u"2026-11-22T22:59:00Z"_s << u"i går 23:59"_s;
        QTest::newRow("before") << u"2025-06-01T10:05:00Z"_s << u"01.06.2025 12:05"_s;
    }

    void readsBackWhatItWrites()
    {
        QFETCH(QString, instant);
        const QString text = callTimeText(*parseInstant(instant), m_now);
        QTEST(text, "text");
        const auto back = parseCallTime(text, m_now);
        QVERIFY(back.has_value());
        QCOMPARE(formatInstant(*back), instant);
    }

    void saysWhatALevelMeans()
    {
        const Instant monday = *parseInstant(u"2026-11-23T08:12:00Z");
        QCOMPARE(dueWords(Level::None, monday, {}, {}, monday),
                 u"Ingen svarfrist: følges opp etter kapasitet."_s);
        QCOMPARE(dueWords(Level::A, monday, {}, {}, monday),
                 u"Første svar innen man. 11:12, uansett tid på døgnet."_s);
        QCOMPARE(dueWords(Level::B, monday, {}, {}, monday), u"Første svar innen tir. 09:12."_s);
        const Instant later = *parseInstant(u"2026-11-23T12:00:00Z");
        QCOMPARE(dueWords(Level::A, monday, {}, {}, later),
                 u"Fristen for første svar var man. 11:12."_s);

        Agreement own;
        own.responseA = Minutes{30};
        QCOMPARE(dueWords(Level::A, monday, own, {}, monday),
                 u"Første svar innen man. 09:42, uansett tid på døgnet."_s);
    }
};

QTEST_MAIN(CallTimeTest)
#include "CallTimeTest.moc"
