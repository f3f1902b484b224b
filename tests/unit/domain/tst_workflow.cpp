// Every state × every transition (R5.4), against a table written down a second time from R5.
#include "WorkflowCase.h"

#include <QHash>
#include <QTest>
#include <functional>

using namespace skranke;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestWorkflow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateTimesEveryTransition_data();
    void everyStateTimesEveryTransition();
    void guards_data();
    void guards();
    void offeredIsWhatCanBeDone();
};

void TestWorkflow::everyStateTimesEveryTransition_data()
{
    using T = Transition;
    using S = State;
    const QHash<T, QHash<S, S>> table{
        {T::Take, {{S::New, S::Assessing}}},
        {T::Ask,
         {{S::New, S::WaitingCustomer},
          {S::Assessing, S::WaitingCustomer},
          {S::WaitingCustomer, S::WaitingCustomer},
          {S::AwaitingEstimate, S::WaitingCustomer},
          {S::Ready, S::WaitingCustomer},
          {S::InTest, S::WaitingCustomer},
          {S::CustomerTest, S::WaitingCustomer},
          {S::Approved, S::WaitingCustomer}}},
        {T::AnswerReceived, {{S::WaitingCustomer, S::InTest}}},
        {T::Assess, {{S::Assessing, S::Ready}}},
        {T::SendEstimate, {{S::Assessing, S::AwaitingEstimate}}},
        {T::ApproveEstimate, {{S::AwaitingEstimate, S::Ready}}},
        {T::DeclineEstimate, {{S::AwaitingEstimate, S::Assessing}}},
        {T::Start, {{S::Ready, S::InTest}}},
        {T::HandOver, {{S::InTest, S::CustomerTest}}},
        {T::Reject, {{S::CustomerTest, S::InTest}}},
        {T::Approve, {{S::CustomerTest, S::Approved}}},
        {T::Publish, {{S::Approved, S::Published}}},
        {T::Close, {{S::Published, S::Closed}}},
        {T::AnswerAndClose, {{S::Assessing, S::Closed}}},
        {T::Cancel,
         {{S::New, S::Cancelled},
          {S::Assessing, S::Cancelled},
          {S::WaitingCustomer, S::Cancelled},
          {S::AwaitingEstimate, S::Cancelled},
          {S::Ready, S::Cancelled},
          {S::InTest, S::Cancelled},
          {S::CustomerTest, S::Cancelled},
          {S::Approved, S::Cancelled},
          {S::Published, S::Cancelled}}},
        {T::Reopen,
         {{S::Published, S::Assessing}, {S::Closed, S::Assessing}, {S::Cancelled, S::Assessing}}},
    };
    QTest::addColumn<State>("from");
    QTest::addColumn<Transition>("transition");
    QTest::addColumn<std::optional<State>>("to");
    QCOMPARE(std::size(Codes<Transition>::table), std::size_t(table.size()));
    for (const auto &code : Codes<Transition>::table) {
        for (const State from : AllStates) {
            const auto &row = table[code.value];
            const auto to = row.contains(from) ? std::optional(row[from]) : std::nullopt;
            QTest::addRow("%s from %s", code.text, qPrintable(toCode(from)))
                << from << code.value << to;
        }
    }
}

void TestWorkflow::everyStateTimesEveryTransition()
{
    QFETCH(State, from);
    QFETCH(Transition, transition);
    QFETCH(std::optional<State>, to);

    const Case before = caseIn(from);
    const auto after = applyTransition(before, complete(transition), allFacts());
    if (to) {
        QVERIFY2(after.has_value(), "should be allowed");
        QCOMPARE(after->state, *to);
        QCOMPARE(after->version, before.version);
    } else {
        QVERIFY(!after.has_value());
        QCOMPARE(after.error().kind, ErrorKind::Refused);
        QCOMPARE(after.error().reason, Reason::NotFromThisState);
        QCOMPARE(after.error().arguments, QStringList({toCode(transition), toCode(from)}));
    }
}

