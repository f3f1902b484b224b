// Cases that go beside the chain: two who change one, late replies, mail moved between cases, and
// senders nobody knew.
#include "ChainDesk.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conflictingChangesAreToldApart();
    void refusalRollsBackEverything();
    void lateReplyOpensALinkedCase();
    void mergingAndSplitting();
    void placingASenderPlacesTheirColleagues();
};

void TestCases::conflictingChangesAreToldApart()
{
    ChainDesk desk;
    const Case value =
        desk.addCase(desk.addCustomer(QStringLiteral("A"), QStringLiteral("a.example")));
    desk.perform(value.id, request(Transition::Take));
    const auto second =
        wait(desk.cases.perform(value.id, value.version, request(Transition::Take)));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
}

void TestCases::refusalRollsBackEverything()
{
    ChainDesk desk;
    const Case value =
        desk.addCase(desk.addCustomer(QStringLiteral("A"), QStringLiteral("a.example")));
    const auto events = desk.events(value.id).size();
    CaseEdit first;
    first.level = Level::B;
    const auto result =
        wait(desk.cases.perform(value.id, value.version, request(Transition::Publish), first));
    QCOMPARE(refusalOf(result), Reason::NotFromThisState);
    QCOMPARE(desk.reload(value.id), value);
    QCOMPARE(desk.events(value.id).size(), events);
}

void TestCases::lateReplyOpensALinkedCase()
{
    ChainDesk desk;
    desk.addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"));
    const CaseId id = desk.arrive({}).caseId;
    desk.perform(id, request(Transition::Take));
    desk.perform(id, withMessage(Transition::Ask, "Hvilken nettleser?"));
    TransitionRequest cancel = request(Transition::Cancel);
    cancel.words = QStringLiteral("Løste seg selv");
    desk.perform(id, cancel);

    SampleMail soon;
    soon.inReplyTo = desk.lastSentHeaderId(id);
    soon.messageId = QStringLiteral("soon@bokhuset.example");
    desk.clock.advance(24h * 13);
    QCOMPARE(desk.arrive(soon).caseId, id);
    QCOMPARE(desk.reload(id).state, State::Assessing);
    desk.perform(id, cancel);

    SampleMail late = soon;
    late.messageId = QStringLiteral("late@bokhuset.example");
    desk.clock.advance(24h * 15);
    const IntakeReport report = desk.arrive(late);
    QVERIFY(report.caseId != id);
    QCOMPARE(report.why, ThreadReason::ReopenTooLate);
    QCOMPARE(desk.reload(report.caseId).linkedTo, id);
    QCOMPARE(desk.reload(id).state, State::Cancelled);
}

void TestCases::mergingAndSplitting()
{
    ChainDesk desk;
    desk.addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"));
    const CaseId first = desk.arrive({}).caseId;
    SampleMail stranger;
    stranger.from = QStringLiteral("Noen Andre <noen@gmail.com>");
    stranger.subject = QStringLiteral("Gjelder [#2026-000001]");
    stranger.messageId = QStringLiteral("s1@gmail.com");
    const IntakeReport claim = desk.arrive(stranger);
    QCOMPARE(claim.why, ThreadReason::StrangerClaim);
    QCOMPARE(desk.reload(claim.caseId).claimsToBelongTo, first);

    must(desk.cases.mergeInto(claim.caseId, desk.reload(claim.caseId).version, first));
    QCOMPARE(desk.reload(claim.caseId).state, State::Cancelled);
    auto file = must(desk.cases.open(first));
    const auto moved =
        std::find_if(file.messages.cbegin(), file.messages.cend(), [](const Message &m) {
            return m.messageId == QStringLiteral("s1@gmail.com");
        });
    QVERIFY(moved != file.messages.cend());

    const Case split = must(desk.cases.splitOut(moved->id));
    QVERIFY(split.number.isValid());
    QCOMPARE(must(desk.cases.open(split.id)).messages.size(), 1);
}

void TestCases::placingASenderPlacesTheirColleagues()
{
    ChainDesk desk;
    SampleMail one, two, shared;
    one.from = QStringLiteral("Per <per@fjordmat.example>");
    two.from = QStringLiteral("Siri <siri@fjordmat.example>");
    shared.from = QStringLiteral("Per <per@gmail.com>");
    one.messageId = QStringLiteral("1@x");
    two.messageId = QStringLiteral("2@x");
    shared.messageId = QStringLiteral("3@x");
    const CaseId a = desk.arrive(one).caseId, b = desk.arrive(two).caseId,
                 c = desk.arrive(shared).caseId;
    QVERIFY(!desk.reload(a).customer);

    Customer fjordmat;
    fjordmat.name = QStringLiteral("Fjordmat AS");
    fjordmat = desk.add(fjordmat);
    must(desk.cases.placeSender(a, fjordmat.id));
    QCOMPARE(desk.reload(a).customer, fjordmat.id);
    QCOMPARE(desk.reload(b).customer, fjordmat.id);
    QVERIFY(!desk.reload(c).customer);
    must(desk.cases.placeSender(c, fjordmat.id));
    QCOMPARE(desk.reload(c).customer, fjordmat.id);

    // From now on the domain speaks for itself, and gmail.com does not.
    SampleMail third = one, other = shared;
    third.from = QStringLiteral("Ny <ny@fjordmat.example>");
    third.messageId = QStringLiteral("4@x");
    other.from = QStringLiteral("Ukjent <ukjent@gmail.com>");
    other.messageId = QStringLiteral("5@x");
    QCOMPARE(desk.reload(desk.arrive(third).caseId).customer, fjordmat.id);
    QVERIFY(!desk.reload(desk.arrive(other).caseId).customer);
}

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
