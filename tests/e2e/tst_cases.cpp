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
    void changesBesideEachOtherBothHold();
    void theSameFieldIsTheFirsts();
    void aStepRestsOnWhatItsPersonSaw_data();
    void aStepRestsOnWhatItsPersonSaw();
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

void TestCases::changesBesideEachOtherBothHold()
{
    ChainDesk desk;
    const Case seen =
        desk.addCase(desk.addCustomer(QStringLiteral("A"), QStringLiteral("a.example")));
    CaseEdit theirs, mine;
    theirs.level = Level::B;
    mine.subject = QStringLiteral("Handlekurven tømmes");
    must(desk.cases.edit(seen, theirs));
    must(desk.cases.edit(seen, mine));
    const Case both = must(desk.cases.perform(seen, request(Transition::Take)));
    QCOMPARE(both.level, Level::B);
    QCOMPARE(both.subject, *mine.subject);
    QCOMPARE(both.state, State::Assessing);
    QCOMPARE(both.version, seen.version + 3);
}

void TestCases::theSameFieldIsTheFirsts()
{
    ChainDesk desk;
    const Case seen =
        desk.addCase(desk.addCustomer(QStringLiteral("A"), QStringLiteral("a.example")));
    CaseEdit theirs, mine, alike;
    theirs.subject = alike.subject = QStringLiteral("Deres");
    mine.subject = QStringLiteral("Min");
    mine.level = Level::A;
    must(desk.cases.edit(seen, theirs));
    const auto second = wait(desk.cases.edit(seen, mine));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.reload(seen.id).subject, QStringLiteral("Deres"));
    QCOMPARE(desk.reload(seen.id).level, seen.level); // all of it or nothing
    QVERIFY(wait(desk.cases.edit(seen, alike)));      // both meant the same
}

void TestCases::aStepRestsOnWhatItsPersonSaw_data()
{
    QTest::addColumn<std::function<void(Case &)>>("meanwhile");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, bool holds, std::function<void(Case &)> change) {
        QTest::newRow(name) << change << holds;
    };
    row("somebody set the level", true, [](Case &value) { value.level = Level::B; });
    row("somebody moved it", false, [](Case &value) { value.state = State::Assessing; });
    row("the estimate changed", false, [](Case &value) { value.estimateMinutes = 90; });
    row("the customer wrote", false, [](Case &value) { value.unread = true; });
}

void TestCases::aStepRestsOnWhatItsPersonSaw()
{
    QFETCH(std::function<void(Case &)>, meanwhile);
    QFETCH(bool, holds);
    ChainDesk desk;
    const Case seen =
        desk.addCase(desk.addCustomer(QStringLiteral("A"), QStringLiteral("a.example")),
                     [](Case &value) { value.unread = false; });
    desk.write([&](UnitOfWork &work) -> Result<Case> {
        Case value = seen;
        meanwhile(value);
        return work.cases().update(value) ? Result<Case>(value) : fail(ErrorKind::Conflict);
    });
    const auto step = wait(desk.cases.perform(seen, request(Transition::Take)));
    QCOMPARE(step.has_value(), holds);
    if (!holds)
        QCOMPARE(step.error().kind, ErrorKind::Conflict);
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
