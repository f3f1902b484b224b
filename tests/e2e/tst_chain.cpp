// The whole chain from a customer's mail to the invoice, through the use cases and the real
// database: estimate → test → approve → publish → bill, with nobody skipping a step.
#include "resources/Resources.h"
#include "services/BillingService.h"
#include "services/CaseService.h"
#include "services/IntakeService.h"
#include "services/OutboxService.h"
#include "services/QueueService.h"
#include "services/TimeService.h"
#include "tests/support/Desk.h"
#include "tests/support/SampleMail.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

TransitionRequest request(Transition transition)
{
    TransitionRequest value;
    value.transition = transition;
    return value;
}

TransitionRequest withMessage(Transition transition, const char *text)
{
    TransitionRequest value = request(transition);
    value.message = OutgoingText{QString::fromUtf8(text), {}, {}, {}};
    return value;
}

TransitionRequest withEvidence(Transition transition, MessageId message)
{
    TransitionRequest value = request(transition);
    value.evidence = Evidence{message, {}, {}, {}};
    return value;
}

} // namespace

class TestChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromMailToInvoice();
    void userSupportIsAnsweredAndClosed();
    void conflictingChangesAreToldApart();
    void refusalRollsBackEverything();
    void lateReplyOpensALinkedCase();
    void mergingAndSplitting();
    void placingASenderPlacesTheirColleagues();

private:
    IntakeReport arrive(const SampleMail &mail);
    Case reload(CaseId id) { return desk->reload(id); }
    Case perform(CaseId id, const TransitionRequest &what);
    Reason refused(CaseId id, const TransitionRequest &what);
    QString lastSentHeaderId(CaseId id);

    std::unique_ptr<Desk> desk;
    std::unique_ptr<CaseService> cases;
    std::unique_ptr<IntakeService> intake;
};

void TestChain::init()
{
    initResources();
    desk = std::make_unique<Desk>();
    cases = std::make_unique<CaseService>(desk->context());
    intake = std::make_unique<IntakeService>(desk->context());
}

void TestChain::cleanup()
{
    intake.reset();
    cases.reset();
    desk.reset();
}

IntakeReport TestChain::arrive(const SampleMail &mail)
{
    SampleMail now = mail;
    now.received = desk->clock.now();
    return intake->registerMail(QStringLiteral("mail.eml"), now.raw());
}

Case TestChain::perform(CaseId id, const TransitionRequest &what)
{
    return must(cases->perform(id, reload(id).version, what));
}

Reason TestChain::refused(CaseId id, const TransitionRequest &what)
{
    const Case before = reload(id);
    const auto result = wait(cases->perform(id, before.version, what));
    if (reload(id) != before)
        return Reason::None;
    return refusalOf(result);
}

QString TestChain::lastSentHeaderId(CaseId id)
{
    const auto file = must(cases->open(id));
    for (auto message = file.messages.crbegin(); message != file.messages.crend(); ++message)
        if (message->kind == MessageKind::Outgoing)
            return message->messageId;
    return {};
}

