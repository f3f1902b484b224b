// skranke: the window.
#include "app/Composition.h"
#include "app/Core.h"
#include "app/DatabaseDoor.h"
#include "app/Screenshot.h"
#include "app/SingleInstance.h"
#include "app/UserSettings.h"
#include "app/WindowArguments.h"
#include "domain/CaseLink.h"
#include "secrets/SystemSecrets.h"
#include "spelling/HunspellSpelling.h"
#include "storage/PostgresAddress.h"
#include "translations/Translations.h"
#include "ui/spelling/SpellingGuide.h"
#include "ui/words/ErrorWords.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>

#include <cstdio>

using namespace skranke;
using namespace skranke::app;

namespace {

constexpr int Again = 1000; ///< another database has been chosen

/// A database that cannot be opened: in a box for a person, on stderr for a script.
int cannotOpen(const Error &error, bool picture)
{
    const QString sentence = ui::words::error(error);
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    if (!picture) {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Skranke"), sentence);
        box.setDetailedText(error.detail);
        box.exec();
    }
    return 3;
}

QString pathOf(const QString &address)
{
    const QString wanted = address.isEmpty() ? defaultDatabase() : address;
    return wanted.startsWith(QLatin1String("sqlite:")) ? wanted.mid(7) : wanted;
}

int run(QApplication &application, const WindowArguments &arguments, UserSettings &settings)
{
    const bool picture = !arguments.screenshot.isEmpty();
    Translations translations;
    if (!arguments.language.isEmpty())
        settings.setLanguage(arguments.language);

    auto secrets = std::make_unique<secrets::SystemSecrets>();
    DatabaseDoor door(settings, *secrets);
    const QString address = picture ? arguments.database : door.address(arguments.database);
    SingleInstance instance(pathOf(address));
    const QString link = arguments.number ? caseLink(*arguments.number) : QString();
    if (!picture && !instance.claim(link)) {
        translations.use(settings.language());
        std::fprintf(stderr, "%s\n",
                     qPrintable(QCoreApplication::translate(
                         "main",
                         "Skranke is open on this database already; its window has been "
                         "brought to the front.")));
        return 0;
    }

    Core::Options options;
    options.database = address;
    options.password = door.password(address);
    options.secrets = std::move(secrets);
    options.agent = arguments.agent.isEmpty() ? settings.agent() : arguments.agent;
    if (arguments.now)
        options.clock = std::make_unique<FixedClock>(*arguments.now);
    Core::Opening opening(std::move(options));

    translations.use(settings.language());
    ui::Theme theme;
    theme.setMode(arguments.theme.value_or(settings.theme()));
    theme.apply(application);

    auto core = opening.finish();
    if (!core && !picture && storage::PostgresAddress::isOne(address)) {
        std::fprintf(stderr, "%s\n", qPrintable(ui::words::error(core.error())));
        return door.choose(theme, address, &core.error()) ? Again : 3;
    }
    if (!core)
        return cannotOpen(core.error(), picture);

    spelling::HunspellSpelling spelling(spelling::HunspellSpelling::systemFolders(),
                                        spelling::HunspellSpelling::ownWordsFile());
    ui::SpellingGuide guide(theme, spelling, application);
    Composition composition(**core, settings, theme, translations);
    if (picture)
        return takeScreenshot(composition, arguments);
    QObject::connect(&composition, &Composition::databaseAsked, &composition, [&] {
        if (door.choose(theme, address, nullptr, &composition.window()))
            QApplication::exit(Again);
    });
    QObject::connect(&instance, &SingleInstance::raiseRequested, &composition,
                     [&composition](const QString &wanted) {
                         composition.raise();
                         if (const auto number = caseOfLink(wanted))
                             composition.showNumber(*number);
                     });
    if (arguments.size.isValid())
        composition.window().resize(arguments.size);
    composition.open();
    if (!arguments.files.isEmpty())
        composition.importMail(arguments.files);
    if (arguments.number)
        composition.showNumber(*arguments.number);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("skranke"));
    QApplication::setApplicationDisplayName(QStringLiteral("Skranke"));
    QApplication::setApplicationVersion(QStringLiteral(SKRANKE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("skranke"));

    QStringList words = QApplication::arguments();
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"))) {
        std::fputs(qPrintable(WindowArguments::usage()), stdout);
        return 0;
    }
    const auto arguments = WindowArguments::parse(words);
    if (const auto *problem = std::get_if<QString>(&arguments)) {
        std::fprintf(stderr, "%s\n%s", qPrintable(*problem), qPrintable(WindowArguments::usage()));
        return 2;
    }
    auto known = std::get<WindowArguments>(arguments);
    if (known.screenshot.isEmpty()) {
        UserSettings settings;
        for (;;) {
            const int code = run(application, known, settings);
            if (code != Again)
                return code;
            known.database.clear(); // the one that has been chosen now
            known.files.clear();
            known.number.reset();
        }
    }
    // A picture neither depends on what the user chose nor changes it.
    QTemporaryDir own;
    UserSettings settings(own.filePath(QStringLiteral("skranke.ini")));
    return run(application, known, settings);
}
