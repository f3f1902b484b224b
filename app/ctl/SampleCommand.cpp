#include "app/ctl/SampleCommand.h"

#include "mail/GMimeReader.h"
#include "mail/GMimeWriter.h"
#include "resources/Resources.h"
#include "services/SampleService.h"
#include "storage/SqlStore.h"

#include <ostream>

namespace skranke::app {

namespace {

constexpr qint64 MostCases = 10'000'000;

struct Asked {
    bool desk = false;
    qint64 cases = 0;
    quint64 seed = 1;
};

std::optional<Asked> understand(const QStringList &arguments, Console &console)
{
    const QCommandLineOption deskOption(QStringLiteral("desk"));
    const QCommandLineOption casesOption(QStringLiteral("cases"), {}, QStringLiteral("N"));
    const QCommandLineOption seedOption(QStringLiteral("seed"), {}, QStringLiteral("S"),
                                        QStringLiteral("1"));
    QCommandLineParser parser;
    parser.addOptions({deskOption, casesOption, seedOption});
    if (!parse(parser, arguments, console))
        return std::nullopt;
    bool seedIsNumber = false, casesIsNumber = true;
    Asked asked;
    asked.desk = parser.isSet(deskOption);
    asked.seed = parser.value(seedOption).toULongLong(&seedIsNumber);
    if (!asked.desk)
        asked.cases = parser.value(casesOption).toLongLong(&casesIsNumber);
    if (seedIsNumber && casesIsNumber && asked.cases >= (asked.desk ? 0 : 1)
        && asked.cases <= MostCases && parser.positionalArguments().isEmpty())
        return asked;
    usageError(console, QStringLiteral("usage: skrankectl sample --cases N [--seed S] | --desk"));
    return std::nullopt;
}

Result<bool> isEmpty(const QString &address)
{
    const auto store = storage::SqlStore::open(address);
    if (!store)
        return tl::make_unexpected(store.error());
    return services::SampleService(**store).isEmpty();
}

Result<void> fill(storage::SqlStore &store, const Asked &asked, Instant now, Console &console)
{
    services::SampleService sample(store);
    if (asked.desk)
        return sample.fillDesk(mail::GMimeReader(), mail::GMimeWriter(), now);
    // A million takes minutes, and silence would look like a fault.
    const auto progress = [&console](qint64 done) {
        constexpr qint64 Step = 50'000;
        if (done > 0 && done % Step == 0)
            console.err << done << std::endl;
    };
    if (auto filled = sample.fill(asked.cases, asked.seed, now, progress); !filled)
        return filled;
    return store.finishBulk();
}

} // namespace

int runSample(const QStringList &arguments, const QString &address, std::optional<Instant> now,
              Console &console)
{
    initResources();
    const auto asked = understand(arguments, console);
    if (!asked)
        return 2;
    const auto empty = isEmpty(address);
    if (!empty)
        return report(empty.error(), console);
    if (!*empty) {
        printLine(console.err,
                  QStringLiteral("the database is not empty; sample data needs one of its own"));
        return ExitRefused;
    }
    storage::OpenOptions options;
    options.bulk = !asked->desk;
    const auto store = storage::SqlStore::open(address, options);
    const Result<void> done = store
        ? fill(**store, *asked, now.value_or(SystemClock().now()), console)
        : Result<void>(tl::make_unexpected(store.error()));
    return done ? 0 : report(done.error(), console);
}

} // namespace skranke::app
