#include "support/Desk.h"
#include "support/Pages.h"

#include "export/Csv.h"
#include "ui/billing/BillingPage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

BillingLine line(int sequence, const QString &subject, const QString &customer,
                 std::optional<int> estimate, Seconds raw, int halfHours, BillingStatus status)
{
    BillingLine made;
    made.caseId = {sequence};
    made.number = {2026, sequence};
    made.subject = subject;
    made.customerName = customer;
    made.estimateMinutes = estimate;
    made.raw = made.rawTotal = raw;
    made.billed = {halfHours};
    made.rate = {135'000};
    made.amount = made.rate * halfHours;
    made.state = State::InTest;
    made.kind = CaseKind::UserSupport;
    made.status = status;
    return made;
}

/// The rows of the design picture.
BillingMonth november()
{
    using S = BillingStatus;
    BillingMonth month;
    month.month = {2026, 11};
    month.lines = {
        line(391, u"Ny landingsside for kampanje"_s, u"Bokhuset"_s, 540, 0s, 0, S::NeedsEstimate),
        line(402, u"Integrasjon mot kassesystem"_s, u"Nordlys Sport"_s, 390, 5h + 41min, 12,
             S::EstimateApproved),
        line(379, u"Feilretting i ordreflyt"_s, u"Fjordmat AS"_s, 180, 4h + 22min, 9,
             S::PassedFourHours),
        line(419, u"Skjema for påmelding"_s, u"Bokhuset"_s, {}, 1h + 52min, 4, S::Open),
        line(388, u"Bytte logo i bunntekst"_s, u"Havbruk Nord"_s, 30, 12min, 1, S::Ready),
        line(380, u"Importere 300 produkter"_s, u"Nordlys Sport"_s, 240, 3h + 31min, 8, S::Ready),
        line(371, u"Nedetid 4. november"_s, u"Fjordmat AS"_s, {}, 1h, 2, S::Included),
        line(366, u"Hvordan endrer jeg menyen?"_s, u"Kommune X"_s, {}, 31min, 2, S::Ready),
    };
    month.lines[1].approvedMinutes = 390;
    month.lines[1].approvedAt = at("2026-11-12T10:00:00Z");
    month.lines[3].kind = CaseKind::Fault;
    month.raw = 16h + 49min;
    month.billed = {38};
    month.included = {2};
    month.amount = {2'430'000};
    month.flagged = 2;
    month.customers = {{{1}, u"Bokhuset"_s}, {{2}, u"Fjordmat AS"_s}};
    return month;
}

} // namespace

class BillingPageTest : public QObject {
    Q_OBJECT

private:
    struct World {
        Desk desk{at("2026-11-23T11:42:00Z")};
        BillingService billing{desk.context()};
        ui::Theme theme;
        Customer bokhuset = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
        Customer fjordmat = desk.addCustomer(u"Fjordmat AS"_s, u"fjordmat.example"_s);
        std::unique_ptr<ui::BillingPage> page;

        World() { dress(theme); }

