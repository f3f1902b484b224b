// The IMAP and SMTP sessions against real servers, and against such as are none.
#include "mail/ImapFolderName.h"
#include "mail/NetworkTransport.h"
#include "tests/mailserver/CuttingProxy.h"
#include "tests/mailserver/MailServers.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::mail;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

const Instant Morning = *parseInstant(u"2026-11-23T09:00:00Z");

QByteArray mailCalled(const char *subject)
{
    return QByteArray("From: ola@kunde.example\r\nTo: support@example.com\r\nSubject: ") + subject
        + "\r\nMessage-ID: <" + subject + "@kunde.example>\r\n\r\nHei.\r\n";
}

template <typename T> QString problemOf(const Result<T> &result)
{
    return result ? u"none"_s : result.error().arguments.value(0);
}

} // namespace

class TestImap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_certificate.trust(); }
    void fetchesOverBothPorts_data() { securities(); }
    void fetchesOverBothPorts();
    void refusesAnUntrustedCertificate_data() { securities(); }
    void refusesAnUntrustedCertificate();
    void refusesAnotherHostsCertificate();
    void tellsProblemsApart();
    void aSilentServerIsLeft();
    void stoppingEndsTheHandshake();
    void aThreadThatQtDidNotStartConnects();
    void aServerThatIsNoneIsToldApart();
    void aTapThatNeverEndsIsClosed();
    void folderNamesHaveTheirLetters();
    void waitsForMail();
    void stoppingEndsTheWait();
    void movesAndAppends();
    void smtpTellsProblemsApart_data() { securities(); }
    void smtpTellsProblemsApart();

private:
    static void securities()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::newRow("tls") << MailSecurity::Tls;
        QTest::newRow("starttls") << MailSecurity::StartTls;
    }
    Result<std::unique_ptr<IncomingSession>> open(const MailAccount &account,
                                                  const QByteArray &password = "secret")
    {
        return m_transport.openIncoming(account, {password}, m_stop);
    }

    TestCertificate m_certificate;
    Dovecot m_dovecot;
    SmtpPeer m_peer;
    NetworkTransport m_transport{Patience{5'000, 20'000, 60'000}};
    std::atomic<bool> m_stop = false;
};

void TestImap::initTestCase()
{
    NEEDED(m_certificate.make(), u"openssl"_s);
    NEEDED(m_dovecot.start(m_certificate), u"dovecot"_s);
    NEEDED(m_peer.start(m_certificate), u"aiosmtpd"_s);
}

void TestImap::fetchesOverBothPorts()
{
    QFETCH(MailSecurity, security);
    const QByteArray raw = mailCalled(security == MailSecurity::Tls ? "tls" : "starttls");
    m_dovecot.deliver(raw, Morning);
    const auto session = open(accountOn(m_dovecot, nullptr, security));
    QVERIFY2(session, qPrintable(problemOf(session)));
    const auto folder = (*session)->open(u"INBOX"_s);
    QVERIFY(folder);
    QVERIFY(folder->uidValidity > 0);
    const auto uids = (*session)->uidsAfter(0);
    QVERIFY(uids && !uids->isEmpty());
    const auto described = (*session)->describe({uids->last()});
    QVERIFY(described);
    QCOMPARE(described->size(), 1);
    QCOMPARE(described->first().arrived, Morning);
    QVERIFY(!described->first().seen);
    QCOMPARE(described->first().size, raw.size());
    const auto bodies = (*session)->fetch(*described);
    QVERIFY(bodies);
    QCOMPARE(bodies->value(uids->last()), raw);
    QVERIFY(!(*session)->describe({uids->last()})->first().seen);
    QVERIFY((*session)->markSeen({uids->last()}));
    QVERIFY((*session)->describe({uids->last()})->first().seen);
    QVERIFY((*session)->uidsAfter(uids->last())->isEmpty());
}

void TestImap::refusesAnUntrustedCertificate()
{
    QFETCH(MailSecurity, security);
    m_certificate.distrust();
    const MailAccount account = accountOn(m_dovecot, &m_peer, security);
    const auto incoming = open(account);
    QCOMPARE(problemOf(incoming), u"mail.certificate_untrusted"_s);
    QCOMPARE(incoming.error().arguments.value(1), u"localhost"_s);
    const auto outgoing = m_transport.openOutgoing(account, {"secret"}, m_stop);
    QCOMPARE(problemOf(outgoing), u"mail.certificate_untrusted"_s);
}

void TestImap::refusesAnotherHostsCertificate()
{
    TestCertificate others;
    QVERIFY(others.make(u"other.example"_s));
    others.trust();
    SmtpPeer peer;
    QVERIFY(peer.start(others));
    const auto session = m_transport.openOutgoing(accountOn(m_dovecot, &peer), {"secret"}, m_stop);
    QCOMPARE(problemOf(session), u"mail.certificate_name"_s);
}

void TestImap::tellsProblemsApart()
{
    MailAccount account = accountOn(m_dovecot);
    QCOMPARE(problemOf(open(account, "wrong")), u"mail.login_refused"_s);
    account.incoming.host = u"no-such-host.invalid"_s;
    QCOMPARE(problemOf(open(account)), u"mail.host_unknown"_s);
    account = accountOn(m_dovecot);
    account.incoming.port = 1;
    QCOMPARE(problemOf(open(account)), u"mail.port_closed"_s);
    account = accountOn(m_dovecot);
    account.incoming.port = m_dovecot.server(MailSecurity::StartTls).port;
    QCOMPARE(problemOf(open(account)), u"mail.no_tls"_s);
    account = accountOn(m_dovecot);
    const auto session = open(account);
    QVERIFY(session);
    QCOMPARE(problemOf((*session)->open(u"Finnes ikke"_s)), u"mail.folder_missing"_s);
}

void TestImap::aSilentServerIsLeft()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const NetworkTransport hasty(Patience{300, 300, 600});
    for (const MailSecurity security : {MailSecurity::Tls, MailSecurity::StartTls}) {
        MailAccount account = accountOn(m_dovecot, nullptr, security);
        account.incoming.port = account.outgoing.port = silent.serverPort();
        QCOMPARE(problemOf(hasty.openIncoming(account, {"secret"}, m_stop)), u"mail.silent"_s);
        QCOMPARE(problemOf(hasty.openOutgoing(account, {"secret"}, m_stop)), u"mail.silent"_s);
    }
}

