#include "domain/Billing.h"

#include <QTest>

using namespace skranke;
using namespace std::chrono_literals;

namespace {

BillableCase caseOf(qint64 id, QList<Seconds> inMonth)
{
    BillableCase value;
    value.caseId = {id};
    value.hourlyRate = {120'000};
    value.inMonth = std::move(inMonth);
    return value;
}

} // namespace

class TestBilling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startedHalfHours_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<qint64>("halfHours");
        QTest::newRow("nothing") << 0LL << 0LL;
        QTest::newRow("one second") << 1LL << 1LL;
        QTest::newRow("29:59") << 1799LL << 1LL;
        QTest::newRow("30:00") << 1800LL << 1LL;
        QTest::newRow("30:01") << 1801LL << 2LL;
        QTest::newRow("37 minutes") << 2220LL << 2LL;
        QTest::newRow("four hours") << 14'400LL << 8LL;
        QTest::newRow("negative") << -1LL << -1LL;
    }
    void startedHalfHours()
    {
        QFETCH(qint64, seconds);
        QFETCH(qint64, halfHours);
        const auto billed = skranke::startedHalfHours(Seconds{seconds});
        QCOMPARE(billed.has_value(), seconds >= 0);
        if (billed)
            QCOMPARE(billed->count, halfHours);
        else
            QCOMPARE(billed.error().reason, Reason::DurationNegative);
    }

    void bothRules()
    {
        const QList<Seconds> worked{10min, 10min, 10min + 1s};
        QCOMPARE(skranke::startedHalfHours(worked, RoundingRule::PerCase)->count, 2);
        QCOMPARE(skranke::startedHalfHours(worked, RoundingRule::PerEntry)->count, 3);
        QCOMPARE(skranke::startedHalfHours(QList<Seconds>{}, RoundingRule::PerEntry)->count, 0);
        QVERIFY(!skranke::startedHalfHours({10min, -1s}, RoundingRule::PerCase));
        QVERIFY(!skranke::startedHalfHours({10min, -1s}, RoundingRule::PerEntry));
    }

    void estimateFlags_data()
    {
        QTest::addColumn<int>("estimate"); // -1: none
        QTest::addColumn<int>("approved");
        QTest::addColumn<qint64>("worked");
        QTest::addColumn<EstimateFlag>("flag");
        QTest::newRow("nothing") << -1 << -1 << 0LL << EstimateFlag::None;
        QTest::newRow("exactly 240 estimated") << 240 << -1 << 0LL << EstimateFlag::None;
        QTest::newRow("241 estimated") << 241 << -1 << 0LL << EstimateFlag::NeedsEstimate;
        QTest::newRow("241 estimated and approved") << 241 << 241 << 0LL << EstimateFlag::None;
        QTest::newRow("exactly 240 worked") << -1 << -1 << 14'400LL << EstimateFlag::None;
        QTest::newRow("a second more") << -1 << -1 << 14'401LL << EstimateFlag::PassedFourHours;
        QTest::newRow("passed 4 h outranks needs estimate")
            << 300 << -1 << 14'401LL << EstimateFlag::PassedFourHours;
        QTest::newRow("exactly the approved amount")
            << 300 << 300 << 18'000LL << EstimateFlag::None;
        QTest::newRow("over the approved amount")
            << 300 << 300 << 18'001LL << EstimateFlag::PassedEstimate;
        QTest::newRow("over a small approved amount")
            << 60 << 60 << 3'601LL << EstimateFlag::PassedEstimate;
    }
    void estimateFlags()
    {
        QFETCH(int, estimate);
        QFETCH(int, approved);
        QFETCH(qint64, worked);
        QFETCH(EstimateFlag, flag);
        const auto given = [](int minutes) {
            return minutes < 0 ? std::nullopt : std::optional(minutes);
        };
        QCOMPARE(estimateFlag(given(estimate), given(approved), Seconds{worked}), flag);
    }

    void incidentsAreIncluded()
    {
        for (const auto &kind : Codes<CaseKind>::table) {
            QCOMPARE(isIncludedInAgreement(kind.value, std::nullopt),
                     kind.value == CaseKind::Incident);
            QVERIFY(isIncludedInAgreement(kind.value, true));
            QVERIFY(!isIncludedInAgreement(kind.value, false));
        }
    }

    void aLine()
    {
        BillableCase value = caseOf(1, {37min});
        value.unbillableInMonth = 20min;
        const auto lines = bill({value}, 0min);
        QCOMPARE(lines, QList({BilledCase{{1}, 57min, {2}, {0}, {120'000}}}));
        QCOMPARE(lines[0].billed.hours(), 1.0);
        QCOMPARE(lines[0].billed.duration(), Seconds{1h});
    }

    void earlierPeriodsAreSubtracted_data()
    {
        QTest::addColumn<RoundingRule>("rule");
        QTest::addColumn<int>("earlierMinutes");
        QTest::addColumn<int>("billedEarlier");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("billed");
        const auto byCase = RoundingRule::PerCase;
        QTest::newRow("a new case") << byCase << 0 << 0 << 10 << 1;
        QTest::newRow("inside the half hour that was billed") << byCase << 10 << 1 << 20 << 0;
        QTest::newRow("past it") << byCase << 10 << 1 << 21 << 1;
        QTest::newRow("nothing this month") << byCase << 10 << 1 << 0 << 0;
        QTest::newRow("more was billed earlier") << byCase << 10 << 3 << 30 << 0;
        QTest::newRow("by entry the past does not matter")
            << RoundingRule::PerEntry << 10 << 1 << 20 << 1;
    }
    void earlierPeriodsAreSubtracted()
    {
        QFETCH(RoundingRule, rule);
        QFETCH(int, earlierMinutes);
        QFETCH(int, billedEarlier);
        QFETCH(int, minutes);
        QFETCH(int, billed);
        BillableCase value = caseOf(1, {Minutes{minutes}});
        value.rounding = rule;
        value.earlier = {Minutes{earlierMinutes}};
        value.billedEarlier = {billedEarlier};
        QCOMPARE(bill({value}, 0min)[0].billed.count, billed);
    }

    void includedMinutesAreSpentInOrder()
    {
        BillableCase incident = caseOf(2, {3h});
        incident.included = true;
        const auto lines =
            bill({caseOf(1, {1h}), incident, caseOf(3, {1h}), caseOf(4, {1h})}, 119min);
        QCOMPARE(lines[0], (BilledCase{{1}, 1h, {2}, {2}, {0}}));
        QCOMPARE(lines[1], (BilledCase{{2}, 3h, {6}, {6}, {0}}));
        QCOMPARE(lines[2], (BilledCase{{3}, 1h, {2}, {1}, {60'000}}));
        QCOMPARE(lines[3], (BilledCase{{4}, 1h, {2}, {0}, {120'000}}));
        QCOMPARE(bill({caseOf(1, {1h})}, -60min)[0].amount, Money{120'000});
        QVERIFY(bill({}, 60min).isEmpty());
    }

    void halfAnOreIsRoundedUp()
    {
        BillableCase value = caseOf(1, {30min});
        value.hourlyRate = {99'999};
        QCOMPARE(bill({value}, 0min)[0].amount, Money{50'000});
    }

    void vat_data()
    {
        QTest::addColumn<qint64>("net");
        QTest::addColumn<qint64>("vat");
        QTest::newRow("nothing") << 0LL << 0LL;
        QTest::newRow("whole") << 120'000LL << 30'000LL;
        QTest::newRow("a quarter down") << 1LL << 0LL;
        QTest::newRow("a half up") << 2LL << 1LL;
        QTest::newRow("three quarters up") << 3LL << 1LL;
        QTest::newRow("a credit's half up") << -2LL << 0LL;
        QTest::newRow("a credit's three quarters") << -3LL << -1LL;
        QTest::newRow("a credit, whole") << -120'000LL << -30'000LL;
    }
    void vat()
    {
        QFETCH(qint64, net);
        QFETCH(qint64, vat);
        QCOMPARE(vatOf(Money{net}).ore, vat);
    }
};

QTEST_APPLESS_MAIN(TestBilling)
#include "TestBilling.moc"
