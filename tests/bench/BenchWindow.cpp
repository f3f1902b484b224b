// The window on a filled database: from what an agent does to the painted result, beside the SQL
// of the same question in the same run; start-up and memory beside an empty window of Qt.
// `bench_window PATH`; `skrankectl sample --cases 1000000` makes one.

#include "app/Composition.h"
#include "items/Roles.h"
#include "tests/bench/Figures.h"
#include "tests/bench/StartUp.h"
#include "ui/casepage/CasePage.h"
#include "ui/queue/QueuePage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace skranke;
using namespace skranke::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 41;
constexpr int Page = 100;

/// Runs the event loop until a condition holds and the widget has been painted after that.
class Painted final : public QObject {
public:
    explicit Painted(QWidget *widget) : m_widget(widget) { widget->installEventFilter(this); }

    void wait(const std::function<bool()> &condition)
    {
        m_paintings = 0;
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const int before = m_paintings;
        m_widget->update();
        while (m_paintings == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_paintings;
        return false;
    }

private:
    QWidget *m_widget;
    int m_paintings = 0;
};

class WindowBench {
public:
    WindowBench(app::Core &core, app::Composition &console)
        : m_core(core),
          m_console(console),
          m_list(console.window().findChild<QAbstractItemView *>(u"queueList"_s)),
          m_painted(m_list->viewport())
    {
        QObject::connect(&console.queuePage(), &ui::QueuePage::viewShown, m_list,
                         [this] { ++m_shown; });
    }

    void all()
    {
        console().show();
        m_painted.wait([this] { return isLoaded(0); });
        const auto sqlOf = [this](View view, const QString &search) {
            return [this, view, search] { readPage({view, me(), search, {}}, 0); };
        };
        for (const View view : {View::Mine, View::InTest, View::Closed, View::Everything})
            measure(
                u"view "_s + toCode(view), sqlOf(view, {}), [this, view] { show(view); },
                [this] { show(View::AllOpen); });
        for (const QString &word : {u"nettbutikk"_s, u"feil"_s, u"2026-000419"_s, u"finnesikke"_s})
            measure(
                u"search "_s + word, sqlOf(View::AllOpen, word), [this, word] { search(word); },
                [this] { search({}); });
        for (const View view : {View::AllOpen, View::Everything})
            measureEnd(view);
        measureMove();
        measureOpen();
    }

private:
    app::Composition &console() { return m_console; }
    AgentId me() { return m_core.session().me().id; }
    bool isLoaded(int row)
    {
        return m_list->model()->index(row, 0).data(items::LoadedRole).toBool();
    }

    void readPage(const QueueFilter &filter, qint64 offset)
    {
        const auto rows = m_core.store()
                              .read([&](UnitOfWork &work) -> Result<qint64> {
                                  const qint64 count = work.queue().count(filter);
                                  return count + work.queue().page(filter, offset, Page).size();
                              })
                              .result();
        if (!rows)
            qFatal("%s", qUtf8Printable(rows.error().detail));
    }

    void show(View view)
    {
        const int before = m_shown;
        console().window().goTo({ui::PageKind::Queue, view});
        m_painted.wait([this, before] { return m_shown > before; });
    }

    void search(const QString &text)
    {
        const int before = m_shown;
        console().queuePage().search(text);
        m_painted.wait([this, before] { return m_shown > before; });
    }

    template <typename Sql, typename Act, typename Undo>
    void measure(const QString &name, Sql sql, Act act, Undo undo)
    {
        std::vector<double> floor, taken;
        for (int round = 0; round < Rounds; ++round) {
            floor.push_back(millisecondsOf(sql));
            taken.push_back(millisecondsOf(act));
            undo();
        }
        const double sqlMedian = quantile(floor, 0.5);
        const double median = quantile(taken, 0.5);
        std::printf("%-28s %9.2f ms painted  %9.2f ms SQL  %+7.2f ms  p99 %+8.2f ms\n",
                    qPrintable(name), median, sqlMedian, median - sqlMedian,
                    quantile(taken, 0.99) - quantile(floor, 0.99));
        std::fflush(stdout);
    }

    void measureEnd(View view)
    {
        show(view);
        const int last = m_list->model()->rowCount() - 1;
        measure(
            u"to the end, "_s + toCode(view),
            [this, view, last] {
                readPage({view, me(), {}, {}}, std::max(0, last - Page));
            },
            [this, last] {
                m_list->scrollToBottom();
                m_painted.wait([this, last] { return isLoaded(last); });
            },
            [this] {
                m_list->scrollToTop();
                m_painted.wait([this] { return isLoaded(0); });
            });
    }

    void measureMove()
    {
        show(View::AllOpen);
        console().window().focusQueue();
        measure(
            u"move the selection"_s, [] {},
            [this] {
                QTest::keyClick(m_list, Qt::Key_Down);
                m_painted.wait([] { return true; });
            },
            [] {});
    }

    void measureOpen()
    {
        auto &page = console().casePage();
        const auto label = [this] {
            return console().window().findChild<QLabel *>(u"caseNumber"_s);
        };
        QTest::keyClick(m_list, Qt::Key_Home);
        QTest::keyClick(m_list, Qt::Key_Return);
        while (!label()) // the page is filled for the first case
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        auto *number = label();
        Painted casePainted(number);
        measure(
            u"open a case"_s,
            [this, &page] {
                if (page.shown() && !m_core.cases().open(page.shown()).result())
                    qFatal("the case is gone");
            },
            [&] {
                const QString before = number->text();
                QTest::keyClick(m_list, Qt::Key_Down);
                QTest::keyClick(m_list, Qt::Key_Return);
                casePainted.wait([&] { return number->text() != before; });
            },
            [] {});
    }

    app::Core &m_core;
    app::Composition &m_console;
    QAbstractItemView *m_list;
    Painted m_painted;
    int m_shown = 0;
};

void printStartUp(const QString &path)
{
    const StartUp empty = measureStartUp({});
    const StartUp console = measureStartUp(path);
    std::printf("empty window                 %9.1f ms  %6.1f MB\n", empty.milliseconds,
                empty.megabytes);
    std::printf("console, queue painted       %9.1f ms  %6.1f MB   %.2f x  %+.1f MB\n",
                console.milliseconds, console.megabytes, console.milliseconds / empty.milliseconds,
                console.megabytes - empty.megabytes);
}

} // namespace

int main(int argc, char **argv)
{
    if (isStartUpChild(argc, argv))
        return runStartUpChild(argc, argv);
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_window PATH\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    printStartUp(path);
    std::printf("bare SQL of one page         %9.2f ms\n", bareSqlPage(path));

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
    WindowBench(**core, console).all();
    std::printf("memory after all that        %9.1f MB\n", residentMegabytes());
    return 0;
}