// With a patience that outlasts the test, only the word to stop ends it.
void TestImap::stoppingEndsTheHandshake()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    std::atomic<bool> stop = false;
    connect(&silent, &QTcpServer::newConnection, this, [&stop] { stop = true; });
    const NetworkTransport patient(Patience{3'600'000, 3'600'000, 3'600'000});
    MailAccount account = accountOn(m_dovecot, nullptr, MailSecurity::Tls);
    account.incoming.port = silent.serverPort();
    QCOMPARE(problemOf(patient.openIncoming(account, {"secret"}, stop)), u"mail.lost"_s);
}

namespace {

/// Says one thing to whoever connects, over and over if asked, in a thread of its own.
class Talker {
public:
    Talker(QByteArray words, bool forEver)
        : m_thread(QThread::create([this, words, forEver] {
              QTcpServer server;
              server.listen(QHostAddress::LocalHost);
              m_port = server.serverPort();
              while (!m_end) {
                  if (!server.waitForNewConnection(50))
                      continue;
                  const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
                  do
                      client->write(words);
                  while (client->waitForBytesWritten(1000) && forEver && !m_end);
                  while (!m_end && client->state() == QAbstractSocket::ConnectedState)
                      client->waitForReadyRead(20);
              }
          }))
    {
        m_thread->start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
    }
    ~Talker()
    {
        m_end = true;
        m_thread->wait();
    }
    int port() const { return m_port; }

private:
    std::atomic<int> m_port = 0;
    std::atomic<bool> m_end = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

void TestImap::aThreadThatQtDidNotStartConnects()
{
    QString problem;
    std::thread plain([&] { problem = problemOf(open(accountOn(m_dovecot))); });
    plain.join();
    QCOMPARE(problem, u"none"_s);
}

void TestImap::aServerThatIsNoneIsToldApart()
{
    const Talker web("HTTP/1.1 400 Bad Request\r\n\r\n", false);
    MailAccount account = accountOn(m_dovecot, nullptr, MailSecurity::StartTls);
    account.incoming.port = account.outgoing.port = web.port();
    QCOMPARE(problemOf(open(account)), u"mail.not_mail"_s);
    QCOMPARE(problemOf(m_transport.openOutgoing(account, {"secret"}, m_stop)), u"mail.not_mail"_s);
}

void TestImap::aTapThatNeverEndsIsClosed()
{
    const Talker tap("* OK " + QByteArray(64 * 1024, 'x'), true);
    MailAccount account = accountOn(m_dovecot, nullptr, MailSecurity::StartTls);
    account.incoming.port = tap.port();
    QCOMPARE(problemOf(open(account)), u"mail.not_mail"_s);
}

void TestImap::folderNamesHaveTheirLetters()
{
    QCOMPARE(imapFolderName(u"INBOX"_s), QByteArray("INBOX"));
    QCOMPARE(imapFolderName(u"Søppel & sånt"_s), QByteArray("S&APg-ppel &- s&AOU-nt"));
    QCOMPARE(imapFolderName(u"台北"_s), QByteArray("&U,BTFw-"));
    const auto session = open(accountOn(m_dovecot));
    QVERIFY(session);
    const QByteArray raw = mailCalled("letters");
    QVERIFY((*session)->append(u"Påbegynt"_s, raw, Morning));
    const auto opened = (*session)->open(u"Påbegynt"_s);
    QVERIFY(opened);
    QCOMPARE(opened->mails, 1u);
    QCOMPARE(m_dovecot.count(u"P&AOU-begynt"_s), 1);
}

void TestImap::waitsForMail()
{
    const auto session = open(accountOn(m_dovecot));
    QVERIFY(session);
    QVERIFY((*session)->canWait());
    QVERIFY((*session)->open(u"INBOX"_s));
    const auto nothing = (*session)->waitForMail(1s);
    QVERIFY2(nothing, qPrintable(problemOf(nothing)));
    QVERIFY(!*nothing);
    const std::unique_ptr<QThread> sender(QThread::create([this] {
        QThread::msleep(200);
        m_dovecot.deliver(mailCalled("awaited"), Morning);
    }));
    sender->start();
    const auto arrived = (*session)->waitForMail(60s);
    sender->wait();
    QVERIFY2(arrived, qPrintable(problemOf(arrived)));
    QVERIFY(*arrived);
    QVERIFY((*session)->uidsAfter(0)->size() > 0);
}

void TestImap::stoppingEndsTheWait()
{
    std::atomic<bool> stop = false;
    const auto session = m_transport.openIncoming(accountOn(m_dovecot), {"secret"}, stop);
    QVERIFY(session);
    QVERIFY((*session)->open(u"INBOX"_s));
    const std::unique_ptr<QThread> stopper(QThread::create([&stop] {
        QThread::msleep(100);
        stop = true;
    }));
    stopper->start();
    QVERIFY(!(*session)->waitForMail(600s));
    stopper->wait();
}

void TestImap::movesAndAppends()
{
    m_dovecot.deliver(mailCalled("moved"), Morning);
    const auto session = open(accountOn(m_dovecot));
    QVERIFY(session && (*session)->open(u"INBOX"_s));
    const quint32 uid = (*session)->uidsAfter(0)->last();
    QVERIFY((*session)->moveTo({uid}, u"Registrert"_s));
    QVERIFY(!(*session)->uidsAfter(0)->contains(uid));
    QCOMPARE(m_dovecot.mails(u"Registrert"_s), QList<QByteArray>{mailCalled("moved")});

    QVERIFY((*session)->append(u"Sent"_s, mailCalled("sent"), Morning));
    QVERIFY(*(*session)->hasMessage(u"Sent"_s, u"sent@kunde.example"_s));
    QVERIFY(!*(*session)->hasMessage(u"Sent"_s, u"other@kunde.example"_s));
}

void TestImap::smtpTellsProblemsApart()
{
    QFETCH(MailSecurity, security);
    const MailAccount account = accountOn(m_dovecot, &m_peer, security);
    QCOMPARE(problemOf(m_transport.openOutgoing(account, {"wrong"}, m_stop)),
             u"mail.login_refused"_s);
    const auto session = m_transport.openOutgoing(account, {"secret"}, m_stop);
    QVERIFY2(session, qPrintable(problemOf(session)));
    const qsizetype before = m_peer.mails().size();
    const auto sendTo = [&](const char *to) {
        return problemOf((*session)->send(account.address, {QString::fromLatin1(to)},
                                          mailCalled("out") + "..dots\r\n.\r\nend\r\n"));
    };
    QCOMPARE(sendTo("defer@kunde.example"), u"mail.deferred"_s);
    QCOMPARE(sendTo("refuse@kunde.example"), u"mail.recipient_refused"_s);
    QCOMPARE(sendTo("full@kunde.example"), u"mail.deferred"_s);
    QCOMPARE(sendTo("spam@kunde.example"), u"mail.refused"_s);
    QCOMPARE(m_peer.mails().size(), before);
    // After all that the session is still good.
    QCOMPARE(sendTo("ola@kunde.example"), u"none"_s);
    QCOMPARE(m_peer.mails().size(), before + 1);
    QCOMPARE(m_peer.mails().last().to, QStringList{u"ola@kunde.example"_s});
    QCOMPARE(m_peer.mails().last().from, account.address);
    QCOMPARE(m_peer.mails().last().raw.last(16), QByteArray("..dots\r\n.\r\nend\r\n"));
    QCOMPARE(sendTo("cut@kunde.example"), u"mail.unclear"_s);
}

QTEST_GUILESS_MAIN(TestImap)
#include "tst_imap.moc"
