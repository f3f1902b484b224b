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

QByteArray withHead(const QByteArray &fields)
{
    return fields + "\r\n\r\nHei\r\n";
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
        QCOMPARE(mail.references, (QStringList{u"one@bokhuset.example"_s, u"two@bokhuset.example"_s}));
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

    void sender_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const char *head, const QString &who, const QString &address) {
            QTest::newRow(name) << QByteArray(head) << who << address;
        };
        row("plain", "From: a@b.example", {}, u"a@b.example"_s);
        row("upper case", "From: Ola <OLA@B.Example>", u"Ola"_s, u"ola@b.example"_s);
        row("comment", "From: ola@b.example (Ola Lien)", u"Ola Lien"_s, u"ola@b.example"_s);
        row("unquoted comma", "From: Lien, Ola <ola@b.example>", u"Ola"_s, u"ola@b.example"_s);
        row("raw utf-8", "From: \xC3\x85se <a@b.example>", u"Åse"_s, u"a@b.example"_s);
        row("raw latin-1", "From: \xC5se <a@b.example>", u"Åse"_s, u"a@b.example"_s);
        row("quoted encoded word", "From: \"=?utf-8?Q?=C3=85se?=\" <a@b.example>", u"Åse"_s, u"a@b.example"_s);
        row("missing bracket", "From: Ola Lien <ola@b.example", u"Ola Lien"_s, u"ola@b.example"_s);
        row("no from", "To: x@y.example\nReply-To: Ola <ola@b.example>", u"Ola"_s, u"ola@b.example"_s);
        row("name only, reply-to", "From: Ola Lien\nReply-To: ola@b.example", u"Ola Lien"_s, u"ola@b.example"_s);
        row("return-path", "Return-Path: <ola@b.example>\nFrom: Ola", u"Ola"_s, u"ola@b.example"_s);
        row("nobody", "Subject: x", {}, {});
        row("line end inside name", "From: =?utf-8?Q?Ola=0D=0ABcc:_x@y.z?= <a@b.example>", u"Ola Bcc: x@y.z"_s, u"a@b.example"_s);
        row("override inside name", "From: =?utf-8?Q?abc=E2=80=AEdef?= <a@b.example>", u"abcdef"_s, u"a@b.example"_s);
    }

    void sender()
    {
        QFETCH(QByteArray, head);
        const IncomingMail mail = readMail(withHead(head));
        QTEST(mail.from.name, "name");
        QTEST(mail.from.address, "address");
    }

    void subject_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const char *head, const QString &subject) {
            QTest::newRow(name) << QByteArray("From: a@b.example\n") + head << subject;
        };
        row("padded B words", "Subject: =?utf-8?B?YcO4?= =?utf-8?B?YmM=?= =?utf-8?B?ZGVm?= =?utf-8?Q?_hale?=", u"aøbcdef hale"_s);
        row("B word split inside a character", "Subject: =?utf-8?B?w4U=?=\n =?utf-8?B?w6Y=?=", u"Åæ"_s);
        row("Q word split inside a character", "Subject: =?utf-8?Q?=C3?= =?utf-8?Q?=A6?=", u"æ"_s);
        row("latin-1 word", "Subject: =?iso-8859-1?Q?p=E5melding?=", u"påmelding"_s);
        row("untrue charset", "Subject: =?us-ascii?Q?p=C3=A5?=", u"på"_s);
        row("folded", "Subject: en\n to\n\ttre", u"en to tre"_s);
        row("cr and lf inside", "Subject: =?utf-8?Q?a=0D=0ATo:_b?=", u"a To: b"_s);
        row("tab and bell", "Subject: a\t\x07" "b", u"a b"_s);
        row("not an encoded word", "Subject: =?utf-8?B", u"=?utf-8?B"_s);
        row("empty B word", "Subject: a =?utf-8?B?" "?= b", u"a b"_s);
        row("broken off line", "Subject: en\nto\nTo: x@y.example", u"en to"_s);
    }

    void subject()
    {
        QFETCH(QByteArray, head);
        QTEST(readMail(withHead(head)).subject, "subject");
    }

    void junkBeforeTheHead_data()
    {
        QTest::addColumn<QByteArray>("junk");
        QTest::newRow("mbox line") << QByteArray("From ola@b.example Mon Nov 16 09:12:00 2026\n");
        QTest::newRow("marked mbox line") << QByteArray(">From ola@b.example Mon Nov 16 09:12:00 2026\r\n");
        QTest::newRow("blank lines") << QByteArray("\r\n\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("something else") << QByteArray("X-garbage without colon\n");
    }

    void junkBeforeTheHead()
    {
        QFETCH(QByteArray, junk);
        const IncomingMail mail = readMail(junk + "From: a@b.example\nSubject: emne\n\nHei\n");
        QCOMPARE(mail.subject, u"emne"_s);
        QCOMPARE(mail.text.trimmed(), u"Hei"_s);
        QCOMPARE(mail.remarks.size(), 1);
    }

    void headThatRunsIntoTheBody()
    {
        const IncomingMail mail = readMail("From: a@b.example\nSubject: emne\nHei, dette er teksten.\nMer.\n");
        QCOMPARE(mail.subject, u"emne"_s);
        QVERIFY(mail.text.contains(u"Hei, dette er teksten."_s));
    }

    void text_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &raw, const QString &text) {
            QTest::newRow(name) << raw << text;
        };
        row("no declaration, utf-8", withBody("X: y", "p\xC3\xA5"), u"på"_s);
        row("no declaration, windows", withBody("X: y", "p\xE5 \x96 her"), u"på – her"_s);
        row("latin-1 that is utf-8", withBody("Content-Type: text/plain; charset=iso-8859-1", "p\xC3\xA5"), u"på"_s);
        row("utf-8 that is latin-1", withBody("Content-Type: text/plain; charset=utf-8", "p\xE5 s\xF8r"), u"på sør"_s);
        row("unknown charset", withBody("Content-Type: text/plain; charset=x-tull", "p\xE5"), u"på"_s);
        row("utf-16", withBody("Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64", "cADlAA=="), u"på"_s);
        row("base64 padded inside", withBody("Content-Transfer-Encoding: base64", "SGVpIA==\r\nT2xhIQ==\r\n"), u"Hei Ola!"_s);
        row("footer after base64", withBody("Content-Transfer-Encoding: base64", "SGVpIA==\r\n-- \r\nlist footer here\r\n"), u"Hei"_s);
        row("quoted-printable faults", withBody("Content-Transfer-Encoding: quoted-printable", "a=3Db=\r\n=ZZc"), u"a=b=ZZc"_s);
        row("flowed", fixture(u"flowed.eml"_s),
            u"Hei, siden er hvit etter oppdateringen i går kveld, og vi har premiere på fredag.\n\n"
            "> Dette er sitert tekst som går over to linjer\n innrykket\n-- \nJon"_s);
        row("html only", fixture(u"newsletter.eml"_s),
            u"Tilbud\n\nHalv pris på alt.\n\n- Sko\n- Ski\n\nSe tilbudene (https://leverandor.example/t?id=1)"_s);
        row("empty plain beside html",
            withBody("Content-Type: multipart/alternative; boundary=x",
                     "--x\r\nContent-Type: text/plain\r\n\r\n \r\n--x\r\nContent-Type: text/html\r\n\r\n<p>A<br>B</p>\r\n--x--"),
            u"A\nB"_s);
        row("text around a picture",
            withBody("Content-Type: multipart/mixed; boundary=x",
                     "--x\r\n\r\nfør\r\n--x\r\nContent-Type: image/png; name=a.png\r\n\r\nx\r\n--x\r\n\r\netter\r\n--x--"),
            u"før\n\netter"_s);
        row("unclosed multipart",
            withBody("Content-Type: multipart/mixed; boundary=x", "--x\r\n\r\nHei\r\n"), u"Hei"_s);
        row("controls", withBody("X: y", QByteArray("a\0b\x1b[31mc", 9)), u"ab[31mc"_s);
    }

    void text()
    {
        QFETCH(QByteArray, raw);
        QTEST(readMail(raw).text.trimmed(), "text");
    }

    void htmlToText_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *html, const QString &text) {
            QTest::newRow(name) << QByteArray(html) << text;
        };
        row("divs", "<div>a</div><div><br></div><div>b</div>", u"a\n\nb"_s);
        row("quotation", "<p>Ja</p><blockquote><p>Hei<br>du</p></blockquote>", u"Ja\n\n> Hei\n> du"_s);
        row("numbered", "<ol><li>en</li><li>to</li></ol>", u"1. en\n2. to"_s);
        row("table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", u"a b\nc"_s);
        row("pre", "<pre>a\n  b</pre>", u"a\n  b"_s);
        row("link that shows itself", "<a href='https://b.example/x'>b.example/x</a>", u"b.example/x"_s);
        row("mail link", "<a href='mailto:a@b.example?subject=x'>Skriv</a>", u"Skriv (a@b.example)"_s);
        row("script, hidden and comments", "<script>x()</script><!-- y --><p style='display:none'>z</p>a", u"a"_s);
        row("entities", "bl&aring;b&aelig;r&nbsp;&lt;3", u"blåbær <3"_s);
        row("picture", "<img alt='Logo' src='x'>", u"[Logo]"_s);
    }

    void htmlToText()
    {
        QFETCH(QByteArray, html);
        QTEST(readMail(withBody("Content-Type: text/html; charset=utf-8", html)).text, "text");
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
        const IncomingMail mail = readMail(withBody(
            "Content-Type: multipart/mixed; boundary=x",
            "--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\""
                + given + "\"\r\n\r\nx\r\n--x--"));
        QCOMPARE(mail.parts.size(), 1);
        QTEST(mail.parts.first().name, "name");
    }

    void longNamesKeepTheirEnding()
    {
        const IncomingMail mail = readMail(withBody(
            "Content-Type: multipart/mixed; boundary=x",
            "--x\r\nContent-Type: image/png; name=\"" + QByteArray(5000, 'a') + ".png\"\r\n\r\nx\r\n--x--"));
        QCOMPARE(mail.parts.size(), 1);
        QCOMPARE(mail.parts.first().name.size(), 120);
        QVERIFY(mail.parts.first().name.endsWith(u".png"_s));
    }

    void uuencodedPart()
    {
        const IncomingMail mail = readMail(withBody(
            "Content-Type: multipart/mixed; boundary=x",
            "--x\r\nContent-Type: application/octet-stream; name=a.bin\r\n"
            "Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a.bin\r\n#86)C\r\n`\r\nend\r\n--x--"));
        QCOMPARE(mail.parts.size(), 1);
        QCOMPARE(mail.parts.first().content, QByteArray("abc"));
    }

    void ids_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("references");
        QTest::newRow("plain") << QByteArray("Message-ID: <a@b>\nReferences: <c@d> <e@f>")
                               << u"a@b"_s << QStringList{u"c@d"_s, u"e@f"_s};
        QTest::newRow("folded inside") << QByteArray("Message-ID: <a\n @b>\nReferences: <c@d>\n\t<c@d>")
                                       << u"a@b"_s << QStringList{u"c@d"_s};
        QTest::newRow("without brackets") << QByteArray("Message-ID: a@b\nReferences: c@d,e@f")
                                          << u"a@b"_s << QStringList{u"c@d,e@f"_s};
        QTest::newRow("commas") << QByteArray("References: <c@d>, <e@f>")
                                << QString() << QStringList{u"c@d"_s, u"e@f"_s};
        QTest::newRow("twice") << QByteArray("References: <c@d>\nReferences: <e@f>")
                               << QString() << QStringList{u"c@d"_s, u"e@f"_s};
    }

    void ids()
    {
        QFETCH(QByteArray, head);
        const IncomingMail mail = readMail(withHead("From: a@b.example\n" + head));
        QTEST(mail.messageId, "id");
        QTEST(mail.references, "references");
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("date");
        QTest::newRow("none") << QByteArray("X: y") << QString() << QString();
        QTest::newRow("newest received wins")
            << QByteArray("Received: by a; Mon, 16 Nov 2026 09:00:00 +0100\n"
                          "Received: by b; Mon, 16 Nov 2026 10:00:00 +0100")
            << u"2026-11-16T09:00:00Z"_s << QString();
        QTest::newRow("broken received") << QByteArray("Received: by a; tull\nReceived: ingenting")
                                         << QString() << QString();
        QTest::newRow("zone name") << QByteArray("Date: Mon, 16 Nov 2026 09:00:00 GMT")
                                   << QString() << u"2026-11-16T09:00:00Z"_s;
        QTest::newRow("absurd year") << QByteArray("Date: Mon, 16 Nov 9999 09:00:00 +0000")
                                     << QString() << QString();
        QTest::newRow("no date") << QByteArray("Date: i dag") << QString() << QString();
    }

    void dates()
    {
        QFETCH(QByteArray, head);
        const IncomingMail mail = readMail(withHead("From: a@b.example\n" + head));
        QTEST(mail.received ? formatInstant(*mail.received) : QString(), "received");
        QTEST(mail.date ? formatInstant(*mail.date) : QString(), "date");
    }
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "ReaderTest.moc"
