#include "tests/bench/WindowBench.h"

#include "items/Roles.h"
#include "tests/bench/Figures.h"
#include "ui/casepage/CasePage.h"
#include "ui/queue/QueuePage.h"

#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace skranke::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int Rounds = 101;
constexpr int Page = 100;
constexpr std::chrono::milliseconds Calm{150}; ///< between two deeds of somebody quick
/// Who has answered is put off its processor by who is answered, and is not done yet; two ticks.
constexpr std::chrono::milliseconds Breath{8};

void settle(std::chrono::milliseconds time = Calm)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

WindowBench::WindowBench(app::Core &core, app::Composition &console, const QString &only)
    : m_core(core),
      m_console(console),
      m_only(only),
      m_list(part<QAbstractItemView>("queueList")),
      m_painted(m_list->viewport())
{
    QObject::connect(&console.queuePage(), &ui::QueuePage::viewShown, m_list,
                     [this] { ++m_shown; });
}

void WindowBench::all()
{
    m_console.show();
    m_painted.wait([this] { return isLoaded(0); });
    measureViews();
    measureSearches();
    measureTypedSearch();
    measureFilters();
    measureOrders();
    for (const View view : {View::AllOpen, View::Everything})
        measureEnd(view);
    measureMove();
    measureOpen();
    measureWriting();
}

const items::QueueModel &WindowBench::model() const
{
    return *qobject_cast<const items::QueueModel *>(m_list->model());
}

bool WindowBench::isLoaded(int row) const
{
    return m_list->model()->index(row, 0).data(items::LoadedRole).toBool();
}

WindowBench::Deed WindowBench::sqlOf(const QueueFilter &wanted, qint64 offset)
{
    QueueFilter filter = wanted;
    filter.me = m_core.session().me().id;
    return [this, filter, offset] {
        const auto rows = m_core.store()
                              .read([&](UnitOfWork &work) -> Result<qint64> {
                                  const qint64 count = work.queue().count(filter);
                                  return count + work.queue().page(filter, offset, Page).size();
                              })
                              .result();
        if (!rows)
            qFatal("%s", qUtf8Printable(rows.error().detail));
    };
}

void WindowBench::untilShown(const Deed &act)
{
    const int before = m_shown;
    act();
    m_painted.wait([this, before] { return m_shown > before; });
}

void WindowBench::show(View view)
{
    untilShown([&] { m_console.window().goTo({ui::PageKind::Queue, view}); });
}

void WindowBench::search(const QString &text)
{
    untilShown([&] { m_console.queuePage().search(text); });
}

void WindowBench::measure(const QString &name, const Deed &sql, const Deed &act, const Deed &undo)
{
    if (!name.contains(m_only))
        return;
    std::vector<double> floor, taken;
    for (int round = 0; round < Rounds; ++round) {
        floor.push_back(millisecondsOf(sql));
        settle(Breath);
        taken.push_back(millisecondsOf(act));
        undo();
    }
    const double sqlMedian = quantile(floor, 0.5);
    const double median = quantile(taken, 0.5);
    std::printf("%-30s %9.2f ms painted  %9.2f ms SQL  %+7.2f ms  p99 %+8.2f ms\n",
                qPrintable(name), median, sqlMedian, median - sqlMedian,
                quantile(taken, 0.99) - quantile(floor, 0.99));
    std::fflush(stdout);
}

void WindowBench::measureViews()
{
    for (const View view : {View::Mine, View::InTest, View::Closed, View::Everything})
        measure(
            u"view "_s + toCode(view), sqlOf({view, {}, {}, {}}), [&] { show(view); },
            [&] { show(View::AllOpen); });
}

void WindowBench::measureSearches()
{
    for (const QString &word : {u"nettbutikk"_s, u"feil"_s, u"2026-000419"_s, u"finnesikke"_s})
        measure(
            u"search "_s + word, sqlOf({View::AllOpen, {}, word, {}}), [&] { search(word); },
            [&] { search({}); });
}

/// One more letter in the search box, from the key to the rows.
void WindowBench::measureTypedSearch()
{
    auto *field = part<QLineEdit>("searchField");
    field->setFocus();
    for (const QString &word : {u"net"_s, u"nettbutikk"_s, u"passordfeil"_s}) {
        const auto typeBefore = [&] {
            field->clear();
            QTest::keyClicks(field, word.chopped(1));
            m_painted.wait([this] { return model().isCurrent(); });
        };
        typeBefore();
        measure(
            u"letter typed, "_s + word, sqlOf({View::AllOpen, {}, word, {}}),
            [&] {
                untilShown([&] {
                    QTest::keyClick(field, static_cast<Qt::Key>(word.back().toUpper().unicode()));
                });
            },
            typeBefore);
    }
    untilShown([&] { QTest::keyClick(field, Qt::Key_Escape); });
}

