// Pictures from the network: what was asked for and no more, and nothing of us along.
#include "mail/PictureFetcher.h"
#include "tests/support/FakeWeb.h"

#include <QTest>

using namespace skranke;
using namespace skranke::mail;
using namespace skranke::tests;

namespace {

Result<QByteArray> fetched(PictureFetcher &fetcher, const QUrl &url)
{
    auto future = fetcher.fetch(url);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    return future.result();
}

} // namespace

class PictureFetcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsWhatWasAskedFor()
    {
        FakeWeb web;
        web.setAnswer("a picture", "200 OK", "Content-Type: image/png\r\nSet-Cookie: me=1\r\n");
        PictureFetcher fetcher;
        QUrl url(web.address() + QStringLiteral("/a.png"));
        url.setUserInfo(QStringLiteral("me:secret"));
        QCOMPARE(fetched(fetcher, url).value(), QByteArray("a picture"));
        QVERIFY(fetched(fetcher, url));
        const QByteArray asked = web.asked().toLower();
        QVERIFY(asked.startsWith("get /a.png "));
        for (const char *telling : {"cookie:", "authorization:", "referer:"})
            QVERIFY2(!asked.contains(telling), asked.constData());
    }

    void refusesWhatIsNotTheWeb_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("data") << QUrl(QStringLiteral("data:image/png;base64,AA=="));
        QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://127.0.0.1/a"));
        QTest::newRow("resource") << QUrl(QStringLiteral("qrc:/mail/nb/update.txt"));
        QTest::newRow("nothing") << QUrl();
    }
    void refusesWhatIsNotTheWeb()
    {
        QFETCH(const QUrl, url);
        PictureFetcher fetcher;
        const auto answer = fetched(fetcher, url);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Invalid);
    }

    void givesUp_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("too much") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") + QByteArray(4096, 'x');
        QTest::newRow("announces too much")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\nx");
        QTest::newRow("not there")
            << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("to a file") << QByteArray(
            "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("silence") << QByteArray();
    }
    void givesUp()
    {
        QFETCH(const QByteArray, answer);
        FakeWeb web;
        if (answer.isEmpty())
            web.setSilent();
        else
            web.setRaw(answer);
        PictureFetcher fetcher({1024, std::chrono::milliseconds(300)});
        const auto got = fetched(fetcher, QUrl(web.address()));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, ErrorKind::Unreadable);
    }
};

QTEST_GUILESS_MAIN(PictureFetcherTest)
#include "PictureFetcherTest.moc"
