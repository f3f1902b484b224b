#include "ui/sla/SlaPeriod.h"

#include <QTest>

using namespace skranke;
using namespace skranke::ui;

Q_DECLARE_METATYPE(skranke::ui::SlaPeriod)

class SlaPeriodTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<SlaPeriod>("period");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, SlaPeriod period, const char *now, const char *from,
                            const char *to) {
            QTest::newRow(name) << period << QString::fromLatin1(now) << QString::fromLatin1(from)
                                << QString::fromLatin1(to);
        };
        row("twelve weeks end with this one", SlaPeriod::TwelveWeeks, "2026-11-23T11:00:00Z",
            "2026-09-06T22:00:00Z", "2026-11-29T23:00:00Z");
        row("four weeks over the change of clocks", SlaPeriod::FourWeeks, "2026-10-28T11:00:00Z",
            "2026-10-04T22:00:00Z", "2026-11-01T23:00:00Z");
        row("a Monday just after midnight in Oslo", SlaPeriod::FourWeeks, "2026-11-22T23:00:00Z",
            "2026-11-01T23:00:00Z", "2026-11-29T23:00:00Z");
        row("this month", SlaPeriod::ThisMonth, "2026-11-30T23:30:00Z", "2026-11-30T23:00:00Z",
            "2026-12-31T23:00:00Z");
        row("last month of last year", SlaPeriod::LastMonth, "2027-01-10T11:00:00Z",
            "2026-11-30T23:00:00Z", "2026-12-31T23:00:00Z");
        row("this year", SlaPeriod::ThisYear, "2026-11-23T11:00:00Z", "2025-12-31T23:00:00Z",
            "2026-12-31T23:00:00Z");
    }

    void spans()
    {
        QFETCH(SlaPeriod, period);
        QFETCH(QString, now);
        const Span span = spanOf(period, *parseInstant(now));
        QTEST(formatInstant(span.from), "from");
        QTEST(formatInstant(span.to), "to");
    }
};

QTEST_APPLESS_MAIN(SlaPeriodTest)
#include "SlaPeriodTest.moc"
