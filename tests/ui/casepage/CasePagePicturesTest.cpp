// How the page looks: nothing is cut off at any size, and with SKRANKE_PICTURES set to a directory
// it is there to be looked at.
#include "CaseWorld.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;

class CasePagePicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }
    void fitsItsRoom_data();
    void fitsItsRoom();
    void panelFitsItsRoom_data();
    void showsWhatIsUrgent();
    void panelFitsItsRoom();
};

void CasePagePicturesTest::fitsItsRoom_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(664, 827);
    QTest::newRow("dark") << true << QSize(664, 827);
    QTest::newRow("low") << false << QSize(600, 560);
    QTest::newRow("narrow") << false << QSize(420, 560);
    QTest::newRow("wide") << true << QSize(1100, 900);
}

void CasePagePicturesTest::fitsItsRoom()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    CaseWorld world;
    world.theme.setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    const Case value = world.caseOfTheDesign();
    const auto page = world.page(value.id, size);
    QTest::keyClick(page.get(), Qt::Key_R);
    part<QPlainTextEdit>(*page, "composerText")
        ->setPlainText(QStringLiteral("Hei Ola,\nså bra! Vi publiserer endringen til bokhuset.no i "
                                      "dag og gir beskjed når den er ute."));
    QTRY_COMPARE(part<QLabel>(*page, "draftState")->text(), QStringLiteral("Utkast lagret"));
    keepPicture(*page, QStringLiteral("case-") + QLatin1String(QTest::currentDataTag()));
    QCOMPARE(cutOff(*page).join(QStringLiteral(" | ")), QString());
}

void CasePagePicturesTest::panelFitsItsRoom_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QSize>("size");
    QTest::newRow("approve") << QStringLiteral("primaryTransition") << QSize(664, 827);
    QTest::newRow("reject") << QStringLiteral("transition_reject") << QSize(600, 560);
}

void CasePagePicturesTest::panelFitsItsRoom()
{
    QFETCH(const QString, button);
    QFETCH(const QSize, size);
    CaseWorld world;
    const Case value = world.caseOfTheDesign();
    const auto page = world.page(value.id, size);
    QTest::mouseClick(part(*page, button.toLatin1()), Qt::LeftButton);
    QTest::qWait(50);
    keepPicture(*page, QStringLiteral("panel-") + QLatin1String(QTest::currentDataTag()));
    QCOMPARE(cutOff(*page).join(QStringLiteral(" | ")), QString());
    QVERIFY(page->minimumSizeHint().height() <= size.height());
}

void CasePagePicturesTest::showsWhatIsUrgent()
{
    CaseWorld world;
    Contact stranger;
    stranger.name = QStringLiteral("Per Dahl");
    stranger.address = QStringLiteral("per@nettbutikk.example");
    stranger.telephone = QStringLiteral("900 12 345");
    stranger.bouncing = true;
    stranger = world.desk.add(stranger);
    const Case earlier = world.newCase();
    Case value;
    value.subject = QStringLiteral("Nettbutikken svarer ikke (502), og kundene våre ringer hele "
                                   "tiden om ordrene sine");
    value.contact = stranger.id;
    value.level = Level::A;
    value.submitted = at("2026-11-23T06:10:00Z");
    value.responseDue = at("2026-11-23T08:10:00Z");
    value.claimsToBelongTo = earlier.id;
    value.estimateMinutes = 360;
    value = world.desk.add(value);
    Message first = world.incoming(
        value.id, value.submitted,
        QStringLiteral("Hei!\n\nDet står 502 på https://nettbutikk.example/kasse?"
                       "sesjon=0123456789abcdef0123456789abcdef0123456789abcdef0123456789.\n\n"
                       "Med vennlig hilsen\nPer Dahl\nNettbutikk AS\n\n"
                       "Den 22.11.2026 kl. 10.00 skrev Kundesenter <support@example.com>:\n"
                       "> Hei Per,\n> vi har mottatt saken.\n"));
    first.authorName = stranger.name;
    for (int i = 1; i <= 3; ++i) {
        Attachment attachment;
        attachment.name = QStringLiteral("skjermbilde med et ganske langt navn %1.png").arg(i);
        attachment.type = QStringLiteral("image/png");
        attachment.size = 214'000;
        first.attachments.append(attachment);
    }
    world.write(first);
    must(world.cases.logCall(value.id, QStringLiteral("Per Dahl"),
                             QStringLiteral("Kassen er nede for alle.")));
    must(world.time.start(value.id));
    world.desk.clock.advance(std::chrono::hours{14});
    const auto page = world.page(value.id, {664, 827});
    QTest::mouseClick(part(*page, "placeSenderButton"), Qt::LeftButton);
    QTest::qWait(300);
    keepPicture(*page, QStringLiteral("case-urgent"));
    QCOMPARE(cutOff(*page).join(QStringLiteral(" | ")), QString());
}

QTEST_MAIN(CasePagePicturesTest)
#include "CasePagePicturesTest.moc"
