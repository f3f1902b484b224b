#include "support/Desk.h"
#include "support/Pages.h"

#include "ui/dialogs/NewCaseDialog.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

class NewCaseDialogTest : public QObject {
    Q_OBJECT

private:
    struct World {
        Desk desk{at("2026-11-23T08:30:00Z")};
        CaseService cases{desk.context()};
        NewCaseDraftService drafts{desk.context()};
        RegisterService registers{desk.context()};
        ui::Theme theme;
        Customer bokhuset = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
        Site site;
        std::unique_ptr<ui::NewCaseDialog> dialog;

        explicit World(bool dark = false)
        {
            dress(theme, dark);
            Site made;
            made.customer = bokhuset.id;
            made.address = u"bokhuset.example"_s;
            site = desk.add(made);
            Contact contact;
            contact.customer = bokhuset.id;
            contact.name = u"Ola Lien"_s;
            contact.address = u"ola.lien@bokhuset.example"_s;
            contact.telephone = u"22 33 44 55"_s;
            desk.add(contact);
        }
        ui::NewCaseDialog &open()
        {
            dialog =
                std::make_unique<ui::NewCaseDialog>(theme, cases, drafts, registers, desk.clock);
            dialog->start();
            if (!QTest::qWaitForWindowExposed(dialog.get()))
                qFatal("the dialog never came on screen");
            return *dialog;
        }
        template <typename T> T *find(const char *name) { return part<T>(*dialog, name); }
        QLineEdit *line(const char *name) { return find<QLineEdit>(name); }
        QList<QueueRow> all()
        {
            return desk.read([](UnitOfWork &work) -> Result<QList<QueueRow>> {
                QueueFilter filter;
                filter.view = View::Everything;
                return work.queue().page(filter, 0, 10);
            });
        }
        void pickOla()
        {
            QTest::keyClicks(line("contactSearch"), u"ola.lien"_s);
            auto *list = find<QListWidget>("contactList");
            QTRY_VERIFY(list->count() >= 2);
            QTest::keyClick(line("contactSearch"), Qt::Key_Return);
            QTRY_VERIFY(find<QLabel>("chosenContact")->isVisible());
        }
    };

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void aCallAboutAnOutageIsWrittenDownThere()
    {
        World world;
        const IncidentService incidents(world.desk.context());
        const Case outage = world.desk.addCase(world.bokhuset, [&](Case &value) {
            value.kind = CaseKind::Incident;
            value.level = Level::A;
            value.site = world.site.id;
            value.subject = u"Nedetid på bokhuset.example"_s;
        });
        auto &dialog = world.open();
        dialog.offerOutages(incidents);
        QVERIFY(!world.find<QWidget>("outageOffer")->isVisible());
        world.pickOla();
        QTRY_VERIFY(world.find<QWidget>("outageOffer")->isVisible());
        world.find<QPlainTextEdit>("newCaseDescription")->setPlainText(u"Siden er nede hos oss."_s);
        QSignalSpy registered(&dialog, &ui::NewCaseDialog::registered);
        world.find<QPushButton>("attachToOutage")->click();
        QTRY_COMPARE(registered.size(), 1);
        QCOMPARE(registered[0][0].value<CaseId>(), outage.id);
        QCOMPARE(world.all().size(), 1);
        QVERIFY(world.desk.reload(outage.id).respondedAt.has_value());
        QTRY_COMPARE(world.find<QLabel>("newCaseNumber")->text(), outage.number.toString());
    }

