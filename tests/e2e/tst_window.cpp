// The whole job in the real window, by keys: mail in, take, ask, estimate, test, approve, publish,
// bill (the issue of the main job, 5.2).
#include "WindowWorld.h"
#include "ui/casepage/CasePage.h"
#include "ui/queue/QueuePage.h"
#include "ui/theme/TextScale.h"
#include "ui/widgets/Notice.h"
#include "ui/words/ErrorWords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace skranke;
using namespace skranke::app;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeJobByKeys();
    void userSupportByKeys();
    void aSavedCalendarOpensAndClosesTheDesk();
    void secondWindowOnTheSameDeskSeesIt();
    void emptyFileIsToldOf();
    void largerTextComesAtOnceAndLosesNothing();
    void theFirstDayAsksWhereTheCasesAre();
    void whatHasChangedSinceIsNotUndone();

private:
    void openFirst(WindowWorld &world);
    void writeInComposer(WindowWorld &world, Qt::Key tab, const char *text);
    void perform(WindowWorld &world, State expected);
};

void TestWindow::openFirst(WindowWorld &world)
{
    auto *list = world.console->queuePage().findChild<QAbstractItemView *>();
    QVERIFY(list);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE(list->model()->index(0, 0).data(Qt::DisplayRole).isValid(), true);
    world.console->window().focusQueue();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(world.console->casePage().shown().isValid());
    world.id = world.console->casePage().shown();
    QTRY_VERIFY(world.console->casePage().findChild<QLabel *>(QStringLiteral("caseNumber")));
    QTRY_COMPARE(world.part<QLabel>("caseNumber")->text(), QStringLiteral("2026-000001"));
}

void TestWindow::writeInComposer(WindowWorld &world, Qt::Key tab, const char *text)
{
    QTest::keyClick(&world.console->casePage(), tab);
    auto *editor = world.part<QPlainTextEdit>("composerText");
    QTRY_VERIFY(editor->hasFocus());
    editor->insertPlainText(QString::fromUtf8(text));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
}

/// Ctrl+Enter in the open panel.
void TestWindow::perform(WindowWorld &world, State expected)
{
    auto *panel = world.part("actionPanel");
    QTRY_VERIFY(panel->isVisible());
    // The prepared letter is read before it is sent.
    const auto lettersReady = [&] {
        for (auto *letter :
             panel->findChildren<QPlainTextEdit *>(QStringLiteral("transitionMessage")))
            if (letter->isVisible() && letter->toPlainText().isEmpty())
                return false;
        return true;
    };
    QTRY_VERIFY(lettersReady());
    QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.state(), expected);
    QTRY_VERIFY(!panel->isVisible());
}

