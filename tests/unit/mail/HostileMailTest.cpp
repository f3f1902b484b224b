// Mail made to break a reader: it is read, or refused, and never takes the program down.
#include "mail/GMimeReader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QList<QByteArray> fixtures()
{
    QList<QByteArray> mails;
    const QDir dir(QStringLiteral(SKRANKE_SOURCE_DIR "/tests/support/mails"));
    for (const QString &name : dir.entryList({u"*.eml"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            mails.append(file.readAll());
    }
    return mails;
}

/// One to eight edits: flipped, removed, repeated and moved pieces.
QByteArray mutated(QByteArray mail, QRandomGenerator &random)
{
    const int edits = random.bounded(1, 9);
    for (int i = 0; i < edits && !mail.isEmpty(); ++i) {
        const qsizetype at = random.bounded(int(mail.size()));
        const qsizetype length = random.bounded(1, 200);
        switch (random.bounded(5)) {
        case 0:
            mail[at] = char(random.bounded(256));
            break;
        case 1:
            mail.remove(at, length);
            break;
        case 2:
            mail.insert(at, mail.mid(random.bounded(int(mail.size())), length));
            break;
        case 3:
            mail.insert(at, QByteArray(length, char(random.bounded(256))));
            break;
        default:
            mail.truncate(at);
            break;
        }
    }
    return mail;
}

} // namespace

class HostileMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreCut_data()
    {
        QTest::addColumn<QByteArray>("raw");
        const QByteArray groups = QByteArray("a:").repeated(512 * 1024);
        const QByteArray comments = QByteArray("(").repeated(1024 * 1024);
        QTest::newRow("groups") << "To: " + groups + "\nFrom: a@b.example\nSubject: emne\n\nHei\n";
        QTest::newRow("groups over many lines") << "To: " + QByteArray("a:\n ").repeated(512 * 1024)
                + "x\nFrom: a@b.example\nSubject: emne\n\nHei\n";
        QTest::newRow("groups in From")
            << "Subject: emne\nReply-To: a@b.example\nFrom: " + groups + "\n\nHei\n";
        QTest::newRow("comments") << "To: " + comments
                + "\nFrom: a@b.example\nSubject: emne\n\nHei\n";
        QTest::newRow("quotes") << "To: " + QByteArray("\"").repeated(1024 * 1024)
                + "\nFrom: a@b.example\nSubject: emne\n\nHei\n";
        QTest::newRow("groups in many fields")
            << ("To: " + groups.left(60'000) + "\n").repeated(300)
                + "From: a@b.example\nSubject: emne\n\nHei\n";
        QTest::newRow("open encoded words") << "To: " + QByteArray("=?a?B?").repeated(200'000)
                + "\nFrom: a@b.example\nSubject: emne\n\nHei\n";
        QTest::newRow("references") << "References: " + QByteArray("<a@b> ").repeated(200'000)
                + "\nFrom: a@b.example\nSubject: emne\n\nHei\n";
    }

    void fieldsAreCut()
    {
        QFETCH(QByteArray, raw);
        const auto mail = mail::GMimeReader().read(raw);
        QVERIFY(mail);
        QCOMPARE(mail->subject, u"emne"_s);
        QCOMPARE(mail->from.address, u"a@b.example"_s);
        QCOMPARE(mail->text.trimmed(), u"Hei"_s);
        QVERIFY(mail->remarks.contains(u"a header field was cut"_s));
    }

    void enclosedMailIsCutToo()
    {
        const auto mail = mail::GMimeReader().read(
            "From: a@b.example\nSubject: emne\nContent-Type: multipart/mixed; "
            "boundary=x\n\n--x\n\nHei\n"
            "--x\nContent-Type: message/rfc822\n\nSubject: indre\nTo: "
            + QByteArray("a:").repeated(512 * 1024) + "\n\nindre\n--x--\n");
        QVERIFY(mail);
        QCOMPARE(mail->text.trimmed(), u"Hei"_s);
        QCOMPARE(mail->parts.size(), 1);
        QVERIFY(mail->parts.first().content.size() < 100'000);
    }

    void encodedEnclosedMail()
    {
        const QByteArray inner =
            "Subject: indre\nTo: " + QByteArray("a:").repeated(512 * 1024) + "\n\nindre\n";
        const auto mail = mail::GMimeReader().read(
            "From: a@b.example\nSubject: emne\nContent-Type: message/rfc822\n"
            "Content-Transfer-Encoding: base64\n\n"
            + inner.toBase64());
        QVERIFY(mail);
        QCOMPARE(mail->subject, u"emne"_s);
        QCOMPARE(mail->parts.size(), 1);
        QVERIFY(mail->parts.first().content.contains("Subject: indre"));
    }

    void indentedTextOfABodyIsNoField()
    {
        const QByteArray text = "from:\n" + QByteArray("  12:30:00 linje\n").repeated(5000);
        const auto mail = mail::GMimeReader().read("From: a@b.example\nSubject: emne\n\n" + text);
        QVERIFY(mail);
        QCOMPARE(mail->text, QString::fromUtf8(text));
    }

    void aLongSubjectIsCut()
    {
        const auto mail = mail::GMimeReader().read(
            "From: a@b.example\nSubject: " + QByteArray("ord ").repeated(500'000) + "\n\nHei\n");
        QVERIFY(mail);
        QVERIFY(mail->subject.size() > 1990 && mail->subject.size() <= 2000);
    }

    void twentyThousandNestedMultiparts()
    {
        QByteArray raw(
            "From: a@b.example\nSubject: emne\nContent-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray here = QByteArray::number(i);
            raw += "--b" + here + "\nContent-Type: multipart/mixed; boundary=b"
                + QByteArray::number(i + 1) + "\n\n";
        }
        raw += "--b20000\n\ninnerst\n";
        const auto mail = mail::GMimeReader().read(raw);
        QVERIFY(mail);
        QCOMPARE(mail->subject, u"emne"_s);
    }

    void nestedMessages()
    {
        QByteArray raw("From: a@b.example\nSubject: emne\nContent-Type: message/rfc822\n\n");
        raw += QByteArray("Subject: indre\nContent-Type: message/rfc822\n\n").repeated(20'000)
            + "Hei\n";
        const auto mail = mail::GMimeReader().read(raw);
        QVERIFY(mail);
        QCOMPARE(mail->subject, u"emne"_s);
        QCOMPARE(mail->parts.size(), 1);
    }

    void moreThanTenThousandParts()
    {
        QByteArray raw("From: a@b.example\nSubject: emne\nContent-Type: multipart/mixed; "
                       "boundary=x\n\n--x\n\nHei\n");
        for (int i = 0; i < 10'005; ++i)
            raw +=
                "--x\nContent-Type: image/png; name=\"" + QByteArray::number(i) + ".png\"\n\nx\n";
        const auto mail = mail::GMimeReader().read(raw + "--x--\n");
        QVERIFY(mail);
        QCOMPARE(mail->text.trimmed(), u"Hei"_s);
        QCOMPARE(mail->parts.size(), 10'000);
        QCOMPARE(mail->parts.last().name, u"9999.png"_s);
        QCOMPARE(mail->remarks,
                 QStringList{u"parts beyond the 10,000th were left in the raw mail"_s});
    }

    void fiftyMegabytes()
    {
        const QByteArray line = QByteArray("QUJD").repeated(19) + "\r\n";
        QByteArray raw("From: a@b.example\nSubject: emne\nContent-Type: multipart/mixed; "
                       "boundary=x\n\n--x\n\nHei\n"
                       "--x\nContent-Type: application/zip; "
                       "name=stor.zip\nContent-Transfer-Encoding: base64\n\n");
        raw += line.repeated(50 * 1024 * 1024 / line.size());
        const auto mail = mail::GMimeReader().read(raw + "--x--\n");
        QVERIFY(mail);
        QCOMPARE(mail->parts.size(), 1);
        QVERIFY(mail->parts.first().content.size() > 37'000'000);
    }

    void aHugeTextIsCut()
    {
        const auto mail =
            mail::GMimeReader().read("From: a@b.example\nSubject: emne\n\n"
                                     + QByteArray("linje med tekst\n").repeated(500'000));
        QVERIFY(mail);
        QCOMPARE(mail->text.size(), 2'000'000);
        QCOMPARE(mail->remarks, QStringList{u"a very long text was cut"_s});
    }

    void hostileHtml_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("deep") << QByteArray("<div>").repeated(200'000) + "x";
        QTest::newRow("unmatched ends")
            << QByteArray("<b>").repeated(390) + QByteArray("</i>").repeated(300'000);
        QTest::newRow("many attributes") << "<p " + [] {
            QByteArray names;
            for (int i = 0; i < 100'000; ++i)
                names += "a" + QByteArray::number(i) + "='' ";
            return names;
        }() + ">x</p>";
        QTest::newRow("entities") << QByteArray("&amp;").repeated(500'000);
        QTest::newRow("open tags") << QByteArray("<").repeated(2'000'000);
        QTest::newRow("open comment") << "<!--" + QByteArray("-").repeated(2'000'000);
        QTest::newRow("nested lists") << QByteArray("<ul><li>").repeated(100'000);
        QTest::newRow("nested quotations") << QByteArray("<blockquote>x<br>").repeated(100'000);
    }

    void hostileHtml()
    {
        QFETCH(QByteArray, html);
        const auto mail = mail::GMimeReader().read(
            "From: a@b.example\nSubject: emne\nContent-Type: text/html\n\n" + html);
        QVERIFY(mail);
        QCOMPARE(mail->subject, u"emne"_s);
    }

    void manyThreadsAtOnce()
    {
        const auto mails = fixtures();
        QVERIFY(!mails.isEmpty());
        const mail::GMimeReader reader;
        std::atomic<int> same = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([&] {
                for (const QByteArray &raw : mails) {
                    const auto first = reader.read(raw);
                    const auto second = reader.read(raw);
                    same += first && second && *first == *second;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(same.load(), 8 * int(mails.size()));
    }

    void mutations()
    {
        constexpr quint32 Seed = 20261116;
        QRandomGenerator random(Seed);
        const auto mails = fixtures();
        QVERIFY(!mails.isEmpty());
        const mail::GMimeReader reader;
        QElapsedTimer timer;
        timer.start();
        int read = 0;
        for (int i = 0; i < 4000 && timer.elapsed() < 5000; ++i) {
            const QByteArray raw = mutated(mails.at(i % mails.size()), random);
            const auto mail = reader.read(raw);
            if (!mail) {
                QCOMPARE(mail.error().kind, ErrorKind::Unreadable);
                continue;
            }
            ++read;
            for (const QChar c :
                 mail->subject + mail->from.name + mail->from.address + mail->messageId)
                QVERIFY(c.category() != QChar::Other_Control);
        }
        QVERIFY(read > 0);
    }
};

QTEST_GUILESS_MAIN(HostileMailTest)
#include "HostileMailTest.moc"
