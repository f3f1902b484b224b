#include "support/Desk.h"
#include "support/Pages.h"

#include "ui/settings/DeskSection.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

struct World {
    tests::Desk desk;
    DeskService service{desk.context()};
    ui::Theme theme;
    int made = 0;
    std::unique_ptr<ui::SettingsPage> page;

    World() { dress(theme); }

    ui::SettingsPage &open()
    {
        const auto section = [this](QWidget *parent) {
            ++made;
            return new ui::DeskSection(theme, service, desk.store(), desk.session, parent);
        };
        page = std::make_unique<ui::SettingsPage>(
            theme, QList<ui::SettingsSection>{{u"Kundesenteret"_s, section}, {u"Mer"_s, section}});
        present(*page);
        page->setFocus();
        return *page;
    }
    /// Of the section that is shown; others may have a field of that name too.
    QLineEdit *field(const char *name)
    {
        for (auto *each : page->findChildren<QLineEdit *>(QLatin1String(name)))
            if (each->isVisible())
                return each;
        qFatal("no %s is shown", name);
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
};

} // namespace

class SettingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void sectionsAreMadeAsTheyAreGoneTo()
    {
        World world;
        auto &page = world.open();
        auto *list = part<QTableView>(page, "settingsSections");
        QVERIFY(list->hasFocus());
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(world.made, 1);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(world.made, 2);
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(world.made, 2);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(world.field("field_name")->hasFocus());
        QTest::keyClick(world.field("field_name"), Qt::Key_Escape);
        QVERIFY(list->hasFocus());
    }

    void theDeskIsSaved()
    {
        World world;
        auto &page = world.open();
        QTRY_COMPARE(world.field("field_name")->text(), u"Kundesenter"_s);
        keepPicture(page, u"settings"_s);
        QCOMPARE(cutOff(page), QStringList());
        QVERIFY(!part<QPushButton>(page, "saveDesk")->isEnabled());

        World::type(world.field("field_name"), u"Kundesenteret i Bø"_s);
        World::type(world.field("field_address"), u"Hjelp@Bo.example"_s);
        QTest::keyClick(world.field("field_address"), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(must(world.service.desk()).name, u"Kundesenteret i Bø"_s);
        QCOMPARE(must(world.service.desk()).address, u"hjelp@bo.example"_s);
        QTRY_COMPARE(world.field("field_address")->text(), u"hjelp@bo.example"_s);
        QVERIFY(!part<QPushButton>(page, "saveDesk")->isEnabled());
    }

    void aFieldSaysWhatIsWrongWithIt()
    {
        World world;
        auto &page = world.open();
        QTRY_VERIFY(!world.field("field_address")->text().isEmpty());
        World::type(world.field("field_address"), u"ingen adresse"_s);
        part<QPushButton>(page, "saveDesk")->click();
        auto *complaint = part<QLabel>(page, "complaint_address");
        QTRY_VERIFY(complaint->isVisible());
        QVERIFY(complaint->text().contains(u"ingen adresse"_s));
        QVERIFY(world.field("field_address")->hasFocus());
        QCOMPARE(must(world.service.desk()).address, u"support@example.com"_s);
    }

    void whatIsTypedOutlivesOthersChanges()
    {
        World world;
        world.open();
        QTRY_VERIFY(!world.field("field_name")->text().isEmpty());
        World::type(world.field("field_name"), u"Mitt"_s);
        services::Desk theirs;
        theirs.name = u"Deres"_s;
        must(world.service.save(theirs));
        QTest::qWait(0);
        QCOMPARE(world.field("field_name")->text(), u"Mitt"_s);
    }

    void onlyLeadsChangeIt()
    {
        World world;
        world.desk.session.setMe(world.desk.agent);
        auto &page = world.open();
        QTRY_VERIFY(!world.field("field_name")->text().isEmpty());
        QVERIFY(world.field("field_name")->isReadOnly());
        QVERIFY(!part<QPushButton>(page, "saveDesk")->isVisible());
    }
};

QTEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"
