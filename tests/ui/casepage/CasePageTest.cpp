// The case page by its keys, on a real database.
#include "CaseWorld.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;

namespace {

QString textOf(QWidget &page, const char *label)
{
    return part<QLabel>(page, label)->text();
}

void type(QWidget &into, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &into, letter == u'\n' ? Qt::Key_Return : Qt::Key_unknown,
                            QString(letter), Qt::NoModifier);
}

} // namespace

class CasePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTheCaseByItsPrimaryKey();
    void asksAndWaits();
    void repliesWithoutMovingTheCase();
    void notesStayInside();
    void lettersDoNothingButTypeInAField();
    void draftsComeBack();
    void anotherAgentsChangeKeepsWhatIsTyped();
    void refusalKeepsWhatIsTyped();
    void suggestedApprovalBecomesEvidence();
    void telephoneIsEvidenceToo();
    void rejectsWithWords();
    void estimateOverFourHoursIsWrittenFirst();
    void formattedTextIsShownOnRequest();
    void timerShowsStartedHalfHours_data();
    void timerShowsStartedHalfHours();
    void stopAsksWhatWasDone();
    void forgottenTimerAsksWhatToKeep();
    void checklistIsCorrected();
    void unknownSenderIsPlaced();
    void longPasteIsRefused();
    void longConversationIsBuiltFromItsEnd();
    void closedPanelKeepsWhatIsTyped();
    void viewerIsOfferedNothing();
    void escapeGoesBack();
};

void CasePageTest::initTestCase()
{
    speakNorwegian();
}

void CasePageTest::takesTheCaseByItsPrimaryKey()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_P);
    QTRY_COMPARE(world.desk.reload(value.id).state, State::Assessing);
    QCOMPARE(world.desk.reload(value.id).assignee, world.desk.session.me().id);
}

void CasePageTest::asksAndWaits()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_Q);
    auto *editor = part<QPlainTextEdit>(*page, "composerText");
    QVERIFY(editor->hasFocus());
    type(*editor, QStringLiteral("Hvilken nettleser?"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.desk.reload(value.id).state, State::WaitingCustomer);
    QTRY_VERIFY(editor->toPlainText().isEmpty());
}

void CasePageTest::repliesWithoutMovingTheCase()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_R);
    auto *editor = part<QPlainTextEdit>(*page, "composerText");
    type(*editor, QStringLiteral("Vi ser på det."));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("message_outgoing")));
    QCOMPARE(world.desk.reload(value.id).state, State::New);
    QVERIFY(world.desk.reload(value.id).respondedAt.has_value());
}

void CasePageTest::notesStayInside()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_M);
    auto *editor = part<QPlainTextEdit>(*page, "composerText");
    type(*editor, QStringLiteral("Gjenskapt."));
    QTest::mouseClick(part(*page, "sendButton"), Qt::LeftButton);
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("message_note")));
    QVERIFY(!world.desk.reload(value.id).respondedAt);
}

void CasePageTest::lettersDoNothingButTypeInAField()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_R);
    auto *editor = part<QPlainTextEdit>(*page, "composerText");
    QTest::keyClicks(editor, QStringLiteral("part qmel"));
    QCOMPARE(editor->toPlainText(), QStringLiteral("part qmel"));
    QCOMPARE(world.desk.reload(value.id).state, State::New);
}

void CasePageTest::draftsComeBack()
{
    CaseWorld world;
    const Case value = world.newCase();
    auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_M);
    type(*part(*page, "composerText"), QStringLiteral("Halvferdig tanke"));
    QTRY_COMPARE(textOf(*page, "draftState"), QStringLiteral("Utkast lagret"));
    page.reset();

    page = world.page(value.id);
    QCOMPARE(part<QTabBar>(*page, "composerTabs")->currentIndex(), int(ComposerTab::Note));
    QCOMPARE(part<QPlainTextEdit>(*page, "composerText")->toPlainText(),
             QStringLiteral("Halvferdig tanke"));
}

