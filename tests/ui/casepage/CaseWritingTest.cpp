// Letters and notes written on the case page: they go where the tab says, and nothing typed is
// lost.
#include "CaseWorld.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

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
    void filesGoWithTheLetter();
    void filesStayWithTheirCase();
    void tooMuchIsNotAttached();
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

namespace {

QStringList attached(QWidget &page)
{
    QStringList names;
    for (const QWidget *chip : page.findChildren<QWidget *>(QStringLiteral("attachedFile")))
        if (!chip->isHidden())
            names << chip->accessibleName();
    return names;
}

void drop(QWidget &onto, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &event);
}

} // namespace

void CaseWritingTest::filesGoWithTheLetter()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("veiledning.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("trinn 1") == 7);
    file.close();
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);

    QTest::keyClick(page.get(), Qt::Key_R);
    auto *editor = part<QPlainTextEdit>(*page, "composerText");
    type(*editor, QStringLiteral("Se vedlegget."));
    drop(*editor->viewport(), path);
    QTRY_COMPARE(attached(*page).size(), 1);
    QGuiApplication::clipboard()->setImage(picture);
    editor->paste();
    QTRY_COMPARE(attached(*page).size(), 2);
    editor->paste();
    QTRY_COMPARE(attached(*page).size(), 3);
    auto *last = page->findChildren<QWidget *>(QStringLiteral("attachedFile")).last();
    QTest::mouseClick(last, Qt::LeftButton);
    QTRY_COMPARE(attached(*page).size(), 2);
    QCOMPARE(editor->toPlainText(), QStringLiteral("Se vedlegget."));

    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("message_outgoing")));
    const auto messages = must(world.cases.open(value.id)).messages;
    const QList<Attachment> sent = messages.last().attachments;
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent[0].name, QStringLiteral("veiledning.txt"));
    QCOMPARE(sent[0].type, QStringLiteral("text/plain"));
    QCOMPARE(must(world.cases.attachmentContent(sent[0].id)), QByteArray("trinn 1"));
    const QByteArray png = must(world.cases.attachmentContent(sent[1].id));
    QCOMPARE(QImage::fromData(png, "PNG").size(), picture.size());
    QTRY_VERIFY(attached(*page).isEmpty());
}

void CaseWritingTest::filesStayWithTheirCase()
{
    CaseWorld world;
    const Case first = world.newCase(), second = world.newCase();
    const auto page = world.page(first.id);
    QTest::keyClick(page.get(), Qt::Key_M);
    auto *editor = part<QPlainTextEdit>(*page, "composerText");
    QImage picture(4, 3, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(picture);
    editor->paste();
    QTRY_COMPARE(attached(*page).size(), 1);
    page->show(second.id);
    QTRY_COMPARE(attached(*page).size(), 0);
    page->show(first.id);
    QTRY_COMPARE(attached(*page).size(), 1);
    type(*editor, QStringLiteral("Bildet kunden viste."));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(attached(*page).size(), 0);
    QCOMPARE(must(world.cases.open(first.id)).messages.last().attachments.size(), 1);
}

void CaseWritingTest::tooMuchIsNotAttached()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_R);
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("film.mp4"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(MostAttached + 1));
    file.close();
    drop(*part<QPlainTextEdit>(*page, "composerText")->viewport(), path);
    QTRY_VERIFY(part(*page, "composerNotice")->isVisible());
    QVERIFY(attached(*page).isEmpty());
}

QTEST_MAIN(CaseWritingTest)
#include "CaseWritingTest.moc"
