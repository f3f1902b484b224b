#include "app/ctl/DatabaseCommands.h"

#include "resources/Resources.h"
#include "services/RegisterRules.h"
#include "storage/Maintenance.h"
#include "storage/ServerSetup.h"

#include <QJsonArray>
#include <QJsonObject>

#include <istream>
#include <string>

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

int copy(const QStringList &arguments, Console &console)
{
    const QCommandLineOption from(QStringLiteral("from"), {}, QStringLiteral("address"));
    const QCommandLineOption to(QStringLiteral("to"), {}, QStringLiteral("address"));
    QCommandLineParser parser;
    parser.addOptions({from, to});
    if (!parse(parser, arguments, console))
        return 2;
    if (!parser.isSet(from) || !parser.isSet(to) || !parser.positionalArguments().isEmpty())
        return usageError(console,
                          QStringLiteral("usage: skrankectl db copy --from sqlite:PATH "
                                         "--to postgresql://…"));
    const auto copied = storage::copy(parser.value(from), parser.value(to));
    if (!copied)
        return report(copied.error(), console);
    QJsonArray tables;
    for (const storage::TableSum &sum : *copied) {
        const QString digest = QString::fromLatin1(sum.digest);
        if (console.json)
            tables.append(QJsonObject{{QStringLiteral("table"), sum.table},
                                      {QStringLiteral("rows"), sum.rows},
                                      {QStringLiteral("digest"), digest}});
        else
            printRow(console.out, {sum.table, QString::number(sum.rows), digest});
    }
    if (console.json)
        printJson(console.out, tables);
    return 0;
}

int initServer(const QString &address, Console &console)
{
    const auto made = storage::initServer(address);
    if (!made)
        return report(made.error(), console);
    if (console.json)
        printJson(console.out, QJsonObject{{QStringLiteral("ok"), true}});
    return 0;
}

int login(const QStringList &arguments, const QString &address, Console &console)
{
    const QCommandLineOption name(QStringLiteral("name"), {}, QStringLiteral("name"));
    const QCommandLineOption password(QStringLiteral("set-password"));
    QCommandLineParser parser;
    parser.addOptions({name, password});
    if (!parse(parser, arguments, console))
        return 2;
    const QStringList words = parser.positionalArguments();
    const auto role = fromCode<Role>(words.value(1));
    if (words.size() != 2 || (!role && words[1] != QLatin1String("none")))
        return usageError(console,
                          QStringLiteral("usage: skrankectl db login LOGIN viewer|agent|lead|none "
                                         "[--name NAME] [--set-password < FILE]"));
    storage::Login wanted;
    wanted.name = words[0];
    wanted.role = role;
    wanted.agentName = parser.isSet(name) ? parser.value(name).simplified() : words[0];
    wanted.initials = services::initialsOf(wanted.agentName);
    if (parser.isSet(password)) {
        // From standard input: what stands on a command line, everyone on the machine can read.
        std::string line;
        if (!std::getline(console.in, line) || line.empty())
            return usageError(console, QStringLiteral("no password on standard input"));
        wanted.password = QByteArray::fromStdString(line);
    }
    const auto set = storage::setLogin(address, wanted);
    if (!set)
        return report(set.error(), console);
    if (console.json)
        printJson(console.out, QJsonObject{{QStringLiteral("login"), wanted.name}});
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
    if (what == QLatin1String("copy"))
        return copy(arguments.mid(1), console);
    if (what == QLatin1String("init-server") && arguments.size() == 1)
        return initServer(address, console);
    if (what == QLatin1String("login"))
        return login(arguments.mid(1), address, console);
    return usageError(console,
                      QStringLiteral("usage: skrankectl db check | backup FILE | migrate | "
                                     "copy --from ADDRESS --to ADDRESS | init-server | "
                                     "login LOGIN viewer|agent|lead|none"));
}

} // namespace skranke::app
