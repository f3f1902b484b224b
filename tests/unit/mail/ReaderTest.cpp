// Whole mails, what is no mail, and the names of parts.
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

IncomingMail readMail(const QByteArray &raw)
{
    const auto mail = mail::GMimeReader().read(raw);
    return mail ? *mail : IncomingMail();
}

QByteArray withBody(const QByteArray &fields, const QByteArray &body)
{
    return "From: a@b.example\r\nSubject: x\r\n" + fields + "\r\n\r\n" + body;
}

} // namespace

class ReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeMail()
    {
        const IncomingMail mail = readMail(fixture(u"related-html.eml"_s));
        QCOMPARE(mail.from, (Mailbox{u"Åse Øverbø"_s, u"ase@bokhuset.example"_s}));
        QCOMPARE(mail.to.size(), 3);
        QCOMPARE(mail.to.at(0), (Mailbox{u"Lien, Ola"_s, u"ola@bokhuset.example"_s}));
        QCOMPARE(mail.to.at(2).address, u"b@skranke.example"_s);
        QCOMPARE(mail.cc.size(), 1);
        QCOMPARE(mail.replyTo, (QList<Mailbox>{{u"Bokhuset"_s, u"post@bokhuset.example"_s}}));
        QCOMPARE(mail.subject, u"Skjema for påmelding sender ikke e-post – haster litt"_s);
        QCOMPARE(mail.messageId, u"r1@bokhuset.example"_s);
        QCOMPARE(mail.inReplyTo, u"two@bokhuset.example"_s);
        QCOMPARE(mail.references,
                 (QStringList{u"one@bokhuset.example"_s, u"two@bokhuset.example"_s}));
        QCOMPARE(mail.received, parseInstant(u"2026-11-16T08:12:03Z"));
        QCOMPARE(mail.date, parseInstant(u"2026-11-16T08:12:00Z"));
        QCOMPARE(mail.automatic, Automatic::No);
        QCOMPARE(mail.text.trimmed(), u"Hei, påmeldingsskjemaet sender ikke bekreftelse."_s);
        QVERIFY(mail.html.contains(u"cid:bilde1@bokhuset"_s));

        QCOMPARE(mail.parts.size(), 4);
        QCOMPARE(mail.parts.at(0).name, u"image001.png"_s);
        QCOMPARE(mail.parts.at(0).contentId, u"bilde1@bokhuset"_s);
        QVERIFY(mail.parts.at(0).isInline);
        QVERIFY(mail.parts.at(0).content.startsWith("\x89PNG"));
        QCOMPARE(mail.parts.at(1).name, u"påmelding liste.pdf"_s);
        QCOMPARE(mail.parts.at(1).content, QByteArray("%PDF-1.4\n"));
        QVERIFY(!mail.parts.at(1).isInline);
        QCOMPARE(mail.parts.at(2).name, u"loggø.txt"_s);
        QCOMPARE(mail.parts.at(3).name, u"Videresendt_ påminnelse.eml"_s);
        QCOMPARE(mail.parts.at(3).type, u"message/rfc822"_s);
        QVERIFY(mail.parts.at(3).content.contains("indre"));
        QCOMPARE(mail.remarks, QStringList());
    }

    void noMail_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \r\n\r\n ");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
        QTest::newRow("html") << QByteArray("<!doctype html>\n<p>From: x</p>\n");
        QTest::newRow("prose") << QByteArray("Notat: ring kunden.\nHusk kaffe.\n");
        QTest::newRow("zeros") << QByteArray(5000, '\0');
    }

    void noMail()
    {
        QFETCH(QByteArray, raw);
        const auto mail = mail::GMimeReader().read(raw);
        QVERIFY(!mail);
        QCOMPARE(mail.error().kind, ErrorKind::Unreadable);
        QVERIFY(!mail.error().detail.isEmpty());
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *given, const QString &name) {
            QTest::newRow(given) << QByteArray(given) << name;
        };
        row("rapport.pdf", u"rapport.pdf"_s);
        row("../../etc/passwd", u"passwd"_s);
        row("C:\\\\Users\\\\ola\\\\bilde.png", u"bilde.png"_s);
        row("=?utf-8?Q?faktura=E2=80=AEgpj.exe?=", u"fakturagpj.exe"_s);
        row("=?utf-8?Q?a=0D=0Ab.txt?=", u"a b.txt"_s);
        row("CON.txt", u"_CON.txt"_s);
        row("lpt1", u"_lpt1"_s);
        row(".htaccess", u"htaccess"_s);
        row("a<b>:|?*.txt", u"a_b_____.txt"_s);
        row("....", u"part-1.bin"_s);
        row("", u"part-1.bin"_s);
    }

    void names()
    {
        QFETCH(QByteArray, given);
        const IncomingMail mail = readMail(
            withBody("Content-Type: multipart/mixed; boundary=x",
                     "--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: "
                     "attachment; filename=\""
                         + given + "\"\r\n\r\nx\r\n--x--"));
        QCOMPARE(mail.parts.size(), 1);
        QTEST(mail.parts.first().name, "name");
    }

    void longNamesKeepTheirEnding()
    {
        const IncomingMail mail =
            readMail(withBody("Content-Type: multipart/mixed; boundary=x",
                              "--x\r\nContent-Type: image/png; name=\"" + QByteArray(5000, 'a')
                                  + ".png\"\r\n\r\nx\r\n--x--"));
        QCOMPARE(mail.parts.size(), 1);
        QCOMPARE(mail.parts.first().name.size(), 120);
        QVERIFY(mail.parts.first().name.endsWith(u".png"_s));
    }

    void uuencodedPart()
    {
        const IncomingMail mail =
            readMail(withBody("Content-Type: multipart/mixed; boundary=x",
                              "--x\r\nContent-Type: application/octet-stream; name=a.bin\r\n"
                              "Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 "
                              "a.bin\r\n#86)C\r\n`\r\nend\r\n--x--"));
        QCOMPARE(mail.parts.size(), 1);
        QCOMPARE(mail.parts.first().content, QByteArray("abc"));
    }
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "ReaderTest.moc"
