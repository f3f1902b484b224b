// Mail leaves by a real server: in order, again while it fails, once as far as SMTP allows.
#include "tests/mailserver/MailDesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestMailSending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void leavesByBothPorts_data();
    void leavesByBothPorts();
    void aCasesMailLeavesInItsOrder();
    void whatIsRefusedIsShownAtTheCase();
    void isGivenUpAfterThreeDays();
    void isCutOffAndSentOnce();
    void isNotRepeatedWhenItIsAmongTheSent();
    void waitsWhileItCanBeCalledBack();
    void whatIsStoppedStays();
    void anotherMailboxsMailIsNotOurs();
    void repliesAreFromTheMailboxThatWasWrittenTo();
    void aServerThatDiesIsTriedAgain();

private:
    /// A case of somebody at that address, with a reply that waits.
    struct Written {
        CaseId id;
        OutgoingId mail;
    };
    Written write(MailDesk &desk, const QString &to, const QString &text = u"Vi ser på saken."_s);

    TestCertificate m_certificate;
    std::unique_ptr<Dovecot> m_dovecot;
    std::unique_ptr<SmtpPeer> m_peer;
};

void TestMailSending::initTestCase()
{
    NEEDED(m_certificate.make(), u"openssl"_s);
    m_certificate.trust();
    NEEDED(starts<Dovecot>(m_certificate), u"dovecot"_s);
    NEEDED(starts<SmtpPeer>(m_certificate), u"aiosmtpd"_s);
}

void TestMailSending::init()
{
    m_dovecot = std::make_unique<Dovecot>();
    QVERIFY(m_dovecot->start(m_certificate));
    m_peer = std::make_unique<SmtpPeer>();
    QVERIFY(m_peer->start(m_certificate));
}

void TestMailSending::cleanup()
{
    m_peer.reset();
    m_dovecot.reset();
}

TestMailSending::Written TestMailSending::write(MailDesk &desk, const QString &to,
                                                const QString &text)
{
    Contact contact;
    contact.name = to;
    contact.address = to;
    contact = desk.add(contact);
    Case value;
    value.subject = u"Sak om "_s + to;
    value.contact = contact.id;
    value = desk.add(value);
    must(desk.cases.reply(value.id, {text, {}, {}, {}}));
    return {value.id, desk.outgoing(OutgoingState::Waiting).first().id};
}

void TestMailSending::leavesByBothPorts_data()
{
    QTest::addColumn<MailSecurity>("security");
    QTest::newRow("tls") << MailSecurity::Tls;
    QTest::newRow("starttls") << MailSecurity::StartTls;
}

void TestMailSending::leavesByBothPorts()
{
    QFETCH(MailSecurity, security);
    MailDesk desk(accountOn(*m_dovecot, m_peer.get(), security));
    const Written written = write(desk, u"ola@bokhuset.example"_s, u"Æøå – og mer."_s);
    const auto sent = desk.send();
    QVERIFY(sent);
    QCOMPARE(sent->sent, 1);
    QCOMPARE(sent->copied, 1);
    QCOMPARE(m_peer->mails().size(), 1);
    QCOMPARE(m_peer->mails().first().to, QStringList{u"ola@bokhuset.example"_s});
    QCOMPARE(m_peer->mails().first().from, u"support@example.com"_s);
    QCOMPARE(m_peer->mails().first().raw, must(desk.outbox.raw(written.mail)));
    QCOMPARE(m_dovecot->mails(u"Sent"_s), QList<QByteArray>{m_peer->mails().first().raw});
    QCOMPARE(desk.outgoing(OutgoingState::Sent).size(), 1);
    QCOMPARE(desk.send()->sent, 0);
    QCOMPARE(m_dovecot->count(u"Sent"_s), 1);
}

