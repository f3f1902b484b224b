// What becomes of mail, automatic and broken mail included, through the real database (R7).
#include "resources/Resources.h"
#include "services/CaseService.h"
#include "services/IntakeService.h"
#include "services/OutboxService.h"
#include "tests/support/Desk.h"
#include "tests/support/SampleMail.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

/// Reads a mail, and meanwhile another console does what it does when it starts.
class ReaderBesideAConsole : public MailReader {
public:
    explicit ReaderBesideAConsole(const Context &context)
        : m_own(context.mailReader), m_other(context)
    {
    }
    Result<IncomingMail> read(const QByteArray &raw) const override
    {
        Q_UNUSED(m_other.finishPending());
        return m_own.read(raw);
    }

private:
    const MailReader &m_own;
    mutable IntakeService m_other;
};

} // namespace

class TestIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSameMailIsRegisteredOnce();
    void withoutMessageIdTheBytesDecide();
    void outOfOfficeIsNoAnswer();
    void bounceFlagsTheContact();
    void machinesGetNoAcknowledgement();
    void tenAcknowledgementsInThreeHours();
    void unreadableMailBecomesACase();
    void emptyFileIsRefused();
    void storedButUnregisteredMailIsFinished();
    void ofManyTheBytesAreStoredFirst();
    void whatAnotherConsoleFinishedIsNotRegisteredAgain();
    void numberFromAColleagueThreads();
    void subjectlessMailIsNamedByItsWords();

private:
    IntakeReport arrive(SampleMail mail);
    qsizetype waiting();

    std::unique_ptr<Desk> desk;
    std::unique_ptr<IntakeService> intake;
};

void TestIntake::init()
{
    initResources();
    desk = std::make_unique<Desk>();
    intake = std::make_unique<IntakeService>(desk->context());
}

void TestIntake::cleanup()
{
    intake.reset();
    desk.reset();
}

IntakeReport TestIntake::arrive(SampleMail mail)
{
    mail.received = desk->clock.now();
    return intake->registerMail(QStringLiteral("mail.eml"), mail.raw());
}

qsizetype TestIntake::waiting()
{
    return must(OutboxService(desk->context()).list()).size();
}

void TestIntake::theSameMailIsRegisteredOnce()
{
    const IntakeReport first = arrive({});
    QCOMPARE(first.result, IntakeResult::New);
    const IntakeReport again = arrive({});
    QCOMPARE(again.result, IntakeResult::Duplicate);
    QCOMPARE(again.caseId, first.caseId);
    QCOMPARE(again.number, first.number);

    // The same Message-ID by another way, with other Received lines.
    desk->clock.advance(1min);
    const IntakeReport forwarded = arrive({});
    QCOMPARE(forwarded.result, IntakeResult::Duplicate);
    QCOMPARE(forwarded.caseId, first.caseId);
    QCOMPARE(waiting(), 1);
}

void TestIntake::withoutMessageIdTheBytesDecide()
{
    SampleMail mail;
    mail.messageId.clear();
    QCOMPARE(arrive(mail).result, IntakeResult::New);
    QCOMPARE(arrive(mail).result, IntakeResult::Duplicate);
    mail.body += QStringLiteral(" Og en ting til.");
    QCOMPARE(arrive(mail).result, IntakeResult::New);
}

void TestIntake::outOfOfficeIsNoAnswer()
{
    CaseService cases(desk->context());
    const CaseId id = arrive({}).caseId;
    TransitionRequest ask;
    ask.transition = Transition::Ask;
    ask.message = OutgoingText{QStringLiteral("Hvilken nettleser?"), {}, {}, {}};
    must(cases.perform(id, desk->reload(id).version, ask));

    SampleMail away;
    away.messageId = QStringLiteral("away@bokhuset.example");
    away.inReplyTo = must(cases.open(id)).messages.last().messageId;
    away.subject = QStringLiteral("Automatisk svar: ferie");
    away.extraHeaders = QStringLiteral("Auto-Submitted: auto-replied\n");
    const IntakeReport report = arrive(away);
    QCOMPARE(report.result, IntakeResult::Automatic);
    QCOMPARE(report.caseId, id);
    QCOMPARE(desk->reload(id).state, State::WaitingCustomer);
    QCOMPARE(must(cases.open(id)).messages.last().automatic, Automatic::AutoReply);
}

