// The case page by its keys, on a real database: what it shows and offers.
#include "CaseWorld.h"

#include "ui/casepage/CaseLoader.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

using namespace skranke;
using namespace skranke::tests;

class CasePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }
    void takesTheCaseByItsPrimaryKey();
    void formattedTextIsShownOnRequest();
    void textInHandStandsWhereItWasRead();
    void checklistIsCorrected();
    void unknownSenderIsPlaced();
    void olderCasesOfTheCustomerAreShownWhenAsked();
    void longConversationIsBuiltFromItsEnd();
    void anotherCaseIsInPlaceWhenItIsFirstPainted_data();
    void anotherCaseIsInPlaceWhenItIsFirstPainted();
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

void CasePageTest::textInHandStandsWhereItWasRead()
{
    CaseWorld world;
    const Case value = world.newCase();
    world.write(world.incoming(value.id, value.submitted + Seconds{60},
                               QStringLiteral("Se https://bokhuset.example/kasse nå.\n\n")
                                   + QStringLiteral("Nettbutikken svarer ikke. ").repeated(9)));
    const auto page = world.page(value.id);
    QTRY_COMPARE(page->findChildren<QWidget *>(QStringLiteral("messageBody")).size(), 2);
    QWidget *body = page->findChildren<QWidget *>(QStringLiteral("messageBody")).last();
    QTRY_VERIFY(body->height() > 4 * body->fontMetrics().lineSpacing());
    const QSize size = body->size();
    const QImage read = body->grab().toImage();
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), body->mapToGlobal(QPointF(5, 5)));
    QCoreApplication::sendEvent(body, &enter);
    auto *text = part<QTextEdit>(*body, "messageText");
    QTRY_VERIFY(text->isVisible());
    QCOMPARE(body->size(), size);
    QCOMPARE(body->grab().toImage(), read);
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(text->textCursor().selectedText().left(5), QStringLiteral("Se ht"));
    QCOMPARE(text->anchorAt(QPoint(40, 8)), QStringLiteral("https://bokhuset.example/kasse"));
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
    QTRY_COMPARE(page->findChildren<QWidget *>(bubble).size(), 50);
    QVERIFY(page->findChild<QWidget *>(QStringLiteral("showWholeText")));
    QTest::mouseClick(part(*page, "showEarlier"), Qt::LeftButton);
    QCOMPARE(page->findChildren<QWidget *>(bubble).size(), 100);
}

namespace {

/// Where the messages stood when the number of a case was first painted.
class FirstSight final : public QObject {
public:
    FirstSight(QWidget &page, QString number) : m_page(page), m_number(std::move(number))
    {
        part(page, "caseNumber")->installEventFilter(this);
    }
    QList<QRect> messages() const
    {
        QList<QRect> places;
        for (const QWidget *message : m_page.findChildren<QWidget *>(
                 QRegularExpression(QStringLiteral("^(message|event)_"))))
            if (message->isVisible())
                places.append({message->mapTo(&m_page, QPoint()), message->size()});
        std::ranges::sort(places, {}, [](const QRect &place) { return place.y(); });
        return places;
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (seen.isEmpty() && event->type() == QEvent::Paint
            && textOf(m_page, "caseNumber").contains(m_number))
            seen = messages();
        return false;
    }
    QList<QRect> seen;

private:
    QWidget &m_page;
    QString m_number;
};

} // namespace

void CasePageTest::anotherCaseIsInPlaceWhenItIsFirstPainted_data()
{
    QTest::addColumn<bool>("readAhead");
    QTest::addRow("read when it is opened") << false;
    QTest::addRow("read and built in advance") << true;
}

void CasePageTest::anotherCaseIsInPlaceWhenItIsFirstPainted()
{
    QFETCH(bool, readAhead);
    CaseWorld world;
    const Case first = world.newCase();
    const Case second = world.newCase();
    world.desk.write([&](UnitOfWork &work) -> Result<void> {
        for (int i = 1; i <= 39; ++i) {
            Message message =
                world.incoming(i < 8 ? first.id : second.id, first.submitted + Seconds{60 * i},
                               QStringLiteral("Nettbutikken svarer ikke. ").repeated(9));
            work.messages().insert(message);
        }
        return {};
    });
    const auto page = world.page(first.id);
    if (readAhead) {
        ui::ReadAhead &ahead = page->findChild<ui::CaseLoader *>()->ahead();
        QSignalSpy read(&ahead, &ui::ReadAhead::hasRead);
        page->setNext([&] { return second.id; });
        ahead.reconsider();
        QTRY_VERIFY(!read.isEmpty());
    }
    FirstSight sight(*page, world.desk.reload(second.id).number.toString());
    QTimer restless; // a painting is asked for all the while the case is read
    connect(&restless, &QTimer::timeout, page.get(), qOverload<>(&QWidget::update));
    restless.start(0);
    page->show(second.id);
    QTRY_VERIFY(!sight.seen.isEmpty());
    const QList<QRect> seen = sight.seen;
    // What was said before them comes later, and out of sight.
    QTRY_VERIFY2(sight.messages().size() > seen.size(), "those had to wait for what nobody sees");
    QTest::qWait(100);
    const QList<QRect> whole = sight.messages();
    QCOMPARE(whole.last(seen.size()), seen);
    const QWidget *shown = part(*page, "conversation");
    const int top = shown->mapTo(page.get(), QPoint()).y();
    for (const QRect &before : whole.first(whole.size() - seen.size()))
        QVERIFY(before.bottom() < top);
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
