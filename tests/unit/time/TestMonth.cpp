#include "SampleCalendars.h"
#include "domain/Billing.h"
#include "domain/Zone.h"

#include <QTest>

using namespace skranke;

namespace {

Instant utc(const QString &text)
{
    return parseInstant(text).value();
}

} // namespace

class TestMonth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("November") << "2026-11" << true;
        QTest::newRow("first") << "1900-01" << true;
        QTest::newRow("last") << "2200-12" << true;
        for (const char *bad :
             {"", "2026", "2026-1", "2026-00", "2026-13", "1899-12", "2201-01", "2026/11",
              "+026-11", "2026-+1", "2026-11-01", " 2026-1", "20x6-11"})
            QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QLatin1String(bad))))
                << QString::fromLatin1(bad) << false;
    }
    void parse()
    {
        QFETCH(QString, text);
        QFETCH(bool, accepted);
        const auto month = Month::parse(text);
        QCOMPARE(month.has_value(), accepted);
        if (month)
            QCOMPARE(month->toString(), text);
    }

    void beginsAndEndsAtMidnightInOslo_data()
    {
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        QTest::newRow("winter") << "2026-01"
                                << "2025-12-31T23:00:00Z"
                                << "2026-01-31T23:00:00Z";
        QTest::newRow("clocks forward") << "2026-03"
                                        << "2026-02-28T23:00:00Z"
                                        << "2026-03-31T22:00:00Z";
        QTest::newRow("clocks back") << "2026-10"
                                     << "2026-09-30T22:00:00Z"
                                     << "2026-10-31T23:00:00Z";
        QTest::newRow("December") << "2026-12"
                                  << "2026-11-30T23:00:00Z"
                                  << "2026-12-31T23:00:00Z";
    }
    void beginsAndEndsAtMidnightInOslo()
    {
        QFETCH(QString, month);
        QFETCH(QString, begin);
        QFETCH(QString, end);
        const Month parsed = Month::parse(month).value();
        QCOMPARE(parsed.begin(), utc(begin));
        QCOMPARE(parsed.end(), utc(end));
    }

    void anInstantIsInItsMonth()
    {
        samples::Random random;
        for (int i = 0; i < 2000; ++i) {
            const Instant at = random.instant(samples::startOf(1901), samples::startOf(2200));
            const Month month = Month::of(at);
            QVERIFY(month.begin() <= at && at < month.end());
            QVERIFY(Month::of(month.begin()) == month);
            QVERIFY(Month::of(month.end()) == month.next());
            QVERIFY(month.next().previous() == month);
            QVERIFY(month.previous() < month);
        }
    }
};

QTEST_APPLESS_MAIN(TestMonth)
#include "TestMonth.moc"
