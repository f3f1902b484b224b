// R7.4: what machines send, and what their reports say.
#include "mail/GMimeReader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(SKRANKE_SOURCE_DIR "/tests/support/mails/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AutomaticMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heads_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("automatic");
        const auto row = [](const char *head, const char *code) {
            QTest::newRow(head) << QByteArray(head) << QString::fromLatin1(code);
        };
        row("Subject: Hei", "no");
        row("Auto-Submitted: no", "no");
        row("Auto-Submitted: auto-replied", "auto_reply");
        row("Auto-Submitted: Auto-Generated; x=y", "auto_reply");
        row("Precedence: bulk", "bulk");
        row("Precedence: list", "bulk");
        row("Precedence: auto_reply", "auto_reply");
        row("Precedence: normal", "no");
        row("List-Id: <x.y>", "bulk");
        row("X-Autoreply: yes", "auto_reply");
        row("X-Auto-Response-Suppress: All", "auto_reply");
        row("Return-Path: <>", "auto_reply");
        row("Return-Path: <a@b.example>", "no");
        row("Subject: Automatisk svar: Skjema", "auto_reply");
        row("Subject: Autosvar: Skjema", "auto_reply");
        row("Subject: =?utf-8?Q?Frav=C3=A6rsmelding?=", "auto_reply");
        row("Subject: =?utf-8?Q?Fr=C3=A5v=C3=A6rsmelding:_x?=", "auto_reply");
        row("Subject: Ikkje på kontoret: Sak", "auto_reply");
        row("Subject: Automatic reply: x", "auto_reply");
        row("Subject: Out of Office: x", "auto_reply");
        row("Subject: Automatische Antwort: x", "auto_reply");
        row("Subject: Abwesenheitsnotiz", "auto_reply");
        row("Subject: Autosvar: x\nAuto-Submitted: no", "auto_reply");
        row("Subject: Automatiskt svar: x", "auto_reply");
        row("Subject: Sv: Automatisk svar: Skjema", "no");
        row("Subject: Autosvar fra skjemaet virker ikke", "no");
        row("Subject: Feil i automatisk svar", "no");
    }

    void heads()
    {
        QFETCH(QByteArray, head);
        const auto mail = mail::GMimeReader().read("From: a@b.example\n" + head + "\n\nHei\n");
        QVERIFY(mail);
        QTEST(toCode(mail->automatic), "automatic");
        QVERIFY(!mail->report);
    }

    void reports_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("automatic");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("marker");
        QTest::newRow("delivery status")
            << u"bounce-dsn.eml"_s << u"bounce"_s << u"ola@bokhuset.example"_s << u"5.1.1"_s
            << u"ack-419@skranke.example"_s << u"2026-000419"_s;
        QTest::newRow("delayed") << u"bounce-delayed.eml"_s << u"report"_s
                                 << u"per@fjordmat.example"_s << u"4.4.1"_s
                                 << u"est-7@skranke.example"_s << u""_s;
        QTest::newRow("qmail") << u"bounce-qmail.eml"_s << u"bounce"_s << u"siri@havbruk.example"_s
                               << u"5.2.2"_s << u"upd-12@skranke.example"_s << u""_s;
        QTest::newRow("exchange") << u"bounce-exchange.eml"_s << u"bounce"_s
                                  << u"anne.vik@kommune-x.example"_s << u"5.1.10"_s << u""_s
                                  << u""_s;
    }

    void reports()
    {
        QFETCH(QString, file);
        const auto mail = mail::GMimeReader().read(fixture(file));
        QVERIFY(mail);
        QTEST(toCode(mail->automatic), "automatic");
        QVERIFY(mail->report);
        QTEST(mail->report->failedRecipient, "recipient");
        QTEST(mail->report->status, "status");
        QTEST(mail->report->originalMessageId, "original");
        QTEST(mail->caseMarker, "marker");
        QCOMPARE(mail->report->failed, mail->automatic == Automatic::Bounce);
    }

    void diagnosticIsOneLine()
    {
        const auto mail = mail::GMimeReader().read(fixture(u"bounce-dsn.eml"_s));
        QVERIFY(mail && mail->report);
        QCOMPARE(mail->report->diagnostic,
                 u"550 5.1.1 <ola@bokhuset.example>: Recipient address rejected"_s);
    }

    void outOfOfficeIsNoReport()
    {
        const auto mail = mail::GMimeReader().read(fixture(u"out-of-office.eml"_s));
        QVERIFY(mail);
        QCOMPARE(mail->automatic, Automatic::AutoReply);
        QVERIFY(!mail->report);
        QCOMPARE(mail->inReplyTo, u"ack-421@skranke.example"_s);
    }

    void readReceiptIsAReport()
    {
        const auto mail = mail::GMimeReader().read(
            "From: a@b.example\nContent-Type: multipart/report; "
            "report-type=disposition-notification; boundary=x\n\n"
            "--x\n\nLest\n--x\nContent-Type: message/disposition-notification\n\n"
            "Final-Recipient: rfc822; a@b.example\nDisposition: manual-action/MDN-sent-manually; "
            "displayed\n--x--\n");
        QVERIFY(mail);
        QCOMPARE(mail->automatic, Automatic::Report);
        QVERIFY(!mail->report);
    }

    void aCustomerWhoWritesOfDeliveryIsNoBounce()
    {
        const auto mail =
            mail::GMimeReader().read("From: Ola <ola@b.example>\nSubject: Undelivered Mail "
                                     "Returned to Sender\n\nHva betyr denne?\n");
        QVERIFY(mail);
        QCOMPARE(mail->automatic, Automatic::No);
        QVERIFY(!mail->report);
    }
};

QTEST_GUILESS_MAIN(AutomaticMailTest)
#include "AutomaticMailTest.moc"
