#include "support/Desk.h"
#include "support/Pages.h"

#include "services/DeskService.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/SignatureSection.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

struct World {
    tests::Desk desk;
    SignatureService service{desk.context()};
    ui::Theme theme;
    std::unique_ptr<ui::SettingsPage> page;

    World() { dress(theme); }

    ui::SettingsPage &open(bool dark = false)
    {
        theme.setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        page = std::make_unique<ui::SettingsPage>(
            theme, QList<ui::SettingsSection>{{u"Signaturen min"_s, [this](QWidget *parent) {
                                                   return new ui::SignatureSection(
                                                       theme, service, desk.store(), desk.session,
                                                       parent);
                                               }}});
        present(*page);
        return *page;
    }
    QString end(const char *name) { return part<QLabel>(*page, name)->text(); }
};

} // namespace

class SignatureSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void showsHowLettersEndAsOneTypes()
    {
        World world;
        auto &page = world.open();
        QTRY_COMPARE(world.end("end_nb"), u"Vennlig hilsen\nKari Nes\nKundesenter"_s);
        auto *text = part<QPlainTextEdit>(page, "field_signature_nb");
        text->setFocus();
        QTest::keyClicks(text, u"Hilsen Kari"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, u"Avdeling B"_s);
        QCOMPARE(world.end("end_nb"), u"Hilsen Kari\nAvdeling B\nKundesenter"_s);
        QCOMPARE(world.end("end_nn"), u"Venleg helsing\nKari Nes\nKundesenter"_s);
        auto *name = part<QLineEdit>(page, "field_sender_name");
        name->setFocus();
        QTest::keyClicks(name, u"Kari hos oss"_s);
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(must(world.service.mine()).own.senderName, u"Kari hos oss"_s);
        QCOMPARE(must(world.service.mine()).own.texts,
                 (QMap<Language, QString>{{Language::Bokmaal, u"Hilsen Kari\nAvdeling B"_s}}));
        QTRY_VERIFY(!part<QPushButton>(page, "saveSignature")->isEnabled());
        keepPicture(page, u"signature"_s);
        QCOMPARE(cutOff(page), QStringList());
    }

    void whatIsTypedOutlivesOthersChanges()
    {
        World world;
        auto &page = world.open(true);
        QTRY_VERIFY(!world.end("end_nb").isEmpty());
        auto *text = part<QPlainTextEdit>(page, "field_signature_en");
        text->setFocus();
        QTest::keyClicks(text, u"Best, Kari"_s);
        services::Desk theirs;
        theirs.signature = u"Kundesenteret AS\nStorgata 1, 3800 Bø"_s;
        must(services::DeskService(world.desk.context()).save(theirs));
        QTRY_COMPARE(world.end("end_en"), u"Best, Kari\nKundesenteret AS\nStorgata 1, 3800 Bø"_s);
        QCOMPARE(text->toPlainText(), u"Best, Kari"_s);
        keepPicture(page, u"signature-dark"_s);
    }

    void viewersOnlyLook()
    {
        World world;
        world.desk.session.setMe(world.desk.viewer);
        auto &page = world.open();
        QTRY_VERIFY(!world.end("end_nb").isEmpty());
        QVERIFY(part<QPlainTextEdit>(page, "field_signature_nb")->isReadOnly());
        QVERIFY(!part<QPushButton>(page, "saveSignature")->isVisible());
    }
};

QTEST_MAIN(SignatureSectionTest)
#include "SignatureSectionTest.moc"
