#include "tests/bench/StartUp.h"

#include "app/Composition.h"
#include "tests/bench/Figures.h"
#include "tests/bench/FirstPaint.h"

#include <QAbstractItemView>
#include <QDir>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>

#include <cstring>

namespace skranke::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr char Child[] = "--start-up-child";
constexpr int Rounds = 15;
constexpr int Patience = 20'000; // ms
constexpr QSize WindowSize{1440, 900};

int showEmptyWindow()
{
    QMainWindow window;
    auto *canvas = new QWidget;
    window.setCentralWidget(canvas);
    window.resize(WindowSize);
    const FirstPaint paint(canvas);
    window.show();
    return QApplication::exec();
}

int showConsole(const QString &database)
{
    const QTemporaryDir own;
    app::UserSettings settings(own.filePath(u"skranke.ini"_s));
    app::Core::Options options;
    options.database = database;
    app::Core::Opening opening(std::move(options));
    Translations translations;
    translations.use(u"nb");
    ui::Theme theme;
    theme.setMode(ui::Theme::Mode::Light);
    theme.apply(*qApp);
    auto core = opening.finish();
    if (!core)
        qFatal("%s", qUtf8Printable(core.error().detail));
    app::Composition console(**core, settings, theme, translations);
    auto *list = console.window().findChild<QAbstractItemView *>(u"queueList"_s);
    const FirstPaint paint(list->viewport(), [list] { return list->model()->rowCount() > 0; });
    console.open();
    return QApplication::exec();
}

struct Started {
    const char *name;
    QString program;
    QStringList arguments;
    std::vector<double> milliseconds = {};
    double megabytes = 0;

    void run(const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const double taken = millisecondsOf([&] {
            process.start(program, arguments);
            if (!process.waitForReadyRead(Patience))
                qFatal("%s showed nothing", qUtf8Printable(program));
        });
        milliseconds.push_back(taken);
        megabytes = process.readLine().trimmed().toDouble();
        process.waitForFinished(Patience);
    }
};

void compare(const QString &platform, const QString &database,
             const QProcessEnvironment &environment)
{
    const QString own = QCoreApplication::applicationFilePath();
    const QString bare = QFileInfo(own).dir().filePath(u"bench_empty"_s);
    Started programs[] = {
        {"an empty window", bare, {}},
        {"with a word", bare, {u"Skranke"_s}},
        {"empty, the console's libraries", own, {QString::fromLatin1(Child)}},
        {"the console, queue painted", own, {QString::fromLatin1(Child), database}},
    };
    for (int round = 0; round < Rounds; ++round)
        for (Started &one : programs)
            one.run(environment);
    std::printf("start-up, %s\n", qUtf8Printable(platform));
    const double floor = quantile(programs[0].milliseconds, 0.5);
    for (Started &one : programs) {
        const double median = quantile(one.milliseconds, 0.5);
        std::printf("  %-32s %7.1f ms  %.2f x %8.1f MB  %+.1f\n", one.name, median, median / floor,
                    one.megabytes, one.megabytes - programs[0].megabytes);
    }
}

} // namespace

bool isStartUpChild(int argc, char **argv)
{
    return argc >= 2 && std::strcmp(argv[1], Child) == 0;
}

int runStartUpChild(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return argc > 2 ? showConsole(QString::fromLocal8Bit(argv[2])) : showEmptyWindow();
}

void printStartUp(const QString &databasePath)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    compare(QGuiApplication::platformName(), databasePath, environment);

    QProcess screen;
    screen.start(u"Xvfb"_s,
                 {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s,
                  u"tcp"_s});
    if (!screen.waitForStarted(Patience) || !screen.waitForReadyRead(Patience)) {
        std::puts("start-up on X11: there is no Xvfb here");
        return;
    }
    environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(screen.readLine().trimmed()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    compare(u"xcb"_s, databasePath, environment);
    screen.terminate();
    screen.waitForFinished(Patience);
}

} // namespace skranke::bench