void TestMailSending::aCasesMailLeavesInItsOrder()
{
    MailDesk desk(accountOn(*m_dovecot, m_peer.get()));
    const Written held = write(desk, u"defer@bokhuset.example"_s);
    desk.clock.advance(1s);
    must(desk.cases.reply(held.id, {u"Og en ting til."_s, {u"kari@bokhuset.example"_s}, {}, {}}));
    desk.clock.advance(1s);
    write(desk, u"per@bokhuset.example"_s);

    const auto first = desk.send();
    QVERIFY(first);
    QCOMPARE(first->sent, 1);
    QCOMPARE(first->deferred, 1);
    QCOMPARE(m_peer->mails().first().to, QStringList{u"per@bokhuset.example"_s});
    QCOMPARE(desk.send()->deferred, 0); // not before its time

    m_peer->calmDown();
    desk.clock.advance(1min);
    const auto then = desk.send();
    QVERIFY(then);
    QCOMPARE(then->sent, 2);
    QCOMPARE(m_peer->mails().at(1).to, QStringList{u"defer@bokhuset.example"_s});
    QCOMPARE(m_peer->mails().at(2).to, QStringList{u"kari@bokhuset.example"_s});
}

void TestMailSending::whatIsRefusedIsShownAtTheCase()
{
    MailDesk desk(accountOn(*m_dovecot, m_peer.get()));
    const Written written = write(desk, u"refuse@bokhuset.example"_s);
    const auto sent = desk.send();
    QVERIFY(sent);
    QCOMPARE(sent->failed, 1);
    const OutgoingEntry failed = desk.outgoing(OutgoingState::Failed).first();
    const QStringList problem = failed.problem.split(u'\n');
    QCOMPARE(problem.value(0), u"mail.recipient_refused"_s);
    QCOMPARE(problem.value(1), u"refuse@bokhuset.example"_s);
    QVERIFY(problem.value(2).contains(u"nobody of that name"_s));
    QCOMPARE(desk.events(written.id, EventKind::MailBounced).size(), 1);
    QVERIFY(desk.reload(written.id).unread);

    m_peer->calmDown();
    desk.clock.advance(1h);
    QCOMPARE(desk.send()->sent, 0);
    must(desk.outbox.sendAgain(failed.id));
    QCOMPARE(desk.send()->sent, 1);
}

void TestMailSending::isGivenUpAfterThreeDays()
{
    MailDesk desk(accountOn(*m_dovecot, m_peer.get()));
    write(desk, u"defer@bokhuset.example"_s);
    for (int hour = 0; hour < 72; ++hour) {
        QVERIFY(desk.send());
        QVERIFY(desk.outgoing(OutgoingState::Failed).isEmpty());
        desk.clock.advance(1h);
    }
    QVERIFY(desk.send());
    QCOMPARE(desk.outgoing(OutgoingState::Failed).size(), 1);
    QCOMPARE(desk.outgoing(OutgoingState::Failed).first().problem, u"mail.given_up\n3"_s);
}

void TestMailSending::isCutOffAndSentOnce()
{
    MailDesk desk(accountOn(*m_dovecot, m_peer.get()));
    write(desk, u"cut@bokhuset.example"_s);
    const auto cut = desk.send();
    QVERIFY(!cut);
    QCOMPARE(mailProblemOf(cut.error()), MailProblem::Unclear);
    QCOMPARE(desk.outgoing(OutgoingState::Waiting).size(), 1);
    m_peer->calmDown();
    desk.restart(); // and the program with it
    MailSendService again(desk.context(), desk.transport);
    desk.clock.advance(1min);
    const auto sent = again.send(desk.account, {"secret"}, desk.stop);
    QVERIFY(sent);
    QCOMPARE(sent->sent, 1);
    QCOMPARE(m_peer->mails().size(), 1);
}

void TestMailSending::isNotRepeatedWhenItIsAmongTheSent()
{
    MailDesk desk(accountOn(*m_dovecot, m_peer.get()));
    const Written written = write(desk, u"unsure@bokhuset.example"_s);
    QCOMPARE(mailProblemOf(desk.send().error()), MailProblem::Unclear);
    QCOMPARE(m_peer->mails().size(), 1);
    // The server keeps its own copy of what it took.
    {
        const auto session = desk.transport.openIncoming(desk.account, {"secret"}, desk.stop);
        QVERIFY(session);
        QVERIFY(
            (*session)->append(u"Sent"_s, must(desk.outbox.raw(written.mail)), desk.clock.now()));
    }
    desk.clock.advance(1min);
    const auto sent = desk.send();
    QVERIFY(sent);
    QCOMPARE(sent->sent, 1);
    QCOMPARE(m_peer->mails().size(), 1);
    QCOMPARE(m_dovecot->count(u"Sent"_s), 1);
    QCOMPARE(desk.outgoing(OutgoingState::Sent).size(), 1);
}