void TestChain::fromMailToInvoice()
{
    Agreement agreement;
    agreement.name = QStringLiteral("Drift og forvaltning");
    agreement.hourlyRate = Money{120'000};
    const Customer bokhuset =
        desk->addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"), agreement);

    const IntakeReport report = arrive({});
    QCOMPARE(report.result, IntakeResult::New);
    QCOMPARE(report.number, (CaseNumber{2026, 1}));
    const CaseId id = report.caseId;
    QCOMPARE(reload(id).customer, bokhuset.id);
    QVERIFY(reload(id).unread);

    // The customer was told the number, once.
    OutboxService outbox(desk->context());
    auto waiting = must(outbox.list());
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().purpose, Purpose::Acknowledgement);
    QVERIFY(waiting.first().subject.contains(QStringLiteral("[#2026-000001]")));
    QVERIFY(!reload(id).respondedAt);

    desk->clock.advance(10min);
    QCOMPARE(perform(id, request(Transition::Take)).assignee, desk->lead.id);
    desk->clock.advance(1min);
    const Case asked = perform(id, withMessage(Transition::Ask, "Hvilken nettleser?"));
    QCOMPARE(asked.state, State::WaitingCustomer);
    QCOMPARE(asked.respondedAt, std::optional(desk->clock.now()));

    // The answer threads by References and resumes.
    desk->clock.advance(1h);
    SampleMail answer;
    answer.messageId = QStringLiteral("m2@bokhuset.example");
    answer.inReplyTo = lastSentHeaderId(id);
    answer.subject = QStringLiteral("SV: noe helt annet");
    answer.body = QStringLiteral("Firefox.");
    const IntakeReport answered = arrive(answer);
    QCOMPARE(answered.result, IntakeResult::Reply);
    QCOMPARE(answered.caseId, id);
    QCOMPARE(answered.why, ThreadReason::References);
    QCOMPARE(reload(id).state, State::Assessing);

    // Six hours need an approved estimate.
    CaseEdit sixHours;
    sixHours.kind = CaseKind::Fault;
    sixHours.estimateMinutes = std::optional(360);
    must(cases->edit(id, reload(id).version, sixHours));
    QCOMPARE(refused(id, request(Transition::Assess)), Reason::EstimateNeedsApproval);
    QCOMPARE(refused(id, request(Transition::Start)), Reason::EstimateNeedsApproval);
    const QString letter = must(cases->suggestedText(id, Purpose::Estimate));
    QVERIFY2(letter.contains(QStringLiteral("6 timer")), qPrintable(letter));
    QVERIFY(letter.contains(QStringLiteral("påbegynt halvtime")));
    perform(id, withMessage(Transition::SendEstimate, qPrintable(letter)));

    desk->clock.advance(1h);
    SampleMail yes;
    yes.messageId = QStringLiteral("m3@bokhuset.example");
    yes.inReplyTo = lastSentHeaderId(id);
    yes.body = QStringLiteral("Godkjent!");
    arrive(yes);
    QCOMPARE(reload(id).state, State::AwaitingEstimate);
    auto file = must(cases->open(id));
    QVERIFY(file.suggestedApproval);
    QCOMPARE(refused(id, request(Transition::ApproveEstimate)), Reason::EvidenceMissing);
    perform(id, withEvidence(Transition::ApproveEstimate, file.suggestedApproval));
    QCOMPARE(reload(id).approvedMinutes, std::optional(360));

    perform(id, request(Transition::Start));
    TimeService time(desk->context());
    must(time.start(id));
    desk->clock.advance(20min);
    QCOMPARE(refused(id, withMessage(Transition::HandOver, "Klar til test.")),
             Reason::TestAddressMissing);
    TransitionRequest handOver = withMessage(Transition::HandOver, "Klar til test.");
    handOver.testAddress = QStringLiteral("test.bokhuset.example");
    perform(id, handOver);
    TransitionRequest reject = request(Transition::Reject);
    reject.words = QStringLiteral("Bekreftelsen mangler logo");
    perform(id, reject);
    QCOMPARE(refused(id, request(Transition::Publish)), Reason::NotFromThisState);
    desk->clock.advance(17min);
    must(time.stop(id, QStringLiteral("Rettet skjemaet")));
    perform(id, handOver);

    // The earlier yes was to the estimate and says nothing of this work.
    QCOMPARE(refused(id, withEvidence(Transition::Approve, file.suggestedApproval)),
             Reason::EvidenceTooOld);
    desk->clock.advance(5min);
    SampleMail works;
    works.messageId = QStringLiteral("m4@bokhuset.example");
    works.inReplyTo = lastSentHeaderId(id);
    works.body = QStringLiteral("Testet nå, fungerer fint! Dere kan publisere.");
    arrive(works);
    file = must(cases->open(id));
    QVERIFY(file.suggestedApproval);
    perform(id, withEvidence(Transition::Approve, file.suggestedApproval));
    perform(id, withMessage(Transition::Publish, "Publisert."));
    perform(id, request(Transition::Close));
    QCOMPARE(reload(id).state, State::Closed);
    file = must(cases->open(id));
    QCOMPARE(file.approvals.size(), 2);
    QCOMPARE(file.approvals.last().person, QStringLiteral("Ola Lien"));

    BillingService billing(desk->context());
    const BillingMonth month = must(billing.month({{2026, 11}, {}, false}));
    QCOMPARE(month.lines.size(), 1);
    QCOMPARE(month.lines.first().raw, Seconds(37min));
    QCOMPARE(month.lines.first().billed, HalfHours{2});
    QCOMPARE(month.amount, Money{120'000});
}

void TestChain::userSupportIsAnsweredAndClosed()
{
    desk->addCustomer(QStringLiteral("Kommune X"), QStringLiteral("kommune-x.example"));
    SampleMail mail;
    mail.from = QStringLiteral("Anne Vik <anne@kommune-x.example>");
    mail.subject = QStringLiteral("Hvordan endrer jeg menyen?");
    const CaseId id = arrive(mail).caseId;
    perform(id, request(Transition::Take));
    CaseEdit support;
    support.kind = CaseKind::UserSupport;
    must(cases->edit(id, reload(id).version, support));
    QCOMPARE(refused(id, request(Transition::AnswerAndClose)), Reason::NoResponseSent);
    must(cases->reply(id, {QStringLiteral("Under Utseende → Menyer."), {}, {}, {}}));
    QCOMPARE(perform(id, request(Transition::AnswerAndClose)).state, State::Closed);
}

void TestChain::conflictingChangesAreToldApart()
{
    const Case value = desk->addCase(desk->addCustomer(QStringLiteral("A"), QStringLiteral("a.example")));
    perform(value.id, request(Transition::Take));
    const auto second = wait(cases->perform(value.id, value.version, request(Transition::Take)));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
}

void TestChain::refusalRollsBackEverything()
{
    const Case value = desk->addCase(desk->addCustomer(QStringLiteral("A"), QStringLiteral("a.example")));
    const auto events = desk->events(value.id).size();
    CaseEdit first;
    first.level = Level::B;
    const auto result =
        wait(cases->perform(value.id, value.version, request(Transition::Publish), first));
    QCOMPARE(refusalOf(result), Reason::NotFromThisState);
    QCOMPARE(reload(value.id), value);
    QCOMPARE(desk->events(value.id).size(), events);
}

void TestChain::lateReplyOpensALinkedCase()
{
    desk->addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"));
    const CaseId id = arrive({}).caseId;
    perform(id, request(Transition::Take));
    perform(id, withMessage(Transition::Ask, "Hvilken nettleser?"));
    TransitionRequest cancel = request(Transition::Cancel);
    cancel.words = QStringLiteral("Løste seg selv");
    perform(id, cancel);

    SampleMail soon;
    soon.inReplyTo = lastSentHeaderId(id);
    soon.messageId = QStringLiteral("soon@bokhuset.example");
    desk->clock.advance(24h * 13);
    QCOMPARE(arrive(soon).caseId, id);
    QCOMPARE(reload(id).state, State::Assessing);
    perform(id, cancel);

    SampleMail late = soon;
    late.messageId = QStringLiteral("late@bokhuset.example");
    desk->clock.advance(24h * 15);
    const IntakeReport report = arrive(late);
    QVERIFY(report.caseId != id);
    QCOMPARE(report.why, ThreadReason::ReopenTooLate);
    QCOMPARE(reload(report.caseId).linkedTo, id);
    QCOMPARE(reload(id).state, State::Cancelled);
}

void TestChain::mergingAndSplitting()
{
    desk->addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"));
    const CaseId first = arrive({}).caseId;
    SampleMail stranger;
    stranger.from = QStringLiteral("Noen Andre <noen@gmail.com>");
    stranger.subject = QStringLiteral("Gjelder [#2026-000001]");
    stranger.messageId = QStringLiteral("s1@gmail.com");
    const IntakeReport claim = arrive(stranger);
    QCOMPARE(claim.why, ThreadReason::StrangerClaim);
    QCOMPARE(reload(claim.caseId).claimsToBelongTo, first);

    must(cases->mergeInto(claim.caseId, reload(claim.caseId).version, first));
    QCOMPARE(reload(claim.caseId).state, State::Cancelled);
    auto file = must(cases->open(first));
    const auto moved = std::find_if(file.messages.cbegin(), file.messages.cend(), [](const Message &m) {
        return m.messageId == QStringLiteral("s1@gmail.com");
    });
    QVERIFY(moved != file.messages.cend());

    const Case split = must(cases->splitOut(moved->id));
    QVERIFY(split.number.isValid());
    QCOMPARE(must(cases->open(split.id)).messages.size(), 1);
}

void TestChain::placingASenderPlacesTheirColleagues()
{
    SampleMail one, two, shared;
    one.from = QStringLiteral("Per <per@fjordmat.example>");
    two.from = QStringLiteral("Siri <siri@fjordmat.example>");
    shared.from = QStringLiteral("Per <per@gmail.com>");
    one.messageId = QStringLiteral("1@x");
    two.messageId = QStringLiteral("2@x");
    shared.messageId = QStringLiteral("3@x");
    const CaseId a = arrive(one).caseId, b = arrive(two).caseId, c = arrive(shared).caseId;
    QVERIFY(!reload(a).customer);

    Customer fjordmat;
    fjordmat.name = QStringLiteral("Fjordmat AS");
    fjordmat = desk->add(fjordmat);
    must(cases->placeSender(a, fjordmat.id));
    QCOMPARE(reload(a).customer, fjordmat.id);
    QCOMPARE(reload(b).customer, fjordmat.id);
    QVERIFY(!reload(c).customer);
    must(cases->placeSender(c, fjordmat.id));
    QCOMPARE(reload(c).customer, fjordmat.id);

    // From now on the domain speaks for itself, and gmail.com does not.
    SampleMail third = one, other = shared;
    third.from = QStringLiteral("Ny <ny@fjordmat.example>");
    third.messageId = QStringLiteral("4@x");
    other.from = QStringLiteral("Ukjent <ukjent@gmail.com>");
    other.messageId = QStringLiteral("5@x");
    QCOMPARE(reload(arrive(third).caseId).customer, fjordmat.id);
    QVERIFY(!reload(arrive(other).caseId).customer);
}

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
