#include "app/ctl/CaseCommands.h"

#include "app/ctl/CaseJson.h"
#include "ui/words/CaseWords.h"

#include <QFile>
#include <QJsonArray>

#include <iterator>
#include <ostream>

namespace skranke::app {

namespace {

using Option = QCommandLineOption;

QStringList codesOf(const auto &table)
{
    QStringList codes;
    for (const auto &code : table)
        codes.append(QString::fromLatin1(code.text));
    return codes;
}

void printRow(std::ostream &out, const QueueRow &row)
{
    const auto due = row.nextDue();
    app::printRow(out,
                  {row.number.toString(), toCode(row.state), toCode(row.level),
                   due ? formatInstant(*due) : QString(), row.assigneeInitials,
                   row.customerName.isEmpty() ? ui::words::unknownCustomer() : row.customerName,
                   row.contactName, row.subject});
}

/// Prints every match, a page at a time, so that a million rows need no memory.
int list(const QueueFilter &filter, qint64 limit, Core &core, Console &console)
{
    constexpr int Page = 1000;
    QJsonArray array;
    for (qint64 offset = 0; limit < 0 || offset < limit;) {
        const int wanted =
            limit < 0 ? Page : static_cast<int>(std::min<qint64>(Page, limit - offset));
        const auto page = core.queue().page(filter, offset, wanted).result();
        if (!page)
            return report(page.error(), console);
        for (const QueueRow &row : page->rows) {
            if (console.json)
                array.append(toJson(row));
            else
                printRow(console.out, row);
        }
        if (page->rows.size() < wanted)
            break;
        offset += wanted;
    }
    if (console.json)
        printJson(console.out, array);
    return 0;
}

std::optional<Level> levelNamed(const QString &text)
{
    if (text == QLatin1String("a") || text == QLatin1String("b"))
        return fromCode<Level>(text.toUpper());
    return fromCode<Level>(text);
}

/// The options of `case do`, which become the request and the corrections that go before it.
struct DoOptions {
    Option message{QStringLiteral("message"), {}, QStringLiteral("text")};
    Option reason{QStringLiteral("reason"), {}, QStringLiteral("text")};
    Option kind{QStringLiteral("kind"), {}, QStringLiteral("kind")};
    Option level{QStringLiteral("level"), {}, QStringLiteral("level")};
    Option estimate{QStringLiteral("estimate"), {}, QStringLiteral("minutes")};
    Option testAddress{QStringLiteral("test-address"), {}, QStringLiteral("address")};
    Option evidenceMessage{QStringLiteral("evidence-message"), {}, QStringLiteral("id")};
    Option person{QStringLiteral("evidence-person"), {}, QStringLiteral("name")};
    Option note{QStringLiteral("evidence-note"), {}, QStringLiteral("text")};
    Option cancel{QStringLiteral("cancel")};
    Option version{QStringLiteral("version"), {}, QStringLiteral("number")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({message, reason, kind, level, estimate, testAddress, evidenceMessage,
                           person, note, cancel, version});
    }
};

/// What `case do` was asked.
struct Asked {
    TransitionRequest request;
    services::CaseEdit edit;
    std::optional<int> version;
};

std::optional<int> wholeNumber(const QString &text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<Asked> understand(const QCommandLineParser &parser, const DoOptions &options,
                                Transition transition, Console &console)
{
    Asked asked;
    TransitionRequest &request = asked.request;
    request.transition = transition;
    request.words = parser.value(options.reason);
    request.testAddress = parser.value(options.testAddress);
    request.declineCancels = parser.isSet(options.cancel);
    if (parser.isSet(options.message))
        request.message = OutgoingText{parser.value(options.message), {}, {}, {}};
    if (parser.isSet(options.kind)) {
        asked.edit.kind = fromCode<CaseKind>(parser.value(options.kind));
        if (!asked.edit.kind) {
            usageError(console, QStringLiteral("unknown kind: ") + parser.value(options.kind));
            return std::nullopt;
        }
    }
    if (parser.isSet(options.level)) {
        asked.edit.level = levelNamed(parser.value(options.level));
        if (!asked.edit.level) {
            usageError(console, QStringLiteral("unknown level: ") + parser.value(options.level));
            return std::nullopt;
        }
    }
    if (parser.isSet(options.estimate)) {
        const auto minutes = wholeNumber(parser.value(options.estimate));
        if (!minutes) {
            usageError(console,
                       QStringLiteral("not a number of minutes: ")
                           + parser.value(options.estimate));
            return std::nullopt;
        }
        asked.edit.estimateMinutes = minutes;
    }
    if (parser.isSet(options.version))
        asked.version = wholeNumber(parser.value(options.version));
    if (parser.isSet(options.evidenceMessage) || parser.isSet(options.person)
        || parser.isSet(options.note)) {
        const auto id = wholeNumber(parser.value(options.evidenceMessage));
        request.evidence = Evidence{MessageId{id.value_or(0)},
                                    parser.value(options.person),
                                    parser.value(options.note),
                                    {}};
    }
    return asked;
}

} // namespace

std::optional<CaseId> caseNamed(const QString &text, Core &core, Console &console, int &code)
{
    const auto number = CaseNumber::parse(text);
    if (!number) {
        code = usageError(console, QStringLiteral("not a case number: ") + text);
        return std::nullopt;
    }
    const auto id = core.cases().find(*number).result();
    if (!id) {
        code = report(id.error(), console);
        return std::nullopt;
    }
    return *id;
}

int runCaseList(const QStringList &arguments, Core &core, Console &console)
{
    QCommandLineParser parser;
    const Option view(QStringLiteral("view"), {}, QStringLiteral("view"), QStringLiteral("open"));
    const Option search(QStringLiteral("search"), {}, QStringLiteral("text"));
    const Option limit(QStringLiteral("limit"), {}, QStringLiteral("count"));
    parser.addOptions({view, search, limit});
    if (!parse(parser, arguments, console))
        return 2;

    QueueFilter filter;
    const auto known = fromCode<View>(parser.value(view));
    if (!known)
        return usageError(console,
                          QStringLiteral("unknown view: %1; known: %2")
                              .arg(parser.value(view), codesOf(Codes<View>::table).join(u' ')));
    filter.view = *known;
    filter.search = parser.value(search);
    if (parser.isSet(search) && filter.search.trimmed().size() < ShortestSearch)
        return usageError(console,
                          QStringLiteral("search needs at least %1 letters").arg(ShortestSearch));
    qint64 count = -1;
    if (parser.isSet(limit)) {
        const auto number = wholeNumber(parser.value(limit));
        if (!number || *number < 0)
            return usageError(console, QStringLiteral("not a count: ") + parser.value(limit));
        count = *number;
    }
    return list(filter, count, core, console);
}

int runCaseShow(const QStringList &arguments, Core &core, Console &console)
{
    if (arguments.size() != 1)
        return usageError(console, QStringLiteral("usage: skrankectl case show NUMBER"));
    int code = 0;
    const auto id = caseNamed(arguments.first(), core, console, code);
    if (!id)
        return code;
    const auto file = core.cases().open(*id).result();
    if (!file)
        return report(file.error(), console);
    if (console.json) {
        printJson(console.out, toJson(*file));
        return 0;
    }
    const QJsonObject object = toJson(*file);
    for (auto field = object.begin(); field != object.end(); ++field)
        if (!field->isArray() && !field->isObject())
            app::printRow(console.out, {field.key(), field->toVariant().toString()});
    for (const Message &message : file->messages)
        app::printRow(console.out,
                      {formatInstant(message.at), toCode(message.kind),
                       QString::number(message.id.value), message.authorName,
                       message.text.left(200)});
    for (const Event &event : file->events)
        app::printRow(console.out,
                      {formatInstant(event.at), toCode(event.kind), event.actorName, event.field,
                       event.from, event.to, event.note});
    return 0;
}

int runCaseDo(const QStringList &arguments, Core &core, Console &console)
{
    QCommandLineParser parser;
    const DoOptions options;
    options.addTo(parser);
    if (!parse(parser, arguments, console))
        return 2;
    const QStringList words = parser.positionalArguments();
    const QString known = codesOf(Codes<Transition>::table).join(u' ');
    if (words.size() != 2)
        return usageError(console,
                          QStringLiteral("usage: skrankectl case do NUMBER TRANSITION [--message "
                                         "TEXT] [--reason TEXT] [--kind KIND] [--level LEVEL] "
                                         "[--estimate MINUTES] [--test-address ADDRESS] "
                                         "[--evidence-message ID | --evidence-person NAME "
                                         "[--evidence-note TEXT]] [--cancel]; transitions: ")
                              + known);
    const auto transition = fromCode<Transition>(words.at(1));
    if (!transition)
        return usageError(
            console, QStringLiteral("unknown transition: %1; known: %2").arg(words.at(1), known));
    int code = 0;
    const auto id = caseNamed(words.first(), core, console, code);
    if (!id)
        return code;
    const auto asked = understand(parser, options, *transition, console);
    if (!asked)
        return 2;

    const auto file = core.cases().open(*id).result();
    if (!file)
        return report(file.error(), console);
    const int version = asked->version.value_or(file->value.version);
    const auto moved = core.cases().perform(*id, version, asked->request, asked->edit).result();
    if (!moved)
        return report(moved.error(), console);
    if (console.json)
        printJson(console.out, toJson(*moved));
    else
        app::printRow(console.out, {moved->number.toString(), toCode(moved->state)});
    return 0;
}

int runCaseNote(const QStringList &arguments, Core &core, Console &console)
{
    if (arguments.isEmpty() || arguments.size() > 2)
        return usageError(console,
                          QStringLiteral("usage: skrankectl case note NUMBER [TEXT], or the text "
                                         "on standard input"));
    int code = 0;
    const auto id = caseNamed(arguments.first(), core, console, code);
    if (!id)
        return code;
    QString text = arguments.value(1);
    if (arguments.size() == 1) {
        const std::string read{std::istreambuf_iterator<char>(console.in), {}};
        text = QString::fromUtf8(read);
    }
    const auto noted = core.cases().addNote(*id, text).result();
    if (!noted)
        return report(noted.error(), console);
    if (console.json)
        printJson(console.out, toJson(*noted));
    else
        app::printRow(console.out, {noted->number.toString(), toCode(noted->state)});
    return 0;
}

} // namespace skranke::app