void WindowBench::measureFilters()
{
    for (const QString &by : {u"nivå:a"_s, u"status:ny"_s, u"kunde:fjord"_s, u"har:utkast"_s}) {
        QueueFilter filter{View::AllOpen, {}, {}, {}};
        filter.narrowing = by;
        measure(
            u"filter "_s + by, sqlOf(filter),
            [&] { untilShown([&] { m_console.queuePage().narrow(by); }); },
            [&] { untilShown([&] { m_console.queuePage().narrow({}); }); });
    }
}

void WindowBench::measureOrders()
{
    ui::QueueLayout columns;
    columns.columns = true;
    for (const View view : {View::AllOpen, View::Everything}) {
        show(view);
        for (const QueueColumn column :
             {QueueColumn::Submitted, QueueColumn::Customer, QueueColumn::Subject,
              QueueColumn::State, QueueColumn::Assignee, QueueColumn::Due}) {
            ui::QueueLayout sorted = columns;
            sorted.sortBy(column);
            if (!sorted.orderOf(view))
                continue;
            QueueFilter filter{view, {}, {}, {}};
            filter.sort = sorted.orderOf(view);
            auto &page = m_console.queuePage();
            measure(
                u"%1 by %2"_s.arg(toCode(view), toCode(column)), sqlOf(filter),
                [&] { untilShown([&] { page.setQueueLayout(sorted); }); },
                [&] { untilShown([&] { page.setQueueLayout(columns); }); });
        }
        m_console.queuePage().setQueueLayout({});
    }
    show(View::AllOpen);
}

void WindowBench::measureEnd(View view)
{
    show(view);
    const int last = m_list->model()->rowCount() - 1;
    measure(
        u"to the end, "_s + toCode(view), sqlOf({view, {}, {}, {}}, std::max(0, last - Page)),
        [this, last] {
            m_list->scrollToBottom();
            m_painted.wait([this, last] { return isLoaded(last); });
        },
        [this] {
            m_list->scrollToTop();
            m_painted.wait([this] { return isLoaded(0); });
        });
}

void WindowBench::measureMove()
{
    show(View::AllOpen);
    m_console.window().focusQueue();
    measure(
        u"move the selection"_s, [] {},
        [this] {
            QTest::keyClick(m_list, Qt::Key_Down);
            m_painted.wait([] { return true; });
        },
        [] {});
}

/// The next case of the queue, and then the one after it, of which nothing is read in advance. The
/// SQL is asked of cases that nobody has opened either.
void WindowBench::measureOpen()
{
    QTest::keyClick(m_list, Qt::Key_Home);
    QTest::keyClick(m_list, Qt::Key_Return);
    while (!part<QLabel>("caseNumber")) // the page is filled for the first case
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    QList<QueueRow> others = unopened();
    auto *number = part<QLabel>("caseNumber");
    Painted casePainted(number);
    const auto openBelow = [&](const QString &name, int steps) {
        measure(
            name,
            [&] {
                if (!m_core.cases().open(others.takeFirst().id).result())
                    qFatal("the case is gone");
            },
            [&, steps] {
                const QString before = number->text();
                for (int step = 0; step < steps; ++step)
                    QTest::keyClick(m_list, Qt::Key_Down);
                QTest::keyClick(m_list, Qt::Key_Return);
                casePainted.wait([&] { return number->text() != before; });
            },
            [this] {
                m_console.window().focusQueue();
                settle(); // the mark that it is read comes back to the queue and to the case
            });
    };
    openBelow(u"open the next case"_s, 1);
    openBelow(u"open a case further down"_s, 2);
}

QList<QueueRow> WindowBench::unopened()
{
    constexpr qint64 FarDown = 2000;
    const auto rows =
        m_core.store()
            .read([&](UnitOfWork &work) -> Result<QList<QueueRow>> {
                return work.queue().page({View::AllOpen, {}, {}, {}}, FarDown, 2 * Rounds);
            })
            .result();
    if (!rows || rows->size() < 2 * Rounds)
        qFatal("there are too few cases");
    return *rows;
}

void WindowBench::measureWriting()
{
    auto *editor = part<QPlainTextEdit>("composerText");
    editor->setFocus();
    Painted written(editor->viewport());
    measure(
        u"letter in the composer"_s, [] {},
        [&] {
            QTest::keyClick(editor, Qt::Key_A);
            written.wait([] { return true; });
        },
        [] {});
    editor->clear();
}

} // namespace skranke::bench
