// Mail comes in from a real mailbox: once each, in order, whatever happens on the way (R7.1, R7.2).
#include "tests/mailserver/CuttingProxy.h"
#include "tests/mailserver/MailDesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

const Instant Morning = *parseInstant(u"2026-11-23T07:30:00Z");

QByteArray mailNumber(int number, qsizetype size = 0)
{
    SampleMail mail;
    mail.subject = u"Sak nummer %1"_s.arg(number);
    mail.messageId = u"n%1@bokhuset.example"_s.arg(number);
    mail.from = u"Ola Lien <ola%1@bokhuset.example>"_s.arg(number);
    if (size > 0)
        mail.body += QString(size, u'x').replace(QRegularExpression(u"(.{70})"_s), u"\\1\n"_s);
    return mail.raw();
}

} // namespace

class TestMailIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyMailIsRegisteredOnce();
    void theMailboxSaysWhenItArrived();
    void renumberingRepeatsNothing();
    void movesWhatIsRegistered();
    void oldMailIsLeftWhereItWas_data();
    void oldMailIsLeftWhereItWas();
    void whatCannotBeReadBecomesACase();
    void whatCannotBeRegisteredIsSetAside();
    void aLargeMailComesWhole();
    void saysSinceWhenItCannotLogIn();
    void cutsLoseNothingAndRepeatNothing();
    void aMailThatBreaksTheConnectionIsSetAside();
    void aServerThatDiesIsCaughtUpWith();
    void stoppingLosesNothing();

private:
    void deliver(int from, int to)
    {
        for (int i = from; i <= to; ++i)
            m_dovecot->deliver(mailNumber(i), Morning + Seconds(i));
    }

    TestCertificate m_certificate;
    std::unique_ptr<Dovecot> m_dovecot;
};

void TestMailIntake::initTestCase()
{
    NEEDED(m_certificate.make(), u"openssl"_s);
    m_certificate.trust();
    NEEDED(starts<Dovecot>(m_certificate), u"dovecot"_s);
}

void TestMailIntake::init()
{
    m_dovecot = std::make_unique<Dovecot>();
    QVERIFY(m_dovecot->start(m_certificate));
}

void TestMailIntake::cleanup()
{
    m_dovecot.reset();
}

void TestMailIntake::everyMailIsRegisteredOnce()
{
    MailDesk desk(accountOn(*m_dovecot, nullptr, MailSecurity::StartTls));
    deliver(1, 120);
    const auto first = desk.fetch();
    QVERIFY(first);
    QCOMPARE(first->registered, 120);
    QCOMPARE(desk.filed(), 120);
    QCOMPARE(m_dovecot->countSeen(), 120);
    QVERIFY(desk.status().fetchedAt);

    QCOMPARE(desk.fetch()->registered, 0);
    deliver(121, 123);
    const auto next = desk.fetch();
    QVERIFY(next);
    QCOMPARE(next->registered, 3);
    QCOMPARE(next->duplicates, 0);
    QCOMPARE(desk.filed(), 123);
}

void TestMailIntake::theMailboxSaysWhenItArrived()
{
    MailDesk desk(accountOn(*m_dovecot));
    SampleMail mail;
    mail.received = Morning - 26h; // what its own headers claim
    m_dovecot->deliver(mail.raw(), Morning);
    QVERIFY(desk.fetch());
    const auto cases = desk.read(
        [](UnitOfWork &work) -> Result<QList<QueueRow>> { return work.queue().page({}, 0, 10); });
    QCOMPARE(cases.size(), 1);
    QCOMPARE(desk.reload(cases.first().id).submitted, Morning);
}

void TestMailIntake::renumberingRepeatsNothing()
{
    MailDesk desk(accountOn(*m_dovecot));
    deliver(1, 20);
    QCOMPARE(desk.fetch()->registered, 20);
    m_dovecot->stop();
    m_dovecot->renumber();
    QVERIFY(m_dovecot->startAgain());
    deliver(21, 22);
    const auto fetched = desk.fetch();
    QVERIFY(fetched);
    QCOMPARE(fetched->registered, 2);
    QCOMPARE(fetched->duplicates, 20);
    QCOMPARE(desk.filed(), 22);
    QCOMPARE(desk.fetch()->duplicates, 0);
}

