// Sample data (R11) obeys the rules it is a sample of.
#include "domain/Workflow.h"
#include "mail/GMimeReader.h"
#include "mail/GMimeWriter.h"
#include "resources/Resources.h"
#include "services/BillingService.h"
#include "services/RegisterRules.h"
#include "services/SampleMail.h"
#include "services/SampleService.h"
#include "services/SampleText.h"
#include "services/SlaService.h"
#include "storage/Maintenance.h"
#include "storage/SqlStore.h"
#include "tests/support/Desk.h"

#include <QSet>
#include <QTest>

#include <map>
#include <set>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSampleService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void companiesAndNumbersDiffer();
    void mailArrivesWhenItIsTold();
    void casesAreConsistent();
    void theSameSeedGivesTheSameCases();
    void aDeskThatIsNotEmptyIsRefused();
    void theDeskShowsEverything_data();
    void theDeskShowsEverything();
};

namespace {

const Instant Now = at("2026-11-23T10:00:00Z");

/// A database of its own, without the agents that a Desk brings.
struct Empty {
    explicit Empty(bool bulk = false)
    {
        storage::OpenOptions options;
        options.bulk = bulk;
        auto opened = storage::SqlStore::open(path(), options);
        if (!opened)
            dieOf(opened.error());
        store = *std::move(opened);
    }
    QString path() const { return folder.filePath(u"desk.db"_s); }
    void close() { store.reset(); }
    template <typename F> auto read(F job) { return must(store->read(std::move(job))); }
    QList<QueueRow> everything()
    {
        return read([](UnitOfWork &work) -> Result<QList<QueueRow>> {
            QueueFilter filter;
            filter.view = View::Everything;
            return work.queue().page(filter, 0, 100'000);
        });
    }

    QTemporaryDir folder;
    std::unique_ptr<storage::SqlStore> store;
};

void fill(Empty &desk, qint64 cases, quint64 seed)
{
    const auto filled = SampleService(*desk.store).fill(cases, seed, Now);
    if (!filled)
        dieOf(filled.error());
}

} // namespace

void TestSampleService::companiesAndNumbersDiffer()
{
    QSet<QString> names, domains, numbers;
    constexpr int Many = 5000;
    for (int n = 0; n < Many; ++n) {
        const SampleCompany company = sampleCompany(n);
        QVERIFY2(isDomain(company.domain), qPrintable(company.domain));
        names.insert(company.name);
        domains.insert(company.domain);
        const QString number = sampleOrganisationNumber(n);
        QVERIFY2(isOrganisationNumber(number), qPrintable(number));
        numbers.insert(number);
    }
    QCOMPARE(names.size(), Many);
    QCOMPARE(domains.size(), Many);
    QCOMPARE(numbers.size(), Many);
}

void TestSampleService::mailArrivesWhenItIsTold()
{
    const QByteArray raw = "Received: from a by b;\n\tMon, 9 Nov 2026 09:14:03 +0100\n"
                           "Received: from c by a; Mon, 9 Nov 2026 09:14:01 +0100\n"
                           "Subject: Hei\nDate: Mon,\n 9 Nov 2026 09:14:00 +0100\n\n"
                           "Date: i teksten\n";
    QCOMPARE(arrivingAt(raw, Now),
             QByteArray("Received: from a by b; Mon, 23 Nov 2026 10:00:00 +0000\n"
                        "Received: from c by a; Mon, 23 Nov 2026 10:00:00 +0000\n"
                        "Subject: Hei\nDate: Mon, 23 Nov 2026 09:59:57 +0000\n\n"
                        "Date: i teksten\n"));
    QVERIFY(!sampleMail(u"finnes-ikke"_s, Now));
}

void TestSampleService::casesAreConsistent()
{
    constexpr int Cases = 3000;
    Empty desk(true);
    fill(desk, Cases, 7);
    QVERIFY(desk.store->finishBulk());
    const QList<QueueRow> rows = desk.everything();
    QCOMPARE(rows.size(), Cases);

    std::map<State, int> states;
    int late = 0, answered = 0;
    std::set<CaseNumber> numbers;
    for (const QueueRow &row : rows) {
        ++states[row.state];
        numbers.insert(row.number);
        QVERIFY(row.submitted <= Now);
        if (isOpen(row.state))
            QVERIFY2(row.submitted > Now - 30 * 24h, "an old case that nobody finished");
        desk.read([&](UnitOfWork &work) -> Result<void> {
            const Case value = work.cases().find(row.id).value();
            const auto approvals = work.approvals().ofCase(row.id);
            const auto events = work.events().ofCase(row.id);
            const auto messages = work.messages().ofCase(row.id);
            const auto breaches = work.breaches().ofCase(row.id);
            const auto has = [&](ApprovalOf of) {
                return std::any_of(approvals.cbegin(), approvals.cend(),
                                   [of](const Approval &one) { return one.of == of; });
            };
            const auto wrong = [&](const char *what) {
                return fail(ErrorKind::Internal,
                            value.number.toString() + u": "_s + QString::fromLatin1(what));
            };
            if (events.isEmpty() || events.first().kind != EventKind::Registered)
                return wrong("no registration");
            if (!std::is_sorted(events.cbegin(), events.cend(),
                                [](const Event &a, const Event &b) { return a.at < b.at; }))
                return wrong("events out of order");
            if (events.last().at > Now)
                return wrong("an event in the future");
            const bool published = value.kind != CaseKind::UserSupport
                && value.kind != CaseKind::Incident
                && (value.state == State::Published || value.state == State::Closed);
            if (published && !has(ApprovalOf::Test))
                return wrong("published without an approval");
            if (value.approvedMinutes && !has(ApprovalOf::Estimate))
                return wrong("an estimate nobody approved");
            if (estimateBlocksWork(value) && value.lastInTest)
                return wrong("work without an approved estimate");
            const bool response = std::any_of(messages.cbegin(), messages.cend(), isHumanResponse);
            if (response && !value.respondedAt)
                return wrong("an answer that does not count");
            const bool shouldBreach =
                value.responseDue && value.respondedAt && *value.respondedAt > *value.responseDue;
            if (shouldBreach != !breaches.isEmpty())
                return wrong("a breach too many or too few");
            if (value.responseDue && value.respondedAt) {
                ++answered;
                late += shouldBreach ? 1 : 0;
            }
            for (const TimeEntry &entry : work.time().ofCase(row.id))
                if (entry.duration <= Seconds{0} || entry.start + entry.duration > Now)
                    return wrong("impossible time");
            return {};
        });
    }
    QCOMPARE(numbers.size(), size_t{Cases});
    int open = 0;
    for (const auto &[state, count] : states)
        open += isOpen(state) ? count : 0;
    // Two of a hundred are left open, 60; the other 74 are what the last weeks have not finished.
    QCOMPARE(open, 134);
    QVERIFY(states.size() >= 9);
    QVERIFY2(late > 0 && late < answered / 10, qPrintable(QString::number(late)));

    const QList<QueueRow> found = desk.read([](UnitOfWork &work) -> Result<QList<QueueRow>> {
        QueueFilter filter;
        filter.search = u"kontaktskjema"_s;
        return work.queue().page(filter, 0, 10);
    });
    QCOMPARE(found.size(), 10);
    desk.close();
    const auto findings = storage::check(desk.path());
    QVERIFY(findings);
    QCOMPARE(*findings, QStringList());
}

void TestSampleService::theSameSeedGivesTheSameCases()
{
    const auto subjects = [](quint64 seed) {
        Empty desk;
        fill(desk, 200, seed);
        QStringList all;
        for (const QueueRow &row : desk.everything())
            all += row.number.toString() + row.subject + row.customerName + toCode(row.state);
        return all;
    };
    const QStringList first = subjects(1);
    QCOMPARE(subjects(1), first);
    QVERIFY(subjects(2) != first);
}

void TestSampleService::aDeskThatIsNotEmptyIsRefused()
{
    Empty desk;
    fill(desk, 10, 1);
    const auto again = SampleService(*desk.store).fill(10, 1, Now);
    QCOMPARE(again.error().kind, ErrorKind::Invalid);
    QCOMPARE(SampleService(*desk.store)
                 .fillDesk(mail::GMimeReader(), mail::GMimeWriter(), Now)
                 .error()
                 .kind,
             ErrorKind::Invalid);
    QCOMPARE(desk.everything().size(), 10);
}

void TestSampleService::theDeskShowsEverything_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("a Monday noon") << u"2026-11-23T11:24:00Z"_s;
    QTest::newRow("a Sunday night") << u"2026-11-22T22:24:00Z"_s;
    QTest::newRow("New Year's morning") << u"2027-01-01T07:00:00Z"_s;
    QTest::newRow("after Easter") << u"2027-03-30T06:30:00Z"_s;
    QTest::newRow("summer time") << u"2026-07-15T13:59:59Z"_s;
}

