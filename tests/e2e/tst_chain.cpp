// The whole chain from a customer's mail to the invoice, through the use cases and the real
// database: estimate → test → approve → publish → bill, with nobody skipping a step.
#include "ChainDesk.h"
#include "services/BillingService.h"
#include "services/OutboxService.h"
#include "services/TimeService.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromMailToInvoice();
    void userSupportIsAnsweredAndClosed();
};

void TestChain::fromMailToInvoice()
{
    ChainDesk desk;
    Agreement agreement;
    agreement.name = QStringLiteral("Drift og forvaltning");
    agreement.hourlyRate = Money{120'000};
    const Customer bokhuset =
        desk.addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"), agreement);

    const IntakeReport report = desk.arrive({});
    QCOMPARE(report.result, IntakeResult::New);
    QCOMPARE(report.number, (CaseNumber{2026, 1}));
    const CaseId id = report.caseId;
    QCOMPARE(desk.reload(id).customer, bokhuset.id);
    QVERIFY(desk.reload(id).unread);

    // The customer was told the number, once.
    OutboxService outbox(desk.context());
    auto waiting = must(outbox.list());
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().purpose, Purpose::Acknowledgement);
    QVERIFY(waiting.first().subject.contains(QStringLiteral("[#2026-000001]")));
    QVERIFY(!desk.reload(id).respondedAt);

    desk.clock.advance(10min);
    QCOMPARE(desk.perform(id, request(Transition::Take)).assignee, desk.lead.id);
    desk.clock.advance(1min);
    const Case asked = desk.perform(id, withMessage(Transition::Ask, "Hvilken nettleser?"));
    QCOMPARE(asked.state, State::WaitingCustomer);
    QCOMPARE(asked.respondedAt, std::optional(desk.clock.now()));

    // The answer threads by References and resumes.
    desk.clock.advance(1h);
    SampleMail answer;
    answer.messageId = QStringLiteral("m2@bokhuset.example");
    answer.inReplyTo = desk.lastSentHeaderId(id);
    answer.subject = QStringLiteral("SV: noe helt annet");
    answer.body = QStringLiteral("Firefox.");
    const IntakeReport answered = desk.arrive(answer);
    QCOMPARE(answered.result, IntakeResult::Reply);
    QCOMPARE(answered.caseId, id);
    QCOMPARE(answered.why, ThreadReason::References);
    QCOMPARE(desk.reload(id).state, State::Assessing);

    // Six hours need an approved estimate.
    CaseEdit sixHours;
    sixHours.kind = CaseKind::Fault;
    sixHours.estimateMinutes = std::optional(360);
    must(desk.cases.edit(id, desk.reload(id).version, sixHours));
    QCOMPARE(desk.refused(id, request(Transition::Assess)), Reason::EstimateNeedsApproval);
    QCOMPARE(desk.refused(id, request(Transition::Start)), Reason::EstimateNeedsApproval);
    const QString letter = must(desk.cases.suggestedText(id, Purpose::Estimate));
    QVERIFY2(letter.contains(QStringLiteral("6 timer")), qPrintable(letter));
    QVERIFY(letter.contains(QStringLiteral("påbegynt halvtime")));
    desk.perform(id, withMessage(Transition::SendEstimate, qPrintable(letter)));

    desk.clock.advance(1h);
    SampleMail yes;
    yes.messageId = QStringLiteral("m3@bokhuset.example");
    yes.inReplyTo = desk.lastSentHeaderId(id);
    yes.body = QStringLiteral("Godkjent!");
    desk.arrive(yes);
    QCOMPARE(desk.reload(id).state, State::AwaitingEstimate);
    auto file = must(desk.cases.open(id));
    QVERIFY(file.suggestedApproval);
    QCOMPARE(desk.refused(id, request(Transition::ApproveEstimate)), Reason::EvidenceMissing);
    desk.perform(id, withEvidence(Transition::ApproveEstimate, file.suggestedApproval));
    QCOMPARE(desk.reload(id).approvedMinutes, std::optional(360));

    desk.perform(id, request(Transition::Start));
    TimeService time(desk.context());
    must(time.start(id));
    desk.clock.advance(20min);
    QCOMPARE(desk.refused(id, withMessage(Transition::HandOver, "Klar til test.")),
             Reason::TestAddressMissing);
    TransitionRequest handOver = withMessage(Transition::HandOver, "Klar til test.");
    handOver.testAddress = QStringLiteral("test.bokhuset.example");
    desk.perform(id, handOver);
    TransitionRequest reject = request(Transition::Reject);
    reject.words = QStringLiteral("Bekreftelsen mangler logo");
    desk.perform(id, reject);
    QCOMPARE(desk.refused(id, request(Transition::Publish)), Reason::NotFromThisState);
    desk.clock.advance(17min);
    must(time.stop(id, QStringLiteral("Rettet skjemaet")));
    desk.perform(id, handOver);

    // The earlier yes was to the estimate and says nothing of this work.
    QCOMPARE(desk.refused(id, withEvidence(Transition::Approve, file.suggestedApproval)),
             Reason::EvidenceTooOld);
    desk.clock.advance(5min);
    SampleMail works;
    works.messageId = QStringLiteral("m4@bokhuset.example");
    works.inReplyTo = desk.lastSentHeaderId(id);
    works.body = QStringLiteral("Testet nå, fungerer fint! Dere kan publisere.");
    desk.arrive(works);
    file = must(desk.cases.open(id));
    QVERIFY(file.suggestedApproval);
    desk.perform(id, withEvidence(Transition::Approve, file.suggestedApproval));
    desk.perform(id, withMessage(Transition::Publish, "Publisert."));
    desk.perform(id, request(Transition::Close));
    QCOMPARE(desk.reload(id).state, State::Closed);
    file = must(desk.cases.open(id));
    QCOMPARE(file.approvals.size(), 2);
    QCOMPARE(file.approvals.last().person, QStringLiteral("Ola Lien"));

    BillingService billing(desk.context());
    const BillingMonth month = must(billing.month({{2026, 11}, {}, false}));
    QCOMPARE(month.lines.size(), 1);
    QCOMPARE(month.lines.first().raw, Seconds(37min));
    QCOMPARE(month.lines.first().billed, HalfHours{2});
    QCOMPARE(month.amount, Money{120'000});
}

void TestChain::userSupportIsAnsweredAndClosed()
{
    ChainDesk desk;
    desk.addCustomer(QStringLiteral("Kommune X"), QStringLiteral("kommune-x.example"));
    SampleMail mail;
    mail.from = QStringLiteral("Anne Vik <anne@kommune-x.example>");
    mail.subject = QStringLiteral("Hvordan endrer jeg menyen?");
    const CaseId id = desk.arrive(mail).caseId;
    desk.perform(id, request(Transition::Take));
    CaseEdit support;
    support.kind = CaseKind::UserSupport;
    must(desk.cases.edit(id, desk.reload(id).version, support));
    QCOMPARE(desk.refused(id, request(Transition::AnswerAndClose)), Reason::NoResponseSent);
    must(desk.cases.reply(id, {QStringLiteral("Under Utseende → Menyer."), {}, {}, {}}));
    QCOMPARE(desk.perform(id, request(Transition::AnswerAndClose)).state, State::Closed);
}

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