void CasePageTest::anotherAgentsChangeKeepsWhatIsTyped()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_R);
    auto *editor = part<QPlainTextEdit>(*page, "composerText");
    type(*editor, QStringLiteral("Hei"));
    services::CaseEdit edit;
    edit.subject = QStringLiteral("Nytt emne");
    must(world.cases.edit(value.id, value.version, edit));
    QTRY_COMPARE(textOf(*page, "caseSubject"), QStringLiteral("Nytt emne"));
    QCOMPARE(editor->toPlainText(), QStringLiteral("Hei"));
    QVERIFY(editor->hasFocus());
}

void CasePageTest::refusalKeepsWhatIsTyped()
{
    CaseWorld world;
    const Case value = world.caseOfTheDesign();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_P);
    part<QRadioButton>(*page, "evidenceByTelephone")->click();
    part<QLineEdit>(*page, "evidencePerson")->clear();
    auto *note = part<QPlainTextEdit>(*page, "evidenceNote");
    type(*note, QStringLiteral("Ja, det er bra"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(part(*page, "actionNotice")->isVisible());
    QVERIFY(!textOf(*part(*page, "actionNotice"), "noticeSentence").isEmpty());
    QCOMPARE(note->toPlainText(), QStringLiteral("Ja, det er bra"));
    QCOMPARE(world.desk.reload(value.id).state, State::CustomerTest);
}

void CasePageTest::suggestedApprovalBecomesEvidence()
{
    CaseWorld world;
    const Case value = world.caseOfTheDesign();
    const auto page = world.page(value.id);
    QTest::mouseClick(part(*page, "suggestedApproval"), Qt::LeftButton);
    QVERIFY(part<QRadioButton>(*page, "evidenceByMessage")->isChecked());
    QVERIFY(part<QComboBox>(*page, "evidenceMessage")->currentText().contains(u"Testet nå"));
    QTest::mouseClick(part(*page, "performAction"), Qt::LeftButton);
    QTRY_COMPARE(world.desk.reload(value.id).state, State::Approved);
    QTRY_VERIFY(!part(*page, "actionPanel")->isVisible());
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("event_approval_recorded")));
    const auto shown = page->findChild<QWidget *>(QStringLiteral("event_approval_recorded"));
    QVERIFY(textOf(*shown, "eventText").contains(u"Ola Lien godkjente endringen i e-post"));
}

void CasePageTest::telephoneIsEvidenceToo()
{
    CaseWorld world;
    const Case value = world.caseOfTheDesign();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_P);
    part<QRadioButton>(*page, "evidenceByTelephone")->click();
    QCOMPARE(part<QLineEdit>(*page, "evidencePerson")->text(), QStringLiteral("Ola Lien"));
    auto *note = part<QPlainTextEdit>(*page, "evidenceNote");
    type(*note, QStringLiteral("Publiser gjerne"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.desk.reload(value.id).state, State::Approved);
}

void CasePageTest::rejectsWithWords()
{
    CaseWorld world;
    const Case value = world.caseOfTheDesign();
    const auto page = world.page(value.id);
    QTest::mouseClick(part(*page, "transition_reject"), Qt::LeftButton);
    auto *words = part<QPlainTextEdit>(*page, "transitionWords");
    QTRY_VERIFY(words->hasFocus());
    type(*words, QStringLiteral("Bekreftelsen mangler dato"));
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.desk.reload(value.id).state, State::InTest);
}

void CasePageTest::estimateOverFourHoursIsWrittenFirst()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_P);
    QTRY_COMPARE(world.desk.reload(value.id).state, State::Assessing);
    QTRY_VERIFY(part<QAbstractButton>(*page, "primaryTransition")->text().contains(u"urder"));
    QTest::keyClick(page.get(), Qt::Key_P);
    part<QRadioButton>(*page, "kind_task")->click();
    auto *estimate = part<QDoubleSpinBox>(*page, "estimate");
    estimate->setValue(6);
    auto *write = part(*page, "writeEstimate");
    QTRY_VERIFY(write->isVisible());
    QTest::mouseClick(write, Qt::LeftButton);
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("form_send_estimate")));
    auto *letter = part<QPlainTextEdit>(*part(*page, "form_send_estimate"), "transitionMessage");
    QTRY_VERIFY(!letter->toPlainText().isEmpty());
    QTest::keyClick(letter, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.desk.reload(value.id).state, State::AwaitingEstimate);
    QCOMPARE(world.desk.reload(value.id).estimateMinutes, std::optional(360));
    QCOMPARE(world.desk.reload(value.id).kind, CaseKind::Task);
}