void TestWindow::theWholeJobByKeys()
{
    WindowWorld world;
    auto *page = &world.console->casePage();
    world.drop(SampleMail{});
    openFirst(world);

    // Taken, and asked.
    QTRY_COMPARE(world.primary(), QStringLiteral("Ta saken"));
    QTest::keyClick(page, Qt::Key_P);
    QTRY_COMPARE(world.state(), State::Assessing);
    QTRY_VERIFY(world.primary() != QStringLiteral("Ta saken"));
    world.clock->advance(1min);
    writeInComposer(world, Qt::Key_Q, "Hvilken nettleser bruker dere?");
    QTRY_COMPARE(world.state(), State::WaitingCustomer);
    QTRY_COMPARE(world.primary(), QStringLiteral("Fortsett"));

    // The answer threads by References and resumes.
    world.clock->advance(10min);
    SampleMail answer;
    answer.messageId = QStringLiteral("a2@bokhuset.example");
    answer.inReplyTo = world.lastSent();
    answer.body = QStringLiteral("Firefox.");
    world.drop(answer);
    QTRY_COMPARE(world.state(), State::Assessing);

    // Six hours: work may not start.
    QTRY_VERIFY(world.primary() != QStringLiteral("Fortsett"));
    page->setFocus();
    QTest::keyClick(page, Qt::Key_E);
    auto *panel = world.part("actionPanel");
    QTRY_VERIFY(panel->isVisible());
    panel->findChild<QDoubleSpinBox *>(QStringLiteral("estimate"))->setValue(6);
    QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.value().estimateMinutes, std::optional(360));
    TransitionRequest start;
    start.transition = Transition::Start;
    const auto refused = wait(world.core->cases().perform(world.id, world.value().version, start));
    QCOMPARE(refusalOf(refused), Reason::EstimateNeedsApproval);
    const QString why = ui::words::error(refused.error());
    QVERIFY2(why.contains(QStringLiteral("6")) && !why.contains(QStringLiteral("estimate")),
             qPrintable(why));
    QVERIFY(!must(world.core->cases().open(world.id)).offered.contains(Transition::Start));

    // The estimate is sent, and approved with the customer's mail as evidence.
    QTRY_COMPARE(world.primary(), QStringLiteral("Send estimat"));
    QTest::keyClick(page, Qt::Key_P);
    QTRY_VERIFY(world.part<QPlainTextEdit>("transitionMessage"));
    auto *message = world.part<QPlainTextEdit>("transitionMessage");
    QTRY_VERIFY2(message->toPlainText().contains(QStringLiteral("6 timer")),
                 qPrintable(message->toPlainText()));
    perform(world, State::AwaitingEstimate);
    world.clock->advance(10min);
    SampleMail yes;
    yes.messageId = QStringLiteral("a3@bokhuset.example");
    yes.inReplyTo = world.lastSent();
    yes.body = QStringLiteral("Godkjent, bare sett i gang.");
    world.drop(yes);
    QTRY_VERIFY(world.part("suggestedApproval"));
    QTest::keyClick(page, Qt::Key_P);
    perform(world, State::Ready);
    QCOMPARE(world.value().approvedMinutes, std::optional(360));

    // Work, timed.
    QTRY_VERIFY(world.primary().contains(QStringLiteral("Start")));
    page->setFocus();
    QTest::keyClick(page, Qt::Key_P);
    QTRY_COMPARE(world.state(), State::InTest);
    QTest::keyClick(page, Qt::Key_T);
    QTRY_COMPARE(must(world.core->time().mine()).size(), 1);
    auto *stop = world.part("caseSide")->findChild<QWidget *>(QStringLiteral("stopTimer"));
    QTRY_VERIFY(!stop->isHidden());
    world.clock->advance(37min);
    QTest::keyClick(page, Qt::Key_T, Qt::ShiftModifier);
    auto *done = world.part<QLineEdit>("timerNote");
    QTRY_VERIFY(done->hasFocus());
    QTest::keyClicks(done, QStringLiteral("Rettet skjemaet"));
    QTest::keyClick(done, Qt::Key_Return);
    QTRY_COMPARE(must(world.core->time().mine()).size(), 0);

    // To the customer, who rejects it, and again.
    const auto handOver = [&] {
        page->setFocus();
        QTest::keyClick(page, Qt::Key_P);
        perform(world, State::CustomerTest);
    };
    QTRY_COMPARE(world.primary(), QStringLiteral("Overlever til test"));
    handOver();
    QTRY_VERIFY(world.part("transition_reject"));
    QTest::keyClick(world.part("transition_reject"), Qt::Key_Space);
    QTRY_VERIFY(world.part<QPlainTextEdit>("transitionWords"));
    world.part<QPlainTextEdit>("transitionWords")
        ->insertPlainText(QStringLiteral("Bekreftelsen mangler logo."));
    perform(world, State::InTest);
    world.clock->advance(1s);
    QTRY_COMPARE(world.primary(), QStringLiteral("Overlever til test"));
    handOver();

    world.clock->advance(5min);
    SampleMail works;
    works.messageId = QStringLiteral("a4@bokhuset.example");
    works.inReplyTo = world.lastSent();
    works.body = QStringLiteral("Testet nå, fungerer fint! Dere kan publisere.");
    world.drop(works);
    QTRY_VERIFY(world.part("suggestedApproval"));
    QTRY_COMPARE(world.primary(), QStringLiteral("Registrer godkjenning"));
    page->setFocus();
    QTest::keyClick(page, Qt::Key_P);
    perform(world, State::Approved);
    QTRY_VERIFY(world.primary().contains(QStringLiteral("ubliser")));
    page->setFocus();
    QTest::keyClick(page, Qt::Key_P);
    perform(world, State::Published);
    QTRY_VERIFY(world.primary().contains(QStringLiteral("Lukk")));
    page->setFocus();
    QTest::keyClick(page, Qt::Key_P);
    QTRY_COMPARE(world.state(), State::Closed);

    // 37 minutes are billed as two started half hours.
    QTest::keyClick(&world.console->window(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(world.console->window().place().page, ui::PageKind::Billing);
    const auto billed = [&] {
        for (auto *view : world.console->window().findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model() || view->model()->columnCount() < 6)
                continue;
            for (int column = 0; column < view->model()->columnCount(); ++column)
                if (view->model()->index(0, column).data().toString() == QStringLiteral("1,0"))
                    return true;
        }
        return false;
    };
    QTRY_VERIFY(billed());
}

