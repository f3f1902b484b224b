// Response times looked back on and ahead (R4.9) through the service, on a real database.
#include "services/SlaFigures.h"
#include "services/SlaService.h"
#include "tests/support/Desk.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestSlaService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAndMedians();
    void aCaseCountsWhenItIsDecided_data();
    void aCaseCountsWhenItIsDecided();
    void loadIsByTheHourInOslo();
    void weeksAreIsoWeeksInOslo();
    void quietWeeksAreThereToo();
    void whatIsAtRiskNow();
    void aBreachStillOwedGrowsUntilTheCaseEnds();
    void aLeadReviewsABreachOnce();
    void reviewsAreRefused_data();
    void reviewsAreRefused();
    void filters();
};

namespace {

struct World : Desk {
    Customer customer =
        addCustomer(QStringLiteral("Fjordmat AS"), QStringLiteral("fjordmat.example"));
    SlaService sla{context()};

    Case addDue(Level level, const char *submitted, const char *due,
                const char *responded = nullptr)
    {
        return addCase(customer, [&](Case &value) {
            value.state = State::Assessing;
            value.level = level;
            value.submitted = at(submitted);
            value.responseDue = at(due);
            if (responded)
                value.respondedAt = at(responded);
        });
    }
    Breach addBreach(const Case &value)
    {
        Breach breach;
        breach.caseId = value.id;
        breach.level = value.level;
        breach.due = *value.responseDue;
        breach.assignee = agent.id;
        return write([breach](UnitOfWork &work) mutable -> Result<Breach> {
            work.breaches().insert(breach);
            return breach;
        });
    }
    SlaOverview overview(SlaFilter filter = {})
    {
        if (filter.to == Instant{}) {
            filter.from = at("2026-11-16T00:00:00Z");
            filter.to = at("2026-11-30T00:00:00Z");
        }
        return must(sla.overview(filter));
    }
};

} // namespace

void TestSlaService::sharesAndMedians()
{
    World desk;
    const auto a = [&](const char *responded) {
        desk.addDue(Level::A, "2026-11-20T20:00:00Z", "2026-11-20T22:00:00Z", responded);
    };
    a("2026-11-20T20:10:00Z");
    a("2026-11-20T22:00:00Z");
    a("2026-11-20T22:00:01Z");
    // Friday 15:30 to Monday 09:31 in Oslo: a minute more than an hour of working time.
    desk.addDue(Level::B, "2026-11-20T14:30:00Z", "2026-11-23T14:30:00Z", "2026-11-23T08:31:00Z");
    desk.addDue(Level::B, "2026-11-20T14:30:00Z", "2026-11-23T14:30:00Z", "2026-11-20T14:31:00Z");

    const SlaOverview overview = desk.overview();
    QCOMPARE(overview.a.inTime, 2);
    QCOMPARE(overview.a.late, 1);
    QCOMPARE(overview.a.medianFirstResponse, std::optional(Seconds{2h}));
    QCOMPARE(overview.b.inTime, 2);
    QCOMPARE(overview.b.late, 0);
    QCOMPARE(overview.b.medianFirstResponse, std::optional(Seconds{31min}));
    QCOMPARE(overview.customers.size(), 1);

    // A: ten minutes, two hours and a second more; B: a minute, and a minute more than an hour.
    const QList<ResponseBand> bands{
        {Seconds{15min}, 1, 1}, {Seconds{30min}, 0, 0}, {Seconds{1h}, 0, 0}, {Seconds{2h}, 1, 1},
        {Seconds{4h}, 1, 0},    {Seconds{7h}, 0, 0},    {std::nullopt, 0, 0}};
    QCOMPARE(overview.responses, bands);
}

void TestSlaService::loadIsByTheHourInOslo()
{
    World desk;
    const auto submitted = [&](Level level, const char *when) {
        desk.addCase(desk.customer, [&](Case &value) {
            value.level = level;
            value.submitted = at(when);
        });
    };
    submitted(Level::None, "2026-10-24T07:59:59Z"); // 09:59 in summer time
    submitted(Level::B, "2026-10-26T08:00:00Z");    // 09:00 in winter time
    submitted(Level::None, "2026-10-26T23:30:00Z"); // half past midnight
    submitted(Level::None, "2026-10-28T00:00:00Z"); // not in the period any more
    SlaFilter october{at("2026-10-20T00:00:00Z"), at("2026-10-28T00:00:00Z"), {}, {}};
    SlaOverview overview = desk.overview(october);
    QCOMPARE(overview.load.size(), 24);
    for (const HourLoad &hour : std::as_const(overview.load))
        QCOMPARE(hour.cases, hour.hour == 9 ? 2 : hour.hour == 0 ? 1 : 0);
    october.level = Level::B;
    QCOMPARE(desk.overview(october).load[9].cases, 1);
}

