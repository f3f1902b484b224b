// The incident room by its keys.
#include "support/Pages.h"
#include "unit/services/WatchDesk.h"

#include "export/ReportPdf.h"
#include "resources/Resources.h"
#include "ui/incidents/IncidentsPage.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

const Instant Start = at("2026-11-24T01:10:00Z");

QFuture<Result<QByteArray>> pdfNow(const ReportDocument &document)
{
    QPromise<Result<QByteArray>> promise;
    promise.start();
    promise.addResult(export_::reportPdf(document));
    promise.finish();
    return promise.future();
}

struct World {
    WatchDesk desk;
    ui::Theme theme;
    std::unique_ptr<ui::IncidentsPage> page;

    explicit World(bool dark = false) { dress(theme, dark); }

    ui::IncidentsPage &open(QSize size = {1224, 796})
    {
        page = std::make_unique<ui::IncidentsPage>(
            theme,
            ui::IncidentsPage::Uses{desk.incidents, desk.cases, desk.store(), desk.clock,
                                    desk.session, pdfNow});
        present(*page, size);
        page->takeFocus();
        return *page;
    }
    QTableView &table(const char *name = "incidentTable") { return *part<QTableView>(*page, name); }
    int rows(const char *name = "incidentTable") { return table(name).model()->rowCount(); }
    QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    void press(Qt::Key key) { QTest::keyClick(&table(), key); }
    QPlainTextEdit &text() { return *part<QPlainTextEdit>(*page, "letterText"); }
    void send() { QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier); }
    CaseId id() { return desk.only().id; }
    /// Two outages, one of them taken, alerts of an unknown site, and a blind source.
    void night()
    {
        desk.addSite(u"fjordmat.example"_s);
        desk.take({desk.alert(u"a"_s, Start), desk.alert(u"b"_s, Start + 20s),
                   desk.alert(u"c"_s, Start + 1min, u"fjordmat.example"_s, u"warning"_s),
                   desk.alert(u"d"_s, Start, u"ukjent.example"_s)});
        desk.clock.set(Start + 21min);
        for (const IncidentRow &row : desk.board().rows)
            if (row.value.level == Level::A)
                must(desk.incidents.take(row.value.id, row.value.version));
        desk.clock.set(Start + 34min);
        must(desk.monitoring.blind(desk.source.id, {MonitoringProblem::TooSlow, {}}));
    }
};

} // namespace

class IncidentsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        speakNorwegian();
    }

    void saysThatNothingIsDown()
    {
        World world;
        auto &page = world.open();
        QTRY_VERIFY(part<QWidget>(page, "emptyState")->isVisible());
        QVERIFY(!part<QPushButton>(page, "takeIncident")->isEnabled());
        QVERIFY(!part<QWidget>(page, "blindSources")->isVisible());
        QTRY_VERIFY(part<QLabel>(page, "sources")->text().contains(u"ikke"_s));
    }

    void showsWhatIsDownAndFollows()
    {
        World world;
        world.open();
        const QAbstractItemModelTester tester(world.table().model());
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        QTRY_COMPARE(world.rows(), 1);
        QCOMPARE(world.cell(0, 0), u"A"_s);
        QCOMPARE(world.cell(0, 1), u"bokhuset.example"_s);
        QCOMPARE(world.cell(0, 3), u"Ny"_s);
        QCOMPARE(world.cell(0, 6), u"ingen"_s);
        QTRY_VERIFY(
            part<QLabel>(*world.page, "alertsOfIncident")->text().contains(u"Probe failed"_s));
        world.desk.clock.advance(10min);
        world.desk.take({});
        QTRY_COMPARE(world.cell(0, 3), u"Alle varsler er over"_s);
    }

    void whatTheKeysMeanIsSeen()
    {
        World world;
        world.open();
        QTRY_VERIFY(part<QWidget>(*world.page, "emptyState")->isVisible());
        world.table().setFocus(); // before the first row comes, as at night
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        QTRY_COMPARE(world.rows(), 1);
        QTRY_VERIFY(world.table().selectionModel()->isRowSelected(0, {}));
        // Qt's bokmål calls the key Linjeskift; on the keyboard it is an arrow.
        QCOMPARE(ui::keyText(Qt::CTRL | Qt::Key_Return), u"Ctrl ↵"_s);
        QCOMPARE(ui::keyText(Qt::Key_Return), u"↵"_s);
    }

    void oneKeyTakesIt()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        world.open();
        QTRY_COMPARE(world.rows(), 1);
        world.press(Qt::Key_A);
        QTRY_COMPARE(world.desk.only().assignee, world.desk.agent.id);
        QCOMPARE(world.desk.only().state, State::Assessing);
        QTRY_VERIFY(!part<QPushButton>(*world.page, "takeIncident")->isEnabled());
        QTRY_COMPARE(world.cell(0, 6), world.desk.agent.name);
    }

    void oneKeyPreparesTheUpdateAndOneSendsIt()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        must(world.desk.incidents.take(world.id(), world.desk.only().version));
        world.open();
        QTRY_COMPARE(world.rows(), 1);
        world.press(Qt::Key_U);
        QTRY_VERIFY(world.text().toPlainText().contains(u"Vi ble varslet"_s));
        QVERIFY(world.text().toPlainText().contains(u"helt eller delvis utilgjengelig"_s));
        QVERIFY(!part<QLineEdit>(*world.page, "letterRecipients")->text().isEmpty());
        world.desk.clock.advance(5min);
        world.send();
        QTRY_COMPARE(world.desk.only().updateDue, std::optional(world.desk.clock.now() + 60min));
        QTRY_VERIFY(!part<QWidget>(*world.page, "incidentForm")->isVisible());
    }

    void anotherLanguageIsAnotherText()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        world.open();
        QTRY_COMPARE(world.rows(), 1);
        world.press(Qt::Key_U);
        QTRY_VERIFY(world.text().toPlainText().contains(u"Vi ble varslet"_s));
        auto *language = part<QPushButton>(*world.page, "letterLanguage");
        QVERIFY(language->menu());
        language->menu()->actions().at(1)->trigger();
        QTRY_VERIFY(world.text().toPlainText().contains(u"Vi vart varsla"_s));
        language->menu()->actions().at(2)->trigger();
        QTRY_VERIFY(world.text().toPlainText().contains(u"We were alerted"_s));
    }

    void aCallIsWrittenDownAndWhatIsTypedStaysWhereItIsRefused()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        world.open();
        QTRY_COMPARE(world.rows(), 1);
        world.press(Qt::Key_T);
        auto *person = part<QLineEdit>(*world.page, "callPerson");
        QTRY_VERIFY(person->hasFocus());
        world.text().setPlainText(u"De merket det klokka to."_s);
        world.send();
        QTRY_VERIFY(!world.page->notice().sentence().isEmpty());
        QCOMPARE(world.text().toPlainText(), u"De merket det klokka to."_s);
        QVERIFY(person->hasFocus()); // who is missing
        person->setText(u"Ola Lien"_s);
        world.send();
        QTRY_VERIFY(world.desk.only().respondedAt.has_value());
    }

    void whatIsTypedComesBackUntilItIsSent()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        world.open();
        QTRY_COMPARE(world.rows(), 1);
        world.press(Qt::Key_U);
        QTRY_VERIFY(world.text().toPlainText().contains(u"Vi ble varslet"_s));
        QTest::keyClicks(&world.text(), u"Feilen er funnet. "_s);
        QTest::keyClick(&world.text(), Qt::Key_Escape);
        QVERIFY(world.table().hasFocus());
        world.press(Qt::Key_T); // something else in between
        QVERIFY(world.text().toPlainText().isEmpty());
        QTest::keyClick(part(*world.page, "callPerson"), Qt::Key_Escape);
        world.press(Qt::Key_U);
        QVERIFY(world.text().toPlainText().startsWith(u"Feilen er funnet. "_s));

        auto *recipients = part<QLineEdit>(*world.page, "letterRecipients");
        const QString contact = recipients->text();
        recipients->clear();
        world.send();
        QCOMPARE(world.page->notice().sentence(), u"Skriv hvem det skal til."_s);
        QVERIFY(recipients->hasFocus());
        QTest::keyClicks(recipients, contact);
        world.send();
        QTRY_VERIFY(!part<QWidget>(*world.page, "incidentForm")->isVisible());
        world.press(Qt::Key_U);
        QTRY_VERIFY(world.text().toPlainText().contains(u"Vi ble varslet"_s));
        QVERIFY(!world.text().toPlainText().contains(u"Feilen er funnet"_s));
    }

    void restoredTellsTheCustomerAndClosesTheCase()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        const CaseId id = world.id();
        must(world.desk.incidents.take(id, world.desk.only().version));
        world.desk.clock.advance(10min);
        world.desk.take({});
        world.open();
        QTRY_COMPARE(world.rows(), 1);
        world.press(Qt::Key_R);
        QTRY_VERIFY(world.text().toPlainText().contains(u"alt er i orden igjen"_s));
        QVERIFY(part<QCheckBox>(*world.page, "closeCase")->isChecked());
        world.send();
        QTRY_COMPARE(world.desk.reload(id).state, State::Closed);
        QTRY_COMPARE(world.rows(), 0);
    }

    void theReportGoesOutWithItsPaper()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        world.desk.clock.advance(10min);
        world.desk.take({});
        world.open();
        QTRY_COMPARE(world.rows(), 1);
        world.press(Qt::Key_E);
        QTRY_VERIFY(world.text().toPlainText().contains(u"Nedetid: 11 minutter"_s));
        world.send();
        const auto sent = [&] {
            for (const Message &message : must(world.desk.cases.open(world.id())).messages)
                if (message.kind == MessageKind::Outgoing && message.attachments.size() == 1)
                    return message.attachments.first().type;
            return QString();
        };
        QTRY_COMPARE(sent(), u"application/pdf"_s);
    }

    void aReportIsSentOnceHoweverOftenOnePresses()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        world.desk.clock.advance(10min);
        world.desk.take({});
        world.open();
        QTRY_COMPARE(world.rows(), 1);
        world.press(Qt::Key_E);
        QTRY_VERIFY(world.text().toPlainText().contains(u"Nedetid: 11 minutter"_s));
        for (int press = 0; press < 3; ++press)
            world.send();
        QVERIFY(!part<QPushButton>(*world.page, "sendLetter")->isEnabled());
        QTest::keyClick(&world.text(), Qt::Key_Escape); // nor by looking at it once more
        world.press(Qt::Key_E);
        QVERIFY(!part<QPushButton>(*world.page, "sendLetter")->isEnabled());
        world.send();
        QTRY_VERIFY(!part<QWidget>(*world.page, "incidentForm")->isVisible());
        QTRY_COMPARE(world.page->notice().sentence(), u"Rapporten er på vei."_s);
        const auto sent = [&] {
            int reports = 0;
            for (const Message &message : must(world.desk.cases.open(world.id())).messages)
                reports += message.kind == MessageKind::Outgoing;
            return reports;
        };
        QCOMPARE(sent(), 1);
        must(world.desk.incidents.board()); // whatever had been asked for before this is done
        QCOMPARE(sent(), 1);
    }

    void whatIsWrittenMeanwhileStays()
    {
        World world;
        world.night();
        world.open();
        QTRY_COMPARE(world.rows(), 2);
        world.press(Qt::Key_E);
        QTRY_VERIFY(!world.text().toPlainText().isEmpty());
        world.send();
        QTest::keyClick(&world.text(), Qt::Key_Escape);
        world.table().setCurrentIndex(world.table().model()->index(1, 0));
        world.press(Qt::Key_T);
        QTest::keyClicks(&world.text(), u"De ringte"_s);
        QTRY_COMPARE(world.page->notice().sentence(), u"Rapporten er på vei."_s);
        QVERIFY(part<QWidget>(*world.page, "incidentForm")->isVisible());
        QCOMPARE(world.text().toPlainText(), u"De ringte"_s);
        QVERIFY(part<QPushButton>(*world.page, "sendLetter")->isEnabled());
    }

    void whatMapsToNoSiteAndWhatCannotBeReadIsSeen()
    {
        World world;
        world.night();
        world.open();
        QTRY_COMPARE(world.rows(), 2);
        QCOMPARE(world.rows("unmappedTable"), 1);
        QTRY_VERIFY(part<QWidget>(*world.page, "blindSources")->isVisible());
        QVERIFY(part<QWidget>(*world.page, "blindSources")
                    ->findChild<QLabel *>()
                    ->text()
                    .contains(u"kan ikke leses"_s));
    }

    void aViewerOnlyLooks()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        world.desk.session.setMe(world.desk.viewer);
        world.open();
        QTRY_COMPARE(world.rows(), 1);
        for (const char *name : {"takeIncident", "updateIncident", "restoreIncident"})
            QVERIFY(!part<QPushButton>(*world.page, name)->isEnabled());
    }

    void opensTheCase()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        auto &page = world.open();
        QSignalSpy opened(&page, &ui::Page::openCase);
        QTRY_COMPARE(world.rows(), 1);
        world.press(Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize{1224, 796};
        QTest::newRow("dark") << true << QSize{1224, 796};
        QTest::newRow("small") << false << QSize{808, 560};
    }
    void looksRight()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        World world(dark);
        world.night();
        world.open(size);
        QTRY_COMPARE(world.rows(), 2);
        keepPicture(*world.page, u"incidents-%1"_s.arg(QLatin1String(QTest::currentDataTag())));
        world.press(Qt::Key_U);
        QTRY_VERIFY(!world.text().toPlainText().isEmpty());
        QCOMPARE(cutOff(*world.page), QStringList());
        keepPicture(*world.page,
                    u"incidents-update-%1"_s.arg(QLatin1String(QTest::currentDataTag())));
    }
};

QTEST_MAIN(IncidentsPageTest)
#include "IncidentsPageTest.moc"
