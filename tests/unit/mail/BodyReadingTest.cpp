// Readable text from plain, flowed, mislabelled and HTML-only bodies.
#include "domain/QuoteFolding.h"
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

class BodyReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &raw, const QString &text) {
            QTest::newRow(name) << raw << text;
        };
        row("no declaration, utf-8", withBody("X: y", "p\xC3\xA5"), u"på"_s);
        row("no declaration, windows", withBody("X: y", "p\xE5 \x96 her"), u"på – her"_s);
        row("latin-1 that is utf-8",
            withBody("Content-Type: text/plain; charset=iso-8859-1", "p\xC3\xA5"), u"på"_s);
        row("utf-8 that is latin-1",
            withBody("Content-Type: text/plain; charset=utf-8", "p\xE5 s\xF8r"), u"på sør"_s);
        row("unknown charset", withBody("Content-Type: text/plain; charset=x-tull", "p\xE5"),
            u"på"_s);
        row("utf-16",
            withBody(
                "Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64",
                "cADlAA=="),
            u"på"_s);
        row("base64 padded inside",
            withBody("Content-Transfer-Encoding: base64", "SGVpIA==\r\nT2xhIQ==\r\n"),
            u"Hei Ola!"_s);
        row("footer after base64",
            withBody("Content-Transfer-Encoding: base64",
                     "SGVpIA==\r\n-- \r\nlist footer here\r\n"),
            u"Hei"_s);
        row("quoted-printable faults",
            withBody("Content-Transfer-Encoding: quoted-printable", "a=3Db=\r\n=ZZc"),
            u"a=b=ZZc"_s);
        row("flowed", fixture(u"flowed.eml"_s),
            u"Hei, siden er hvit etter oppdateringen i går kveld, og vi har premiere på fredag.\n\n"
            "> Dette er sitert tekst som går over to linjer\n innrykket\n-- \nJon"_s);
        row("html only", fixture(u"newsletter.eml"_s),
            u"Tilbud\n\nHalv pris på alt.\n\n- Sko\n- Ski\n\nSe tilbudene (https://leverandor.example/t?id=1)"_s);
        row("empty plain beside html",
            withBody("Content-Type: multipart/alternative; boundary=x",
                     "--x\r\nContent-Type: text/plain\r\n\r\n \r\n--x\r\nContent-Type: "
                     "text/html\r\n\r\n<p>A<br>B</p>\r\n--x--"),
            u"A\nB"_s);
        row("text around a picture",
            withBody("Content-Type: multipart/mixed; boundary=x",
                     "--x\r\n\r\nfør\r\n--x\r\nContent-Type: image/png; "
                     "name=a.png\r\n\r\nx\r\n--x\r\n\r\netter\r\n--x--"),
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

    /// What mail programs make of a reply, once it is plain text, must still fold (R7.6).
    void htmlRepliesFold_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("outlook") << QByteArray(
            "<div class=WordSection1><p class=MsoNormal>Fungerer fint!<o:p></o:p></p>"
            "<p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='border-top:solid'>"
            "<p class=MsoNormal><b>Fra:</b> Kundesenteret &lt;s@s.example&gt; <br>"
            "<b>Sendt:</b> mandag 16. november 2026 11:20<br><b>Til:</b> Ola<br>"
            "<b>Emne:</b> SV: Skjema</p></div><p>Hei Ola</p></div>");
        QTest::newRow("gmail") << QByteArray(
            "<div dir=ltr>Fungerer fint!</div><br><div class=gmail_quote>"
            "<div dir=ltr class=gmail_attr>man. 16. nov. 2026 kl. 11:20 skrev Kundesenteret "
            "&lt;<a href='mailto:s@s.example'>s@s.example</a>&gt;:<br></div>"
            "<blockquote class=gmail_quote>Hei Ola<br><br>Test</blockquote></div>");
        QTest::newRow("apple") << QByteArray(
            "<div>Fungerer fint!</div><div><br><blockquote type=cite><div>16. nov. 2026 kl. "
            "11:20 skrev Kundesenteret &lt;s@s.example&gt;:</div><br><div>Hei Ola</div>"
            "</blockquote></div>");
    }

    void htmlRepliesFold()
    {
        QFETCH(QByteArray, html);
        const IncomingMail mail =
            readMail(withBody("Content-Type: text/html; charset=utf-8", html));
        QVERIFY(mail.text.contains(u"Hei Ola"_s));
        QCOMPARE(visibleText(mail.text), u"Fungerer fint!"_s);
    }

    void htmlToText_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *html, const QString &text) {
            QTest::newRow(name) << QByteArray(html) << text;
        };
        row("divs", "<div>a</div><div><br></div><div>b</div>", u"a\n\nb"_s);
        row("quotation", "<p>Ja</p><blockquote><p>Hei<br>du</p></blockquote>",
            u"Ja\n\n> Hei\n> du"_s);
        row("numbered", "<ol><li>en</li><li>to</li></ol>", u"1. en\n2. to"_s);
        row("table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
            u"a b\nc"_s);
        row("pre", "<pre>a\n  b</pre>", u"a\n  b"_s);
        row("link that shows itself", "<a href='https://b.example/x'>b.example/x</a>",
            u"b.example/x"_s);
        row("mail link", "<a href='mailto:a@b.example?subject=x'>Skriv</a>",
            u"Skriv (a@b.example)"_s);
        row("script, hidden and comments",
            "<script>x()</script><!-- y --><p style='display:none'>z</p>a", u"a"_s);
        row("entities", "bl&aring;b&aelig;r&nbsp;&lt;3", u"blåbær <3"_s);
        row("empty paragraphs", "<p>a</p><p>&nbsp;</p><p>&nbsp;</p><p>b</p>", u"a\n\nb"_s);
        row("picture", "<img alt='Logo' src='x'>", u"[Logo]"_s);
    }

    void htmlToText()
    {
        QFETCH(QByteArray, html);
        QTEST(readMail(withBody("Content-Type: text/html; charset=utf-8", html)).text, "text");
    }
};

QTEST_GUILESS_MAIN(BodyReadingTest)
#include "BodyReadingTest.moc"
