// Whatever the entries, their order and the periods they fall into, the customer pays the same.
#include "SampleCalendars.h"
#include "domain/Billing.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace skranke;

namespace {

constexpr int Rows = 3000;

QList<Seconds> entries(samples::Random &random)
{
    QList<Seconds> worked;
    for (qint64 left = random.number(0, 12); left > 0; --left)
        worked.append(random.number(0, 3) == 0 ? Seconds{1800 * random.number(0, 4)}
                                               : Seconds{random.number(0, 20'000)});
    return worked;
}

qint64 ceilOf(Seconds worked)
{
    qint64 count = 0;
    for (Seconds covered{0}; covered < worked; covered += Minutes{30})
        ++count;
    return count;
}

Seconds sum(const QList<Seconds> &worked)
{
    return std::accumulate(worked.begin(), worked.end(), Seconds{0});
}

/// Bills the entries over consecutive periods with ends at random places; the sum of the periods.
HalfHours billedOverPeriods(const QList<Seconds> &worked, RoundingRule rule,
                            samples::Random &random)
{
    BillableCase value;
    value.rounding = rule;
    value.hourlyRate = {120'000};
    qsizetype next = 0;
    do {
        const qsizetype end = random.number(next, worked.size());
        value.inMonth = worked.mid(next, end - next);
        const HalfHours billed = bill({value}, Minutes{0})[0].billed;
        value.earlier += value.inMonth;
        value.billedEarlier = value.billedEarlier + billed;
        next = end;
    } while (next < worked.size());
    return value.billedEarlier;
}

} // namespace

class TestBillingProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOrderAndAnyPeriodsBillTheSame()
    {
        samples::Random random;
        for (int row = 0; row < Rows; ++row) {
            QList<Seconds> worked = entries(random);
            qint64 byEntry = 0;
            for (const Seconds entry : worked)
                byEntry += ceilOf(entry);
            std::ranges::shuffle(worked, random.engine());
            QCOMPARE(billedOverPeriods(worked, RoundingRule::PerCase, random).count,
                     ceilOf(sum(worked)));
            QCOMPARE(billedOverPeriods(worked, RoundingRule::PerEntry, random).count, byEntry);
            QCOMPARE(startedHalfHours(worked, RoundingRule::PerCase)->count, ceilOf(sum(worked)));
            QCOMPARE(startedHalfHours(worked, RoundingRule::PerEntry)->count, byEntry);
        }
    }

    void theTotalIsTheSumOfTheLines()
    {
        samples::Random random;
        for (int row = 0; row < Rows; ++row) {
            QList<BillableCase> cases;
            for (qint64 id = random.number(0, 8); id > 0; --id) {
                BillableCase value;
                value.caseId = {id};
                value.rounding =
                    random.number(0, 1) ? RoundingRule::PerCase : RoundingRule::PerEntry;
                value.hourlyRate = {120'000};
                value.included = random.number(0, 4) == 0;
                value.inMonth = entries(random);
                cases.append(value);
            }
            const Minutes included{random.number(0, 600)};
            const QList<BilledCase> lines = bill(cases, included);
            QCOMPARE(lines.size(), cases.size());

            HalfHours payable, spent;
            Money total;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                QVERIFY(lines[i].included <= lines[i].billed);
                QCOMPARE(lines[i].raw, sum(cases[i].inMonth));
                total += lines[i].amount;
                if (cases[i].included) {
                    QCOMPARE(lines[i].amount, Money{});
                } else {
                    payable = payable + lines[i].billed;
                    spent = spent + lines[i].included;
                }
            }
            QCOMPARE(spent.count, std::min<qint64>(payable.count, included / Minutes{30}));
            QCOMPARE(total, Money{60'000} * (payable - spent).count);
        }
    }
};

QTEST_APPLESS_MAIN(TestBillingProperties)
#include "TestBillingProperties.moc"
