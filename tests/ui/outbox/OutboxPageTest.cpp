#include "support/Desk.h"
#include "support/Pages.h"

#include "services/CaseService.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

class OutboxPageTest : public QObject {
    Q_OBJECT

private:
    struct World {
        Desk desk;
        CaseService cases{desk.context()};
        OutboxService outbox{desk.context()};
        ui::Theme theme;
        Customer bokhuset = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
        std::unique_ptr<ui::OutboxPage> page;

        World() { dress(theme); }

        ui::OutboxPage &open()
        {
            page = std::make_unique<ui::OutboxPage>(theme, outbox, desk.store(), desk.session);
            present(*page);
            page->takeFocus();
            return *page;
        }
        Case mail(const QString &subject, const QString &text)
        {
            const Case made = desk.addCase(bokhuset, [&](Case &value) { value.subject = subject; });
            must(cases.reply(made.id, {text, {}, {}, {}}));
            return made;
        }
        QTableView &table() { return *part<QTableView>(*page, "outboxTable"); }
        int rows() { return table().model()->rowCount(); }
        QString cell(int row, int column)
        {
            return table().model()->index(row, column).data().toString();
        }
    };

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void saysThatNothingWaits()
    {
        World world;
        auto &page = world.open();
        QTRY_VERIFY(part<QWidget>(page, "emptyState")->isVisible());
        QVERIFY(!part<QPushButton>(page, "exportAll")->isEnabled());
        QVERIFY(!part<QPushButton>(page, "exportSelected")->isEnabled());
        keepPicture(page, u"outbox-empty"_s);
    }

    void readsTheMailThatIsChosen()
    {
        World world;
        const Case first = world.mail(u"Treg forside"_s, u"Hei,\nvi ser på saken."_s);
        auto &page = world.open();
        QAbstractItemModelTester tester(world.table().model());
        QTRY_COMPARE(world.rows(), 1);
        QCOMPARE(world.cell(0, 0), first.number.toString());
        QVERIFY(world.cell(0, 3).contains(first.number.marker()));
        QCOMPARE(world.cell(0, 4), u"Svar"_s);
        QCOMPARE(world.cell(0, 5), u"Venter"_s);

        world.table().setCurrentIndex(world.table().model()->index(0, 0));
        auto *text = part<QPlainTextEdit>(page, "mailText");
        QTRY_VERIFY(text->toPlainText().contains(u"vi ser på saken."_s));
        QVERIFY(text->isReadOnly());

        const Case second = world.mail(u"Feil i skjema"_s, u"Vi har funnet feilen."_s);
        QTRY_COMPARE(world.rows(), 2);
        QCOMPARE(world.cell(world.table().currentIndex().row(), 0), first.number.toString());
        keepPicture(page, u"outbox"_s);
        QCOMPARE(cutOff(page), QStringList());

        QSignalSpy opened(&page, &ui::Page::openCase);
        QTest::keyClick(&world.table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&world.table(), Qt::Key_Return);
        QCOMPARE(opened.at(0).at(0).value<CaseId>(), second.id);
    }

    void exportsTheSelectedAndThenTheRest()
    {
        World world;
        for (const QString &subject : {u"En"_s, u"To"_s, u"Tre"_s})
            world.mail(subject, u"Tekst"_s);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 3);
        page.takeFocus();
        QTest::keyClick(&world.table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&world.table(), Qt::Key_Down, Qt::ShiftModifier);
        auto *exportSelected = part<QPushButton>(page, "exportSelected");
        QVERIFY(exportSelected->isEnabled());

        const QTemporaryDir directory;
        QTest::keyClick(&world.table(), Qt::Key_E, Qt::ControlModifier);
        Q_EMIT part<QFileDialog>(page, "fileDialog")->fileSelected(directory.path());
        QTRY_COMPARE(world.rows(), 1);
        QCOMPARE(QDir(directory.path()).entryList({u"*.eml"_s}).size(), 2);
        auto *notice = part<ui::Notice>(page, "notice");
        QTRY_COMPARE(notice->sentence(), u"2 e-poster lagret i "_s + directory.path());

        delete part<QFileDialog>(page, "fileDialog");
        QTest::keyClick(part<QPushButton>(page, "exportAll"), Qt::Key_Space);
        Q_EMIT part<QFileDialog>(page, "fileDialog")->fileSelected(directory.path());
        QTRY_COMPARE(world.rows(), 0);
        QCOMPARE(QDir(directory.path()).entryList({u"*.eml"_s}).size(), 3);

        part<QPushButton>(page, "stateFilter")->menu()->actions().at(1)->trigger();
        QTRY_COMPARE(world.rows(), 3);
        QVERIFY(!part<QPushButton>(page, "exportAll")->isVisible());
    }

    void saysWhyADirectoryCannotBeWritten()
    {
        World world;
        world.mail(u"En"_s, u"Tekst"_s);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 1);
        QTest::keyClick(part<QPushButton>(page, "exportAll"), Qt::Key_Space);
        Q_EMIT part<QFileDialog>(page, "fileDialog")->fileSelected(u"/finnes/ikke"_s);
        auto *notice = part<ui::Notice>(page, "notice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->sentence().contains(u"/finnes/ikke"_s),
                 qUtf8Printable(notice->sentence()));
        QCOMPARE(world.rows(), 1);
    }

    void whatWaitsCanBeStoppedAndSentAgain()
    {
        World world;
        world.mail(u"En"_s, u"Tekst"_s);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 1);
        auto *holdOrSend = part<QPushButton>(page, "holdOrSend");
        world.table().clearSelection();
        QVERIFY(!holdOrSend->isEnabled());
        page.takeFocus();
        world.table().selectRow(0);
        QVERIFY(holdOrSend->isEnabled());
        QCOMPARE(holdOrSend->text(), u"Stans"_s);
        QTest::keyClick(holdOrSend, Qt::Key_Space);
        QTRY_COMPARE(world.rows(), 0);

        part<QPushButton>(page, "stateFilter")->menu()->actions().at(2)->trigger();
        QTRY_COMPARE(world.rows(), 1);
        QCOMPARE(world.cell(0, 5), u"Mislyktes: Stanset før den ble sendt."_s);
        keepPicture(page, u"outbox-failed"_s);
        QTRY_COMPARE(cutOff(page), QStringList());
        page.takeFocus();
        world.table().selectRow(0);
        QCOMPARE(holdOrSend->text(), u"Send på nytt"_s);
        QTest::keyClick(holdOrSend, Qt::Key_Space);
        QTRY_COMPARE(world.rows(), 0);
        QCOMPARE(must(world.outbox.list(OutgoingState::Waiting)).size(), 1);
    }

    void viewersOnlyRead()
    {
        World world;
        world.mail(u"En"_s, u"Tekst"_s);
        world.desk.session.setMe(world.desk.viewer);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 1);
        QVERIFY(!part<QPushButton>(page, "exportAll")->isEnabled());
    }
};

QTEST_MAIN(OutboxPageTest)
#include "OutboxPageTest.moc"
