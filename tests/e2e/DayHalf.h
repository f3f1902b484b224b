// One half of a day at the desk: the window on a desk of forty cases, and what somebody does at its
// keys, each with how many presses it took.
#pragma once

#include "Keys.h"

#include "app/Composition.h"
#include "items/Roles.h"
#include "tests/support/Desk.h"
#include "ui/casepage/CasePage.h"
#include "ui/queue/QueuePage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

namespace skranke::tests {

inline constexpr int Patience = 30'000; // ms
inline constexpr int Cases = 40;
inline constexpr int BeforeTheCut = 18; ///< handled one by one
inline constexpr int AtOnce = 6;        ///< moved together, each half of the day
inline const Instant Nine = at("2026-11-23T08:05:00Z");
inline const Instant Noon = at("2026-11-23T11:30:00Z");

template <typename Condition> void waitFor(Condition condition, const char *what)
{
    if (!QTest::qWaitFor(condition, Patience))
        qFatal("waited in vain: %s", what);
}

/// The window on the desk in the folder, and somebody at its keys.
class Half {
public:
    Half(const QString &folder, Instant now) : settings(folder + QStringLiteral("/skranke.ini"))
    {
        app::Core::Options options;
        options.database = QStringLiteral("sqlite:") + folder + QStringLiteral("/desk.db");
        options.agent = QStringLiteral("Kari Nes");
        auto standing = std::make_unique<FixedClock>(now);
        clock = standing.get();
        options.clock = std::move(standing);
        core = *app::Core::open(std::move(options));
        translations.use(u"nb");
        theme.apply(*qApp);
        console = std::make_unique<app::Composition>(*core, settings, theme, translations);
        console->show();
        QApplication::setActiveWindow(&console->window());
        keys = std::make_unique<Keys>(console->window());
        waitFor([&] { return list().model()->rowCount() == Cases; }, "the queue is read");
        waitFor([&] { return list().model()->index(0, 0).data().isValid(); }, "its rows are read");
    }

    QAbstractItemView &list()
    {
        return *console->queuePage().findChild<QAbstractItemView *>(QStringLiteral("queueList"));
    }
    template <typename T> T &part(const char *name)
    {
        T *found = console->window().findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    Case value(CaseId id) { return must(core->cases().open(id)).value; }
    CaseId shown() { return console->casePage().shown(); }
    qint64 inState(State state)
    {
        return must(core->store().read([state](UnitOfWork &work) -> Result<qint64> {
            qint64 count = 0;
            QueueFilter filter;
            for (const QueueRow &row : work.queue().page(filter, 0, 100))
                count += row.state == state;
            return count;
        }));
    }
    /// How many presses it took.
    template <typename Job> int counting(Job job)
    {
        const int before = keys->presses();
        job();
        return keys->presses() - before;
    }

    void waitForSheet(CaseId other)
    {
        waitFor([&] { return shown() && shown() != other; }, "another case is opened");
        waitFor(
            [&] {
                auto *number = console->window().findChild<QLabel *>(QStringLiteral("caseNumber"));
                return number && number->text() == value(shown()).number.toString();
            },
            "the case is read");
    }
    void openFirst()
    {
        const CaseId before = shown();
        keys->press(Qt::Key_L, Qt::ControlModifier);
        keys->press(Qt::Key_Home);
        keys->press(Qt::Key_Return);
        waitForSheet(before);
    }
    int openNext()
    {
        const CaseId before = shown();
        const int presses = counting([&] { keys->press(Qt::Key_N); });
        waitForSheet(before);
        return presses;
    }
    int take()
    {
        const int presses = counting([&] { keys->press(Qt::Key_P); });
        waitFor([&] { return value(shown()).state == State::Assessing; }, "the case is taken");
        return presses;
    }
    int setLevel()
    {
        const int presses = counting([&] {
            keys->press(Qt::Key_V);
            waitFor([&] { return QApplication::activePopupWidget() != nullptr; }, "the levels");
            keys->choose(QStringLiteral("b"));
        });
        waitFor([&] { return value(shown()).level == Level::B; }, "the level is set");
        return presses;
    }
    int switchTimer()
    {
        const CaseId id = shown();
        const int presses = counting([&] { keys->press(Qt::Key_T); });
        waitFor(
            [&] {
                for (const Timer &timer : must(core->time().mine()))
                    if (timer.caseId == id && timer.isRunning())
                        return true;
                return false;
            },
            "the timer runs");
        ++timerSwitches;
        clock->advance(Minutes{10});
        return presses;
    }
    int write(Qt::Key tab, const QString &text)
    {
        const CaseId id = shown();
        const qsizetype before = must(core->cases().open(id)).messages.size();
        const int presses = counting([&] {
            keys->press(tab);
            waitFor([&] { return part<QPlainTextEdit>("composerText").hasFocus(); }, "the editor");
            keys->write(text);
            keys->press(Qt::Key_Return, Qt::ControlModifier);
        });
        waitFor([&] { return must(core->cases().open(id)).messages.size() == before + 1; },
                "it is sent");
        waitFor([&] { return part<QPlainTextEdit>("composerText").toPlainText().isEmpty(); },
                "the editor is empty");
        keys->press(Qt::Key_Escape); // back to the queue, whose keys are the case's too
        return presses;
    }
    /// Those of the view that are new, six of them, in one move.
    int moveMany()
    {
        const qint64 before = inState(State::New);
        const int presses = counting([&] {
            keys->press(Qt::Key_5, Qt::AltModifier); // the new ones
            waitFor([&] { return list().model()->rowCount() == before; }, "the new ones");
            waitFor([&] { return list().model()->index(0, 0).data().isValid(); }, "their rows");
            keys->press(Qt::Key_L, Qt::ControlModifier);
            keys->press(Qt::Key_Home);
            for (int i = 0; i < AtOnce; ++i)
                keys->press(Qt::Key_X);
            keys->press(Qt::Key_B);
            waitFor([&] { return QApplication::activePopupWidget() != nullptr; }, "what to do");
            keys->choose(QStringLiteral("ta saken"));
        });
        waitFor([&] { return inState(State::New) == before - AtOnce; }, "they are moved");
        keys->press(Qt::Key_3, Qt::AltModifier);
        waitFor([&] { return list().model()->rowCount() == Cases; }, "all that are open");
        waitFor(
            [&] {
                return CaseId{list().currentIndex().data(items::IdRole).toLongLong()} == shown();
            },
            "the open case is marked");
        ++bulkMoves;
        return presses;
    }

    app::UserSettings settings;
    FixedClock *clock = nullptr;
    std::unique_ptr<app::Core> core;
    ui::Theme theme;
    Translations translations;
    std::unique_ptr<app::Composition> console;
    std::unique_ptr<Keys> keys;
    int timerSwitches = 0;
    int bulkMoves = 0;
};

} // namespace skranke::tests
