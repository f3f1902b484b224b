#include "app/WindowArguments.h"

#include "domain/CaseLink.h"
#include "translations/Translations.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace skranke::app {

namespace {

using Option = QCommandLineOption;

const QStringList Pages{QStringLiteral("queue"),     QStringLiteral("case"),
                        QStringLiteral("billing"),   QStringLiteral("sla"),
                        QStringLiteral("calendars"), QStringLiteral("settings"),
                        QStringLiteral("incidents")};

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{3,5})x([0-9]{3,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

QString WindowArguments::usage()
{
    return QStringLiteral(
        "usage: skranke [--db sqlite:PATH|postgresql://…] [--lang nb|nn|en] [--agent NAME]\n"
        "               [--theme light|dark]\n"
        "               [--page queue|case|billing|sla|calendars|settings|incidents] [--size "
        "WIDTHxHEIGHT]\n"
        "               [--now INSTANT] [--screenshot FILE]\n"
        "               [MAIL…] [skranke://case/NUMBER]\n");
}

std::variant<WindowArguments, QString> WindowArguments::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Option db(QStringLiteral("db"), {}, QStringLiteral("address"));
    const Option lang(QStringLiteral("lang"), {}, QStringLiteral("code"));
    const Option agent(QStringLiteral("agent"), {}, QStringLiteral("name"));
    const Option theme(QStringLiteral("theme"), {}, QStringLiteral("theme"));
    const Option page(QStringLiteral("page"), {}, QStringLiteral("page"), QStringLiteral("queue"));
    const Option size(QStringLiteral("size"), {}, QStringLiteral("size"));
    const Option now(QStringLiteral("now"), {}, QStringLiteral("instant"));
    const Option screenshot(QStringLiteral("screenshot"), {}, QStringLiteral("file"));
    parser.addOptions({db, lang, agent, theme, page, size, now, screenshot});
    if (!parser.parse(arguments))
        return parser.errorText();

    WindowArguments result;
    result.database = parser.value(db);
    result.agent = parser.value(agent);
    result.language = parser.value(lang);
    result.screenshot = parser.value(screenshot);
    result.page = parser.value(page);
    for (const QString &argument : parser.positionalArguments()) {
        if (!isCaseLink(argument)) {
            result.files.append(argument);
            continue;
        }
        result.number = caseOfLink(argument);
        if (!result.number)
            return QStringLiteral("A link is skranke://case/2026-000419 and the like, not %1")
                .arg(argument);
    }
    if (!result.language.isEmpty() && !Translations::languages().contains(result.language))
        return QStringLiteral("--lang takes nb, nn or en, not %1").arg(result.language);
    if (!Pages.contains(result.page))
        return QStringLiteral("--page takes queue, case, billing, sla, calendars, settings or "
                              "incidents, not %1")
            .arg(result.page);
    if (parser.isSet(theme)) {
        const QString wanted = parser.value(theme);
        if (wanted != QLatin1String("light") && wanted != QLatin1String("dark"))
            return QStringLiteral("--theme takes light or dark, not %1").arg(wanted);
        result.theme =
            wanted == QLatin1String("dark") ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light;
    }
    if (parser.isSet(size)) {
        const auto wanted = sizeFrom(parser.value(size));
        if (!wanted)
            return QStringLiteral("--size takes 1440x900 and the like, not %1")
                .arg(parser.value(size));
        result.size = *wanted;
    }
    if (parser.isSet(now)) {
        result.now = parseInstant(parser.value(now));
        if (!result.now)
            return QStringLiteral("--now takes an instant such as 2026-11-23T09:00:00Z, not %1")
                .arg(parser.value(now));
    }
    return result;
}

} // namespace skranke::app
