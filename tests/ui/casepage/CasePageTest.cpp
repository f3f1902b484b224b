// The case page by its keys, on a real database: what it shows and offers.
#include "CaseWorld.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;

class CasePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }
    void takesTheCaseByItsPrimaryKey();
    void formattedTextIsShownOnRequest();
    void checklistIsCorrected();
    void unknownSenderIsPlaced();
    void olderCasesOfTheCustomerAreShownWhenAsked();
    void viewerIsOfferedNothing();
    void escapeGoesBack();
    void keyPressedWhileTheCaseIsReadIsNotLost();
    void caseThatIsNotThereIsSaidOnTheEmptyPage();
};

void CasePageTest::takesTheCaseByItsPrimaryKey()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_P);
    QTRY_COMPARE(world.desk.reload(value.id).state, State::Assessing);
    QCOMPARE(world.desk.reload(value.id).assignee, world.desk.session.me().id);
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

void CasePageTest::olderCasesOfTheCustomerAreShownWhenAsked()
{
    CaseWorld world;
    QStringList numbers;
    for (int i = 0; i < 9; ++i)
        numbers.prepend(world.newCase().number.toString());
    const Case value = world.newCase();
    const auto page = world.page(value.id, {1100, 790});
    const auto shown = [&] {
        QStringList links;
        for (const QWidget *link :
             page->findChildren<QWidget *>(QRegularExpression(QStringLiteral("^otherCase_"))))
            if (link->isVisible())
                links.append(link->objectName().mid(qstrlen("otherCase_")));
        return links;
    };
    QTRY_COMPARE(shown(), numbers.first(5));
    auto *more = part<QAbstractButton>(*page, "moreOtherCases");
    QCOMPARE(more->text(), QStringLiteral("Vis 4 til"));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Return);
    QCOMPARE(shown(), numbers);
    QVERIFY(!more->isVisible());
    QCOMPARE(page->focusWidget()->objectName(), QStringLiteral("otherCase_") + numbers.at(5));
    // It is read again with the same and stays as it is; another case starts anew.
    must(world.cases.addNote(value.id, QStringLiteral("Ser på det.")));
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("message_note")));
    QCOMPARE(shown(), numbers);
    page->show(world.newCase().id);
    QTRY_COMPARE(shown().size(), 5);
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

void CasePageTest::keyPressedWhileTheCaseIsReadIsNotLost()
{
    CaseWorld world;
    const Case first = world.newCase();
    const Case second = world.newCase();
    const auto page = world.page(first.id);
    page->show(second.id);
    QTest::keyClick(page.get(), Qt::Key_P);
    QTRY_COMPARE(world.desk.reload(second.id).state, State::Assessing);
    QCOMPARE(world.desk.reload(first.id).state, State::New);
}

void CasePageTest::caseThatIsNotThereIsSaidOnTheEmptyPage()
{
    CaseWorld world;
    const auto page = world.emptyPage();
    page->show(CaseId{4711});
    const auto isSaid = [&] {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QStringLiteral("finnes ikke")))
                return true;
        return false;
    };
    QTRY_VERIFY(isSaid());
}

QTEST_MAIN(CasePageTest)
#include "CasePageTest.moc"
