// The queue's questions on a filled database, each beside the bare SQL of one page of ids in the
// same run. `bench_queue PATH`; `skrankectl sample` or bench_storage makes one.

#include "storage/SqlStore.h"
#include "tests/bench/Figures.h"

#include <cstdio>

using namespace skranke;
using namespace skranke::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Page = 100;

class Bench {
public:
    Bench(Store &store, double bare) : m_store(store), m_bare(bare) {}

    template <typename F> void measure(const QString &name, F question)
    {
        qint64 answer = 0;
        const double median = medianMilliseconds([&] {
            const auto result =
                m_store
                    .read([&](UnitOfWork &work) { return Result<qint64>(question(work.queue())); })
                    .result();
            if (!result)
                qFatal("%s", qUtf8Printable(result.error().detail));
            answer = *result;
        });
        std::printf("%-34s %10.2f ms  %8.1f x  -> %lld\n", qPrintable(name), median,
                    median / m_bare, static_cast<long long>(answer));
    }

private:
    Store &m_store;
    double m_bare;
};

void measureView(Bench &bench, const QString &name, const QueueFilter &filter)
{
    qint64 total = 0;
    bench.measure(name + u", count"_s,
                  [&](QueueRepository &queue) { return total = queue.count(filter); });
    CaseId middle;
    const auto page = [&filter](QueueRepository &queue, qint64 offset) {
        return static_cast<qint64>(queue.page(filter, offset, Page).size());
    };
    bench.measure(name + u", first page"_s, [&](QueueRepository &queue) { return page(queue, 0); });
    bench.measure(name + u", middle page"_s, [&](QueueRepository &queue) {
        const auto rows = queue.page(filter, total / 2, Page);
        if (!rows.isEmpty())
            middle = rows.constFirst().id;
        return rows.size();
    });
    bench.measure(name + u", last page"_s, [&](QueueRepository &queue) {
        return page(queue, std::max<qint64>(0, total - Page));
    });
    bench.measure(name + u", position of the middle"_s, [&](QueueRepository &queue) {
        return queue.position(filter, middle).value_or(-1);
    });
    bench.measure(name + u", one row"_s, [&](QueueRepository &queue) {
        return static_cast<qint64>(queue.rows(filter, {middle}).size());
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: bench_queue PATH\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    Result<std::unique_ptr<storage::SqlStore>> store;
    const double opening = millisecondsOf([&] { store = storage::SqlStore::open(path); });
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().detail));
    std::printf("%-34s %10.2f ms\n", "open", opening);
    const double bare = bareSqlPage(path);
    std::printf("%-34s %10.2f ms       1.0 x\n", "bare SQL of one page", bare);

    Bench bench(**store, bare);
    bench.measure(u"sidebar counts"_s, [](QueueRepository &queue) {
        return queue.counts(AgentId{1}, SystemClock().now()).byView.value(View::AllOpen);
    });
    measureView(bench, u"all open"_s, {View::AllOpen, AgentId{1}, {}, {}});
    measureView(bench, u"mine"_s, {View::Mine, AgentId{1}, {}, {}});
    measureView(bench, u"in test"_s, {View::InTest, AgentId{1}, {}, {}});
    measureView(bench, u"closed"_s, {View::Closed, AgentId{1}, {}, {}});
    measureView(bench, u"everything"_s, {View::Everything, AgentId{1}, {}, {}});
    for (const QString &search : {u"nettbutikk"_s, u"feil"_s, u"passordfeil"_s, u"nett på"_s,
                                  u"2026-000419"_s, u"finnesikke"_s})
        measureView(bench, u"search "_s + search, {View::AllOpen, AgentId{1}, search, {}});
    return 0;
}
