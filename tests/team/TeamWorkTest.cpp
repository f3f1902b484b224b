// What agents and leads do all day, by the login each has on the team's server: their rights
// suffice, and everyone sees it.

#include "tests/support/PostgresServer.h"
#include "tests/support/TeamConsole.h"

#include "services/BillingService.h"
#include "services/CalendarService.h"
#include "services/PresenceService.h"
#include "services/RegisterService.h"

#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TeamWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL here");
    }

    void init()
    {
        m_desk = server().newDesk();
        m_lead = server().login(m_desk, u"kari"_s, Role::Lead);
        m_agent = server().login(m_desk, u"thea"_s, Role::Agent);
        m_viewer = server().login(m_desk, u"stian"_s, Role::Viewer);
    }
    void cleanup() { server().drop(m_desk); }

    void theLoginSaysWhoOneIs()
    {
        TeamConsole agent(m_agent), lead(m_lead), viewer(m_viewer);
        QCOMPARE(agent.me().name, u"thea"_s);
        QCOMPARE(agent.me().role, Role::Agent);
        QCOMPARE(lead.me().role, Role::Lead);
        QCOMPARE(viewer.me().role, Role::Viewer);
        TeamConsole again(m_agent);
        QCOMPARE(again.me().id, agent.me().id);
    }

    void aNewRoleIsTheAgentsToo()
    {
        const AgentId before = TeamConsole(m_agent).me().id;
        server().login(m_desk, u"thea"_s, Role::Lead);
        const TeamConsole promoted(m_agent);
        QCOMPARE(promoted.me().id, before);
        QCOMPARE(promoted.me().role, Role::Lead);
    }

    void anAgentsDayIsWithinTheRights()
    {
        TeamConsole lead(m_lead), agent(m_agent);
        const Customer customer = addCustomer(lead);

        Case value = agent.newCase(u"Skjemaet svarer ikke"_s);
        TransitionRequest take;
        take.transition = Transition::Take;
        value = must(agent.cases().perform(value.id, value.version, take));
        QCOMPARE(value.assignee, agent.me().id);
        must(agent.cases().markRead(value.id));
        must(agent.cases().saveDraft(
            {value.id, agent.me().id, ComposerTab::Reply, u"Hei"_s, Instant{}}));
        OutgoingText reply;
        reply.recipients = {u"per@bokhuset.example"_s};
        reply.text = u"Vi ser på det."_s;
        value = must(agent.cases().reply(value.id, reply));
        value = must(agent.cases().addNote(value.id, u"Ringte driften"_s));
        value = must(agent.cases().logCall(value.id, u"Per"_s, u"Spurte"_s));
        services::CaseEdit edit;
        edit.level = Level::A;
        edit.kind = CaseKind::UserSupport;
        value = must(agent.cases().edit(value.id, value.version, edit));

        must(agent.time().start(value.id));
        must(agent.time().pause(value.id));
        must(agent.time().start(value.id));
        must(agent.time().stop(value.id, u"Feilsøking"_s));
        services::ManualEntry manual;
        manual.caseId = value.id;
        manual.duration = 5min;
        const TimeEntry entry = must(agent.time().add(manual));
        TimeEntry changed = entry;
        changed.note = u"Feilsøking i skjema"_s;
        must(agent.time().change(changed));
        must(agent.cases().placeSender(value.id, customer.id));
        const Case other = agent.newCase(u"Samme feil"_s);
        must(agent.cases().mergeInto(other.id, other.version, value.id));
        const auto file = must(agent.cases().open(value.id));
        QVERIFY(!file.time.isEmpty());
        must(agent.cases().splitOut(file.messages.constLast().id));
        must(agent.time().remove(entry.id));
        must(agent.sla().recordBreaches());
        TransitionRequest close;
        close.transition = Transition::AnswerAndClose;
        value = must(agent.cases().open(value.id)).value;
        must(agent.cases().perform(value.id, value.version, close));
    }

    void aLeadsDayIsWithinTheRights()
    {
        TeamConsole lead(m_lead), agent(m_agent);
        const Customer customer = addCustomer(lead);
        services::RegisterService registers(lead.context());
        Site site;
        site.customer = customer.id;
        site.address = u"https://bokhuset.example"_s;
        site = must(registers.save(site));
        must(registers.remove(site.id));
        services::CalendarService calendars(lead.context());
        Calendar calendar = must(registers.calendars()).constFirst();
        calendar.name = u"Kundesenteret"_s;
        must(calendars.save(calendar));
        services::BillingService billing(lead.context());
        must(billing.lock(Month{2025, 1}));

        const Case value = agent.newCase(u"Frist"_s);
        const BreachId breach = agent.write([&](UnitOfWork &work) -> Result<BreachId> {
            Breach late;
            late.caseId = value.id;
            late.level = Level::A;
            late.due = fromUnix(1);
            work.breaches().insert(late);
            return late.id;
        });
        must(lead.sla().review(breach, 1, BreachCause::Load, u"Mange saker"_s));
    }

    void aViewerOnlyReads()
    {
        TeamConsole agent(m_agent), viewer(m_viewer);
        const Case value = agent.newCase(u"Les meg"_s);
        QCOMPARE(must(viewer.cases().open(value.id)).value.subject, u"Les meg"_s);
        QCOMPARE(refusalOf(wait(viewer.cases().addNote(value.id, u"x"_s))),
                 Reason::ViewersOnlyRead);
        // Past the services it is the database that says no.
        const auto written = wait(viewer.store().write([&](UnitOfWork &work) {
            skranke::Event event;
            event.caseId = value.id;
            work.events().append(event);
            return Result<int>(0);
        }));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().kind, ErrorKind::Forbidden);
    }

    void nobodyWritesInAnothersName()
    {
        TeamConsole agent(m_agent), lead(m_lead);
        const Case value = agent.newCase(u"x"_s);
        const auto written = wait(agent.store().write([&](UnitOfWork &work) {
            Approval approval;
            approval.caseId = value.id;
            approval.recordedBy = lead.me().id;
            work.approvals().insert(approval);
            return Result<int>(0);
        }));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().kind, ErrorKind::Forbidden);
    }

    void aCommitReachesEveryConsoleByItsIds()
    {
        TeamConsole one(m_agent), two(m_lead), three(m_viewer);
        QSignalSpy there(&two.store(), &Store::committed),
            alsoThere(&three.store(), &Store::committed);
        const Case value = one.newCase(u"Ny sak"_s);
        for (QSignalSpy *spy : {&there, &alsoThere}) {
            QTRY_COMPARE(spy->count(), 1);
            const auto changes = spy->constFirst()[0].value<ChangeSet>();
            QCOMPARE(changes.cases, QSet<CaseId>{value.id});
            QVERIFY(!changes.everything);
        }
    }

    void theSecondToChangeACaseIsToldAndOverwritesNothing()
    {
        TeamConsole one(m_agent), two(m_lead);
        const Case value = one.newCase(u"Opprinnelig"_s);
        services::CaseEdit mine, theirs;
        mine.subject = u"Min"_s;
        theirs.subject = u"Deres"_s;
        must(two.cases().edit(value.id, value.version, theirs));
        const auto second = wait(one.cases().edit(value.id, value.version, mine));
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QCOMPARE(must(one.cases().open(value.id)).value.subject, u"Deres"_s);
    }

    void whoIsOnACaseIsSeenByTheOthers()
    {
        TeamConsole one(m_agent), two(m_lead), three(m_viewer);
        const Case value = one.newCase(u"Nettbutikken er treg"_s);
        const SystemClock clock;
        services::PresenceService karis(two.store().line(), two.context().session, clock);
        {
            services::PresenceService theas(one.store().line(), one.context().session, clock);
            theas.setPlace(value.id, true);
            QTRY_COMPARE(karis.at(value.id).size(), 1);
            QCOMPARE(karis.at(value.id)[0].name, u"thea"_s);
            QVERIFY(karis.at(value.id)[0].writing);
            const services::PresenceService stians(three.store().line(), three.context().session,
                                                   clock);
            QTRY_COMPARE(stians.at(value.id).size(), 1); // asks who is here, even as a viewer
        }
        QTRY_COMPARE(karis.at(value.id).size(), 0);
    }

    void draftsAreTheWritersOwn()
    {
        TeamConsole one(m_agent), two(m_lead);
        const Case value = one.newCase(u"x"_s);
        must(one.cases().saveDraft(
            {value.id, one.me().id, ComposerTab::Note, u"bare mitt"_s, Instant{}}));
        const auto seen = two.read([&](UnitOfWork &work) -> Result<QList<Draft>> {
            return work.drafts().ofCase(value.id, one.me().id);
        });
        QCOMPARE(seen.size(), 0);
        QCOMPARE(must(one.cases().open(value.id)).drafts.size(), 1);
    }

private:
    static PostgresServer &server() { return PostgresServer::shared(); }

    static Customer addCustomer(TeamConsole &lead)
    {
        services::RegisterService registers(lead.context());
        Agreement agreement;
        agreement.name = u"Drift"_s;
        agreement = must(registers.save(agreement));
        Customer customer;
        customer.name = u"Bokhuset"_s;
        customer.agreement = agreement.id;
        return must(registers.save(customer));
    }

    QString m_desk, m_lead, m_agent, m_viewer;
};

QTEST_GUILESS_MAIN(TeamWorkTest)
#include "TeamWorkTest.moc"