void TestIntake::bounceFlagsTheContact()
{
    CaseService cases(desk->context());
    const CaseId id = arrive({}).caseId;
    const QString sent = must(cases.open(id)).messages.last().messageId;
    const QByteArray bounce =
        "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: support@example.com\n"
        "Subject: Undelivered Mail Returned to Sender\nMessage-ID: <b1@mx.example>\n"
        "Auto-Submitted: auto-replied\nMIME-Version: 1.0\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"B\"\n\n"
        "--B\nContent-Type: text/plain\n\nCould not be delivered.\n"
        "--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        "Final-Recipient: rfc822; ola@bokhuset.example\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 no such user\n\n"
        "--B\nContent-Type: text/rfc822-headers\n\nMessage-ID: <"
        + sent.toUtf8() + ">\nSubject: x\n\n--B--\n";
    const IntakeReport report = intake->registerMail(QStringLiteral("b.eml"), bounce);
    QCOMPARE(report.result, IntakeResult::Bounce);
    QCOMPARE(report.caseId, id);
    QCOMPARE(report.why, ThreadReason::BouncedMail);
    QCOMPARE(desk->events(id, EventKind::MailBounced).size(), 1);
    const auto contact = desk->read([](UnitOfWork &work) -> Result<Contact> {
        return *work.registers().contactByAddress(QStringLiteral("ola@bokhuset.example"));
    });
    QVERIFY(contact.bouncing);
    QCOMPARE(waiting(), 1);
}

void TestIntake::machinesGetNoAcknowledgement()
{
    SampleMail bulk;
    bulk.extraHeaders = QStringLiteral("Precedence: bulk\nList-Id: <nyheter.example>\n");
    QCOMPARE(arrive(bulk).result, IntakeResult::Automatic);
    SampleMail ourselves;
    ourselves.from = QStringLiteral("support@example.com");
    ourselves.messageId = QStringLiteral("us@example.com");
    arrive(ourselves);
    QCOMPARE(waiting(), 0);
}

void TestIntake::tenAcknowledgementsInThreeHours()
{
    SampleMail mail;
    for (int i = 0; i < 14; ++i) {
        mail.messageId = QStringLiteral("loop%1@x").arg(i);
        QCOMPARE(arrive(mail).result, IntakeResult::New);
        desk->clock.advance(1min);
    }
    QCOMPARE(waiting(), 10);
    desk->clock.advance(3h);
    mail.messageId = QStringLiteral("later@x");
    arrive(mail);
    QCOMPARE(waiting(), 11);
}

void TestIntake::unreadableMailBecomesACase()
{
    const QByteArray picture = QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    const IntakeReport report = intake->registerMail(QStringLiteral("/tmp/bilde.png"), picture);
    QCOMPARE(report.result, IntakeResult::Unparsed);
    CaseService cases(desk->context());
    const CaseFile file = must(cases.open(report.caseId));
    QCOMPARE(file.value.subject, QStringLiteral("bilde.png"));
    QCOMPARE(file.messages.size(), 1);
    QCOMPARE(file.messages.first().threadReason, ThreadReason::Unreadable);
    QCOMPARE(must(cases.attachmentContent(file.messages.first().attachments.first().id)), picture);
    QCOMPARE(intake->registerMail(QStringLiteral("/tmp/annet.png"), picture).result,
             IntakeResult::Duplicate);
}

