#include "app/ctl/WatchCommand.h"

#include "app/WatchChores.h"
#include "app/ctl/StopSignal.h"
#include "ui/words/ErrorWords.h"

#include <QEventLoop>

#include <algorithm>
#include <ostream>

namespace skranke::app {

namespace {

QString quoted(QString text)
{
    text = text.simplified();
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

void print(Console &console, const QString &line)
{
    printLine(console.err, line);
    console.err.flush();
}

} // namespace

QString logLine(const WatchRound &round, Instant at)
{
    QString line = QStringLiteral("at=%1 chore=%2").arg(formatInstant(at), round.chore);
    if (round.done)
        return line + QStringLiteral(" result=done ") + *round.done;
    const Error &error = round.done.error();
    line += QStringLiteral(" result=failed problem=") + quoted(ui::words::error(error));
    if (!error.detail.isEmpty())
        line += QStringLiteral(" detail=") + quoted(error.detail);
    if (round.again)
        line += QStringLiteral(" again_in=%1s").arg(round.again->count());
    return line;
}

int runWatch(const QStringList &arguments, Core &core, Console &console)
{
    QCommandLineParser parser;
    const QCommandLineOption once(QStringLiteral("once"));
    parser.addOption(once);
    if (!parse(parser, arguments, console))
        return 2;
    if (!parser.positionalArguments().isEmpty())
        return usageError(console, QStringLiteral("usage: skrankectl watch [--once]"));

    const auto say = [&](const QString &result) {
        print(console,
              QStringLiteral("at=%1 chore=watch result=%2")
                  .arg(formatInstant(core.clock().now()), result));
    };
    int code = 0;
    StopSignal stop;
    WatchRunner runner(watchChores(core));
    QEventLoop loop;
    QObject::connect(&runner, &WatchRunner::roundDone, &loop, [&](const WatchRound &round) {
        if (!round.done)
            code = std::max(code, exitCodeOf(round.done.error()));
        if (!round.done || !round.done->isEmpty())
            print(console, logLine(round, core.clock().now()));
    });
    QObject::connect(&runner, &WatchRunner::ended, &loop, &QEventLoop::quit);
    QObject::connect(&stop, &StopSignal::asked, &runner, [&] {
        say(QStringLiteral("stopping"));
        runner.stop();
    });
    if (parser.isSet(once)) {
        runner.runOnce();
        loop.exec();
        return code;
    }
    say(QStringLiteral("started"));
    runner.start();
    loop.exec();
    say(QStringLiteral("stopped"));
    return 0;
}

} // namespace skranke::app