    void registersACallByKeysAlone()
    {
        World world;
        auto &dialog = world.open();
        QTRY_VERIFY(world.line("contactSearch")->hasFocus());
        QCOMPARE(world.line("newCaseTime")->text(), u"i dag 09:30"_s);
        world.pickOla();
        QVERIFY2(world.find<QLabel>("chosenContact")->text().contains(u"Bokhuset"_s),
                 qUtf8Printable(world.find<QLabel>("chosenContact")->text()));
        QTRY_COMPARE(world.find<QPushButton>("newCaseSite")->accessibleName(),
                     u"Nettsted: bokhuset.example"_s);

        auto *time = world.line("newCaseTime");
        QTest::keyClick(time, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(time, u"i dag 09:12"_s);
        QTest::keyClicks(world.line("newCaseSubject"), u"Skjema for påmelding"_s);
        QTest::keyClicks(world.find<QPlainTextEdit>("newCaseDescription"), u"Sender ikke e-post"_s);
        world.find<QPushButton>("newCaseLevel")->menu()->actions().at(2)->trigger();
        QTRY_COMPARE(world.find<QLabel>("newCaseDue")->text(), u"Første svar innen tir. 09:12."_s);
        world.find<QPushButton>("newCaseKind")->menu()->actions().at(2)->trigger();
        keepPicture(dialog, u"new-case"_s);
        QCOMPARE(cutOff(dialog), QStringList());

        QSignalSpy registered(&dialog, &ui::NewCaseDialog::registered);
        QTest::keyClick(world.line("newCaseSubject"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(registered.size(), 1);
        const Case made = world.desk.reload(registered.at(0).at(0).value<CaseId>());
        QCOMPARE(world.find<QLabel>("newCaseNumber")->text(), made.number.toString());
        keepPicture(dialog, u"new-case-done"_s);
        QCOMPARE(made.subject, u"Skjema for påmelding"_s);
        QCOMPARE(made.submitted, at("2026-11-23T08:12:00Z"));
        QCOMPARE(made.customer, world.bokhuset.id);
        QCOMPARE(made.site, world.site.id);
        QCOMPARE(made.source, Source::Telephone);
        QCOMPARE(made.level, Level::B);
        QCOMPARE(made.kind, CaseKind::Fault);
        QCOMPARE(made.assignee, world.desk.session.me().id);

        QTRY_VERIFY(world.find<QPushButton>("goToCase")->hasFocus());
        QTest::keyClick(world.find<QPushButton>("goToCase"), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        dialog.start();
        QTRY_VERIFY(world.line("contactSearch")->hasFocus());
        QCOMPARE(world.line("newCaseSubject")->text(), QString());
        QTRY_VERIFY(must(world.drafts.load()).isEmpty());
    }

    void takesDownANewContact()
    {
        World world(true);
        auto &dialog = world.open();
        QTest::keyClicks(world.line("contactSearch"), u"ny@fjordmat.example"_s);
        auto *list = world.find<QListWidget>("contactList");
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(world.line("contactSearch"), Qt::Key_Return);
        QTRY_VERIFY(world.line("newContactName")->hasFocus());
        QCOMPARE(world.line("newContactAddress")->text(), u"ny@fjordmat.example"_s);
        QTest::keyClicks(world.line("newContactName"), u"Nils Moe"_s);
        QTest::keyClicks(world.line("newCaseSubject"), u"Hvordan endrer jeg menyen?"_s);
        world.find<QCheckBox>("newCaseTake")->click();
        keepPicture(dialog, u"new-case-contact-dark"_s);
        QCOMPARE(cutOff(dialog), QStringList());
        QSignalSpy registered(&dialog, &ui::NewCaseDialog::registered);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(registered.size(), 1);
        const Case made = world.desk.reload(registered.at(0).at(0).value<CaseId>());
        QVERIFY(!made.customer.isValid());
        QVERIFY(!made.assignee.isValid());
        QCOMPARE(must(world.registers.searchContacts(u"Nils Moe"_s)).size(), 1);
        QCOMPARE(made.submitted, world.desk.clock.now());
    }

    void arrowsMoveInTheListWhileTheFieldKeepsTheKeyboard()
    {
        World world;
        world.open();
        QTest::keyClicks(world.line("contactSearch"), u"bokhuset"_s);
        auto *list = world.find<QListWidget>("contactList");
        QTRY_VERIFY(list->count() >= 3);
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(world.line("contactSearch"), Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(world.line("contactSearch")->hasFocus());
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(world.line("contactSearch"), Qt::Key_Down);
        QCOMPARE(list->currentRow(), list->count() - 1);
        QTest::keyClick(world.line("contactSearch"), Qt::Key_Up);
        QCOMPARE(list->currentRow(), list->count() - 2);
    }

    void refusesATimeThatHasNotComeYet()
    {
        World world;
        auto &dialog = world.open();
        world.pickOla();
        QTest::keyClicks(world.line("newCaseSubject"), u"Fra fremtiden"_s);
        auto *time = world.line("newCaseTime");
        QTest::keyClick(time, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(time, u"i dag 09:31"_s);
        auto *problem = world.find<QLabel>("newCaseTimeProblem");
        QVERIFY(problem->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(30);
        QCOMPARE(world.all().size(), 0);
        QVERIFY(time->hasFocus());
        world.desk.clock.advance(std::chrono::minutes{1});
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world.all().size(), 1);
        QVERIFY(!problem->isVisible());
    }

    void saysWhatIsMissingAndKeepsTheRest()
    {
        World world;
        auto &dialog = world.open();
        world.pickOla();
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        auto *notice = world.find<ui::Notice>("notice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->sentence().contains(u"Emne"_s), qUtf8Printable(notice->sentence()));
        QVERIFY(world.find<QLabel>("chosenContact")->isVisible());
        QCOMPARE(world.all().size(), 0);
    }

    void escapeKeepsWhatWasTypedForTheNextTimeAndTheNextProgram()
    {
        World world;
        auto &dialog = world.open();
        world.pickOla();
        QTest::keyClicks(world.line("newCaseSubject"), u"Midt i en samtale"_s);
        QTest::keyClick(world.line("newCaseSubject"), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        dialog.start();
        QCOMPARE(world.line("newCaseSubject")->text(), u"Midt i en samtale"_s);

        QTRY_VERIFY(!must(world.drafts.load()).isEmpty());
        world.dialog.reset();
        world.open();
        QTRY_COMPARE(world.line("newCaseSubject")->text(), u"Midt i en samtale"_s);
        QVERIFY(world.find<QLabel>("chosenContact")->text().contains(u"Ola Lien"_s));
    }

    void textIsKeptWithinSecondsWithoutClosing()
    {
        World world;
        world.open();
        QTest::keyClicks(world.line("newCaseSubject"), u"Strømmen går"_s);
        QTRY_COMPARE_WITH_TIMEOUT(must(world.drafts.load()).request.subject, u"Strømmen går"_s,
                                  5000);
    }
};

QTEST_MAIN(NewCaseDialogTest)
#include "NewCaseDialogTest.moc"
