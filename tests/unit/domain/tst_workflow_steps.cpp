// What the steps of the workflow leave behind on a case, and what they ask for (R5).
#include "WorkflowCase.h"

#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestWorkflowSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takingMeetsLevelA();
    void askingRemembersTheWayBack();
    void estimateOfExactlyFourHoursNeedsNoApproval();
    void raisedEstimateNeedsNewApproval();
    void raisedWhileUnderWayIsApprovedWhereTheCaseStands();
    void whatApprovedTheEarlierAmountApprovesNoHigherOne();
    void rejectionVoidsApproval();
    void staleEvidenceIsRefused();
    void telephoneEvidenceNamesThePerson();
    void customersReplyReopensForFourteenDays();
};

void TestWorkflowSteps::takingMeetsLevelA()
{
    Case value = caseIn(State::New);
    value.level = Level::A;
    auto taken = applyTransition(value, complete(Transition::Take), allFacts());
    QVERIFY(taken);
    QCOMPARE(taken->assignee, Kari);
    QCOMPARE(taken->respondedAt, std::optional(Now));

    value.level = Level::B;
    taken = applyTransition(value, complete(Transition::Take), allFacts());
    QVERIFY(taken);
    QVERIFY(!taken->respondedAt);
}

void TestWorkflowSteps::askingRemembersTheWayBack()
{
    const auto asked =
        applyTransition(caseIn(State::CustomerTest), complete(Transition::Ask), allFacts());
    QVERIFY(asked);
    QCOMPARE(asked->returnTo, std::optional(State::CustomerTest));
    QCOMPARE(asked->waitingSince, std::optional(Now));

    WorkflowFacts later = allFacts();
    later.now += 1h;
    const auto askedAgain = applyTransition(*asked, complete(Transition::Ask), later);
    QVERIFY(askedAgain);
    QCOMPARE(askedAgain->returnTo, std::optional(State::CustomerTest));
    QCOMPARE(askedAgain->waitingSince, std::optional(Now));

    const auto back = applyTransition(*askedAgain, complete(Transition::AnswerReceived), later);
    QVERIFY(back);
    QCOMPARE(back->state, State::CustomerTest);
    QVERIFY(!back->returnTo);
}

void TestWorkflowSteps::estimateOfExactlyFourHoursNeedsNoApproval()
{
    Case value = caseIn(State::Assessing);
    value.estimateMinutes = 240;
    QVERIFY(!estimateBlocksWork(value));
    const auto ready = applyTransition(value, complete(Transition::Assess), allFacts());
    QVERIFY(ready);
    QVERIFY(applyTransition(*ready, complete(Transition::Start), allFacts()));
}

void TestWorkflowSteps::raisedEstimateNeedsNewApproval()
{
    Case value = caseIn(State::AwaitingEstimate);
    value.estimateMinutes = 360;
    auto ready = applyTransition(value, complete(Transition::ApproveEstimate), allFacts());
    QVERIFY(ready);
    QCOMPARE(ready->approvedMinutes, std::optional(360));
    QVERIFY(applyTransition(*ready, complete(Transition::Start), allFacts()));

    ready->estimateMinutes = 361;
    const auto refused = applyTransition(*ready, complete(Transition::Start), allFacts());
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::EstimateNeedsApproval);
    QCOMPARE(refused.error().arguments,
             QStringList({QStringLiteral("361"), QStringLiteral("360")}));

    ready->estimateMinutes = 300;
    QVERIFY(applyTransition(*ready, complete(Transition::Start), allFacts()));
}

void TestWorkflowSteps::raisedWhileUnderWayIsApprovedWhereTheCaseStands()
{
    for (const State state : AllStates) {
        Case value = caseIn(state);
        value.approvedMinutes = 360;
        value.estimateMinutes = 480;
        if (state == State::AwaitingEstimate)
            continue;
        const bool underWay = state == State::InTest || state == State::CustomerTest
            || state == State::Approved || state == State::WaitingCustomer;
        const auto approved =
            applyTransition(value, complete(Transition::ApproveEstimate), allFacts());
        QCOMPARE(approved.has_value(), underWay);
        QCOMPARE(offered(value, allFacts()).contains(Transition::ApproveEstimate), underWay);
        if (!approved)
            continue;
        QCOMPARE(approved->state, state);
        QCOMPARE(approved->returnTo, value.returnTo);
        QCOMPARE(approved->testApproved, value.testApproved);
        QCOMPARE(approved->approvedMinutes, std::optional(480));
        // Once is enough.
        QVERIFY(!applyTransition(*approved, complete(Transition::ApproveEstimate), allFacts()));
    }
}