        ui::BillingPage &open()
        {
            page = std::make_unique<ui::BillingPage>(theme, billing, desk.store(), desk.clock,
                                                     desk.session);
            present(*page);
            page->takeFocus();
            return *page;
        }
        Case work(const Customer &customer, const char *start, Seconds duration,
                  std::optional<int> estimate = {})
        {
            const Case made = desk.addCase(customer, [&](Case &value) {
                value.kind = CaseKind::Task;
                value.state = State::InTest;
                value.estimateMinutes = estimate;
            });
            desk.addTime(made.id, at(start), duration);
            return made;
        }
        QTableView &table() { return *part<QTableView>(*page, "billingTable"); }
        QString cell(int row, int column)
        {
            return table().model()->index(row, column).data().toString();
        }
        QString figure(const char *name) { return part<ui::FigureCard>(*page, name)->figure(); }
        int rows() { return table().model()->rowCount(); }
    };

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void looksAsDrawn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize(1224, 826);
        QTest::newRow("dark") << true << QSize(1224, 826);
        QTest::newRow("small") << false << QSize(809, 567);
    }

    void looksAsDrawn()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        World world;
        dress(world.theme, dark);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 0);
        present(page, size);
        QTest::qWait(50);
        page.setMonth(november());
        QTest::qWait(50);
        keepPicture(page, u"billing-"_s + QLatin1String(QTest::currentDataTag()));
        QCOMPARE(cutOff(page), QStringList());

        QCOMPARE(world.figure("rawFigure"), u"16 t 49"_s);
        QCOMPARE(world.figure("billedFigure"), u"19,0 t"_s);
        QCOMPARE(world.figure("includedFigure"), u"1,0 t"_s);
        QCOMPARE(world.figure("amountFigure").simplified(), u"kr 24 300,00"_s);
        QCOMPARE(world.figure("flaggedFigure"), u"2 saker"_s);
        const QStringList wanted{u"2026-000402"_s,
                                 u"Integrasjon mot kassesystem"_s,
                                 u"Nordlys Sport"_s,
                                 u"6,5 t"_s,
                                 u"5 t 41"_s,
                                 u"6,0"_s,
                                 u"Estimat godkjent 12.11 · 0,5 t igjen"_s};
        for (int column = 0; column < wanted.size(); ++column)
            QCOMPARE(world.cell(1, column), wanted.at(column));
        QCOMPARE(world.cell(0, 6), u"Estimat må sendes før oppstart"_s);
        QCOMPARE(world.cell(2, 6), u"Passerte 4 t uten godkjent estimat"_s);
        QCOMPARE(world.cell(3, 3), u"under 4 t"_s);
        QCOMPARE(world.cell(6, 3), u"–"_s);
        QCOMPARE(world.cell(6, 6), u"Inkludert i avtalen"_s);
    }

    void showsTheMonthAndFollowsWhatIsRecorded()
    {
        World world;
        const Case first = world.work(world.bokhuset, "2026-11-02T09:00:00Z", 37min);
        world.open();
        QAbstractItemModelTester tester(world.table().model());
        QTRY_COMPARE(world.rows(), 1);
        QCOMPARE(world.cell(0, 4), u"37 min"_s);
        QCOMPARE(world.cell(0, 5), u"1,0"_s);

        world.table().setCurrentIndex(world.table().model()->index(0, 0));
        world.work(world.fjordmat, "2026-11-03T09:00:00Z", 5min);
        world.desk.addTime(first.id, at("2026-11-04T09:00:00Z"), 30min);
        QTRY_COMPARE(world.rows(), 2);
        QTRY_COMPARE(world.cell(0, 5), u"1,5"_s);
        QCOMPARE(world.table().currentIndex().row(), 0);
        QCOMPARE(world.figure("rawFigure"), u"1 t 12"_s);
        QCOMPARE(world.figure("billedFigure"), u"2,0 t"_s);
    }

    void stepsThroughMonthsByKeys()
    {
        World world;
        world.work(world.bokhuset, "2026-10-05T09:00:00Z", 20min);
        auto &page = world.open();
        auto *name = part<QLabel>(page, "monthName");
        QCOMPARE(name->text(), u"november 2026"_s);
        QVERIFY(!part<QToolButton>(page, "nextMonth")->isEnabled());

        QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(name->text(), u"oktober 2026"_s);
        QTRY_COMPARE(world.rows(), 1);
        QTest::keyClick(&page, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(name->text(), u"november 2026"_s);
        QTRY_COMPARE(world.rows(), 0);
        QTest::keyClick(&page, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(name->text(), u"november 2026"_s);
    }

    void filtersByCustomerAndFlag()
    {
        World world;
        world.work(world.bokhuset, "2026-11-02T09:00:00Z", 20min);
        world.work(world.fjordmat, "2026-11-02T09:00:00Z", 20min, 241);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 2);

        auto *flagged = part<QPushButton>(page, "onlyFlagged");
        QCOMPARE(flagged->accessibleName(), u"Trenger estimat: 1"_s);
        flagged->setFocus();
        QTest::keyClick(flagged, Qt::Key_Space);
        QTRY_COMPARE(world.rows(), 1);
        QCOMPARE(world.cell(0, 2), u"Fjordmat AS"_s);
        QTest::keyClick(flagged, Qt::Key_Space);
        QTRY_COMPARE(world.rows(), 2);

        auto *customer = part<QPushButton>(page, "customerFilter");
        customer->menu()->actions().at(1)->trigger();
        QTRY_COMPARE(world.rows(), 1);
        QCOMPARE(world.cell(0, 2), u"Bokhuset"_s);
        QCOMPARE(customer->accessibleName(), u"Kunde: Bokhuset"_s);
        QCOMPARE(flagged->accessibleName(), u"Trenger estimat: 1"_s);
    }

    void opensTheCaseOnEnter()
    {
        World world;
        const Case made = world.work(world.bokhuset, "2026-11-02T09:00:00Z", 20min);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 1);
        QSignalSpy opened(&page, &ui::Page::openCase);
        page.takeFocus();
        QTest::keyClick(&world.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<CaseId>(), made.id);
    }

    void locksAMonthThatIsOver()
    {
        World world;
        world.work(world.bokhuset, "2026-10-05T09:00:00Z", 37min);
        auto &page = world.open();
        auto *lock = part<QPushButton>(page, "lockMonth");
        QVERIFY(lock->isVisible());
        QVERIFY(!lock->isEnabled());

        QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(lock->isEnabled());
        QTest::keyClick(lock, Qt::Key_Space);
        auto *panel = part<QWidget>(page, "lockPanel");
        QTRY_VERIFY(panel->isVisible());
        QVERIFY2(panel->accessibleName().contains(u"1 sak, 1,0 t, "_s),
                 qUtf8Printable(panel->accessibleName()));
        auto *confirm = part<QPushButton>(page, "confirmLock");
        QTRY_VERIFY(confirm->hasFocus());
        keepPicture(page, u"billing-lock"_s);

        QTest::keyClick(confirm, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(!must(world.billing.month({{2026, 10}, {}, false})).locked);

        QTest::keyClick(lock, Qt::Key_Space);
        QTRY_VERIFY(confirm->hasFocus());
        QTest::keyClick(confirm, Qt::Key_Return);
        auto *banner = part<QLabel>(page, "lockedBanner");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"Låst av Kari Nes, 23.11.2026 12:42"_s);
        QVERIFY(!lock->isVisible());
        QTRY_COMPARE(world.cell(0, 6), u"Låst"_s);
        QVERIFY(must(world.billing.month({{2026, 10}, {}, false})).locked);
        keepPicture(page, u"billing-locked"_s);
    }

    void onlyLeadsAreOfferedTheLock()
    {
        World world;
        world.desk.session.setMe(world.desk.agent);
        auto &page = world.open();
        QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
        QTest::qWait(20);
        QVERIFY(!part<QPushButton>(page, "lockMonth")->isVisible());
    }

    void exportsWhatIsShown()
    {
        World world;
        const Case made = world.work(world.bokhuset, "2026-11-02T09:00:00Z", 37min);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 1);
        page.findChild<QAction *>(u"exportCsv"_s)->trigger();
        auto *dialog = part<QFileDialog>(page, "fileDialog");
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"november.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        auto *notice = part<ui::Notice>(page, "notice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->sentence().contains(path), qUtf8Printable(notice->sentence()));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = export_::parseCsv(file.readAll());
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows.at(0).fields.at(table->column(u"case")), made.number.toString());
        QCOMPARE(table->rows.at(0).fields.at(table->column(u"billed_hours")), u"1,0"_s);
    }
};

QTEST_MAIN(BillingPageTest)
#include "BillingPageTest.moc"
