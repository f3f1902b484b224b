// WorkTime against the minute-by-minute implementation. SKRANKE_ROWS sets the number of random
// rows per calendar (100,000 for the long run, which also looks at more years).
#include "SampleCalendars.h"
#include "domain/WorkTime.h"
#include "tests/support/NaiveCalendar.h"

#include <QTest>

using namespace skranke;
using support::NaiveCalendar;

namespace {

constexpr int DefaultRows = 300;
constexpr Seconds LongestAdd = std::chrono::hours{24 * 4};

struct Extent {
    int rows;
    QList<std::pair<int, int>> windows;
};

Extent extent()
{
    bool given = false;
    const int rows = qEnvironmentVariableIntValue("SKRANKE_ROWS", &given);
    if (!given)
        return {DefaultRows, {{2026, 2027}, {2100, 2100}}};
    // War-time summer time, none, the old and the new end of summer time, the end of what zone
    // files spell out, a century that is no leap year, and the last year.
    return {rows,
            {{1943, 1943},
             {1978, 1978},
             {1995, 1996},
             {2026, 2027},
             {2038, 2038},
             {2100, 2100},
             {2200, 2200}}};
}

// Half of the instants are thrown near the hours at which something changes.
Instant interesting(samples::Random &random, Instant from, Instant to, const WorkTime &hours)
{
    const Instant any = random.instant(from, to);
    switch (random.number(0, 5)) {
    case 0:
        return hours.nextOpening(any).value_or(any) + Seconds{random.number(-1, 1)};
    case 1:
        return hours.nextClosing(any).value_or(any) + Seconds{random.number(-1, 1)};
    case 2:
        return std::chrono::floor<Minutes>(any);
    default:
        return any;
    }
}

Seconds amount(samples::Random &random, Seconds longest)
{
    switch (random.number(0, 4)) {
    case 0:
        return Seconds{0};
    case 1:
        return Minutes{random.number(0, 60) * 7};
    case 2:
        return Minutes{random.number(0, 3000)};
    default:
        return Seconds{random.number(0, longest.count())};
    }
}

QString told(const char *what, Instant at, qint64 arg)
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(what), formatInstant(at)).arg(arg);
}

#define AGREE(naive, fast, what, at, arg)                                                          \
    do {                                                                                           \
        const auto walked = naive;                                                                 \
        if (walked)                                                                                \
            QVERIFY2(fast == *walked, qPrintable(told(what, at, arg)));                            \
        ++*(walked ? &compared : &outside);                                                        \
    } while (false)

} // namespace

class TestWorkTimeNaive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data() { samples::calendarColumn(); }
    void agrees()
    {
        QFETCH(Calendar, calendar);
        const WorkTime hours = WorkTime::compile(calendar).value();
        samples::Random random;
        int compared = 0;
        int outside = 0;
        const auto [rows, windows] = extent();
        for (const auto &[first, last] : windows) {
            const Instant from = samples::startOf(first);
            const Instant to = samples::startOf(last + 1);
            const NaiveCalendar naive(calendar, from, to);
            for (int row = 0; row < rows / windows.size(); ++row) {
                const Instant at =
                    std::clamp(interesting(random, from, to, hours), from, to - Seconds{1});
                const Seconds open = amount(random, LongestAdd);
                const Instant other = std::min(at + amount(random, LongestAdd), to - Seconds{1});
                AGREE(naive.add(at, open), hours.add(at, open), "add", at, open.count());
                AGREE(naive.subtract(at, open), hours.subtract(at, open), "sub", at, open.count());
                AGREE(naive.between(at, other), hours.between(at, other), "between", at,
                      toUnix(other));
                AGREE(std::optional(naive.isOpen(at)), hours.isOpen(at), "open", at, 0);
                AGREE(naive.nextOpening(at), hours.nextOpening(at), "opening", at, 0);
                AGREE(naive.nextClosing(at), hours.nextClosing(at), "closing", at, 0);
                AGREE(naive.sameTimeNextWorkingDay(at), hours.sameTimeNextWorkingDay(at), "due", at,
                      0);
            }
        }
        // Few rows may walk out of their window, or nothing would have been compared.
        QVERIFY2(outside < compared / 3, qPrintable(QString::number(outside)));
    }
};

QTEST_APPLESS_MAIN(TestWorkTimeNaive)
#include "TestWorkTimeNaive.moc"