void TestIntake::emptyFileIsRefused()
{
    const IntakeReport report = intake->registerMail(QStringLiteral("tom.eml"), " \n");
    QCOMPARE(report.result, IntakeResult::Failed);
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ErrorKind::Invalid);
    QCOMPARE(report.error->reason, Reason::FileEmpty);
}

void TestIntake::storedButUnregisteredMailIsFinished()
{
    SampleMail mail;
    mail.received = desk->clock.now();
    const QByteArray raw = mail.raw();
    desk->write([&](UnitOfWork &work) -> Result<void> {
        ReceivedMail received;
        received.rawSha256 = work.blobs().put(raw);
        received.sourceName = QStringLiteral("mail.eml");
        received.storedAt = desk->clock.now();
        work.received().insert(received);
        return {};
    });
    const auto finished = intake->finishPending();
    QVERIFY(finished);
    QCOMPARE(*finished, 1);
    QCOMPARE(*intake->finishPending(), 0);
    QCOMPARE(intake->registerMail(QStringLiteral("mail.eml"), raw).result, IntakeResult::Duplicate);
}

void TestIntake::ofManyTheBytesAreStoredFirst()
{
    QList<RawMail> mails;
    for (const QString &id : {QStringLiteral("en"), QStringLiteral("to"), QStringLiteral("tre")}) {
        SampleMail mail;
        mail.messageId = id + QStringLiteral("@bokhuset.example");
        mail.received = desk->clock.now();
        mails.append({id + QStringLiteral(".eml"), mail.raw(), desk->clock.now()});
    }
    mails.insert(1, {QStringLiteral("tom.eml"), " \n", {}});
    mails.insert(2, mails.first());

    QList<IntakeReport> reports;
    intake->registerMails(mails, [&](const IntakeReport &report) {
        reports.append(report);
        return reports.size() < 3;
    });
    QCOMPARE(reports.size(), 3);
    QCOMPARE(reports[0].result, IntakeResult::New);
    QCOMPARE(reports[1].result, IntakeResult::Failed);
    QCOMPARE(reports[2].result, IntakeResult::Duplicate);

    // The two that were left are kept, and only they.
    QCOMPARE(*intake->finishPending(), 2);
    for (const RawMail &mail : {mails[3], mails[4]})
        QCOMPARE(intake->registerMail(mail.source, mail.bytes).result, IntakeResult::Duplicate);
}

void TestIntake::whatAnotherConsoleFinishedIsNotRegisteredAgain()
{
    const ReaderBesideAConsole reader(desk->context());
    const Context own = desk->context();
    IntakeService raced({own.store, own.clock, own.session, reader, own.mailWriter});
    SampleMail mail;
    mail.received = desk->clock.now();
    const IntakeReport report = raced.registerMail(QStringLiteral("mail.eml"), mail.raw());
    QVERIFY(!report.error);
    QCOMPARE(report.result, IntakeResult::Duplicate);
    QCOMPARE(report.number.sequence, 1);
    SampleMail next;
    next.messageId = QStringLiteral("neste@bokhuset.example");
    QCOMPARE(arrive(next).number.sequence, 2);
}

void TestIntake::numberFromAColleagueThreads()
{
    desk->addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"));
    const CaseId id = arrive({}).caseId;
    SampleMail colleague;
    colleague.from = QStringLiteral("Eva <eva@bokhuset.example>");
    colleague.messageId = QStringLiteral("eva@bokhuset.example");
    colleague.subject = QStringLiteral("Angående 2026-000001");
    const IntakeReport report = arrive(colleague);
    QCOMPARE(report.caseId, id);
    QCOMPARE(report.why, ThreadReason::SubjectNumber);
}

void TestIntake::subjectlessMailIsNamedByItsWords()
{
    SampleMail mail;
    mail.subject.clear();
    mail.body = QStringLiteral("Forsiden er hvit.\n\nHilsen Ola");
    const IntakeReport report = arrive(mail);
    QVERIFY(desk->reload(report.caseId).subject.startsWith(QStringLiteral("Forsiden er hvit.")));
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
