// The whole circle on real servers, by the chores that the window and `skrankectl watch` run.
#include "app/MailChores.h"
#include "app/WatchChores.h"
#include "tests/mailserver/MailServers.h"
#include "tests/support/Desk.h"
#include "tests/support/OpenSecrets.h"
#include "tests/support/SampleMail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::app;
using namespace skranke::tests;

namespace {

constexpr int Patience = 120'000; // ms; generous, for a machine with other things to do

/// By Python's own library.
QJsonObject readElsewhere(const SmtpPeer::Mail &mail)
{
    QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    QProcess process;
    process.start(python.isEmpty() ? u"python3"_s : python, {QStringLiteral(READ_MAIL), mail.path});
    process.waitForFinished(Patience);
    const QByteArray error = process.readAllStandardError();
    if (!error.isEmpty())
        qWarning("%s", error.constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QByteArray mailWithFile(const QString &name, const QByteArray &content)
{
    return "From: Ola Lien <ola@bokhuset.example>\r\nTo: support@example.com\r\n"
           "Subject: =?utf-8?Q?P=C3=A5meldingsskjemaet?=\r\nMessage-ID: <m1@bokhuset.example>\r\n"
           "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"B\"\r\n\r\n"
           "--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
           "Hei, påmeldingsskjemaet sender ikke bekreftelse lenger.\r\n"
           "--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
           "Content-Disposition: attachment; filename*=utf-8''"
        + QUrl::toPercentEncoding(name) + "\r\n\r\n" + content.toBase64() + "\r\n--B--\r\n";
}

/// A relay that keeps nothing of what marks a mail as automatic, or as an answer.
QByteArray forgetful(const QByteArray &raw)
{
    QByteArray kept;
    bool head = true, dropping = false;
    for (const QByteArray &line : raw.split('\n')) {
        head = head && !line.trimmed().isEmpty();
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (head && !line.startsWith(' ') && !line.startsWith('\t'))
            dropping = name == "auto-submitted" || name == "precedence" || name == "in-reply-to"
                || name == "references" || name.startsWith("x-") || name == "subject";
        if (!head || !dropping)
            kept += line + '\n';
    }
    return kept.chopped(1);
}

struct DeskOnServers {
    QTemporaryDir directory;
    std::unique_ptr<Core> core;
    std::unique_ptr<WatchRunner> runner;
    QStringList problems;

    DeskOnServers(const Dovecot &dovecot, const SmtpPeer &peer, const QString &address)
    {
        Core::Options options;
        options.database = u"sqlite:"_s + directory.filePath(u"desk.db"_s);
        options.agent = u"Thea Berg"_s;
        auto secrets = std::make_unique<OpenSecrets>();
        secrets->write(u"mail."_s + address, "secret");
        options.secrets = std::move(secrets);
        core = std::move(Core::open(std::move(options)).value());
        services::Desk desk;
        desk.address = address;
        must(core->desk().save(desk));
        must(core->mailAccounts().setUndoTime(Seconds(0)));
        MailAccount account = accountOn(dovecot, &peer);
        account.address = address;
        must(core->mailAccounts().save(account));
    }
    void watch()
    {
        runner = std::make_unique<WatchRunner>(watchChores(*core));
        QObject::connect(runner.get(), &WatchRunner::roundDone, runner.get(),
                         [this](const WatchRound &round) {
                             if (!round.done)
                                 problems.append(round.done.error().arguments.join(u' ')
                                                 + round.done.error().detail);
                         });
        runner->start();
    }
    QList<CaseId> cases()
    {
        QueueFilter everything;
        everything.view = View::Everything;
        QList<CaseId> ids;
        const auto page = core->queue().page(everything, 0, 1000).result();
        for (const QueueRow &row : page->rows)
            ids.append(row.id);
        return ids;
    }
};

} // namespace

class TestMailCircle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromTheCustomersMailToTheApproval();
    void twoDesksThatAnswerEachOtherStop();

private:
    TestCertificate m_certificate;
};

void TestMailCircle::initTestCase()
{
    NEEDED(m_certificate.make(), u"openssl"_s);
    m_certificate.trust();
    NEEDED(starts<Dovecot>(m_certificate), u"dovecot"_s);
    NEEDED(starts<SmtpPeer>(m_certificate), u"aiosmtpd"_s);
}

void TestMailCircle::fromTheCustomersMailToTheApproval()
{
    Dovecot dovecot;
    SmtpPeer peer;
    QVERIFY(dovecot.start(m_certificate) && peer.start(m_certificate));
    DeskOnServers desk(dovecot, peer, u"support@example.com"_s);
    desk.watch();

    // A customer writes, and gets an acknowledgement with the case's number.
    const QString name = u"Skjermbilde av påmeldingsskjemaet på forsiden – slik det ser ut når "
                         u"en søker på blåbærsyltetøy og får feil.png"_s;
    const QByteArray picture(5000, '\x89');
    dovecot.deliver(mailWithFile(name, picture), SystemClock().now());
    QTRY_COMPARE_WITH_TIMEOUT(peer.mails().size(), 1, Patience);
    QCOMPARE(desk.cases().size(), 1);
    const CaseId id = desk.cases().first();
    const services::CaseFile file = must(desk.core->cases().open(id));
    const QJsonObject acknowledgement = readElsewhere(peer.mails().first());
    QCOMPARE(acknowledgement[u"to"_s].toArray().first().toString(), u"ola@bokhuset.example"_s);
    QVERIFY(acknowledgement[u"subject"_s].toString().contains(file.value.number.marker()));
    QVERIFY(acknowledgement[u"text"_s].toString().contains(file.value.number.toString()));
    QCOMPARE(acknowledgement[u"in_reply_to"_s].toString(), u"<m1@bokhuset.example>"_s);
    QVERIFY(acknowledgement[u"auto_submitted"_s].toString().startsWith(u"auto-"_s));

    // An agent answers, and sends the customer's picture along.
    const QList<Attachment> files = file.messages.first().attachments;
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().name, name);
    must(desk.core->cases().reply(
        id, {u"Hei Ola,\nvi ser på skjemaet – takk for beskjed.\n"_s, {}, {}, {files.first().id}}));
    QTRY_COMPARE_WITH_TIMEOUT(peer.mails().size(), 2, Patience);
    const QJsonObject answer = readElsewhere(peer.mails().at(1));
    QCOMPARE(answer[u"charset"_s].toString(), u"utf-8"_s);
    QVERIFY(answer[u"text"_s].toString().contains(u"vi ser på skjemaet – takk"_s));
    QCOMPARE(answer[u"auto_submitted"_s].toString(), QString());
    QVERIFY(answer[u"references"_s].toArray().contains(u"<m1@bokhuset.example>"_s));
    QVERIFY(answer[u"defects"_s].toArray().isEmpty());
    const QJsonObject sent = answer[u"attachments"_s].toArray().first().toObject();
    QCOMPARE(sent[u"name"_s].toString(), name);
    QCOMPARE(sent[u"type"_s].toString(), u"image/png"_s);
    QCOMPARE(sent[u"size"_s].toInt(), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(dovecot.count(u"Sent"_s), 2, Patience);

    // The customer says yes, and it is found where it belongs.
    SampleMail yes;
    yes.messageId = u"m2@bokhuset.example"_s;
    yes.inReplyTo = answer[u"message_id"_s].toString().mid(1).chopped(1);
    yes.subject = u"SV: noe helt annet"_s;
    yes.body = u"Ser fint ut, dette godkjenner vi."_s;
    dovecot.deliver(yes.raw(), SystemClock().now());
    QTRY_COMPARE_WITH_TIMEOUT(must(desk.core->cases().open(id)).messages.size(), 4, Patience);
    const Message reply = must(desk.core->cases().open(id)).messages.last();
    QCOMPARE(reply.threadReason, ThreadReason::References);
    QCOMPARE(desk.cases().size(), 1);
    QCOMPARE(dovecot.countSeen(), 2);
    QCOMPARE(desk.problems, QStringList());

    // The approval is recorded from that mail.
    const auto perform = [&](const TransitionRequest &request) {
        return must(desk.core->cases().perform(id, must(desk.core->cases().open(id)).value.version,
                                               request));
    };
    TransitionRequest step;
    step.transition = Transition::Take;
    perform(step);
    services::CaseEdit edit;
    edit.kind = CaseKind::Task;
    edit.estimateMinutes = 360;
    must(desk.core->cases().edit(id, must(desk.core->cases().open(id)).value.version, edit));
    step.transition = Transition::SendEstimate;
    step.message = OutgoingText{u"Vi anslår 6 timer."_s, {}, {}, {}};
    perform(step);
    QTRY_COMPARE_WITH_TIMEOUT(peer.mails().size(), 3, Patience);
    yes.messageId = u"m3@bokhuset.example"_s;
    yes.inReplyTo = readElsewhere(peer.mails().at(2))[u"message_id"_s].toString().mid(1).chopped(1);
    dovecot.deliver(yes.raw(), SystemClock().now() + Seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(must(desk.core->cases().open(id)).messages.size(), 6, Patience);
    TransitionRequest approve;
    approve.transition = Transition::ApproveEstimate;
    approve.evidence = Evidence{must(desk.core->cases().open(id)).messages.last().id, {}, {}, {}};
    QCOMPARE(perform(approve).state, State::Ready);
}

void TestMailCircle::twoDesksThatAnswerEachOtherStop()
{
    // Each desk's mail is delivered to the other's mailbox.
    Dovecot boxOfA, boxOfB;
    SmtpPeer fromA, fromB;
    QVERIFY(boxOfA.start(m_certificate) && boxOfB.start(m_certificate));
    QVERIFY(fromA.start(m_certificate) && fromB.start(m_certificate));
    DeskOnServers a(boxOfA, fromA, u"hjelp@a.example"_s);
    DeskOnServers b(boxOfB, fromB, u"hjelp@b.example"_s);

    SampleMail spark;
    spark.from = u"B <hjelp@b.example>"_s;
    spark.to = u"hjelp@a.example"_s;
    boxOfA.deliver(spark.raw(), SystemClock().now());
    qsizetype deliveredToB = 0, deliveredToA = 0;
    const auto once = [](DeskOnServers &desk) {
        WatchRunner runner(watchChores(*desk.core));
        bool ended = false;
        QObject::connect(&runner, &WatchRunner::ended, &runner, [&ended] { ended = true; });
        runner.runOnce();
        if (!QTest::qWaitFor([&ended] { return ended; }, Patience))
            qFatal("the round did not end");
    };
    int rounds = 0;
    qsizetype before = -1;
    while (before != fromA.mails().size() + fromB.mails().size() && rounds < 40) {
        before = fromA.mails().size() + fromB.mails().size();
        for (int i = 0; i < 2; ++i) { // fetched in one round, answered in the next
            once(a);
            for (const auto &mail : fromA.mails().mid(deliveredToB))
                boxOfB.deliver(forgetful(mail.raw), SystemClock().now());
            deliveredToB = fromA.mails().size();
            once(b);
            for (const auto &mail : fromB.mails().mid(deliveredToA))
                boxOfA.deliver(forgetful(mail.raw), SystemClock().now());
            deliveredToA = fromB.mails().size();
        }
        ++rounds;
    }
    // R7.4: ten automatic mails to one address in three hours, whatever happens.
    QCOMPARE(fromA.mails().size(), 10);
    QCOMPARE(fromB.mails().size(), 10);
    QVERIFY(rounds < 40);
}

QTEST_GUILESS_MAIN(TestMailCircle)
#include "tst_mailcircle.moc"
