#include "services/BillingCsv.h"

#include "export/Csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace skranke;
using namespace skranke::services;

class BillingCsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesRawAndBilledSideBySide()
    {
        BillingMonth month;
        month.month = {2026, 11};
        BillingLine line;
        line.number = {2026, 402};
        line.subject = u"=Integrasjon; kasse"_s;
        line.customerName = u"Nordlys Sport"_s;
        line.kind = CaseKind::Task;
        line.state = State::InTest;
        line.estimateMinutes = 390;
        line.approvedMinutes = 400;
        line.raw = 5h + 41min + 7s;
        line.rawTotal = 6h;
        line.billed = {12};
        line.included = {1};
        line.rate = {135'000};
        line.amount = {742'505};
        line.flag = EstimateFlag::None;
        line.status = BillingStatus::EstimateApproved;
        month.lines = {line, BillingLine{}};

        const auto table = export_::parseCsv(billingCsv(month));
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.size(), 2);
        const auto field = [&](QStringView name) {
            const int column = table->column(name);
            return column < 0 ? u"(no such column)"_s : table->rows.at(0).fields.at(column);
        };
        QCOMPARE(field(u"month"), u"2026-11"_s);
        QCOMPARE(field(u"case"), u"2026-000402"_s);
        QCOMPARE(field(u"subject"), line.subject);
        QCOMPARE(field(u"kind"), u"task"_s);
        QCOMPARE(field(u"state"), u"in_test"_s);
        QCOMPARE(field(u"estimate_hours"), u"6,50"_s);
        QCOMPARE(field(u"approved_hours"), u"6,67"_s);
        QCOMPARE(field(u"raw_seconds"), u"20467"_s);
        QCOMPARE(field(u"raw_seconds_total"), u"21600"_s);
        QCOMPARE(field(u"billed_hours"), u"6,0"_s);
        QCOMPARE(field(u"included_hours"), u"0,5"_s);
        QCOMPARE(field(u"hourly_rate"), u"1350,00"_s);
        QCOMPARE(field(u"amount"), u"7425,05"_s);
        QCOMPARE(field(u"flag"), u"none"_s);
        QCOMPARE(field(u"status"), u"estimate_approved"_s);
        QCOMPARE(table->rows.at(1).fields.at(table->column(u"estimate_hours")), QString());
    }
};

QTEST_APPLESS_MAIN(BillingCsvTest)
#include "BillingCsvTest.moc"