void TestMailSending::waitsWhileItCanBeCalledBack()
{
    MailDesk desk(accountOn(*m_dovecot, m_peer.get()));
    desk.Desk::write([](UnitOfWork &work) -> Result<void> {
        setUndoTime(work, 30s);
        return {};
    });
    write(desk, u"ola@bokhuset.example"_s);
    QCOMPARE(desk.send()->sent, 0);
    desk.clock.advance(29s);
    QCOMPARE(desk.send()->sent, 0);
    desk.clock.advance(1s);
    QCOMPARE(desk.send()->sent, 1);
}

void TestMailSending::whatIsStoppedStays()
{
    MailDesk desk(accountOn(*m_dovecot, m_peer.get()));
    const Written written = write(desk, u"ola@bokhuset.example"_s);
    must(desk.outbox.hold(written.mail));
    QCOMPARE(desk.send()->sent, 0);
    QCOMPARE(desk.outgoing(OutgoingState::Failed).first().problem, u"mail.held"_s);
    must(desk.outbox.sendAgain(written.mail));
    QCOMPARE(desk.send()->sent, 1);
    QCOMPARE(wait(desk.outbox.hold(written.mail)).error().kind, ErrorKind::Conflict);
    QCOMPARE(wait(desk.outbox.sendAgain(written.mail)).error().kind, ErrorKind::Conflict);
}

void TestMailSending::anotherMailboxsMailIsNotOurs()
{
    MailAccount account = accountOn(*m_dovecot, m_peer.get());
    account.address = u"drift@example.com"_s;
    MailDesk desk(account);
    write(desk, u"ola@bokhuset.example"_s); // from the desk's own address
    QCOMPARE(desk.send()->sent, 0);
    QVERIFY(m_peer->mails().isEmpty());
    QCOMPARE(desk.outgoing(OutgoingState::Waiting).size(), 1);
}

void TestMailSending::repliesAreFromTheMailboxThatWasWrittenTo()
{
    MailAccount account = accountOn(*m_dovecot, m_peer.get());
    account.address = u"drift@example.com"_s;
    account.senderName = u"Driftsvakta"_s;
    MailDesk desk(account);
    SampleMail mail;
    mail.to = u"Drift <Drift@example.com>"_s;
    m_dovecot->deliver(mail.raw(), desk.clock.now());
    QCOMPARE(desk.fetch()->registered, 1);
    const auto sent = desk.send();
    QVERIFY(sent);
    QCOMPARE(sent->sent, 1);
    QCOMPARE(m_peer->mails().first().from, u"drift@example.com"_s);
    QVERIFY(m_peer->mails().first().raw.contains("From: Driftsvakta <drift@example.com>"));
}

void TestMailSending::aServerThatDiesIsTriedAgain()
{
    MailDesk desk(accountOn(*m_dovecot, m_peer.get()));
    write(desk, u"ola@bokhuset.example"_s);
    m_peer->kill();
    const auto away = desk.send();
    QVERIFY(!away);
    QCOMPARE(mailProblemOf(away.error()), MailProblem::PortClosed);
    QCOMPARE(desk.outgoing(OutgoingState::Waiting).size(), 1);
    SmtpPeer another;
    QVERIFY(another.start(m_certificate));
    desk.account.outgoing = another.server(MailSecurity::Tls);
    QCOMPARE(desk.send()->sent, 1);
    QCOMPARE(another.mails().size(), 1);
}

QTEST_GUILESS_MAIN(TestMailSending)
#include "tst_mailsending.moc"