void CasePageTest::formattedTextIsShownOnRequest()
{
    CaseWorld world;
    const Case value = world.newCase();
    Message message =
        world.incoming(value.id, value.submitted + Seconds{60}, QStringLiteral("Se tabellen"));
    message.html = QStringLiteral("<p>Se <b>tabellen</b></p>");
    world.write(message);
    const auto page = world.page(value.id);
    auto *html = page->findChild<QAction *>(QStringLiteral("showHtml"));
    QVERIFY(html);
    html->trigger();
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("messageHtml")));
    QVERIFY(part(*page, "messageHtml")->isVisible());
}

void CasePageTest::timerShowsStartedHalfHours_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("billable");
    QTest::newRow("just started") << 0 << QStringLiteral("0:00:00") << QStringLiteral("0,0 t");
    QTest::newRow("a second") << 1 << QStringLiteral("0:00:01") << QStringLiteral("0,5 t");
    QTest::newRow("half an hour") << 1800 << QStringLiteral("0:30:00") << QStringLiteral("0,5 t");
    QTest::newRow("a second more") << 1801 << QStringLiteral("0:30:01") << QStringLiteral("1,0 t");
    QTest::newRow("the design's") << 2232 << QStringLiteral("0:37:12") << QStringLiteral("1,0 t");
}

void CasePageTest::timerShowsStartedHalfHours()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, clock);
    QFETCH(const QString, billable);
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_T);
    QTRY_VERIFY(part(*page, "stopTimer")->isVisible());
    world.desk.clock.advance(Seconds{seconds});
    QTRY_COMPARE(textOf(*page, "timerClock"), clock);
    QCOMPARE(textOf(*page, "billableTime"), billable);
}

void CasePageTest::stopAsksWhatWasDone()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_T);
    QTRY_VERIFY(part(*page, "stopTimer")->isVisible());
    world.desk.clock.advance(std::chrono::minutes{37});
    QTest::keyClick(page.get(), Qt::Key_T, Qt::ShiftModifier);
    auto *note = part<QLineEdit>(*page, "timerNote");
    QTRY_VERIFY(note->hasFocus());
    type(*note, QStringLiteral("Feilsøking"));
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(textOf(*page, "recordedTime"), QStringLiteral("37 min → 1,0 t"));
    QVERIFY(!note->isVisible());
    const auto file = must(world.cases.open(value.id));
    QCOMPARE(file.time.size(), 1);
    QCOMPARE(file.time.first().note, QStringLiteral("Feilsøking"));
}

void CasePageTest::forgottenTimerAsksWhatToKeep()
{
    CaseWorld world;
    const Case value = world.newCase();
    must(world.time.start(value.id));
    world.desk.clock.advance(std::chrono::hours{14});
    const auto page = world.page(value.id);
    QVERIFY(part(*page, "forgottenTimer")->isVisible());
    QTest::mouseClick(part(*page, "keepTime"), Qt::LeftButton);
    QTRY_COMPARE(textOf(*page, "recordedTime"), QStringLiteral("7 t 00 → 7,0 t"));
    QVERIFY(!part(*page, "forgottenTimer")->isVisible());
}

void CasePageTest::checklistIsCorrected()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    auto *line = part(*page, "checkExample");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Space);
    QTRY_VERIFY(world.desk.reload(value.id).checklist.complete());
    QTRY_VERIFY(!part(*page, "askForMissing")->isVisible());
    QVERIFY(line->hasFocus());
}

