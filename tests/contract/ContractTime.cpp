// Worked time, timers, locked months and breaches (R4.9, R6).

#include "ContractDesk.h"

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class TimeDesk : public ContractDesk {
public:
    TimeDesk() : me(agent(u"Ida Nordmann"_s, u"IN"_s)), caseId(insert(newCase(u"x"_s)).id) {}

    TimeEntry entry(Instant start, Seconds duration = 60s) const
    {
        TimeEntry value;
        value.caseId = caseId;
        value.agent = me;
        value.agentName = u"Ida Nordmann"_s;
        value.start = start;
        value.duration = duration;
        return value;
    }
    TimeEntry insertEntry(TimeEntry value)
    {
        return write([&](UnitOfWork &work) {
            work.time().insert(value);
            return value;
        });
    }

    const AgentId me;
    const CaseId caseId;
};

} // namespace

class ContractTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void entriesAreKeptChangedAndRemoved()
    {
        TimeDesk desk;
        TimeEntry value = desk.entry(Noon, 2221s);
        value.note = u"Feilsøking"_s;
        value.billable = false;
        value.nonBillableReason = u"goodwill"_s;
        value = desk.insertEntry(value);
        const auto stored = [&] {
            return desk.read([&](UnitOfWork &work) { return work.time().find(value.id); });
        };
        QCOMPARE(stored(), std::optional(value));
        TimeEntry stale = value;
        value.duration = 60s;
        value.billable = true;
        const auto told = desk.write([&](UnitOfWork &work) {
            const bool written = work.time().update(value);
            return std::tuple(written, work.changes.time, work.changes.cases.contains(desk.caseId));
        });
        QCOMPARE(told, std::tuple(true, true, true));
        QCOMPARE(stored(), std::optional(value));
        QVERIFY(!desk.write([&](UnitOfWork &work) { return work.time().update(stale); }));
        desk.write([&](UnitOfWork &work) { work.time().remove(value.id); });
        QCOMPARE(stored(), std::nullopt);
        QVERIFY(!desk.write([&](UnitOfWork &work) { return work.time().update(value); }));
    }

    void entriesAreFoundByCaseAgentAndTime()
    {
        TimeDesk desk;
        const AgentId other = desk.agent(u"Ole"_s, u"OH"_s);
        const CaseId quiet = desk.insert(desk.newCase(u"quiet"_s)).id;
        const TimeEntry late = desk.insertEntry(desk.entry(Noon + 2h));
        const TimeEntry early = desk.insertEntry(desk.entry(Noon));
        TimeEntry theirs = desk.entry(Noon + 1h);
        theirs.agent = other;
        theirs.agentName = u"Ole"_s;
        theirs = desk.insertEntry(theirs);
        TimeEntry before = desk.entry(Noon - 24h);
        before.caseId = quiet;
        before = desk.insertEntry(before);
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(work.time().ofCase(desk.caseId), QList({early, theirs, late}));
            QCOMPARE(work.time().ofAgent(desk.me, Noon, Noon + 2h), QList{early});
            QCOMPARE(work.time().ofAgent(desk.me, Noon - 24h, Noon + 3h),
                     QList({before, early, late}));
            QCOMPARE(work.time().ofCasesActive(Noon + 2h, Noon + 3h), QList({early, theirs, late}));
            QCOMPARE(work.time().ofCasesActive(Noon + 3h, Noon + 4h), QList<TimeEntry>());
        });
    }

    void whatNeedsAnEstimateApprovedIsFound()
    {
        ContractDesk desk;
        const auto add = [&desk](std::optional<int> estimate, std::optional<int> approved,
                                 State state) {
            Case value = desk.newCase(u"x"_s);
            value.estimateMinutes = estimate;
            value.approvedMinutes = approved;
            value.state = state;
            return desk.insert(value).id;
        };
        const CaseId needs = add(241, {}, State::Assessing);
        add(240, {}, State::Assessing);
        add(600, 600, State::Ready);
        add(600, {}, State::Cancelled);
        add({}, {}, State::New);
        QCOMPARE(desk.read([](UnitOfWork &work) { return work.time().openNeedingEstimate(); }),
                 QList{needs});
    }

    void oneTimerRunsForEachAgent()
    {
        TimeDesk desk;
        const CaseId second = desk.insert(desk.newCase(u"y"_s)).id;
        const AgentId other = desk.agent(u"Ole"_s, u"OH"_s);
        Timer first{desk.caseId, desk.me, Noon, 30s, Noon + 1h};
        const auto save = [&desk](const Timer &timer) {
            desk.write([&](UnitOfWork &work) { work.time().saveTimer(timer); });
        };
        save(first);
        save({desk.caseId, other, Noon, 0s, Noon});
        QCOMPARE(desk.failure([&](UnitOfWork &work) {
                         work.time().saveTimer({second, desk.me, Noon, 0s, Noon});
                     })
                     .kind,
                 ErrorKind::Conflict);
        first.banked = 90s;
        first.runningSince.reset();
        save(first);
        const Timer next{second, desk.me, Noon + 1s, 0s, Noon + 1s};
        save(next);
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(work.time().timer(desk.caseId, desk.me), std::optional(first));
            QCOMPARE(work.time().timersOf(desk.me), QList({first, next}));
        });
        desk.write([&](UnitOfWork &work) { work.time().removeTimer(second, desk.me); });
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(work.time().timer(second, desk.me), std::nullopt);
            QCOMPARE(work.time().timersOf(desk.me), QList{first});
            QCOMPARE(work.time().timersOf(other).size(), 1);
        });
    }

    void aLockedMonthKeepsWhatItBilled()
    {
        TimeDesk desk;
        const CustomerId customer = desk.customer(u"Bokhuset"_s);
        const Month april{2026, 4}, may{2026, 5};
        const PeriodLine inApril{april, desk.caseId, customer, 61s, {1}, {0}, {120'000}, {60'000}};
        const PeriodLine inMay{may, desk.caseId, customer, 3601s, {3}, {2}, {120'000}, {60'000}};
        const auto lock = [&](Month month, const QList<PeriodLine> &lines) {
            desk.write([&](UnitOfWork &work) {
                work.time().lock({month, desk.me, Noon}, lines);
                if (!work.changes.time)
                    qFatal("a locked month is news");
            });
        };
        lock(april, {inApril});
        lock(may, {inMay});
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(
                work.time().periods(),
                QList({BillingPeriod{april, desk.me, Noon}, BillingPeriod{may, desk.me, Noon}}));
            QCOMPARE(work.time().linesOf(may), QList{inMay});
            QCOMPARE(work.time().linesOf(may.next()), QList<PeriodLine>());
            const QList cases{desk.caseId, CaseId{4711}};
            QCOMPARE(work.time().billedBefore(april, cases), (QHash<CaseId, HalfHours>()));
            QCOMPARE(work.time().billedBefore(may, cases),
                     (QHash<CaseId, HalfHours>{{desk.caseId, {1}}}));
            QCOMPARE(work.time().billedBefore(may.next(), cases),
                     (QHash<CaseId, HalfHours>{{desk.caseId, {4}}}));
        });
        QCOMPARE(desk.failure([&](UnitOfWork &work) {
                         work.time().lock({may, desk.me, Noon}, {});
                     })
                     .kind,
                 ErrorKind::Conflict);
    }

    void breachesAreKeptAndReviewedOnce()
    {
        TimeDesk desk;
        Breach breach;
        breach.caseId = desk.caseId;
        breach.of = BreachOf::Update;
        breach.level = Level::B;
        breach.due = Noon;
        breach.answered = Noon + 1h;
        breach.overrun = 3600s;
        breach.assignee = desk.me;
        breach.cause = BreachCause::Supplier;
        breach.comment = u"Strømbrudd"_s;
        breach.reviewedBy = desk.me;
        breach.reviewedAt = Noon + 2h;
        desk.write([&](UnitOfWork &work) { work.breaches().insert(breach); });
        const auto stored = [&] {
            return desk.read([&](UnitOfWork &work) { return work.breaches().find(breach.id); });
        };
        QCOMPARE(stored(), std::optional(breach));
        Breach stale = breach;
        breach.cause = BreachCause::Load;
        QVERIFY(desk.write([&](UnitOfWork &work) {
            return work.breaches().update(breach) && work.changes.breaches;
        }));
        QVERIFY(!desk.write([&](UnitOfWork &work) { return work.breaches().update(stale); }));
        QCOMPARE(stored(), std::optional(breach));

        Breach later;
        later.caseId = desk.caseId;
        later.due = Noon + 1h;
        desk.write([&](UnitOfWork &work) { work.breaches().insert(later); });
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(work.breaches().ofCase(desk.caseId), QList({breach, later}));
            QCOMPARE(work.breaches().dueWithin(Noon, Noon + 2h), QList({later, breach}));
            QCOMPARE(work.breaches().dueWithin(Noon, Noon + 1h), QList{breach});
        });
    }

    void casesWhoseAnswerFellDueAreFound()
    {
        ContractDesk desk;
        const auto add = [&desk](Level level, std::optional<Instant> due) {
            Case value = desk.newCase(u"x"_s);
            value.level = level;
            value.responseDue = due;
            return desk.insert(value).id;
        };
        const CaseId second = add(Level::A, Noon + 1h), first = add(Level::B, Noon);
        add(Level::A, Noon + 2h);
        add(Level::A, Noon - 1s);
        add(Level::None, {});
        const auto ids = desk.read([](UnitOfWork &work) {
            QList<CaseId> found;
            for (const Case &value : work.breaches().casesDueWithin(Noon, Noon + 2h))
                found.append(value.id);
            return found;
        });
        QCOMPARE(ids, QList({first, second}));
    }

    void casesAreCountedByTheHourTheyCame()
    {
        using Hours = QList<std::pair<Instant, int>>;
        ContractDesk desk;
        const auto add = [&desk](Level level, CustomerId customer, Instant submitted) {
            Case value = desk.newCase(u"x"_s);
            value.level = level;
            value.customer = customer;
            value.submitted = submitted;
            desk.insert(value);
        };
        const CustomerId customer = desk.customer(u"Bokhuset"_s);
        const Instant day = Noon + std::chrono::days{400}; // nothing else is there
        add(Level::A, customer, day);
        add(Level::B, {}, day + 59min + 59s);
        add(Level::None, {}, day + 60min);
        add(Level::A, {}, day - 1s);
        add(Level::A, {}, day + 3h);
        const auto counted = [&](std::optional<Level> level, CustomerId of) {
            return desk.read([&](UnitOfWork &work) {
                return work.breaches().submittedByHour(day, day + 3h, level, of);
            });
        };
        QCOMPARE(counted({}, {}), (Hours{{day, 2}, {day + 1h, 1}}));
        QCOMPARE(counted(Level::B, {}), (Hours{{day, 1}}));
        QCOMPARE(counted({}, customer), (Hours{{day, 1}}));
        QCOMPARE(counted(Level::B, CustomerId{999'999}), Hours{});
    }
};

QTEST_GUILESS_MAIN(ContractTime)
#include "ContractTime.moc"