void TestWindow::aSavedCalendarOpensAndClosesTheDesk()
{
    WindowWorld world; // Monday, ten o'clock
    auto *opening = world.console->window().findChild<QWidget *>(QStringLiteral("openingStatus"));
    const auto text = [&] { return opening->accessibleName(); };
    QTRY_VERIFY2(text().contains(QStringLiteral("stenger 16:00")), qPrintable(text()));
    Calendar calendar = must(world.core->calendars().calendars()).first();
    calendar.exceptions = {{2026, 11, 23, QStringLiteral("Planleggingsdag"), {}}};
    must(world.core->calendars().save(calendar));
    QTRY_VERIFY2(text().contains(QStringLiteral("Planleggingsdag")), qPrintable(text()));
}

void TestWindow::userSupportByKeys()
{
    WindowWorld world;
    auto *page = &world.console->casePage();
    SampleMail mail;
    mail.subject = QStringLiteral("Hvordan endrer jeg menyen?");
    world.drop(mail);
    openFirst(world);
    QTest::keyClick(page, Qt::Key_P);
    QTRY_COMPARE(world.state(), State::Assessing);
    CaseEdit support;
    support.kind = CaseKind::UserSupport;
    must(world.core->cases().edit(world.id, world.value().version, support));
    writeInComposer(world, Qt::Key_R, "Under Utseende og Menyer.");
    QTRY_VERIFY(world.value().respondedAt);
    QTRY_COMPARE(world.primary(), QStringLiteral("Besvart – lukk saken"));
    page->setFocus();
    QTest::keyClick(page, Qt::Key_P);
    QTRY_COMPARE(world.state(), State::Closed);
}

void TestWindow::secondWindowOnTheSameDeskSeesIt()
{
    WindowWorld world;
    world.drop(SampleMail{});
    openFirst(world);
    Core::Options options;
    options.database = QStringLiteral("sqlite:") + world.core->databasePath();
    options.agent = QStringLiteral("Thea Berg");
    const auto other = Core::open(std::move(options));
    QVERIFY(other);
    TransitionRequest take;
    take.transition = Transition::Take;
    must((*other)->cases().perform(world.id, world.value().version, take));
    QTRY_VERIFY(world.primary() != QStringLiteral("Ta saken"));
}

void TestWindow::emptyFileIsToldOf()
{
    WindowWorld world;
    world.drop(QByteArray(" \n"));
    auto &notice = world.console->window().notice();
    QTRY_VERIFY(!notice.sentence().isEmpty());
    const auto labels = notice.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text() == QStringLiteral("1.eml: Filen er tom. Ingenting ble registrert.");
    }));
}

