// The conversation of a case: what of it is built when, and how one lays a hand on its texts.
#include "CaseWorld.h"

#include "ui/casepage/CaseLoader.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

using namespace skranke;
using namespace skranke::tests;

class ConversationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }
    void textInHandStandsWhereItWasRead();
    void longConversationIsBuiltFromItsEnd();
    void anotherCaseIsInPlaceWhenItIsFirstPainted_data();
    void anotherCaseIsInPlaceWhenItIsFirstPainted();
};

void ConversationTest::textInHandStandsWhereItWasRead()
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

void ConversationTest::longConversationIsBuiltFromItsEnd()
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

void ConversationTest::anotherCaseIsInPlaceWhenItIsFirstPainted_data()
{
    QTest::addColumn<bool>("readAhead");
    QTest::addRow("read when it is opened") << false;
    QTest::addRow("read and built in advance") << true;
}

void ConversationTest::anotherCaseIsInPlaceWhenItIsFirstPainted()
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

QTEST_MAIN(ConversationTest)
#include "ConversationTest.moc"
