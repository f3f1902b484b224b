// To whom a letter goes, what stands beneath it, and what is asked on the side.
#include "CaseWorld.h"

#include "services/SideConversation.h"
#include "services/SignatureService.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::tests;

namespace {

/// A mail that went to more people than us, with a file.
Message toSeveral(CaseWorld &world, CaseId id)
{
    Message message = world.incoming(id, at("2026-11-23T08:20:00Z"),
                                     u"Hei, her er skjermbildet. Det gjelder bare Safari."_s);
    message.subject = u"Skjemaet"_s;
    message.recipients = {u"support@example.com"_s, u"eva@bokhuset.example"_s};
    message.copies = {u"byraa@reklame.example"_s};
    Attachment picture;
    picture.name = u"skjermbilde.png"_s;
    picture.type = u"image/png"_s;
    picture.size = 214'000;
    message.attachments = {picture};
    return world.write(message);
}

QAction *offered(QWidget &page, const char *name)
{
    const auto actions = page.findChildren<QAction *>(QLatin1String(name));
    if (actions.isEmpty())
        qFatal("no %s is offered", name);
    return actions.last();
}

} // namespace

class CaseCorrespondenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }
    void whatIsAddedIsShown();
    void repliesToAll();
    void aContactAloneIsAll();
    void forwardsToADeveloper();
    void theFormSaysWhatIsWrong();
    void theSideIsMarkedAndGoesOn();
    void picturesOnTheNetworkAreLoadedOnce();
    void programsAreWarnedOf();
    void theFormFitsItsRoom_data();
    void theFormFitsItsRoom();
};

void CaseCorrespondenceTest::whatIsAddedIsShown()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_R);
    auto *editor = part<QPlainTextEdit>(*page, "composerText");
    auto *line = part(*page, "signatureLine");
    QVERIFY(line->isVisible());
    QCOMPARE(textOf(*page, "signatureLine"), u"Vennlig hilsen · Kari Nes · Kundesenter"_s);
    type(*editor, u"We have found it and it works."_s);
    QCOMPARE(textOf(*page, "signatureLine"), u"Kind regards · Kari Nes · Kundesenter"_s);
    QVERIFY(line->toolTip().contains(u"Kind regards\nKari Nes\nKundesenter"_s));
    editor->setPlainText(u"Vi ser på det.\n\nHilsen Kari"_s);
    QVERIFY(!line->isVisible());
    editor->setPlainText(u"Vi ser på det."_s);
    QVERIFY(line->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    page->setFocus();
    QTest::keyClick(page.get(), Qt::Key_M);
    QVERIFY(!line->isVisible()); // a note is no letter

    // What one decides elsewhere is here at once.
    services::SignatureService signatures(world.desk.context());
    PersonalSignature own;
    own.texts.insert(Language::Bokmaal, u"Hilsen Kari\nRådgiver"_s);
    must(signatures.save(own));
    page->show(value.id);
    page->setFocus();
    QTest::keyClick(page.get(), Qt::Key_R);
    QTRY_COMPARE(textOf(*page, "signatureLine"), u"Hilsen Kari · Rådgiver · Kundesenter"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page->findChild<QWidget *>(u"message_outgoing"_s));
    QCOMPARE(must(world.cases.open(value.id)).messages.last().text,
             u"Vi ser på det.\n\nHilsen Kari\nRådgiver\nKundesenter"_s);
}

void CaseCorrespondenceTest::repliesToAll()
{
    CaseWorld world;
    const Case value = world.newCase();
    toSeveral(world, value.id);
    const auto page = world.page(value.id);
    QVERIFY(part(*page, "replyToAll")->isVisible());
    QTest::keyClick(page.get(), Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(part<QLineEdit>(*page, "recipients")->text(), u"ola@bokhuset.example"_s);
    QCOMPARE(part<QLineEdit>(*page, "copies")->text(),
             u"eva@bokhuset.example, byraa@reklame.example"_s);
    QVERIFY(part(*page, "copies")->isVisible());
    auto *editor = part<QPlainTextEdit>(*page, "composerText");
    QVERIFY(editor->hasFocus());
    type(*editor, u"Takk, vi ser på det."_s);
    keepPicture(*page, u"reply-to-all"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page->findChild<QWidget *>(u"message_outgoing"_s));
    const Message sent = must(world.cases.open(value.id)).messages.last();
    QCOMPARE(sent.recipients, QStringList{u"ola@bokhuset.example"_s});
    QCOMPARE(sent.copies, QStringList({u"eva@bokhuset.example"_s, u"byraa@reklame.example"_s}));
}

void CaseCorrespondenceTest::aContactAloneIsAll()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QVERIFY(!part(*page, "replyToAll")->isVisible());
    QTest::keyClick(page.get(), Qt::Key_R, Qt::ShiftModifier);
    QVERIFY(part<QPlainTextEdit>(*page, "composerText")->hasFocus());
    QVERIFY(!part(*page, "copies")->isVisible());
}