void CasePageTest::unknownSenderIsPlaced()
{
    CaseWorld world;
    Contact stranger;
    stranger.name = QStringLiteral("Per Dahl");
    stranger.address = QStringLiteral("per@ukjent.example");
    stranger = world.desk.add(stranger);
    Case value;
    value.subject = QStringLiteral("Hjelp");
    value.contact = stranger.id;
    value = world.desk.add(value);
    const auto page = world.page(value.id);
    QTest::mouseClick(part(*page, "placeSenderButton"), Qt::LeftButton);
    auto *search = part<QLineEdit>(*page, "placeSearch");
    QTRY_VERIFY(search->hasFocus());
    type(*search, QStringLiteral("bokh"));
    QTest::qWait(400);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(world.desk.reload(value.id).customer, world.customer.id);
    QTRY_COMPARE(textOf(*page, "customerName"), QStringLiteral("Bokhuset"));
}

void CasePageTest::longPasteIsRefused()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_R);
    auto *editor = part<QPlainTextEdit>(*page, "composerText");
    type(*editor, QStringLiteral("Hei"));
    QGuiApplication::clipboard()->setText(QString(1'000'001, u'x'));
    editor->paste();
    QTRY_VERIFY(part(*page, "composerNotice")->isVisible());
    QCOMPARE(editor->toPlainText(), QStringLiteral("Hei"));
    QGuiApplication::clipboard()->setText(QString(1000, u'x'));
    editor->paste();
    QCOMPARE(editor->toPlainText().size(), 1003);
}

void CasePageTest::longConversationIsBuiltFromItsEnd()
{
    CaseWorld world;
    const Case value = world.newCase();
    world.desk.write([&](UnitOfWork &work) -> Result<void> {
        for (int i = 1; i <= 500; ++i) {
            Message message = world.incoming(value.id, value.submitted + Seconds{i},
                                             QStringLiteral("Melding %1").arg(i));
            work.messages().insert(message);
        }
        Message huge =
            world.incoming(value.id, value.submitted + Seconds{600}, QString(1'000'000, u'ø'));
        work.messages().insert(huge);
        return {};
    });
    const auto page = world.page(value.id);
    const QString bubble = QStringLiteral("message_incoming");
    QCOMPARE(page->findChildren<QWidget *>(bubble).size(), 50);
    QVERIFY(page->findChild<QWidget *>(QStringLiteral("showWholeText")));
    QTest::mouseClick(part(*page, "showEarlier"), Qt::LeftButton);
    QCOMPARE(page->findChildren<QWidget *>(bubble).size(), 100);
}

void CasePageTest::closedPanelKeepsWhatIsTyped()
{
    CaseWorld world;
    const Case value = world.caseOfTheDesign();
    const auto page = world.page(value.id);
    QTest::mouseClick(part(*page, "transition_reject"), Qt::LeftButton);
    auto *words = part<QPlainTextEdit>(*page, "transitionWords");
    type(*words, QStringLiteral("Datoen"));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!part(*page, "actionPanel")->isVisible());
    QTest::mouseClick(part(*page, "transition_reject"), Qt::LeftButton);
    QCOMPARE(part<QPlainTextEdit>(*page, "transitionWords")->toPlainText(),
             QStringLiteral("Datoen"));
}

void CasePageTest::viewerIsOfferedNothing()
{
    CaseWorld world;
    const Case value = world.newCase();
    world.desk.session.setMe(world.desk.viewer);
    const auto page = world.page(value.id);
    QVERIFY(!part(*page, "primaryTransition")->isVisible());
    QVERIFY(!part(*page, "composer")->isVisible());
    QVERIFY(!part(*page, "toggleTimer")->isVisible());
}

void CasePageTest::escapeGoesBack()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QSignalSpy back(page.get(), &ui::CasePage::back);
    QTest::keyClick(page.get(), Qt::Key_R);
    QTest::keyClick(part(*page, "composerText"), Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

QTEST_MAIN(CasePageTest)
#include "CasePageTest.moc"