void TestWorkflow::guards_data()
{
    using T = Transition;
    using Change = std::function<void(Case &, TransitionRequest &, WorkflowFacts &)>;
    QTest::addColumn<State>("from");
    QTest::addColumn<Transition>("transition");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Reason>("reason");

    const auto row = [](const char *name, State from, T transition, Reason reason, Change change) {
        QTest::newRow(name) << from << transition << change << reason;
    };
    row("assess without kind", State::Assessing, T::Assess, Reason::KindMissing,
        [](Case &c, auto &, auto &) { c.kind = CaseKind::Unset; });
    row("assess with six hours", State::Assessing, T::Assess, Reason::EstimateNeedsApproval,
        [](Case &c, auto &, auto &) { c.estimateMinutes = 360; });
    row("assess with 241 minutes", State::Assessing, T::Assess, Reason::EstimateNeedsApproval,
        [](Case &, auto &r, auto &) { r.estimateMinutes = 241; });
    row("start with six hours", State::Ready, T::Start, Reason::EstimateNeedsApproval,
        [](Case &c, auto &, auto &) { c.estimateMinutes = 360; });
    row("start with six hours while assessing", State::Assessing, T::Start,
        Reason::EstimateNeedsApproval, [](Case &c, auto &, auto &) { c.estimateMinutes = 360; });
    row("send no estimate", State::Assessing, T::SendEstimate, Reason::EstimateMissing,
        [](Case &, auto &r, auto &) { r.estimateMinutes.reset(); });
    row("send estimate of nothing", State::Assessing, T::SendEstimate, Reason::EstimateMissing,
        [](Case &, auto &r, auto &) { r.estimateMinutes = 0; });
    row("send estimate without words", State::Assessing, T::SendEstimate, Reason::MessageMissing,
        [](Case &, auto &r, auto &) { r.message.reset(); });
    row("ask nothing", State::New, T::Ask, Reason::MessageMissing,
        [](Case &, auto &r, auto &) { r.message->text = QStringLiteral("  \n"); });
    row("approve estimate unproven", State::AwaitingEstimate, T::ApproveEstimate,
        Reason::EvidenceMissing, [](Case &, auto &r, auto &) { r.evidence.reset(); });
    row("approve with a missing message", State::CustomerTest, T::Approve, Reason::EvidenceMissing,
        [](Case &, auto &, auto &f) { f.evidenceMessage.reset(); });
    row("approve with another case's message", State::CustomerTest, T::Approve,
        Reason::EvidenceOfAnotherCase,
        [](Case &, auto &, auto &f) { f.evidenceMessage->caseId = CaseId{2}; });
    row("approve with our own mail", State::CustomerTest, T::Approve,
        Reason::EvidenceNotFromCustomer,
        [](Case &, auto &, auto &f) { f.evidenceMessage->kind = MessageKind::Outgoing; });
    row("approve with an out-of-office", State::CustomerTest, T::Approve, Reason::EvidenceAutomatic,
        [](Case &, auto &, auto &f) { f.evidenceMessage->automatic = Automatic::AutoReply; });
    row("approve by a nameless call", State::CustomerTest, T::Approve,
        Reason::EvidencePersonMissing, [](Case &, auto &r, auto &) {
            r.evidence = Evidence{{}, QStringLiteral(" "), QStringLiteral("sa ja"), {}};
        });
    row("hand over without address", State::InTest, T::HandOver, Reason::TestAddressMissing,
        [](Case &, auto &r, auto &) { r.testAddress.clear(); });
    row("hand over without words", State::InTest, T::HandOver, Reason::MessageMissing,
        [](Case &, auto &r, auto &) { r.message.reset(); });
    row("reject without saying what", State::CustomerTest, T::Reject, Reason::WrongIsMissing,
        [](Case &, auto &r, auto &) { r.words.clear(); });
    row("publish unapproved", State::Approved, T::Publish, Reason::ApprovalMissing,
        [](Case &c, auto &, auto &) { c.testApproved.reset(); });
    row("close unanswered", State::Assessing, T::AnswerAndClose, Reason::NoResponseSent,
        [](Case &, auto &, auto &f) { f.humanResponseSent = false; });
    row("answer and close a fault", State::Assessing, T::AnswerAndClose, Reason::NotAnswerable,
        [](Case &c, auto &, auto &) { c.kind = CaseKind::Fault; });
    row("cancel without reason", State::Ready, T::Cancel, Reason::ReasonMissing,
        [](Case &, auto &r, auto &) { r.words.clear(); });
    row("reopen without reason", State::Closed, T::Reopen, Reason::ReasonMissing,
        [](Case &, auto &r, auto &) { r.words.clear(); });
}

void TestWorkflow::guards()
{
    using Change = std::function<void(Case &, TransitionRequest &, WorkflowFacts &)>;
    QFETCH(State, from);
    QFETCH(Transition, transition);
    QFETCH(Change, change);
    QFETCH(Reason, reason);

    Case value = caseIn(from);
    TransitionRequest request = complete(transition);
    WorkflowFacts facts = allFacts();
    change(value, request, facts);
    const auto after = applyTransition(value, request, facts);
    QVERIFY(!after);
    QCOMPARE(after.error().reason, reason);
}

void TestWorkflow::offeredIsWhatCanBeDone()
{
    for (const State state : AllStates) {
        const Case value = caseIn(state);
        const auto list = offered(value, allFacts());
        for (const auto &code : Codes<Transition>::table) {
            const bool works = applyTransition(value, complete(code.value), allFacts()).has_value();
            QCOMPARE(list.contains(code.value), works);
        }
        if (const auto next = nextAction(value, allFacts()))
            QVERIFY(list.contains(*next));
        QCOMPARE(nextAction(value, allFacts()).has_value(), isOpen(state));
    }
}

QTEST_APPLESS_MAIN(TestWorkflow)
#include "tst_workflow.moc"