void CaseCorrespondenceTest::forwardsToADeveloper()
{
    CaseWorld world;
    const Case value = world.newCase();
    toSeveral(world, value.id);
    must(world.cases.addNote(value.id, u"Kunden har ikke betalt."_s));
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ShiftModifier);
    QWidget *panel = part(*page, "actionPanel");
    QVERIFY(panel->isVisible());
    auto *to = part<QLineEdit>(*panel, "recipients");
    QVERIFY(to->hasFocus());
    type(*to, u"utvikler@dev.example"_s);
    type(*part<QPlainTextEdit>(*panel, "asideText"), u"Ser dere hva dette er?"_s);
    const QString quote = part<QPlainTextEdit>(*panel, "forwardedText")->toPlainText();
    QVERIFY(quote.contains(u"Det gjelder bare Safari."_s));
    QVERIFY(!quote.contains(u"betalt"_s));
    QVERIFY(part<QCheckBox>(*panel, "forwardFile")->isChecked());
    QTest::mouseClick(part(*page, "performAction"), Qt::LeftButton);
    QTRY_VERIFY(page->findChild<QWidget *>(u"message_outgoing"_s));
    const Message sent = must(world.cases.open(value.id)).messages.last();
    QCOMPARE(sent.recipients, QStringList{u"utvikler@dev.example"_s});
    QVERIFY(!sent.side.isEmpty());
    QCOMPARE(sent.attachments.size(), 1);
    QTRY_VERIFY(page->findChild<QWidget *>(u"asideMark"_s));
    QVERIFY(!world.desk.reload(value.id).respondedAt);
}

void CaseCorrespondenceTest::theFormSaysWhatIsWrong()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    offered(*page, "forward")->trigger();
    QWidget *panel = part(*page, "actionPanel");
    type(*part<QPlainTextEdit>(*panel, "asideText"), u"Hei"_s);
    QTest::mouseClick(part(*page, "performAction"), Qt::LeftButton);
    QTRY_VERIFY(part(*page, "actionNotice")->isVisible());
    type(*part<QLineEdit>(*panel, "recipients"), u"ingen"_s);
    QTest::mouseClick(part(*page, "performAction"), Qt::LeftButton);
    QTRY_VERIFY(part(*page, "actionNotice")->isVisible());
    QCOMPARE(must(world.cases.open(value.id)).messages.size(), 1);
    QCOMPARE(part<QPlainTextEdit>(*panel, "asideText")->toPlainText(), u"Hei"_s);
}

void CaseCorrespondenceTest::theSideIsMarkedAndGoesOn()
{
    CaseWorld world;
    const Case value = world.newCase();
    services::SideLetter letter;
    letter.text = u"Ser dere hva dette er?"_s;
    letter.recipients = {u"utvikler@dev.example"_s};
    letter.forwarded = must(world.cases.open(value.id)).messages.first().id;
    must(world.cases.writeAside(value.id, letter));
    const QString side = must(world.cases.open(value.id)).messages.last().side;
    Message answer = world.incoming(value.id, at("2026-11-23T08:31:00Z"),
                                    u"Ja, det er en kjent feil. Rettet i 4.2."_s);
    answer.authorName = u"Nora Utvikler"_s;
    answer.authorAddress = u"utvikler@dev.example"_s;
    answer.recipients = {u"support@example.com"_s};
    answer.side = side;
    world.write(answer);
    const auto page = world.page(value.id);
    QCOMPARE(page->findChildren<QWidget *>(u"asideMark"_s).size(), 2);
    keepPicture(*page, u"side-conversation"_s);
    QCOMPARE(cutOff(*page).join(u" | "_s), QString());

    offered(*page, "replyAside")->trigger();
    QWidget *panel = part(*page, "actionPanel");
    QCOMPARE(part<QLineEdit>(*panel, "recipients")->text(), u"utvikler@dev.example"_s);
    type(*part<QPlainTextEdit>(*panel, "asideText"), u"Takk!"_s);
    QTest::mouseClick(part(*page, "performAction"), Qt::LeftButton);
    QTRY_COMPARE(page->findChildren<QWidget *>(u"asideMark"_s).size(), 3);
    QCOMPARE(must(world.cases.open(value.id)).messages.last().side, side);
}