void TestWindow::largerTextComesAtOnceAndLosesNothing()
{
    const QFont before = QApplication::font();
    const auto usual = qScopeGuard([&] { QApplication::setFont(before); });
    WindowWorld world;
    world.drop(SampleMail{});
    openFirst(world);
    auto *editor = world.part<QPlainTextEdit>("composerText");
    QTest::keyClick(&world.console->casePage(), Qt::Key_R);
    QTRY_VERIFY(editor->hasFocus());
    editor->insertPlainText(QStringLiteral("Hei, vi ser på "));
    world.console->window().goTo({ui::PageKind::Billing, View::AllOpen});
    const QPointer<ui::MainWindow> old = &world.console->window();
    const int sidebar = world.part("sidebar")->width();

    QFont large = before;
    large.setPointSizeF(ui::usualTextSize() * 1.5);
    QApplication::setFont(large);
    QTRY_VERIFY(!old);
    ui::MainWindow &window = world.console->window();
    QTRY_VERIFY(window.isVisible());
    QCOMPARE(window.place().page, ui::PageKind::Billing);
    QCOMPARE(QFontInfo(world.part("sidebar")->font()).pixelSize(), 19);
    QTRY_VERIFY(world.part("sidebar")->width() >= sidebar * 3 / 2 - 1);
    window.focusQueue();
    QTRY_COMPARE(world.console->casePage().shown(), world.id);
    QTRY_VERIFY(world.part<QPlainTextEdit>("composerText"));
    QTRY_COMPARE(world.part<QPlainTextEdit>("composerText")->toPlainText(),
                 QStringLiteral("Hei, vi ser på "));
}

void TestWindow::theFirstDayAsksWhereTheCasesAre()
{
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    const auto core = *Core::open({});
    UserSettings settings(folder.filePath(QStringLiteral("skranke.ini")));
    ui::Theme theme;
    Translations translations;
    translations.use(u"nb");
    const auto bar = [](Composition &console) {
        return console.window().findChild<QWidget *>(QStringLiteral("firstRun"));
    };
    {
        Composition console(*core, settings, theme, translations);
        console.show();
        QVERIFY(bar(console)->isVisible());
        QSignalSpy asked(&console, &Composition::databaseAsked);
        bar(console)->findChild<QAbstractButton *>(QStringLiteral("firstRunTeam"))->click();
        QCOMPARE(asked.count(), 1);
        const QString pictures = qEnvironmentVariable("SKRANKE_PICTURES");
        if (!pictures.isEmpty())
            console.window().grab().save(pictures + QStringLiteral("/first-run.png"));
        bar(console)->findChild<QAbstractButton *>(QStringLiteral("firstRunHere"))->click();
        QVERIFY(!bar(console)->isVisible());
    }
    Composition console(*core, settings, theme, translations);
    console.show();
    QVERIFY(!bar(console));
    qunsetenv("XDG_DATA_HOME");
}

void TestWindow::whatHasChangedSinceIsNotUndone()
{
    WindowWorld world;
    world.drop(SampleMail{});
    openFirst(world);
    CaseEdit edit;
    edit.level = Level::B;
    must(world.core->cases().edit(world.value(), edit));
    QTRY_VERIFY(!world.core->undo().isEmpty());
    Context elsewhere = world.core->context();
    elsewhere.undo = nullptr;
    edit.level = Level::A;
    must(CaseService(elsewhere).edit(world.value(), edit));
    QTest::keySequence(&world.console->window(), QKeySequence::Undo);
    QTRY_COMPARE(world.console->window().notice().sentence(),
                 QStringLiteral("Saken er endret siden, så dette kan ikke angres."));
    QCOMPARE(world.value().level, Level::A);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
