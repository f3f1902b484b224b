// skrankectl: the desk on the command line (R11).
#include "app/Core.h"
#include "app/ctl/BillingCommands.h"
#include "app/ctl/CaseCommands.h"
#include "app/ctl/Command.h"
#include "app/ctl/DatabaseCommands.h"
#include "app/ctl/IntakeCommand.h"
#include "app/ctl/MailboxCommands.h"
#include "app/ctl/SampleCommand.h"
#include "app/ctl/SlaReportCommand.h"
#include "app/ctl/TimeCommands.h"
#include "app/ctl/TimeEntryCommand.h"
#include "app/ctl/WatchCommand.h"
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <iostream>

using namespace skranke;
using namespace skranke::app;

namespace {

constexpr const char *Usage =
    "usage: skrankectl [--db sqlite:PATH|postgresql://…] [--agent NAME] [--now INSTANT] [--lang "
    "nb|nn|en] "
    "[--json] "
    "COMMAND\n"
    "  holidays YEAR[-YEAR]                       public holidays, date and name\n"
    "  worktime [--close MM-DD]…                  working time of lines on standard input\n"
    "  sla due | explain LEVEL SUBMITTED          due times of lines; the account of one\n"
    "  sla report --from INSTANT --to INSTANT     breaches and figures\n"
    "  bill round --rule case|entry               started half hours of lines\n"
    "  intake PATH…                               registers mail from files\n"
    "  case list [--view VIEW] [--search TEXT] [--limit N]\n"
    "  case show NUMBER\n"
    "  case do NUMBER TRANSITION [OPTION…]\n"
    "  case note NUMBER [TEXT]\n"
    "  time add NUMBER --minutes M [--note TEXT]\n"
    "  billing --month YYYY-MM [--csv]            the invoice basis\n"
    "  sample --cases N [--seed S] | --desk       fills an empty database\n"
    "  mailbox sign-in ADDRESS [--port N] [--file PATH]\n"
    "  mailbox sign-out ADDRESS                   at the mailbox's provider, in a browser\n"
    "  watch [--once]                             intake and breaches, day and night\n"
    "  db check | backup FILE | migrate\n"
    "  db copy --from ADDRESS --to ADDRESS        moves a desk to an empty database\n"
    "  db init-server                             makes the team's database on a server\n"
    "  db login LOGIN viewer|agent|lead|none      lets a person in\n";

/// What comes before the command. `--json` may stand anywhere.
struct Globals {
    QString database;
    QString agent;
    QString language = QStringLiteral("nb");
    std::optional<Instant> now;
    bool json = false;
    QStringList rest;
};

std::optional<Globals> globalsOf(QStringList arguments, Console &console)
{
    Globals globals;
    globals.json = arguments.removeAll(QStringLiteral("--json")) > 0;
    while (!arguments.isEmpty() && arguments.first().startsWith(QLatin1String("--"))) {
        QString option = arguments.takeFirst();
        QString value;
        if (const qsizetype equals = option.indexOf(u'='); equals > 0) {
            value = option.mid(equals + 1);
            option.truncate(equals);
        } else if (!arguments.isEmpty()) {
            value = arguments.takeFirst();
        }
        if (option == QLatin1String("--db")) {
            globals.database = value;
        } else if (option == QLatin1String("--agent")) {
            globals.agent = value;
        } else if (option == QLatin1String("--lang") && Translations::languages().contains(value)) {
            globals.language = value;
        } else if (option == QLatin1String("--now") && parseInstant(value)) {
            globals.now = parseInstant(value);
        } else {
            usageError(console, QStringLiteral("unknown option: %1 %2").arg(option, value));
            return std::nullopt;
        }
    }
    globals.rest = arguments;
    return globals;
}

/// Commands that need no database; none when it is not one of them.
std::optional<int> runWithoutDesk(const Globals &globals, Console &console)
{
    const QString first = globals.rest.value(0), second = globals.rest.value(1);
    const auto after = [&globals](qsizetype words) {
        QStringList arguments = globals.rest.mid(words);
        if (globals.json)
            arguments.append(QStringLiteral("--json"));
        return arguments;
    };
    if (first == QLatin1String("holidays"))
        return runHolidays(after(1), console.out, console.err);
    if (first == QLatin1String("worktime"))
        return runWorktime(globals.rest.mid(1), console.in, console.out, console.err);
    if (first == QLatin1String("sla") && second == QLatin1String("due"))
        return runSlaDue(globals.rest.mid(2), console.in, console.out, console.err);
    if (first == QLatin1String("sla") && second == QLatin1String("explain"))
        return runSlaExplain(after(2), console.out, console.err);
    if (first == QLatin1String("bill") && second == QLatin1String("round"))
        return runBillRound(globals.rest.mid(2), console.in, console.out, console.err);
    const QString address = globals.database.isEmpty() ? defaultDatabase() : globals.database;
    if (first == QLatin1String("db"))
        return runDatabase(globals.rest.mid(1), address, console);
    if (first == QLatin1String("sample"))
        return runSample(globals.rest.mid(1), address, globals.now, console);
    return std::nullopt;
}

struct Entry {
    const char *first;
    const char *second; ///< null: the command is one word
    DeskCommand run;
};
constexpr std::array<Entry, 11> DeskCommands{{
    {"intake", nullptr, runIntake},
    {"case", "list", runCaseList},
    {"case", "show", runCaseShow},
    {"case", "do", runCaseDo},
    {"case", "note", runCaseNote},
    {"time", "add", runTimeAdd},
    {"billing", nullptr, runBilling},
    {"sla", "report", runSlaReport},
    {"mailbox", "sign-in", runMailboxSignIn},
    {"mailbox", "sign-out", runMailboxSignOut},
    {"watch", nullptr, runWatch},
}};

int runOnDesk(const Entry &entry, const Globals &globals, Console &console)
{
    Core::Options options;
    options.database = globals.database;
    options.agent = globals.agent;
    if (globals.now)
        options.clock = std::make_unique<FixedClock>(*globals.now);
    const auto core = Core::open(std::move(options));
    if (!core)
        return report(core.error(), console);
    return entry.run(globals.rest.mid(entry.second ? 2 : 1), **core, console);
}

int run(const Globals &globals, Console &console)
{
    if (const auto code = runWithoutDesk(globals, console))
        return *code;
    for (const Entry &entry : DeskCommands)
        if (globals.rest.value(0) == QLatin1String(entry.first)
            && (!entry.second || globals.rest.value(1) == QLatin1String(entry.second)))
            return runOnDesk(entry, globals, console);
    console.err << Usage;
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    std::ios::sync_with_stdio(false);
    QCoreApplication application(argc, argv);
    Console console{std::cin, std::cout, std::cerr, false};
    QStringList arguments = application.arguments().mid(1);
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        std::cout << Usage;
        return 0;
    }
    const auto globals = globalsOf(std::move(arguments), console);
    if (!globals)
        return 2;
    console.json = globals->json;
    Translations translations;
    translations.use(globals->language);
    const int code = run(*globals, console);
    std::cout.flush();
    return std::cout ? code : 2;
}
