// The steps of a case by its page: what each asks for, and what becomes evidence.
#include "CaseWorld.h"

#include "ui/casepage/ConversationItems.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;

class CaseStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }
    void refusalKeepsWhatIsTyped();
    void whoComesSecondIsToldWhatTheFirstDid();
    void suggestedApprovalBecomesEvidence();
    void telephoneIsEvidenceToo();
    void rejectsWithWords();
    void whatHasNoRoomIsInTheMenu();
    void estimateOverFourHoursIsWrittenFirst();
    void closedPanelKeepsWhatIsTyped();
    void aLettersFormIsWholeAndStandsAlone_data();
    void aLettersFormIsWholeAndStandsAlone();
    void theFormBeginsAtTheKindThatIsChosen();
    void twoApprovalsOfOneMomentAreToldApart();
    void theAccountOfATimeIsCopiedByKeys();
};

void CaseStepsTest::refusalKeepsWhatIsTyped()
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

void CaseStepsTest::whoComesSecondIsToldWhatTheFirstDid()
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
    estimate->setValue(3);

    services::Session other(world.desk.agent);
    services::Context theirs = world.desk.context();
    services::CaseService colleague(
        {theirs.store, theirs.clock, other, theirs.mailReader, theirs.mailWriter});
    services::CaseEdit edit;
    edit.estimateMinutes = 60;
    must(colleague.edit(world.desk.reload(value.id), edit));
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("event_estimate_changed")));

    auto *perform = part<QAbstractButton>(*page, "performAction");
    QTest::mouseClick(perform, Qt::LeftButton);
    QTRY_VERIFY(part(*page, "actionNotice")->isVisible());
    const QString told = textOf(*part(*page, "actionNotice"), "noticeSentence");
    QVERIFY2(told.contains(u"Thea"), qPrintable(told));
    QCOMPARE(estimate->value(), 3.0);
    QCOMPARE(world.desk.reload(value.id).estimateMinutes, std::optional(60));

    // Told, the second decides.
    QTRY_VERIFY(perform->isEnabled());
    QTest::mouseClick(perform, Qt::LeftButton);
    QTRY_COMPARE(world.desk.reload(value.id).estimateMinutes, std::optional(180));
}

void CaseStepsTest::suggestedApprovalBecomesEvidence()
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
    QVERIFY(textOf(*page, "event_approval_recorded")
                .contains(u"Ola Lien godkjente endringen i e-post"));
}

void CaseStepsTest::telephoneIsEvidenceToo()
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

void CaseStepsTest::rejectsWithWords()
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

void CaseStepsTest::whatHasNoRoomIsInTheMenu()
{
    CaseWorld world;
    const Case value = world.caseOfTheDesign();
    const auto page = world.page(value.id);
    auto *reject = part(*page, "transition_reject");
    auto *menu = part<QMenu>(*page, "caseMenu");
    const auto isInMenu = [menu] {
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(toCode(Transition::Reject)) != nullptr;
    };
    page->setMinimumWidth(430); // the narrowest that the window lets it be
    page->resize(900, page->height());
    QTRY_VERIFY(reject->isVisible());
    QVERIFY(!isInMenu());
    page->resize(430, page->height());
    QTRY_VERIFY(!reject->isVisible());
    QVERIFY(isInMenu());
    // One line, with the menu beside the next step.
    QTRY_COMPARE(part(*page, "moreButton")->y(), part(*page, "primaryTransition")->y());
    page->resize(900, page->height());
    QTRY_VERIFY(reject->isVisible());
    QVERIFY(!isInMenu());
}

void CaseStepsTest::estimateOverFourHoursIsWrittenFirst()
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

void CaseStepsTest::closedPanelKeepsWhatIsTyped()
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

void CaseStepsTest::aLettersFormIsWholeAndStandsAlone_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as usual") << QSize(664, 790);
    QTest::newRow("in the lowest window") << QSize(664, 500);
}

void CaseStepsTest::aLettersFormIsWholeAndStandsAlone()
{
    QFETCH(QSize, size);
    CaseWorld world;
    const Case value = world.caseOfTheDesign();
    TransitionRequest approval;
    approval.transition = Transition::Approve;
    approval.evidence = {{}, QStringLiteral("Ola Lien"), QStringLiteral("Ja"), {}};
    must(world.cases.perform(value, approval));
    const auto page = world.page(value.id, size);
    QTest::keyClick(page.get(), Qt::Key_P);
    auto *letter = part<QPlainTextEdit>(*page, "transitionMessage");
    QTRY_VERIFY(!letter->toPlainText().isEmpty());
    QVERIFY(!part(*page, "composer")->isVisible()); // one could write in the wrong one
    const auto areDisjoint = [&] {
        const auto parts =
            letter->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (const QWidget *a : parts)
            for (const QWidget *b : parts)
                if (a != b && a->isVisible() && b->isVisible()
                    && a->geometry().intersects(b->geometry()))
                    return false;
        return true;
    };
    QTRY_VERIFY(areDisjoint());
    const auto *perform = part(*page, "performAction");
    QTRY_VERIFY(
        page->rect().contains(QRect(perform->mapTo(page.get(), QPoint()), perform->size())));
    keepPicture(*page, QStringLiteral("case-letter-%1").arg(size.height()));
}

void CaseStepsTest::theFormBeginsAtTheKindThatIsChosen()
{
    CaseWorld world;
    Case value = world.newCase();
    services::CaseEdit edit;
    edit.kind = CaseKind::Fault;
    value = must(world.cases.edit(value, edit));
    TransitionRequest take;
    take.transition = Transition::Take;
    must(world.cases.perform(value, take));
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_P);
    QTRY_VERIFY(part<QRadioButton>(*page, "kind_fault")->isChecked());
    QTRY_VERIFY(part(*page, "kind_fault")->hasFocus());
}

void CaseStepsTest::twoApprovalsOfOneMomentAreToldApart()
{
    const Instant now = at("2026-05-15T14:00:00Z");
    services::CaseFile file;
    for (const auto of : {ApprovalOf::Estimate, ApprovalOf::Test}) {
        Approval approval;
        approval.of = of;
        approval.recordedAt = now;
        file.approvals.append(approval);
        Event event;
        event.id = {int(file.events.size()) + 1};
        event.kind = EventKind::ApprovalRecorded;
        event.field = toCode(of);
        event.at = now;
        file.events.append(event);
    }
    const QList<ui::ConversationItem> told = ui::conversationOf(file);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0].approval->of, ApprovalOf::Estimate);
    QCOMPARE(told[1].approval->of, ApprovalOf::Test);
}

void CaseStepsTest::theAccountOfATimeIsCopiedByKeys()
{
    CaseWorld world;
    Case value = world.newCase();
    services::CaseEdit edit;
    edit.level = Level::B;
    value = must(world.cases.edit(value, edit));
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_L);
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("ledgerPopup")));
    auto *popup = page->findChild<QWidget *>(QStringLiteral("ledgerPopup"));
    QVERIFY(!popup->accessibleName().isEmpty());
    auto *table = part(*popup, "ledgerTable");
    QCOMPARE(popup->focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Tab);
    QCOMPARE(popup->focusWidget()->objectName(), QStringLiteral("copyLedger"));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(CaseStepsTest)
#include "CaseStepsTest.moc"
