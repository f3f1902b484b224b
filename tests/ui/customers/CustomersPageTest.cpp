// Customers with their contacts and sites (R2.7).
#include "RegistersWorld.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::tests;

class CustomersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void looksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize(1224, 826);
        QTest::newRow("dark") << true << QSize(1224, 826);
        QTest::newRow("small") << false << QSize(809, 567);
    }

    void looksRight()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        RegistersWorld world(dark);
        auto &page = world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        world.choose(0);
        QTRY_COMPARE(world.rows("contactTable"), 1);
        present(page, size);
        keepPicture(page, u"customers-"_s + QLatin1String(QTest::currentDataTag()));
        QCOMPARE(cutOff(page), QStringList());
    }

    void searchesAndShowsTheOneThatIsChosen()
    {
        RegistersWorld world;
        auto &page = world.open();
        QAbstractItemModelTester tester(world.table("customerTable").model());
        auto *search = part<QLineEdit>(page, "customerSearch");
        QTRY_VERIFY(search->hasFocus());
        QTRY_COMPARE(world.rows("customerTable"), 2);
        QTest::keyClicks(search, u"fjord"_s);
        QTRY_COMPARE(world.rows("customerTable"), 1);
        QTest::keyClick(search, Qt::Key_Return);
        auto &card = world.card("customerCard");
        QTRY_COMPARE(world.field(card, "name")->text(), u"Fjordmat AS"_s);
        QCOMPARE(world.field(card, "domains")->text(), u"fjordmat.example"_s);
        QTRY_COMPARE(world.rows("contactTable"), 1);
    }

    void theArrowLeadsFromTheSearchToWhatWasFound()
    {
        RegistersWorld world;
        auto &page = world.open();
        auto *search = part<QLineEdit>(page, "customerSearch");
        QTRY_COMPARE(world.rows("customerTable"), 2);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(world.table("customerTable").hasFocus());
        QCOMPARE(world.table("customerTable").currentIndex().row(), 0);
    }

    void aNewCustomerIsFoundAlsoWhereAnotherWasSearchedFor()
    {
        RegistersWorld world;
        auto &page = world.open();
        auto *search = part<QLineEdit>(page, "customerSearch");
        QTRY_COMPARE(world.rows("customerTable"), 2);
        QTest::keyClicks(search, u"fjord"_s);
        QTRY_COMPARE(world.rows("customerTable"), 1);
        QTest::keyClick(part(page, "newCustomer"), Qt::Key_Return);
        auto &card = world.card("customerCard");
        QTRY_VERIFY(world.field(card, "name")->hasFocus());
        // No higher than its fields are, though nothing is below it yet.
        QTRY_COMPARE(card.height(), card.sizeHint().height());
        QTest::keyClicks(world.field(card, "name"), u"Havbruk Nord"_s);
        QTest::keyClick(world.field(card, "name"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world.rows("customerTable"), 3);
        const auto &table = world.table("customerTable");
        QTRY_COMPARE(table.currentIndex().siblingAtColumn(0).data().toString(), u"Havbruk Nord"_s);
    }

    void savesWhatIsTypedAndSaysWhatIsWrongAtTheField()
    {
        RegistersWorld world;
        world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        world.choose(0);
        auto &card = world.card("customerCard");
        auto *number = world.field(card, "organisation_number");
        auto *save = part<QPushButton>(card, "saveRecord");
        QVERIFY(!save->isEnabled());

        world.type(number, u"974760672"_s);
        QVERIFY(save->isEnabled());
        QTest::keyClick(number, Qt::Key_S, Qt::ControlModifier);
        auto *complaint = part<QLabel>(card, "complaint_organisation_number");
        QTRY_VERIFY(complaint->isVisible());
        QVERIFY(number->hasFocus());
        QCOMPARE(number->text(), u"974760672"_s);

        world.type(number, u"974760673"_s);
        QTest::keyClick(number, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!complaint->isVisible());
        QTRY_COMPARE(must(world.registers.customer(world.bokhuset.id)).customer.organisationNumber,
                     u"974760673"_s);
        QTRY_VERIFY(!save->isEnabled());
    }

    void refusesADomainThatAnotherCustomerHas()
    {
        RegistersWorld world;
        world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        world.choose(0);
        auto &card = world.card("customerCard");
        world.type(world.field(card, "domains"), u"bokhuset.example fjordmat.example"_s);
        QTest::keyClick(world.field(card, "domains"), Qt::Key_S, Qt::ControlModifier);
        auto *problem = part<QLabel>(card, "recordProblem");
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"Fjordmat AS"_s), qUtf8Printable(problem->text()));
    }

    void keepsWhatWasTypedWhileOthersChangeTheSameCustomer()
    {
        RegistersWorld world;
        world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        world.choose(0);
        auto &card = world.card("customerCard");
        world.type(world.field(card, "name"), u"Bokhuset AS"_s);

        Customer theirs = must(world.registers.customer(world.bokhuset.id)).customer;
        theirs.organisationNumber = u"974760673"_s;
        must(world.registers.save(theirs));
        QTRY_COMPARE(world.field(card, "organisation_number")->text(), u"974760673"_s);
        QCOMPARE(world.field(card, "name")->text(), u"Bokhuset AS"_s);

        QTest::keyClick(world.field(card, "name"), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(world.cell("customerTable", 0, 0), u"Bokhuset AS"_s);
        QCOMPARE(must(world.registers.customer(world.bokhuset.id)).customer.organisationNumber,
                 u"974760673"_s);

        world.type(world.field(card, "name"), u"Mitt navn"_s);
        theirs = must(world.registers.customer(world.bokhuset.id)).customer;
        theirs.name = u"Deres navn"_s;
        must(world.registers.save(theirs));
        auto *warning = part<QLabel>(card, "complaint_name");
        QTRY_VERIFY(warning->isVisible());
        QVERIFY(warning->text().contains(u"Deres navn"_s));
        QCOMPARE(world.field(card, "name")->text(), u"Mitt navn"_s);
    }

    void registersANewCustomer()
    {
        RegistersWorld world;
        auto &page = world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        QTest::keyClick(part<QPushButton>(page, "newCustomer"), Qt::Key_Space);
        auto &card = world.card("customerCard");
        QTRY_VERIFY(world.field(card, "name")->hasFocus());
        QVERIFY(!world.table("contactTable").isVisible());
        QTest::keyClicks(world.field(card, "name"), u"Åsgard"_s);
        QTest::keyClick(world.field(card, "name"), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(world.rows("customerTable"), 3);
        QTRY_COMPARE(world.table("customerTable").currentIndex().data().toString(), u"Åsgard"_s);
        QTRY_VERIFY(world.table("contactTable").isVisible()
                    || part<QWidget>(page, "contactPane")->isVisible());
    }

    void offersToRetireWhatCannotBeDeleted()
    {
        RegistersWorld world;
        world.desk.addCase(world.bokhuset);
        auto &page = world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        world.choose(0);
        auto &card = world.card("customerCard");
        QTest::keyClick(part<QPushButton>(card, "removeRecord"), Qt::Key_Space);
        auto *problem = part<QLabel>(card, "recordProblem");
        QTRY_VERIFY(problem->isVisible());
        auto *retire = part<QPushButton>(card, "retireRecord");
        QVERIFY(retire->hasFocus());
        keepPicture(page, u"customers-refused"_s);
        QTest::keyClick(retire, Qt::Key_Space);
        QTRY_COMPARE(world.rows("customerTable"), 1);

        part<QCheckBox>(page, "withRetired")->click();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        QCOMPARE(world.cell("customerTable", 0, 2), u"Ute av bruk"_s);
    }

    void deletesACustomerNobodyRefersTo()
    {
        RegistersWorld world;
        Customer made;
        // Not a name with aa, which sorts as å.
        made.name = u"Abelia"_s;
        must(world.registers.save(made));
        world.open();
        QTRY_COMPARE(world.rows("customerTable"), 3);
        world.choose(0);
        auto *remove = part<QPushButton>(world.card("customerCard"), "removeRecord");
        QTest::keyClick(remove, Qt::Key_Space);
        QTRY_COMPARE(world.rows("customerTable"), 2);
    }

    void contactsAreAddedAndChangedInPlace()
    {
        RegistersWorld world;
        auto &page = world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        world.choose(0);
        QTRY_COMPARE(world.rows("contactTable"), 1);
        QTest::keyClick(part<QPushButton>(page, "newContact"), Qt::Key_Space);
        auto &card = world.card("contactCard");
        QTRY_VERIFY(world.field(card, "name")->hasFocus());
        keepPicture(page, u"customers-new-contact"_s);
        QTest::keyClicks(world.field(card, "name"), u"Aslaug Moe"_s);
        world.type(world.field(card, "address"), u"ikke en adresse"_s);
        QTest::keyClick(world.field(card, "address"), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(part<QLabel>(card, "complaint_address")->isVisible());
        world.type(world.field(card, "address"), u"Aslaug@Bokhuset.example"_s);
        QTest::keyClick(world.field(card, "address"), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(world.rows("contactTable"), 2);
        QTRY_VERIFY(!card.isVisible());

        auto &table = world.table("contactTable");
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        const QString name = world.cell("contactTable", 0, 0);
        QCOMPARE(name, u"Aslaug Moe"_s);
        QCOMPARE(world.cell("contactTable", 0, 1), u"aslaug@bokhuset.example"_s);
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_VERIFY(card.isVisible());
        world.type(world.field(card, "telephone"), u"+47 22 33 44 55"_s);
        QTest::keyClick(world.field(card, "telephone"), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(world.cell("contactTable", 0, 2), u"+47 22 33 44 55"_s);

        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_VERIFY(card.isVisible());
        QTest::keyClick(part<QPushButton>(card, "removeRecord"), Qt::Key_Space);
        QTRY_COMPARE(world.rows("contactTable"), 1);
    }

    void aNewContactStaysOpenUntilItIsSaved()
    {
        RegistersWorld world;
        auto &page = world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        world.choose(0);
        QTRY_COMPARE(world.rows("contactTable"), 1);
        const QString taken = world.cell("contactTable", 0, 1);
        QTest::keyClick(part<QPushButton>(page, "newContact"), Qt::Key_Space);
        auto &card = world.card("contactCard");
        QTRY_VERIFY(world.field(card, "name")->hasFocus());
        QTest::keyClicks(world.field(card, "name"), u"Aslaug Moe"_s);
        world.type(world.field(card, "address"), taken);
        QTest::keyClick(world.field(card, "address"), Qt::Key_S, Qt::ControlModifier);
        auto *problem = part<QLabel>(card, "recordProblem");
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(taken), qPrintable(problem->text()));
        QVERIFY(card.isVisible());
        QCOMPARE(world.field(card, "name")->text(), u"Aslaug Moe"_s);
        QVERIFY(world.field(card, "address")->hasFocus());
        QCOMPARE(world.rows("contactTable"), 1);
        world.type(world.field(card, "address"), u"aslaug@bokhuset.example"_s);
        QTest::keyClick(world.field(card, "address"), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!card.isVisible());
        QTRY_COMPARE(world.rows("contactTable"), 2);
        QVERIFY(world.table("contactTable").hasFocus());
    }

    void escapeLeavesARecordAsItWas()
    {
        RegistersWorld world;
        world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        world.choose(0);
        auto &card = world.card("customerCard");
        world.type(world.field(card, "name"), u"Noe annet"_s);
        QTest::keyClick(world.field(card, "name"), Qt::Key_Escape);
        QTRY_COMPARE(world.field(card, "name")->text(), u"Bokhuset"_s);
        QVERIFY(world.table("customerTable").hasFocus());
    }

    void typedTextWaitsWhileAnotherCustomerIsShown()
    {
        RegistersWorld world;
        world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        world.choose(0);
        auto &card = world.card("customerCard");
        world.type(world.field(card, "name"), u"Halvferdig"_s);
        world.table("customerTable")
            .setCurrentIndex(world.table("customerTable").model()->index(1, 0));
        QTRY_COMPARE(world.field(card, "name")->text(), u"Fjordmat AS"_s);
        world.table("customerTable")
            .setCurrentIndex(world.table("customerTable").model()->index(0, 0));
        QTRY_COMPARE(world.field(card, "name")->text(), u"Halvferdig"_s);
    }

    void agentsReadAndAddContactsOnly()
    {
        RegistersWorld world;
        world.desk.session.setMe(world.desk.agent);
        auto &page = world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        world.choose(0);
        auto &card = world.card("customerCard");
        QVERIFY(!part<QPushButton>(card, "saveRecord")->isVisible());
        QVERIFY(world.field(card, "name")->isReadOnly());
        QVERIFY(!part<QPushButton>(page, "newCustomer")->isVisible());
        QVERIFY(!part<QPushButton>(page, "newSite")->isVisible());
        QVERIFY(part<QPushButton>(page, "newContact")->isVisible());
        QVERIFY(!part<QPushButton>(page, "importMenu")->isVisible());
        QVERIFY(part<QPushButton>(page, "exportMenu")->isVisible());
    }
};

QTEST_MAIN(CustomersPageTest)
#include "CustomersPageTest.moc"