void TestSampleService::theDeskShowsEverything()
{
    QFETCH(QString, now);
    const Instant today = *parseInstant(now);
    Empty desk;
    const mail::GMimeReader reader;
    const mail::GMimeWriter writer;
    const auto filled = SampleService(*desk.store).fillDesk(reader, writer, today);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));

    QSet<State> states;
    QSet<EventKind> events;
    int timers = 0, claims = 0, unknown = 0;
    for (const QueueRow &row : desk.everything()) {
        states.insert(row.state);
        claims += row.claims ? 1 : 0;
        unknown += row.customerName.isEmpty() ? 1 : 0;
        desk.read([&](UnitOfWork &work) -> Result<void> {
            for (const Event &event : work.events().ofCase(row.id))
                events.insert(event.kind);
            for (const Agent &agent : work.registers().agents())
                timers += work.time().timer(row.id, agent.id) ? 1 : 0;
            return {};
        });
    }
    for (const State state :
         {State::New, State::Assessing, State::WaitingCustomer, State::AwaitingEstimate,
          State::Ready, State::InTest, State::CustomerTest, State::Approved, State::Published,
          State::Closed, State::Cancelled})
        QVERIFY2(states.contains(state), qPrintable(toCode(state)));
    QCOMPARE(timers, 1);
    QVERIFY(claims >= 1);
    QVERIFY(unknown >= 2);
    for (const EventKind kind : {EventKind::ApprovalRecorded, EventKind::UpdateSent,
                                 EventKind::MailBounced, EventKind::BreachReviewed})
        QVERIFY2(events.contains(kind), qPrintable(toCode(kind)));

    FixedClock clock(today);
    Session session(Agent{});
    const Context context{*desk.store, clock, session, reader, writer};
    QSet<EstimateFlag> flags;
    for (const Month month : {Month::of(today), Month::of(today).previous()})
        for (const BillingLine &line :
             must(BillingService(context).month({month, {}, false})).lines)
            flags.insert(line.flag);
    QCOMPARE(flags.size(), 4);

    const SlaFilter lastWeeks{today - std::chrono::weeks{12}, today + std::chrono::days{1}, {}, {}};
    const SlaOverview sla = must(SlaService(context).overview(lastWeeks));
    const auto owed = std::count_if(sla.breaches.cbegin(), sla.breaches.cend(),
                                    [](const BreachLine &line) { return !line.breach.answered; });
    QVERIFY(owed >= 1);
    QVERIFY(sla.atRisk.size() >= 3);
    QVERIFY(sla.a.inTime > 0 && sla.b.inTime > 0);
    desk.close();
    QCOMPARE(storage::check(desk.path()).value(), QStringList());
}

QTEST_GUILESS_MAIN(TestSampleService)
#include "TestSampleService.moc"