void TestWorkflowSteps::whatApprovedTheEarlierAmountApprovesNoHigherOne()
{
    Case value = caseIn(State::InTest);
    value.approvedMinutes = 360;
    value.estimateMinutes = 480;
    WorkflowFacts facts = allFacts();
    facts.estimateApproved = customersMail().at;
    const auto again = applyTransition(value, complete(Transition::ApproveEstimate), facts);
    QVERIFY(!again);
    QCOMPARE(again.error().reason, Reason::EvidenceTooOld);
    facts.estimateApproved = customersMail().at - 1min;
    QVERIFY(applyTransition(value, complete(Transition::ApproveEstimate), facts));
}

void TestWorkflowSteps::rejectionVoidsApproval()
{
    Case value = caseIn(State::CustomerTest);
    value.testApproved = Now - 1h;
    const auto rejected = applyTransition(value, complete(Transition::Reject), allFacts());
    QVERIFY(rejected);
    QVERIFY(!rejected->testApproved);
    QCOMPARE(rejected->lastInTest, std::optional(Now));
}

void TestWorkflowSteps::staleEvidenceIsRefused()
{
    Case value = caseIn(State::CustomerTest);
    value.lastInTest = Now - 1min;
    auto approved = applyTransition(value, complete(Transition::Approve), allFacts());
    QVERIFY(!approved);
    QCOMPARE(approved.error().reason, Reason::EvidenceTooOld);

    value.lastInTest = customersMail().at;
    QVERIFY(applyTransition(value, complete(Transition::Approve), allFacts()));

    Case estimate = caseIn(State::AwaitingEstimate);
    estimate.estimateMinutes = 360;
    estimate.estimateSent = Now;
    approved = applyTransition(estimate, complete(Transition::ApproveEstimate), allFacts());
    QVERIFY(!approved);
    QCOMPARE(approved.error().reason, Reason::EvidenceTooOld);
}

void TestWorkflowSteps::telephoneEvidenceNamesThePerson()
{
    TransitionRequest request = complete(Transition::Approve);
    request.evidence = Evidence{{}, QStringLiteral(" Ola Lien "), QStringLiteral("ser bra ut"), {}};
    const Case value = caseIn(State::CustomerTest);
    QVERIFY(applyTransition(value, request, allFacts()));

    const Approval approval = approvalFrom(value, ApprovalOf::Test, request, allFacts());
    QCOMPARE(approval.person, QStringLiteral("Ola Lien"));
    QCOMPARE(approval.saidAt, Now);
    QCOMPARE(approval.recordedBy, Kari);
    QVERIFY(!approval.message);

    request.evidence->saidAt = Now + 1s;
    const auto refused = applyTransition(value, request, allFacts());
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::StartInFuture);
}

void TestWorkflowSteps::customersReplyReopensForFourteenDays()
{
    TransitionRequest reply;
    reply.transition = Transition::Reopen;
    reply.byCustomersReply = true;
    Case value = caseIn(State::Closed);
    value.closedAt = Now - 20 * 24h;

    WorkflowFacts facts = allFacts();
    facts.customerWrote = *value.closedAt + 14 * 24h;
    const auto reopened = applyTransition(value, reply, facts);
    QVERIFY(reopened);
    QVERIFY(!reopened->closedAt);

    facts.customerWrote = *value.closedAt + 14 * 24h + 1s;
    const auto late = applyTransition(value, reply, facts);
    QVERIFY(!late);
    QCOMPARE(late.error().reason, Reason::ReopenTooLate);
}

QTEST_APPLESS_MAIN(TestWorkflowSteps)
#include "tst_workflow_steps.moc"
