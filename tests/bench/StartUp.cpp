#include "tests/bench/StartUp.h"

#include "app/Composition.h"
#include "tests/bench/Figures.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

namespace skranke::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr char Child[] = "--start-up-child";
constexpr int Processes = 9;
constexpr QSize WindowSize{1440, 900};

/// Prints the memory and ends the program once the widget has been painted and `ready` holds.
class FirstPaint final : public QObject {
public:
    FirstPaint(QWidget *watched, std::function<bool()> ready) : m_ready(std::move(ready))
    {
        watched->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_ready())
            QMetaObject::invokeMethod(
                qApp,
                [] {
                    std::printf("%.1f\n", residentMegabytes());
                    std::fflush(stdout);
                    std::_Exit(0);
                },
                Qt::QueuedConnection);
        return false;
    }

private:
    std::function<bool()> m_ready;
};

int showEmptyWindow()
{
    QMainWindow window;
    auto *canvas = new QWidget;
    window.setCentralWidget(canvas);
    window.resize(WindowSize);
    const FirstPaint paint(canvas, [] { return true; });
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

} // namespace

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double KilobytesPerMegabyte = 1024;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / KilobytesPerMegabyte;
    return 0;
}

bool isStartUpChild(int argc, char **argv)
{
    return argc >= 2 && std::strcmp(argv[1], Child) == 0;
}

int runStartUpChild(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return argc > 2 ? showConsole(QString::fromLocal8Bit(argv[2])) : showEmptyWindow();
}

StartUp measureStartUp(const QString &databasePath)
{
    StartUp result;
    QStringList arguments{QString::fromLatin1(Child)};
    if (!databasePath.isEmpty())
        arguments.append(databasePath);
    result.milliseconds = medianMilliseconds(
        [&] {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(), arguments);
            if (!child.waitForFinished())
                qFatal("the child did not start");
            result.megabytes = child.readAllStandardOutput().trimmed().toDouble();
        },
        Processes);
    return result;
}

} // namespace skranke::bench
