// A day at the desk, by the keys alone over the real window: forty cases handled, three customers
// answered, two bulk moves, the timer switched ten times, and a power cut in the middle. Nothing is
// lost. The morning is a program of its own, which is killed while somebody writes.
#include "DayHalf.h"
#include "tests/support/SampleMail.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace skranke;
using namespace skranke::app;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Begun = u"Hei, vi har funnet feilen i kassen og"_s;

/// Until somebody pulls the plug.
int morning(const QString &folder)
{
    Half half(folder, Nine);
    for (int i = 0; i < BeforeTheCut; ++i) {
        if (i == 0)
            half.openFirst();
        else
            half.openNext();
        half.take();
        if (i < 5)
            half.switchTimer();
        if (i == 2)
            half.write(Qt::Key_R, u"Hei, vi ser på saken."_s);
        if (i == 6)
            half.setLevel();
    }
    half.moveMany();
    half.openFirst();
    half.keys->press(Qt::Key_R);
    waitFor([&] { return half.part<QPlainTextEdit>("composerText").hasFocus(); }, "the editor");
    half.keys->write(Begun);
    waitFor([&] { return half.part<QLabel>("draftState").text() == u"Utkast lagret"_s; },
            "the draft is saved");
    std::printf("writing on %lld, %d switches, %d moves\n",
                static_cast<long long>(half.shown().value), half.timerSwitches, half.bulkMoves);
    std::fflush(stdout);
    half.keys->write(u" retter den i"_s); // may be lost: nobody paused
    return QApplication::exec();
}

} // namespace

class TestDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostInADayAtTheDesk()
    {
        QTemporaryDir folder;
        fillIn(folder.path());

        QProcess first;
        first.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        first.start(QCoreApplication::applicationFilePath(), {u"--morning"_s, folder.path()});
        QVERIFY(first.waitForStarted(Patience));
        QTRY_VERIFY2_WITH_TIMEOUT(first.canReadLine() || first.state() == QProcess::NotRunning,
                                  "the morning goes on", 10 * Patience);
        const QString said = QString::fromUtf8(first.readLine());
        QVERIFY2(said.startsWith(u"writing on "_s), qPrintable(said));
        const CaseId writtenOn{said.section(u' ', 2, 2).remove(u',').toLongLong()};
        QVERIFY(said.contains(u", 5 switches, 1 moves"_s));
        first.kill(); // no signal that it could see
        QVERIFY(first.waitForFinished(Patience));

        Half half(folder.path(), Noon);
        QCOMPARE(half.inState(State::New), Cases - BeforeTheCut - AtOnce);
        const QList<Timer> timers = must(half.core->time().mine());
        QCOMPARE(std::ranges::count_if(timers, &Timer::isRunning), 1); // it ran on meanwhile

        // What was being written is where it was.
        half.openFirst();
        QCOMPARE(half.shown(), writtenOn);
        QTRY_VERIFY(half.part<QPlainTextEdit>("composerText").toPlainText().startsWith(Begun));
        half.write(Qt::Key_R, u" er i gang med å rette den."_s);
        const auto letters = must(half.core->cases().open(writtenOn)).messages;
        QVERIFY2(letters.last().text.startsWith(Begun + u' '), qPrintable(letters.last().text));

        QMap<QString, int> jobs;
        const qint64 left = half.inState(State::New) - AtOnce;
        jobs[u"many cases moved together"_s] = half.moveMany();
        half.keys->press(Qt::Key_L, Qt::ControlModifier);
        for (int i = 0; i < int(left); ++i) {
            jobs[u"open the next case"_s] = goOn(half);
            jobs[u"take a case"_s] = half.take();
            if (i < 5)
                jobs[u"switch the timer"_s] = half.switchTimer();
            if (i == 1)
                jobs[u"reply"_s] = half.write(Qt::Key_R, u"Hei, dette er rettet."_s);
            if (i == 2)
                jobs[u"internal note"_s] = half.write(Qt::Key_M, u"Gjenskapt."_s);
            if (i == 3)
                jobs[u"set the level"_s] = half.setLevel();
        }
        jobs[u"take back what was done last"_s] = undoLevel(half);
        jobs[u"go to another view"_s] = goToMine(half);
        jobs[u"find a case by its number"_s] = findByNumber(half);

        QCOMPARE(half.inState(State::New), 0); // all forty have somebody
        QCOMPARE(half.timerSwitches, 5);       // and five before noon
        int answered = 0, mine = 0, seconds = 0;
        for (qint64 id = 1; id <= Cases; ++id) {
            const services::CaseFile file = must(half.core->cases().open(CaseId{id}));
            mine += file.value.assignee == half.core->session().me().id;
            answered += std::ranges::any_of(file.messages, [](const Message &message) {
                return message.kind == MessageKind::Outgoing && message.purpose == Purpose::Reply;
            });
            QVERIFY2(std::ranges::all_of(file.drafts,
                                         [](const Draft &draft) { return draft.text.isEmpty(); }),
                     "a draft is left");
        }
        for (const Timer &timer : must(half.core->time().mine()))
            seconds += int(timer.elapsed(half.clock->now()).count());
        QCOMPARE(mine, Cases);
        QCOMPARE(answered, 3);
        QVERIFY(seconds >= 10 * 10 * 60); // ten stretches of ten minutes, and the lunch

        // The ten commonest jobs, without what is written in them.
        for (auto it = jobs.cbegin(); it != jobs.cend(); ++it)
            qInfo("%2d key presses: %s", it.value(), qPrintable(it.key()));
        QCOMPARE(jobs.size(), 10);
        QCOMPARE(jobs.value(u"open the next case"_s), 1);
        QCOMPARE(jobs.value(u"take a case"_s), 1);
        QCOMPARE(jobs.value(u"switch the timer"_s), 1);
        QCOMPARE(jobs.value(u"take back what was done last"_s), 1);
        QCOMPARE(jobs.value(u"go to another view"_s), 1);
        QCOMPARE(jobs.value(u"reply"_s), 2);
        QCOMPARE(jobs.value(u"internal note"_s), 2);
        QCOMPARE(jobs.value(u"set the level"_s), 3);
    }

