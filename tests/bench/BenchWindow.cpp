// The window on a filled database: from what an agent does to the painted result, beside the SQL
// of the same question in the same run; start-up and memory beside an empty window of Qt.
// `bench_window PATH [WORD]`; `skrankectl sample --cases 1000000` makes one. With a word only the
// deeds that have it in their names are measured.

#include "tests/bench/Figures.h"
#include "tests/bench/FirstPaint.h"
#include "tests/bench/StartUp.h"
#include "tests/bench/WindowBench.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace skranke;
using namespace skranke::bench;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (isStartUpChild(argc, argv))
        return runStartUpChild(argc, argv);
    const QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: bench_window PATH [WORD]\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const QString only = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (only.isEmpty()) {
        printStartUp(path);
        std::printf("bare SQL of one page         %9.2f ms\n", bareSqlPage(path));
    }

    const QTemporaryDir own;
    app::UserSettings settings(own.filePath(u"skranke.ini"_s));
    Translations translations;
    translations.use(u"nb");
    ui::Theme theme;
    theme.apply(*qApp);
    app::Core::Options options;
    options.database = path;
    auto core = app::Core::open(std::move(options));
    if (!core)
        qFatal("%s", qUtf8Printable(core.error().detail));
    app::Composition console(**core, settings, theme, translations);
    WindowBench(**core, console, only).all();
    std::printf("memory after all that        %9.1f MB\n", residentMegabytes());
    return 0;
}