void CaseCorrespondenceTest::picturesOnTheNetworkAreLoadedOnce()
{
    CaseWorld world;
    const Case value = world.newCase();
    Message message = world.incoming(value.id, at("2026-11-23T08:20:00Z"), u"Nyhetsbrev"_s);
    message.html = u"<p>Nyhetsbrev</p>"_s;
    world.write(message);
    QImage red(40, 30, QImage::Format_RGB32);
    red.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    red.save(&buffer, "PNG");
    QList<QUrl> fetched;
    world.leavesOut = true;
    world.remote.html = [](const Message &) {
        return ui::SafeHtml{u"<p>Nyhetsbrev</p><img src=\"https://reklame.example/a.png\">"
                            "<img src=\"https://reklame.example/a.png\">"_s,
                            false};
    };
    world.remote.picture = [&](const QUrl &url) {
        fetched.append(url);
        return QtFuture::makeReadyFuture(Result<QByteArray>(png));
    };
    auto page = world.page(value.id);
    offered(*page, "showHtml")->trigger();
    auto *load = part<QPushButton>(*page, "loadRemote");
    QTRY_VERIFY(load->isVisible());
    QVERIFY(fetched.isEmpty());
    keepPicture(*page, u"left-out"_s);
    QCOMPARE(cutOff(*page).join(u" | "_s), QString());
    QTest::mouseClick(load, Qt::LeftButton);
    QTRY_COMPARE(fetched, QList<QUrl>{QUrl(u"https://reklame.example/a.png"_s)}); // once
    QVERIFY(!load->isVisible());
    auto *html = part<QTextBrowser>(*page, "messageHtml");
    const auto showsRed = [&] {
        const QImage shown = html->grab().toImage();
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                if (shown.pixelColor(x, y) == QColor(Qt::red))
                    return true;
        return false;
    };
    QTRY_VERIFY(showsRed());
    keepPicture(*page, u"loaded"_s);

    page = world.page(value.id); // another time it is left out again
    offered(*page, "showHtml")->trigger();
    QTRY_VERIFY(part<QPushButton>(*page, "loadRemote")->isVisible());
    QCOMPARE(fetched.size(), 1);
}

void CaseCorrespondenceTest::programsAreWarnedOf()
{
    CaseWorld world;
    const Case value = world.newCase();
    Message message = world.incoming(value.id, at("2026-11-23T08:20:00Z"), u"Se vedlegg"_s);
    Attachment program;
    program.name = u"faktura.pdf.exe"_s;
    program.type = u"application/octet-stream"_s;
    message.attachments = {program};
    world.write(message);
    const auto page = world.page(value.id);
    QTest::mouseClick(part(*page, "attachment"), Qt::LeftButton);
    auto *warning = part<QMessageBox>(*page, "attachmentWarning");
    QTRY_VERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(program.name));
    QVERIFY(!page->findChild<QFileDialog *>(u"saveAttachmentDialog"_s));
    QTest::mouseClick(part(*warning, "saveAllTheSame"), Qt::LeftButton);
    QTRY_VERIFY(page->findChild<QFileDialog *>(u"saveAttachmentDialog"_s));
}

void CaseCorrespondenceTest::theFormFitsItsRoom_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(664, 827);
    QTest::newRow("dark-low") << true << QSize(600, 560);
}

void CaseCorrespondenceTest::theFormFitsItsRoom()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    CaseWorld world;
    world.theme.setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    const Case value = world.newCase();
    toSeveral(world, value.id);
    const auto page = world.page(value.id, size);
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ShiftModifier);
    QTRY_VERIFY(!part(*page, "composer")->isVisible()); // one could write in the wrong one
    QTRY_VERIFY2(page->minimumSizeHint().height() <= size.height(),
                 qPrintable(QString::number(page->minimumSizeHint().height())));
    keepPicture(*page, u"forward-"_s + QLatin1String(QTest::currentDataTag()));
    QCOMPARE(cutOff(*page).join(u" | "_s), QString());
}

QTEST_MAIN(CaseCorrespondenceTest)
#include "CaseCorrespondenceTest.moc"
