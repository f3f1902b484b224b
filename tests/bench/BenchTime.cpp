// Nanoseconds of working-time arithmetic over spans of different length, beside a bare QTimeZone
// conversion in the same run, and lines per second of the command line's processors.
#include "app/ctl/TimeCommands.h"
#include "domain/Sla.h"
#include "domain/Timetable.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <limits>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace skranke;
using namespace std::chrono;

namespace {

constexpr size_t Starts = 1 << 12;
constexpr int Rounds = 200;

qint64 sink = 0;

std::vector<Instant> randomStarts(year first, year last)
{
    std::mt19937_64 random(20260515);
    std::uniform_int_distribution<qint64> second(toUnix(sys_days{first / January / 1}),
                                                 toUnix(sys_days{last / January / 1}));
    std::vector<Instant> starts(Starts);
    std::ranges::generate(starts, [&] { return fromUnix(second(random)); });
    return starts;
}

/// The best of many short rounds over all starts, what a call costs when nothing disturbs it.
class Best {
public:
    template <typename Call> void measure(const std::vector<Instant> &starts, Call call)
    {
        const auto begin = steady_clock::now();
        for (const Instant start : starts)
            sink += static_cast<qint64>(call(start));
        const duration<double, std::nano> taken = steady_clock::now() - begin;
        m_each = std::min(m_each, taken.count() / static_cast<double>(starts.size()));
    }
    double nanoseconds() const { return m_each; }

private:
    double m_each = std::numeric_limits<double>::max();
};

template <typename Call> double nanosecondsOf(const std::vector<Instant> &starts, Call call)
{
    Best best;
    for (int round = 0; round < Rounds / 10; ++round)
        best.measure(starts, call);
    return best.nanoseconds();
}

struct Span {
    const char *name;
    Seconds open;
    Best add{};
    Best due{};
    Best between{};
};

void compareSpans(const Calendar &calendar, const std::vector<Instant> &starts, double conversion,
                  std::vector<Span> spans)
{
    const WorkTime hours = WorkTime::compile(calendar).value();
    // The spans take turns, so that whatever else the machine does disturbs them alike.
    for (int round = 0; round < Rounds; ++round) {
        for (Span &span : spans) {
            const ResponseTerms terms{.responseB = duration_cast<Minutes>(span.open)};
            span.add.measure(starts, [&](Instant t) { return toUnix(*hours.add(t, span.open)); });
            span.due.measure(starts, [&](Instant t) {
                return toUnix(**responseDue(Level::B, t, terms, hours));
            });
            span.between.measure(
                starts, [&](Instant t) { return hours.between(t, t + span.open).count(); });
        }
    }
    std::printf("%s\n", qPrintable(calendar.name));
    const Span &day = spans.front();
    for (const Span &span : spans)
        std::printf("  %-9s add %5.1f ns  due %5.1f ns  between %5.1f ns"
                    "  (add: %.2f of a day's, %.3f of a conversion; due: %.2f of a day's)\n",
                    span.name, span.add.nanoseconds(), span.due.nanoseconds(),
                    span.between.nanoseconds(), span.add.nanoseconds() / day.add.nanoseconds(),
                    span.add.nanoseconds() / conversion,
                    span.due.nanoseconds() / day.due.nanoseconds());
    const double working =
        nanosecondsOf(starts, [&](Instant t) { return toUnix(*hours.sameTimeNextWorkingDay(t)); });
    std::printf("  due by one working day %.1f ns (%.3f of a conversion)\n", working,
                working / conversion);
}

void linesPerSecond(const std::vector<Instant> &starts)
{
    std::string lines;
    constexpr size_t Lines = 500'000;
    for (size_t i = 0; i < Lines; ++i)
        lines += (i % 2 ? "add\t" : "sub\t")
            + formatInstant(starts[i % starts.size()]).toStdString() + '\t'
            + std::to_string(i % 5000) + '\n';
    std::istringstream in(lines);
    std::ostringstream out, err;
    const auto begin = steady_clock::now();
    sink += app::runWorktime({}, in, out, err);
    const duration<double> taken = steady_clock::now() - begin;
    std::printf("worktime: %.0f lines a second\n", Lines / taken.count());
}

} // namespace

int main()
{
    const QTimeZone oslo("Europe/Oslo");
    const auto convert = [&oslo](Instant t) {
        return QDateTime::fromSecsSinceEpoch(toUnix(t), oslo).time().msecsSinceStartOfDay();
    };
    // Past 2037 QTimeZone works the rule out each time, which is slower; the comparison is with
    // what it does best.
    const double conversion = nanosecondsOf(randomStarts(1990y, 2037y), convert);
    const auto starts = randomStarts(1990y, 2100y);
    std::printf("QTimeZone conversion: %.1f ns, and %.1f ns when years past 2037 are among them\n",
                conversion, nanosecondsOf(starts, convert));

    const Calendar service = Calendar::serviceHours();
    const Zone zone = Zone::load(service.zone).value();
    std::printf("compiling a timetable: %.2f ms\n",
                nanosecondsOf({starts[0]}, [&](Instant) { return Timetable(service, zone).size(); })
                    / 1e6);

    const Seconds day = std::chrono::hours{7};
    compareSpans(service, starts, conversion,
                 {{"1 day", day}, {"1 year", day * 251}, {"20 years", day * 251 * 20}});
    const Seconds whole = std::chrono::hours{24};
    compareSpans(Calendar::roundTheClock(), starts, conversion,
                 {{"1 day", whole}, {"1 year", whole * 365}, {"20 years", whole * 365 * 20}});
    linesPerSecond(starts);
    return sink == 42 ? 1 : 0;
}