void TestMailIntake::movesWhatIsRegistered()
{
    MailAccount account = accountOn(*m_dovecot);
    account.after = AfterIntake::Move;
    account.moveTo = u"Registrert"_s;
    MailDesk desk(account);
    deliver(1, 3);
    QCOMPARE(desk.fetch()->registered, 3);
    QCOMPARE(m_dovecot->count(), 0);
    QCOMPARE(m_dovecot->count(u"Registrert"_s), 3);
    deliver(4, 4);
    QCOMPARE(desk.fetch()->registered, 1);
    QCOMPARE(m_dovecot->count(u"Registrert"_s), 4);
}

void TestMailIntake::oldMailIsLeftWhereItWas_data()
{
    QTest::addColumn<OldMail>("old");
    QTest::addColumn<int>("registered");
    QTest::newRow("leave") << OldMail::Leave << 0;
    QTest::newRow("unread") << OldMail::Unread << 2;
    QTest::newRow("all") << OldMail::All << 5;
}

void TestMailIntake::oldMailIsLeftWhereItWas()
{
    QFETCH(OldMail, old);
    QFETCH(int, registered);
    MailAccount account = accountOn(*m_dovecot);
    account.oldMail = OldMail::All;
    deliver(1, 3);
    {
        MailDesk others(account); // somebody has read these
        QCOMPARE(others.fetch()->registered, 3);
    }
    deliver(4, 5);
    account.oldMail = old;
    MailDesk desk(account);
    const auto fetched = desk.fetch();
    QVERIFY(fetched);
    QCOMPARE(fetched->registered, registered);
    QCOMPARE(fetched->left, 5 - registered);
    m_dovecot->deliver(mailNumber(6), desk.clock.now());
    QCOMPARE(desk.fetch()->registered, 1);

    // Also when the server numbers anew, what was there before is left.
    m_dovecot->stop();
    m_dovecot->renumber();
    QVERIFY(m_dovecot->startAgain());
    QCOMPARE(desk.fetch()->registered, 0);
    QCOMPARE(desk.filed(), registered + 1);
}

void TestMailIntake::whatCannotBeReadBecomesACase()
{
    MailDesk desk(accountOn(*m_dovecot));
    m_dovecot->deliver(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), Morning);
    deliver(1, 1);
    const auto fetched = desk.fetch();
    QVERIFY(fetched);
    QCOMPARE(fetched->registered, 2);
    QVERIFY(desk.setAside().isEmpty());
}

void TestMailIntake::whatCannotBeRegisteredIsSetAside()
{
    MailDesk desk(accountOn(*m_dovecot));
    deliver(1, 1);
    m_dovecot->deliver("\n", Morning + 2s);
    deliver(3, 3);
    const auto fetched = desk.fetch();
    QVERIFY(fetched);
    QCOMPARE(fetched->registered, 2);
    QCOMPARE(fetched->setAside, 1);
    QCOMPARE(desk.setAside().size(), 1);
    QCOMPARE(desk.setAside().first().problem, QStringList{u"mail.empty"_s});
    QCOMPARE(m_dovecot->countSeen(), 2);
    QCOMPARE(desk.fetch()->setAside, 0);
}

void TestMailIntake::aLargeMailComesWhole()
{
    MailDesk desk(accountOn(*m_dovecot));
    const QByteArray large = mailNumber(1, 40 * 1024 * 1024);
    m_dovecot->deliver(large, Morning);
    deliver(2, 2);
    const auto fetched = desk.fetch();
    QVERIFY(fetched);
    QCOMPARE(fetched->registered, 2);
}

void TestMailIntake::saysSinceWhenItCannotLogIn()
{
    MailDesk desk(accountOn(*m_dovecot));
    const Instant first = desk.clock.now();
    const auto refused = desk.fetch("wrong");
    QVERIFY(!refused);
    QCOMPARE(mailProblemOf(refused.error()), MailProblem::LoginRefused);
    desk.clock.advance(1h);
    QVERIFY(!desk.fetch("wrong"));
    QCOMPARE(desk.status().failedAt, std::optional(first));
    QCOMPARE(desk.status().problem, (QStringList{u"mail.login_refused"_s, u"desk"_s}));
    QVERIFY(desk.fetch());
    QVERIFY(!desk.status().failedAt);
    QVERIFY(desk.status().problem.isEmpty());
}

