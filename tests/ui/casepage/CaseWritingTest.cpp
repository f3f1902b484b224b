// Letters and notes written on the case page: they go where the tab says, and nothing typed is
// lost.
#include "CaseWorld.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;

class CaseWritingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }
    void asksAndWaits();
    void repliesWithoutMovingTheCase();
    void notesStayInside();
    void lettersDoNothingButTypeInAField();
    void draftsComeBack();
    void anotherAgentsChangeKeepsWhatIsTyped();
    void longPasteIsRefused();
};

void CaseWritingTest::asksAndWaits()
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

void CaseWritingTest::repliesWithoutMovingTheCase()
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

void CaseWritingTest::notesStayInside()
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

void CaseWritingTest::lettersDoNothingButTypeInAField()
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

void CaseWritingTest::draftsComeBack()
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

void CaseWritingTest::anotherAgentsChangeKeepsWhatIsTyped()
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

void CaseWritingTest::longPasteIsRefused()
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

QTEST_MAIN(CaseWritingTest)
#include "CaseWritingTest.moc"
