#include "app/ctl/DatabaseCommands.h"

#include "resources/Resources.h"
#include "storage/Maintenance.h"

#include <QJsonArray>
#include <QJsonObject>

namespace skranke::app {

namespace {

int check(const QString &address, Console &console)
{
    const auto findings = storage::check(address);
    if (!findings)
        return report(findings.error(), console);
    if (console.json) {
        printJson(console.out,
                  QJsonObject{{QStringLiteral("ok"), findings->isEmpty()},
                              {QStringLiteral("findings"), QJsonArray::fromStringList(*findings)}});
    } else if (findings->isEmpty()) {
        printLine(console.out, QStringLiteral("ok"));
    } else {
        for (const QString &finding : *findings)
            printLine(console.out, finding);
    }
    return findings->isEmpty() ? 0 : ExitRefused;
}

int backup(const QString &address, const QString &file, Console &console)
{
    const auto done = storage::backup(address, file);
    if (!done)
        return report(done.error(), console);
    if (console.json)
        printJson(console.out, QJsonObject{{QStringLiteral("file"), file}});
    return 0;
}

int migrate(const QString &address, Console &console)
{
    const auto applied = storage::migrate(address);
    if (!applied)
        return report(applied.error(), console);
    if (console.json)
        printJson(console.out, QJsonObject{{QStringLiteral("applied"), *applied}});
    else
        printLine(console.out, QString::number(*applied));
    return 0;
}

} // namespace

int runDatabase(const QStringList &arguments, const QString &address, Console &console)
{
    initResources();
    const QString what = arguments.value(0);
    if (what == QLatin1String("check") && arguments.size() == 1)
        return check(address, console);
    if (what == QLatin1String("backup") && arguments.size() == 2)
        return backup(address, arguments[1], console);
    if (what == QLatin1String("migrate") && arguments.size() == 1)
        return migrate(address, console);
    return usageError(console,
                      QStringLiteral("usage: skrankectl db check | backup FILE | migrate"));
}

} // namespace skranke::app