void TestMailIntake::cutsLoseNothingAndRepeatNothing()
{
    CuttingProxy proxy(m_dovecot->server(MailSecurity::Tls).port);
    MailAccount account = accountOn(*m_dovecot);
    account.incoming.port = proxy.port();
    MailDesk desk(account);

    // How long one undisturbed round is, so that cuts fall everywhere in it.
    deliver(1, 3);
    QVERIFY(desk.fetch());
    const qint64 whole = proxy.passed();

    constexpr int Cuts = 200;
    quint32 dice = 20261123;
    int number = 3, broken = 0;
    for (int cut = 0; cut < Cuts; ++cut) {
        if (cut % 2 == 0) {
            ++number;
            m_dovecot->deliver(mailNumber(number, 1500), Morning + Seconds(number));
        }
        dice = dice * 1664525u + 1013904223u;
        proxy.cutAfter(qint64(dice >> 8) % whole);
        broken += !desk.fetch().has_value();
    }
    QVERIFY(broken > Cuts / 2);
    proxy.cutAfter(-1);
    desk.clock.advance(1h); // what it broke off at again and again is tried again
    QVERIFY(desk.fetch());
    QCOMPARE(desk.filed(), number);
    QVERIFY(desk.setAside().isEmpty());
    QCOMPARE(m_dovecot->countSeen(), number);
    QCOMPARE(desk.outgoing(OutgoingState::Waiting).size(), number); // one acknowledgement each
}

void TestMailIntake::aMailThatBreaksTheConnectionIsSetAside()
{
    CuttingProxy proxy(m_dovecot->server(MailSecurity::Tls).port);
    MailAccount account = accountOn(*m_dovecot);
    account.incoming.port = proxy.port();
    MailDesk desk(account);
    QVERIFY(desk.fetch());
    m_dovecot->deliver(mailNumber(1, 900'000), Morning);
    deliver(2, 3);
    proxy.cutAfter(100'000);
    int rounds = 0;
    while (desk.setAside().isEmpty() && rounds < 20) {
        desk.fetch();
        ++rounds;
    }
    QCOMPARE(desk.setAside().size(), 1);
    QCOMPARE(desk.setAside().first().problem, QStringList{u"mail.not_handed_over"_s});
    QVERIFY(rounds > 3);
    QVERIFY(desk.fetch());
    QCOMPARE(desk.filed(), 2);
    desk.clock.advance(1h);
    QVERIFY(!desk.fetch());
    QVERIFY(desk.fetch()); // not again for an hour
    proxy.cutAfter(-1);
    desk.clock.advance(1h);
    QVERIFY(desk.fetch());
    QCOMPARE(desk.filed(), 3);
    QVERIFY(desk.setAside().isEmpty());
}

void TestMailIntake::aServerThatDiesIsCaughtUpWith()
{
    MailDesk desk(accountOn(*m_dovecot));
    deliver(1, 150);
    const std::unique_ptr<QThread> killer(QThread::create([&] {
        while (desk.filed() < 10)
            QThread::msleep(1);
        m_dovecot->kill();
    }));
    killer->start();
    const auto broken = desk.fetch();
    killer->wait();
    QVERIFY(desk.filed() >= 10);
    if (!broken)
        QVERIFY(mailProblemOf(broken.error()));
    QVERIFY(m_dovecot->startAgain());
    const auto fetched = desk.fetch();
    QVERIFY2(fetched, fetched ? "" : qUtf8Printable(fetched.error().detail));
    QCOMPARE(desk.filed(), 150);
}

void TestMailIntake::stoppingLosesNothing()
{
    MailDesk desk(accountOn(*m_dovecot));
    deliver(1, 120);
    const std::unique_ptr<QThread> stopper(QThread::create([&] {
        while (desk.filed() < 5)
            QThread::msleep(1);
        desk.stop = true;
    }));
    stopper->start();
    QVERIFY(desk.fetch());
    stopper->wait();
    QVERIFY(!desk.status().failedAt);
    desk.stop = false;
    QVERIFY(desk.fetch());
    QCOMPARE(desk.filed(), 120);
}

QTEST_GUILESS_MAIN(TestMailIntake)
#include "tst_mailintake.moc"