void TestSlaService::aCaseCountsWhenItIsDecided_data()
{
    QTest::addColumn<QString>("responded");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<Kept>("kept");
    const QString none;
    QTest::newRow("on the instant")
        << QStringLiteral("2026-11-23T08:00:00Z") << none << Kept::InTime;
    QTest::newRow("a second late") << QStringLiteral("2026-11-23T08:00:01Z") << none << Kept::Late;
    QTest::newRow("unanswered and due") << none << none << Kept::Late;
    QTest::newRow("cancelled before it was due")
        << none << QStringLiteral("2026-11-23T07:00:00Z") << Kept::Undecided;
    QTest::newRow("cancelled after")
        << none << QStringLiteral("2026-11-23T08:30:00Z") << Kept::Late;
}

void TestSlaService::aCaseCountsWhenItIsDecided()
{
    QFETCH(QString, responded);
    QFETCH(QString, closed);
    QFETCH(Kept, kept);
    Case value;
    value.responseDue = at("2026-11-23T08:00:00Z");
    value.respondedAt = parseInstant(responded);
    value.closedAt = parseInstant(closed);
    QCOMPARE(keptOf(value, at("2026-11-23T09:00:00Z")), kept);
    value.responseDue = at("2026-11-23T09:00:00Z");
    value.respondedAt.reset();
    value.closedAt.reset();
    QCOMPARE(keptOf(value, at("2026-11-23T09:00:00Z")), Kept::Undecided);
}

void TestSlaService::weeksAreIsoWeeksInOslo()
{
    World desk;
    // Monday 00:30 in Oslo is Sunday in UTC.
    desk.addDue(Level::A, "2026-11-22T21:30:00Z", "2026-11-22T23:30:00Z", "2026-11-22T22:00:00Z");
    desk.addDue(Level::A, "2026-11-22T20:30:00Z", "2026-11-22T22:30:00Z", "2026-11-22T22:31:00Z");
    const SlaOverview overview = desk.overview();
    QCOMPARE(overview.weeks.size(), 3);
    QCOMPARE(overview.weeks[0], (SlaWeek{2026, 47, 0, 1, {0, 1}, {}}));
    QCOMPARE(overview.weeks[1], (SlaWeek{2026, 48, 1, 0, {1, 0}, {}}));
}

void TestSlaService::quietWeeksAreThereToo()
{
    const QList<SlaWeek> weeks = weeksOf({}, at("2026-12-20T23:00:00Z"), at("2027-01-10T23:00:00Z"),
                                         at("2027-01-11T00:00:00Z"));
    QCOMPARE(weeks.size(), 3);
    QCOMPARE(weeks[0], (SlaWeek{2026, 52, 0, 0}));
    QCOMPARE(weeks[1], (SlaWeek{2026, 53, 0, 0}));
    QCOMPARE(weeks[2], (SlaWeek{2027, 1, 0, 0}));
    QVERIFY(weeksOf({}, at("2026-12-20T23:00:00Z"), at("2026-12-20T23:00:00Z"), {}).isEmpty());
}

void TestSlaService::whatIsAtRiskNow()
{
    World desk;
    const Case late = desk.addDue(Level::A, "2026-11-23T06:00:00Z", "2026-11-23T08:00:00Z");
    const Case soon = desk.addDue(Level::A, "2026-11-23T07:47:00Z", "2026-11-23T09:47:00Z");
    desk.addDue(Level::A, "2026-11-23T08:01:00Z", "2026-11-23T10:01:00Z");
    desk.addDue(Level::A, "2026-11-23T06:00:00Z", "2026-11-23T08:00:00Z", "2026-11-23T07:00:00Z");
    const QList<AtRiskLine> lines = desk.overview().atRisk;
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].caseId, late.id);
    QCOMPARE(lines[1].caseId, soon.id);
    QCOMPARE(lines[1].due, at("2026-11-23T09:47:00Z"));
    QCOMPARE(lines[1].customerName, QStringLiteral("Fjordmat AS"));
}

void TestSlaService::aBreachStillOwedGrowsUntilTheCaseEnds()
{
    World desk;
    Case value = desk.addDue(Level::A, "2026-11-23T06:00:00Z", "2026-11-23T08:00:00Z");
    desk.addBreach(value);
    QList<BreachLine> lines = desk.overview().breaches;
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].overrun, Seconds{1h});
    QCOMPARE(lines[0].assigneeInitials, QStringLiteral("TB"));
    QCOMPARE(lines[0].number, value.number);
    QCOMPARE(lines[0].submitted, value.submitted);

    value.state = State::Cancelled;
    value.closedAt = at("2026-11-23T08:20:00Z");
    desk.write([&](UnitOfWork &work) -> Result<void> {
        return work.cases().update(value) ? Result<void>() : fail(ErrorKind::Conflict);
    });
    lines = desk.overview().breaches;
    QCOMPARE(lines[0].overrun, Seconds{20min});
}

