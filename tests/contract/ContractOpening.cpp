// Opening a database: what was written is there again, and a newer program's is left alone
// (R10.1, R10.4).

#include "ContractDesk.h"

using namespace skranke;
using namespace Qt::StringLiterals;

class ContractOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void whatWasWrittenIsThereAgain()
    {
        ContractDesk desk;
        const Case value = desk.insert(desk.newCase(u"Holdbar"_s));
        QVERIFY(desk.reopen().has_value());
        const auto read = desk.read([&](UnitOfWork &work) { return work.cases().find(value.id); });
        QCOMPARE(read, std::optional(value));
    }

    void theShippedCalendarsAreThere()
    {
        ContractDesk desk;
        const auto calendars =
            desk.read([](UnitOfWork &work) { return work.registers().calendars(); });
        QCOMPARE(calendars.size(), 3);
        QList shipped{Calendar::serviceHours(), Calendar::telephoneHours(),
                      Calendar::roundTheClock()};
        for (qsizetype i = 0; i < shipped.size(); ++i) {
            shipped[i].id = calendars[i].id;
            shipped[i].version = 1;
            QCOMPARE(calendars[i], shipped[i]);
        }
    }

    void aNewerDatabaseIsRefusedAndUntouched()
    {
        ContractDesk desk;
        desk.insert(desk.newCase(u"from the future"_s));
        desk.rawSql(u"INSERT INTO schema_version VALUES (9999, 'later')"_s);
        desk.close();
        const auto opened = storage::SqlStore::open(desk.address());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::TooNew);
        QCOMPARE(opened.error().arguments.value(0), u"9999"_s);
        QCOMPARE(desk.rawValue(u"SELECT count(*) FROM cases"_s).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(ContractOpening)
#include "ContractOpening.moc"
