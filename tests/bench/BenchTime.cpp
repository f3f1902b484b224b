// Nanoseconds of working-time arithmetic over spans of different length, beside a bare QTimeZone
// conversion in the same run, and lines per second of the command line's processors.
#include "domain/Sla.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <vector>

using namespace skranke;
using namespace std::chrono;

namespace {

constexpr size_t Starts = 1 << 16;
constexpr int Rounds = 15;

qint64 sink = 0;

std::vector<Instant> randomStarts()
{
    std::mt19937_64 random(20260515);
    std::uniform_int_distribution<qint64> second(
        toUnix(sys_days{1990y / January / 1}), toUnix(sys_days{2100y / January / 1}));
    std::vector<Instant> starts(Starts);
    std::ranges::generate(starts, [&] { return fromUnix(second(random)); });
    return starts;
}

/// The median of several rounds over all starts.
template <typename Call> double nanosecondsOf(const std::vector<Instant> &starts, Call call)
{
    std::vector<double> rounds;
    for (int round = 0; round < Rounds; ++round) {
        const auto begin = steady_clock::now();
        for (const Instant start : starts)
            sink += call(start);
        const duration<double, std::nano> taken = steady_clock::now() - begin;
        rounds.push_back(taken.count() / static_cast<double>(starts.size()));
    }
    std::ranges::nth_element(rounds, rounds.begin() + Rounds / 2);
    return rounds[Rounds / 2];
}

struct Span {
    const char *name;
    Seconds open;
};

void compareSpans(const char *what, const WorkTime &hours, const std::vector<Instant> &starts,
                  double conversion, const std::vector<Span> &spans)
{
    double first = 0;
    for (const Span &span : spans) {
        const ResponseTerms terms{.responseB = duration_cast<Minutes>(span.open)};
        const double add = nanosecondsOf(
            starts, [&](Instant t) { return toUnix(*hours.add(t, span.open)); });
        const double due = nanosecondsOf(starts, [&](Instant t) {
            return toUnix(**responseDue(Level::B, t, terms, hours));
        });
        const double between = nanosecondsOf(
            starts, [&](Instant t) { return hours.between(t, t + span.open).count(); });
        if (first == 0)
            first = add;
        std::printf("%-14s %-10s add %6.1f ns (x%.2f of a day, x%.2f of a conversion)"
                    "  due %6.1f ns  between %6.1f ns\n",
                    what, span.name, add, add / first, add / conversion, due, between);
    }
}

} // namespace

int main()
{
    const auto starts = randomStarts();
    const QTimeZone oslo("Europe/Oslo");
    const double conversion = nanosecondsOf(starts, [&](Instant t) {
        return QDateTime::fromSecsSinceEpoch(toUnix(t), oslo).time().msecsSinceStartOfDay();
    });
    const double offset = nanosecondsOf(starts, [&](Instant t) {
        return oslo.offsetFromUtc(QDateTime::fromSecsSinceEpoch(toUnix(t), Qt::UTC));
    });
    std::printf("QTimeZone      conversion %.1f ns, bare offset %.1f ns\n", conversion, offset);

    for (const Calendar &calendar : {Calendar::serviceHours(), Calendar::roundTheClock()}) {
        const double compile = nanosecondsOf({starts[0]}, [&](Instant) {
            return WorkTime::compile(calendar)->isOpen(starts[0]) ? 1 : 0;
        });
        std::printf("compile        %.2f ms\n", compile / 1e6);
        const WorkTime hours = WorkTime::compile(calendar).value();
        const bool always = calendar == Calendar::roundTheClock();
        const Seconds day = always ? std::chrono::hours{24} : std::chrono::hours{7};
        compareSpans(always ? "round the clock" : "service hours", hours, starts, conversion,
                     {{"1 day", day}, {"1 year", day * 250}, {"20 years", day * 250 * 20}});
        const double working = nanosecondsOf(
            starts, [&](Instant t) { return toUnix(*hours.sameTimeNextWorkingDay(t)); });
        std::printf("               due by one working day %.1f ns\n", working);
    }
    return sink == 42 ? 1 : 0;
}