void TestSlaService::aLeadReviewsABreachOnce()
{
    World desk;
    const Case value = desk.addDue(Level::A, "2026-11-23T06:00:00Z", "2026-11-23T08:00:00Z");
    const Breach breach = desk.addBreach(value);
    const Breach reviewed = must(desk.sla.review(breach.id, breach.version, BreachCause::Illness,
                                                 QStringLiteral(" ny vaktliste ")));
    QCOMPARE(reviewed.cause, BreachCause::Illness);
    QCOMPARE(reviewed.comment, QStringLiteral("ny vaktliste"));
    QCOMPARE(reviewed.reviewedBy, desk.lead.id);
    QCOMPARE(reviewed.reviewedAt, std::optional(desk.clock.now()));
    const QList<Event> events = desk.events(value.id, EventKind::BreachReviewed);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].to, QStringLiteral("illness"));
    QCOMPARE(events[0].note, QStringLiteral("ny vaktliste"));
    QCOMPARE(refusalOf(wait(desk.sla.review(breach.id, reviewed.version, BreachCause::Load,
                                            QStringLiteral("igjen")))),
             Reason::AlreadyReviewed);
    QCOMPARE(desk.breaches(value.id)[0], reviewed);
}

void TestSlaService::reviewsAreRefused_data()
{
    QTest::addColumn<bool>("lead");
    QTest::addColumn<int>("version");
    QTest::addColumn<BreachCause>("cause");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Reason>("reason");
    const QString words = QStringLiteral("ny vaktliste");
    QTest::newRow("an agent") << false << 1 << BreachCause::Load << words << ErrorKind::Refused
                              << Reason::LeadOnly;
    QTest::newRow("an old version")
        << true << 0 << BreachCause::Load << words << ErrorKind::Conflict << Reason::None;
    QTest::newRow("no cause") << true << 1 << BreachCause::Unset << words << ErrorKind::Refused
                              << Reason::FieldEmpty;
    QTest::newRow("no comment") << true << 1 << BreachCause::Load << QStringLiteral("  ")
                                << ErrorKind::Refused << Reason::FieldEmpty;
    QTest::newRow("too long") << true << 1 << BreachCause::Load << QString(2001, u'x')
                              << ErrorKind::Refused << Reason::TextTooLong;
}

void TestSlaService::reviewsAreRefused()
{
    QFETCH(bool, lead);
    QFETCH(int, version);
    QFETCH(BreachCause, cause);
    QFETCH(QString, comment);
    QFETCH(ErrorKind, kind);
    QFETCH(Reason, reason);
    World desk;
    const Case value = desk.addDue(Level::A, "2026-11-23T06:00:00Z", "2026-11-23T08:00:00Z");
    const Breach breach = desk.addBreach(value);
    QCOMPARE(breach.version, 1);
    desk.session.setMe(lead ? desk.lead : desk.agent);
    const auto result = wait(desk.sla.review(breach.id, version, cause, comment));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().reason, reason);
    QVERIFY(!desk.breaches(value.id)[0].reviewedAt);
    QVERIFY(desk.events(value.id).isEmpty());
}

void TestSlaService::filters()
{
    World desk;
    const Customer other =
        desk.addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"));
    const Case a = desk.addDue(Level::A, "2026-11-23T06:00:00Z", "2026-11-23T08:00:00Z");
    desk.customer = other;
    const Case b = desk.addDue(Level::B, "2026-11-19T08:00:00Z", "2026-11-20T08:00:00Z");
    desk.addBreach(a);
    desk.addBreach(b);

    SlaFilter filter{at("2026-11-16T00:00:00Z"), at("2026-11-30T00:00:00Z"), Level::B, {}};
    SlaOverview overview = desk.overview(filter);
    QCOMPARE(overview.breaches.size(), 1);
    QCOMPARE(overview.breaches[0].number, b.number);
    QCOMPARE(overview.atRisk.size(), 1);
    QCOMPARE(overview.a.late, 0);
    QCOMPARE(overview.b.late, 1);
    QCOMPARE(overview.customers.size(), 2);
    QCOMPARE(overview.customers[0].second, QStringLiteral("Bokhuset"));

    filter.level.reset();
    filter.customer = other.id;
    overview = desk.overview(filter);
    QCOMPARE(overview.breaches.size(), 1);
    QCOMPARE(overview.a.late, 0);

    filter.customer = {};
    filter.from = at("2026-11-20T08:00:01Z");
    overview = desk.overview(filter);
    QCOMPARE(overview.breaches.size(), 1);
    QCOMPARE(overview.breaches[0].number, a.number);
}

QTEST_GUILESS_MAIN(TestSlaService)
#include "TestSlaService.moc"
