// Header fields as real mail has them: encoded, broken, forged.
#include "mail/GMimeReader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

IncomingMail readMail(const QByteArray &raw)
{
    const auto mail = mail::GMimeReader().read(raw);
    return mail ? *mail : IncomingMail();
}

QByteArray withHead(const QByteArray &fields)
{
    return fields + "\r\n\r\nHei\r\n";
}

} // namespace

class HeaderReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sender_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const char *head, const QString &who,
                            const QString &address) {
            QTest::newRow(name) << QByteArray(head) << who << address;
        };
        row("plain", "From: a@b.example", {}, u"a@b.example"_s);
        row("upper case", "From: Ola <OLA@B.Example>", u"Ola"_s, u"ola@b.example"_s);
        row("comment", "From: ola@b.example (Ola Lien)", u"Ola Lien"_s, u"ola@b.example"_s);
        row("unquoted comma", "From: Lien, Ola <ola@b.example>", u"Ola"_s, u"ola@b.example"_s);
        row("raw utf-8", "From: \xC3\x85se <a@b.example>", u"Åse"_s, u"a@b.example"_s);
        row("raw latin-1", "From: \xC5se <a@b.example>", u"Åse"_s, u"a@b.example"_s);
        row("quoted encoded word", "From: \"=?utf-8?Q?=C3=85se?=\" <a@b.example>", u"Åse"_s,
            u"a@b.example"_s);
        row("missing bracket", "From: Ola Lien <ola@b.example", u"Ola Lien"_s, u"ola@b.example"_s);
        row("no from", "To: x@y.example\nReply-To: Ola <ola@b.example>", u"Ola"_s,
            u"ola@b.example"_s);
        row("name only, reply-to", "From: Ola Lien\nReply-To: ola@b.example", u"Ola Lien"_s,
            u"ola@b.example"_s);
        row("return-path", "Return-Path: <ola@b.example>\nFrom: Ola", u"Ola"_s, u"ola@b.example"_s);
        row("nobody", "Subject: x", {}, {});
        row("line end inside name", "From: =?utf-8?Q?Ola=0D=0ABcc:_x@y.z?= <a@b.example>",
            u"Ola Bcc: x@y.z"_s, u"a@b.example"_s);
        row("override inside name", "From: =?utf-8?Q?abc=E2=80=AEdef?= <a@b.example>", u"abcdef"_s,
            u"a@b.example"_s);
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
        row("padded B words",
            "Subject: =?utf-8?B?YcO4?= =?utf-8?B?YmM=?= =?utf-8?B?ZGVm?= =?utf-8?Q?_hale?=",
            u"aøbcdef hale"_s);
        row("B word split inside a character",
            "Subject: =?utf-8?B?w4U=?=\n =?utf-8?B?w6Y=?=", u"Åæ"_s);
        row("Q word split inside a character", "Subject: =?utf-8?Q?=C3?= =?utf-8?Q?=A6?=", u"æ"_s);
        row("latin-1 word", "Subject: =?iso-8859-1?Q?p=E5melding?=", u"påmelding"_s);
        row("untrue charset", "Subject: =?us-ascii?Q?p=C3=A5?=", u"på"_s);
        row("folded", "Subject: en\n to\n\ttre", u"en to tre"_s);
        row("cr and lf inside", "Subject: =?utf-8?Q?a=0D=0ATo:_b?=", u"a To: b"_s);
        row("tab and bell",
            "Subject: a\t\x07"
            "b",
            u"a b"_s);
        row("not an encoded word", "Subject: =?utf-8?B", u"=?utf-8?B"_s);
        row("empty B word",
            "Subject: a =?utf-8?B?"
            "?= b",
            u"a b"_s);
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
        QTest::newRow("marked mbox line")
            << QByteArray(">From ola@b.example Mon Nov 16 09:12:00 2026\r\n");
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
        const IncomingMail mail =
            readMail("From: a@b.example\nSubject: emne\nHei, dette er teksten.\nMer.\n");
        QCOMPARE(mail.subject, u"emne"_s);
        QVERIFY(mail.text.contains(u"Hei, dette er teksten."_s));
    }

    void ids_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("references");
        QTest::newRow("plain") << QByteArray("Message-ID: <a@b>\nReferences: <c@d> <e@f>")
                               << u"a@b"_s << QStringList{u"c@d"_s, u"e@f"_s};
        QTest::newRow("folded inside")
            << QByteArray("Message-ID: <a\n @b>\nReferences: <c@d>\n\t<c@d>") << u"a@b"_s
            << QStringList{u"c@d"_s};
        QTest::newRow("without brackets") << QByteArray("Message-ID: a@b\nReferences: c@d,e@f")
                                          << u"a@b"_s << QStringList{u"c@d,e@f"_s};
        QTest::newRow("commas") << QByteArray("References: <c@d>, <e@f>") << QString()
                                << QStringList{u"c@d"_s, u"e@f"_s};
        QTest::newRow("twice") << QByteArray("References: <c@d>\nReferences: <e@f>") << QString()
                               << QStringList{u"c@d"_s, u"e@f"_s};
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
        QTest::newRow("broken received")
            << QByteArray("Received: by a; tull\nReceived: ingenting") << QString() << QString();
        QTest::newRow("zone name") << QByteArray("Date: Mon, 16 Nov 2026 09:00:00 GMT") << QString()
                                   << u"2026-11-16T09:00:00Z"_s;
        QTest::newRow("absurd year")
            << QByteArray("Date: Mon, 16 Nov 9999 09:00:00 +0000") << QString() << QString();
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

QTEST_GUILESS_MAIN(HeaderReadingTest)
#include "HeaderReadingTest.moc"
