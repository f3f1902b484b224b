#include "ui/time/DurationText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::ui;

class DurationTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const QString &typed, qint64 seconds) {
            QTest::newRow(qUtf8Printable(u"“"_s + typed + u"”"_s)) << typed << seconds;
        };
        row(u"37"_s, 37 * 60);
        row(u" 37 min "_s, 37 * 60);
        row(u"90m"_s, 90 * 60);
        row(u"1:52"_s, 112 * 60);
        row(u"0:37:12"_s, 37 * 60 + 12);
        row(u"1 t 52"_s, 112 * 60);
        row(u"1t52m"_s, 112 * 60);
        row(u"2 timer og 5 min"_s, 125 * 60);
        row(u"2 h"_s, 7200);
        row(u"1,5 t"_s, 5400);
        row(u"0.25h"_s, 900);
        row(u"26:10"_s, 26 * 3600 + 600);
        row(u"0"_s, 0);
        row(u"99999"_s, 99999LL * 60);
    }

    void reads()
    {
        QFETCH(QString, typed);
        const auto length = parseDuration(typed);
        QVERIFY(length.has_value());
        QTEST(qint64(length->count()), "seconds");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u""_s, u"-5"_s, u"1:75"_s, u"1,5"_s, u"en time"_s, u"1:2:3"_s,
                                     u"999999"_s, u"5 minutter siden"_s, u"99999999999999 t"_s})
            QTest::newRow(qUtf8Printable(u"“"_s + typed + u"”"_s)) << typed;
    }

    void refuses()
    {
        QFETCH(QString, typed);
        QVERIFY(!parseDuration(typed).has_value());
    }
};

QTEST_APPLESS_MAIN(DurationTextTest)
#include "DurationTextTest.moc"
