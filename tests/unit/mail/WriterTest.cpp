// What is written is read back the same, by our own reader and by an independent one.
#include "mail/GMimeReader.h"
#include "mail/GMimeWriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

OutgoingMail acknowledgement()
{
    OutgoingMail mail;
    mail.from = {u"Kundeservice Fjell & Fjord"_s, u"support@skranke.example"_s};
    mail.to = {{u"Åse Øverbø"_s, u"ase@bokhuset.example"_s}};
    mail.cc = {{u"Lien, Ola"_s, u"ola@bokhuset.example"_s}};
    mail.subject = u"[#2026-000419] Skjema for påmelding sender ikke e-post – æøå"_s;
    mail.messageId = u"a1b2c3@skranke.example"_s;
    mail.inReplyTo = u"opprinnelig@bokhuset.example"_s;
    mail.references = {u"forste@bokhuset.example"_s, u"opprinnelig@bokhuset.example"_s};
    mail.date = *parseInstant(u"2026-11-16T08:12:05Z");
    mail.text = u"Hei Åse,\n\nvi har fått henvendelsen din.\n.punktum først\nFrom linje\n"_s
        + QString(1500, u'ø') + u"\n  innrykk og hale   \n-- \nKundeservice\n"_s;
    mail.caseNumber = u"2026-000419"_s;
    return mail;
}

MailPart picture()
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\r\n\n\rFrom ", 18);
    return {u"skjermbilde æøå på svært lang linje som må brettes, endelig ferdig (1).png"_s,
            u"image/png"_s, bytes.repeated(50), u"bilde1@skranke"_s, true};
}

QByteArray written(const OutgoingMail &mail)
{
    const auto raw = mail::GMimeWriter().write(mail);
    return raw ? *raw : QByteArray();
}

} // namespace

class WriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownReaderReadsItBack()
    {
        OutgoingMail mail = acknowledgement();
        mail.parts = {picture(),
                      {u"notat.eml"_s, u"message/rfc822"_s, "Subject: x\n\nhei\n", {}, false}};
        const auto back = mail::GMimeReader().read(written(mail));
        QVERIFY(back);
        QCOMPARE(back->from, mail.from);
        QCOMPARE(back->to, mail.to);
        QCOMPARE(back->cc, mail.cc);
        QCOMPARE(back->subject, mail.subject);
        QCOMPARE(back->messageId, mail.messageId);
        QCOMPARE(back->inReplyTo, mail.inReplyTo);
        QCOMPARE(back->references, mail.references);
        QCOMPARE(back->caseMarker, mail.caseNumber);
        QCOMPARE(back->date, std::optional(mail.date));
        QCOMPARE(back->automatic, Automatic::No);
        QCOMPARE(back->text, mail.text);
        QCOMPARE(back->parts.size(), 2);
        QCOMPARE(back->parts.at(0), picture());
        QCOMPARE(back->parts.at(1).content, mail.parts.at(1).content);
        QCOMPARE(back->parts.at(1).name, u"notat.eml"_s);
        QCOMPARE(back->remarks, QStringList());
    }

    void automaticMailSaysSo()
    {
        OutgoingMail mail = acknowledgement();
        mail.automatic = true;
        const QByteArray raw = written(mail);
        QVERIFY(raw.contains("\r\nAuto-Submitted: auto-replied\r\n"));
        QVERIFY(raw.contains("\r\nX-Auto-Response-Suppress: All\r\n"));
        const auto back = mail::GMimeReader().read(raw);
        QVERIFY(back);
        QCOMPARE(back->automatic, Automatic::AutoReply);
    }

    void linesAreShortAndEndInCrLf()
    {
        OutgoingMail mail = acknowledgement();
        mail.parts = {picture()};
        mail.references.clear();
        for (int i = 0; i < 200; ++i)
            mail.references.append(u"en-ganske-lang-meldings-id-%1@bokhuset.example"_s.arg(i));
        const QByteArray raw = written(mail);
        QVERIFY(raw.endsWith("\r\n"));
        const auto lines = raw.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            QVERIFY2(lines.at(i).endsWith('\r'), lines.at(i).constData());
            QVERIFY2(lines.at(i).size() <= 200, lines.at(i).constData());
            for (const char c : lines.at(i))
                QVERIFY(static_cast<unsigned char>(c) < 0x80);
        }
        const auto back = mail::GMimeReader().read(raw);
        QVERIFY(back);
        QCOMPARE(back->references.size(), 30);
        QCOMPARE(back->references.first(), mail.references.first());
        QCOMPARE(back->references.last(), mail.references.last());
    }

    void noValueAddsAHeader_data()
    {
        QTest::addColumn<QString>("evil");
        QTest::newRow("crlf") << u"x\r\nBcc: offer@evil.example"_s;
        QTest::newRow("lf") << u"x\nBcc: offer@evil.example\n\nbody"_s;
        QTest::newRow("cr") << u"x\rBcc: offer@evil.example"_s;
        QTest::newRow("unicode line separator") << u"x\u2028Bcc: offer@evil.example"_s;
        QTest::newRow("next line") << u"x\u0085Bcc: offer@evil.example"_s;
        QTest::newRow("encoded word") << u"=?utf-8?Q?x=0D=0ABcc:_offer@evil.example?="_s;
    }

    void noValueAddsAHeader()
    {
        QFETCH(QString, evil);
        OutgoingMail mail = acknowledgement();
        mail.subject = evil;
        mail.from.name = evil;
        mail.to.first().name = evil;
        mail.caseNumber = evil;
        mail.inReplyTo = evil;
        mail.references = {evil};
        mail.parts = {{evil, evil, "x", evil, false}};
        const QByteArray raw = written(mail);
        QVERIFY(!raw.isEmpty());
        QVERIFY(!raw.contains("\nBcc:"));
        QVERIFY(!raw.contains("\rBcc:"));
        const auto back = mail::GMimeReader().read(raw);
        QVERIFY(back);
        QVERIFY(!back->subject.contains(u'\n'));
        QCOMPARE(back->text, acknowledgement().text);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("id");
        const QString good = u"a@b.example"_s;
        QTest::newRow("no sender") << QString() << good << good;
        QTest::newRow("no recipient") << good << QString() << good;
        QTest::newRow("injected recipient")
            << good << u"a@b.example>\r\nBcc: c@d.example"_s << good;
        QTest::newRow("two in one") << good << u"a@b.example, c@d.example"_s << good;
        QTest::newRow("no id") << good << good << QString();
        QTest::newRow("id with line end") << good << good << u"a@b\r\nBcc: c@d.example"_s;
    }

    void refuses()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, id);
        OutgoingMail mail = acknowledgement();
        mail.from.address = from;
        mail.to.first().address = to;
        mail.messageId = id;
        const auto raw = mail::GMimeWriter().write(mail);
        QVERIFY(!raw);
        QCOMPARE(raw.error().kind, ErrorKind::Invalid);
    }

    void pythonReadsItBack()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        OutgoingMail mail = acknowledgement();
        mail.parts = {picture()};
        QProcess process;
        process.start(python, {u"-c"_s, uR"(
import sys, json, email, email.policy, hashlib
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
body = m.get_body(('plain',))
part = list(m.iter_attachments())[0]
print(json.dumps({
    'defects': len(m.defects), 'subject': m['subject'],
    'from': m['from'].addresses[0].display_name, 'to': m['to'].addresses[0].display_name,
    'cc': m['cc'].addresses[0].display_name, 'cc_address': m['cc'].addresses[0].addr_spec,
    'references': m['references'], 'charset': body.get_content_charset(),
    'text': body.get_content(), 'name': part.get_filename(),
    'type': part.get_content_type(), 'size': len(part.get_content()),
    'date': m['date'].datetime.timestamp()}))
)"_s});
        QVERIFY(process.waitForStarted());
        process.write(written(mail));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const auto seen = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QVERIFY2(!seen.isEmpty(), process.readAllStandardError().constData());
        QCOMPARE(seen[u"defects"].toInt(), 0);
        QCOMPARE(seen[u"subject"].toString(), mail.subject);
        QCOMPARE(seen[u"from"].toString(), mail.from.name);
        QCOMPARE(seen[u"to"].toString(), mail.to.first().name);
        QCOMPARE(seen[u"cc"].toString(), mail.cc.first().name);
        QCOMPARE(seen[u"cc_address"].toString(), mail.cc.first().address);
        QCOMPARE(seen[u"references"].toString().simplified(),
                 u"<forste@bokhuset.example> <opprinnelig@bokhuset.example>"_s);
        QCOMPARE(seen[u"charset"].toString(), u"utf-8"_s);
        QCOMPARE(seen[u"text"].toString().replace(u"\r\n"_s, u"\n"_s), mail.text);
        QCOMPARE(seen[u"name"].toString(), picture().name);
        QCOMPARE(seen[u"type"].toString(), u"image/png"_s);
        QCOMPARE(seen[u"size"].toInt(), int(picture().content.size()));
        QCOMPARE(seen[u"date"].toDouble(), double(toUnix(mail.date)));
    }
};

QTEST_GUILESS_MAIN(WriterTest)
#include "WriterTest.moc"
