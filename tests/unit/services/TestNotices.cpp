// What a person is told of and what not: by the rule, without a desktop.
#include "services/CaseService.h"
#include "services/IntakeService.h"
#include "services/NoticeService.h"
#include "tests/support/Desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct World : Desk {
    explicit World(Instant now = at("2026-11-23T09:00:00Z")) : Desk(now)
    {
        session.setMe(agent);
        QObject::connect(&notices, &NoticeService::raised,
                         [this](const QList<DeskNotice> &fresh) { told += fresh; });
    }
    /// Reads, and waits until it has.
    void look()
    {
        QSignalSpy read(&notices, &NoticeService::looked);
        notices.look();
        if (!QTest::qWaitFor([&] { return !read.isEmpty(); }))
            qFatal("it did not look");
    }
    Case critical(const Agent &by, CaseKind kind = CaseKind::Fault)
    {
        const Case value = addCase(customer, [&](Case &made) {
            made.level = Level::A;
            made.kind = kind;
            made.responseDue = clock.now() + 2h;
        });
        happened(value.id, EventKind::Registered, by);
        return value;
    }
    void happened(CaseId id, EventKind kind, const Agent &by, const QString &field = {},
                  const QString &note = {})
    {
        write([&](UnitOfWork &work) -> Result<void> {
            Event event;
            event.caseId = id;
            event.actor = by.id;
            event.actorName = by.name;
            event.at = clock.now();
            event.kind = kind;
            event.field = field;
            event.note = note;
            work.events().append(event);
            return {};
        });
    }
    Case mine()
    {
        return addCase(customer, [this](Case &made) {
            made.assignee = agent.id;
            made.state = State::WaitingCustomer;
            made.respondedAt = clock.now();
        });
    }
    void answers(const Case &value, Automatic automatic = Automatic::No)
    {
        happened(value.id, EventKind::MessageAdded, Agent{}, toCode(MessageKind::Incoming),
                 toCode(automatic));
        Case now = reload(value.id);
        now.unread = automatic == Automatic::No || now.unread;
        write([&](UnitOfWork &work) -> Result<void> {
            return work.cases().update(now) ? Result<void>() : fail(ErrorKind::Conflict);
        });
    }
    QList<NoticeKind> kinds()
    {
        QList<NoticeKind> found;
        for (const DeskNotice &notice : std::exchange(told, {}))
            found.append(notice.kind);
        return found;
    }

    Customer customer = addCustomer(u"Fjordmat AS"_s, u"fjordmat.example"_s);
    NoticeService notices{context()};
    QList<DeskNotice> told;
};

using Kinds = QList<NoticeKind>;

} // namespace

class TestNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCriticalCaseIsToldOnce()
    {
        World w;
        const Case value = w.critical(w.lead);
        w.look();
        QCOMPARE(w.told.size(), 1);
        QCOMPARE(w.told[0].row.id, value.id);
        QCOMPARE(w.kinds(), Kinds{NoticeKind::NewCritical});
        w.look();
        QCOMPARE(w.kinds(), Kinds{});
        QCOMPARE(w.notices.board().critical.size(), 1);
    }

    void nobodyIsToldOfTheirOwnDeeds()
    {
        World w;
        w.critical(w.agent);
        const Case raised = w.critical(w.lead);
        w.happened(raised.id, EventKind::LevelChanged, w.agent);
        w.look();
        QCOMPARE(w.kinds(), Kinds{});
        QCOMPARE(w.notices.board().critical.size(), 2); // but they are there
        w.session.setMe(w.lead);
        w.look();
        QCOMPARE(w.kinds(), (Kinds{NoticeKind::NewCritical, NoticeKind::NewCritical}));
    }

    void aCriticalCaseThatIsGivenToMeIsTold()
    {
        World w;
        w.look();
        Case value = w.addCase(w.customer, [&](Case &made) {
            made.level = Level::A;
            made.assignee = w.lead.id;
        });
        w.look();
        QCOMPARE(w.kinds(), Kinds{});
        value.assignee = w.agent.id;
        w.write([&](UnitOfWork &work) -> Result<void> {
            return work.cases().update(value) ? Result<void>() : fail(ErrorKind::Conflict);
        });
        w.happened(value.id, EventKind::Assigned, w.lead);
        w.look();
        QCOMPARE(w.kinds(), Kinds{NoticeKind::NewCritical});
        QCOMPARE(w.notices.waiting(), 1);
    }

    void outagesAreCountedAndLeftToTheAlarm()
    {
        World w;
        w.critical(Agent{}, CaseKind::Incident);
        w.look();
        QCOMPARE(w.kinds(), Kinds{});
        QCOMPARE(w.notices.board().critical.size(), 1);
    }

    void whatIsDueWithinHalfAnHourIsTold()
    {
        World w;
        const Case late = w.critical(w.lead);
        w.clock.advance(1h + 29min);
        w.look();
        QCOMPARE(w.kinds(), Kinds{NoticeKind::NewCritical});
        w.clock.advance(1min); // half an hour left, to the second
        w.look();
        QCOMPARE(w.kinds(), Kinds{NoticeKind::DueSoon});
        w.clock.advance(1min);
        w.look();
        QCOMPARE(w.kinds(), Kinds{});
        w.clock.advance(1h); // it is late now, which the queue says
        w.look();
        QCOMPARE(w.notices.board().dueSoon, QList<QueueRow>{});
        QCOMPARE(w.kinds(), Kinds{});
        // Another's is another's business; behind one that is late it is found all the same.
        for (const AgentId holder : {w.lead.id, w.agent.id})
            w.addCase(w.customer, [&](Case &value) {
                value.level = Level::B;
                value.assignee = holder;
                value.responseDue = w.clock.now() + 10min;
            });
        w.look();
        QCOMPARE(w.told.size(), 1);
        QCOMPARE(w.told[0].row.assignee, w.agent.id);
        QVERIFY(w.reload(late.id).responseDue < w.clock.now());
    }

    void anUpdateThatIsOwedIsToldToo()
    {
        World w;
        w.addCase(w.customer, [&](Case &value) {
            value.level = Level::A;
            value.state = State::Assessing;
            value.assignee = w.agent.id;
            value.respondedAt = w.clock.now();
            value.updateDue = w.clock.now() + 20min;
        });
        w.look();
        QCOMPARE(w.kinds(), Kinds{NoticeKind::DueSoon});
    }

    void anAnswerOnMyCaseIsTold()
    {
        World w;
        const Case before = w.mine();
        w.answers(before);
        w.look(); // from before the program started
        QCOMPARE(w.kinds(), Kinds{});
        QCOMPARE(w.notices.board().answered.size(), 1);
        w.answers(before);
        w.look();
        QCOMPARE(w.kinds(), Kinds{NoticeKind::Answered});
        const Case other = w.mine();
        w.answers(other, Automatic::AutoReply);
        Case another = w.addCase(w.customer, [&](Case &value) { value.assignee = w.lead.id; });
        w.answers(another);
        w.look();
        QCOMPARE(w.kinds(), Kinds{});
    }

    void eachKindCanBeLeftOut()
    {
        World w;
        NoticeWishes wishes;
        wishes.newCritical = false;
        wishes.answered = false;
        w.notices.setWishes(wishes);
        w.look();
        w.critical(w.lead);
        w.answers(w.mine());
        w.look();
        QCOMPARE(w.kinds(), Kinds{});
        wishes = {};
        wishes.dueSoon = false;
        w.notices.setWishes(wishes);
        w.clock.advance(1h + 40min);
        w.look();
        QCOMPARE(w.kinds(), Kinds{}); // nor is it told afterwards what was not wanted then
    }

    void quietHoursPutOffWhatStillWaits()
    {
        World w(at("2026-11-23T21:30:00Z")); // half past ten in Oslo
        NoticeWishes wishes;
        wishes.quietHours = true;
        w.notices.setWishes(wishes);
        w.look();
        const Case gone = w.critical(w.lead);
        w.answers(w.mine());
        w.look();
        QCOMPARE(w.kinds(), Kinds{});
        w.write([&](UnitOfWork &work) -> Result<void> {
            Case taken = *work.cases().find(gone.id);
            taken.assignee = w.lead.id;
            taken.respondedAt = w.clock.now();
            return work.cases().update(taken) ? Result<void>() : fail(ErrorKind::Conflict);
        });
        w.clock.set(at("2026-11-24T06:00:00Z")); // seven
        w.look();
        QCOMPARE(w.kinds(), Kinds{NoticeKind::Answered});
    }

    void quietHoursAreHoursInOslo_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<bool>("quiet");
        const auto row = [](const char *name, int from, int to, const char *now, bool quiet) {
            QTest::newRow(name) << from << to << QByteArray(now) << quiet;
        };
        row("over midnight, before", 22, 7, "2026-11-23T20:59:59Z", false);
        row("over midnight, begins", 22, 7, "2026-11-23T21:00:00Z", true);
        row("over midnight, after twelve", 22, 7, "2026-11-23T23:30:00Z", true);
        row("over midnight, last minute", 22, 7, "2026-11-24T05:59:59Z", true);
        row("over midnight, ends", 22, 7, "2026-11-24T06:00:00Z", false);
        row("in summer", 22, 7, "2026-07-01T20:00:00Z", true);
        row("at noon", 12, 13, "2026-11-23T11:30:00Z", true);
        row("after noon", 12, 13, "2026-11-23T12:00:00Z", false);
        row("no hours", 8, 8, "2026-11-23T07:00:00Z", false);
    }
    void quietHoursAreHoursInOslo()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QByteArray, now);
        QFETCH(bool, quiet);
        NoticeWishes wishes;
        wishes.quietFrom = std::chrono::hours{from};
        wishes.quietTo = std::chrono::hours{to};
        QVERIFY(!wishes.isQuiet(at(now.constData())));
        wishes.quietHours = true;
        QCOMPARE(wishes.isQuiet(at(now.constData())), quiet);
    }

    void itLooksByItselfAfterACommit()
    {
        World w;
        w.look();
        w.critical(w.lead);
        QTRY_COMPARE(w.told.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "TestNotices.moc"