private:
    static void fillIn(const QString &folder)
    {
        Core::Options options;
        options.database = u"sqlite:"_s + folder + u"/desk.db"_s;
        options.agent = u"Kari Nes"_s;
        options.clock = std::make_unique<FixedClock>(Nine);
        const auto core = *Core::open(std::move(options));
        for (int i = 0; i < Cases; ++i) {
            SampleMail mail;
            mail.from = u"Kunde %1 <kunde%1@k%1.example>"_s.arg(i);
            mail.subject = u"Spørsmål %1 om nettstedet"_s.arg(i);
            mail.messageId = u"m%1@k%1.example"_s.arg(i);
            mail.received = Nine - Minutes{Cases - i};
            const auto report = core->intake().registerMail(u"mail.eml"_s, mail.raw());
            QCOMPARE(report.result, IntakeResult::New);
        }
    }
    /// To the next that is still new. What one step took.
    static int goOn(Half &half)
    {
        int presses = 0;
        do
            presses = half.openNext();
        while (half.value(half.shown()).state != State::New);
        return presses;
    }
    static int undoLevel(Half &half)
    {
        half.setLevel();
        waitFor(
            [&] {
                const services::UndoStack &stack = half.core->undo();
                return !stack.isEmpty() && stack.top().deed == services::Deed::Level;
            },
            "it can be taken back");
        const CaseId id = half.shown();
        const int presses =
            half.counting([&] { half.keys->press(Qt::Key_Z, Qt::ControlModifier); });
        waitFor([&] { return half.value(id).level == Level::None; }, "it is taken back");
        return presses;
    }
    static int goToMine(Half &half)
    {
        const int presses = half.counting([&] { half.keys->press(Qt::Key_1, Qt::AltModifier); });
        waitFor([&] { return half.console->queuePage().view() == View::Mine; }, "my queue");
        return presses;
    }
    static int findByNumber(Half &half)
    {
        const CaseId before = half.shown();
        const CaseId wanted{before.value == 7 ? 8 : 7};
        const int presses = half.counting([&] {
            half.keys->press(Qt::Key_K, Qt::ControlModifier);
            waitFor([&] { return QApplication::activePopupWidget() != nullptr; }, "the switcher");
            const Case value = half.value(wanted);
            half.keys->write(value.number.toString());
            auto *rows =
                QApplication::activePopupWidget()->findChild<QAbstractItemView *>(u"pickList"_s);
            waitFor(
                [&] {
                    return rows->model()
                        ->index(0, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains(value.subject);
                },
                "the case is found");
            half.keys->press(Qt::Key_Return);
        });
        waitFor([&] { return half.shown() == wanted; }, "the case is opened");
        return presses;
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--morning"_s)
        return morning(arguments.value(2));
    TestDay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_day.moc"
