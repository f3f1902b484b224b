// Hostile HTML (R7.5): nothing runs, nothing is fetched, nothing is hidden, and text survives.
#include "mail/HtmlSanitiser.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QString safe(const QString &html)
{
    return mail::sanitiseHtml(html).html;
}

} // namespace

class HtmlSanitiserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesRemotePicturesWhenAsked_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("shown");
        QTest::newRow("https") << u"<img src='https://b.example/a.png?x=1&amp;y=2'>"_s
                               << u"<img src=\"https://b.example/a.png?x=1&amp;y=2\" alt=\"\">"_s;
        QTest::newRow("no scheme")
            << u"<img src='//b.example/a.png' width=3>"_s
            << u"<img src=\"https://b.example/a.png\" alt=\"\" width=\"3\">"_s;
        QTest::newRow("a file") << u"<img src='file:///etc/passwd' alt=x>"_s << u"[x]"_s;
        QTest::newRow("a share") << u"<img src='\\\\b.example\\a' alt=x>"_s << u"[x]"_s;
        QTest::newRow("ftp") << u"<img src='ftp://b.example/a' alt=x>"_s << u"[x]"_s;
        QTest::newRow("frames stay out")
            << u"<iframe src='https://b.example'>a</iframe>b"_s << u"b"_s;
    }
    void namesRemotePicturesWhenAsked()
    {
        QFETCH(const QString, html);
        const auto named = mail::sanitiseHtml(html, {}, mail::RemotePictures::Named);
        QString shown = named.html.trimmed();
        shown.remove(u"<p>"_s).remove(u"</p>"_s);
        QTEST(shown, "shown");
        QVERIFY(!safe(html).contains(u"b.example"_s));
    }

    void keepsWhatIsHarmless_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &html, const QString &shown) {
            QTest::newRow(name) << html << shown;
        };
        row("paragraph", u"<p>Hei <b>du</b></p>"_s, u"<p>Hei <b>du</b></p>"_s);
        row("whole document",
            u"<html><head><title>x</title></head><body bgcolor=red><p>a</p></body></html>"_s,
            u"<p>a</p>"_s);
        row("text only", u"1 < 2 & \"3\""_s, u"<p>1 &lt; 2 &amp; &quot;3&quot;</p>"_s);
        row("unclosed", u"<div><b>a<i>b</div>"_s, u"<div><b>a<i>b</i></b></div>"_s);
        row("style", u"<p style='color:red;font-size:12pt'>a</p>"_s,
            u"<p style=\"color: red; font-size: 12pt\">a</p>"_s);
        row("link", u"<a href='https://b.example/x?a=1&amp;b=2' onclick='x()'>a</a>"_s,
            u"<a href=\"https://b.example/x?a=1&amp;b=2\" title=\"https://b.example/x?a=1&amp;b=2\">a</a>"_s);
        row("mail link", u"<a href='mailto:a@b.example'>a</a>"_s,
            u"<a href=\"mailto:a@b.example\" title=\"mailto:a@b.example\">a</a>"_s);
        row("cid picture", u"<img src='cid:bilde1%40b' alt='x' width=100 height=50>"_s,
            u"<img src=\"cid:bilde1@b\" alt=\"x\" width=\"100\" height=\"50\">"_s);
        row("data picture", u"<img src='data:image/png;base64,iVBORw0K'>"_s,
            u"<img src=\"data:image/png;base64,iVBORw0K\" alt=\"\">"_s);
        row("table", u"<table border=1><tr><td colspan=2 rowspan=9999>a</td></tr></table>"_s,
            u"<table border=\"1\"><tr><td colspan=\"2\" rowspan=\"50\">a</td></tr></table>"_s);
        row("section", u"<section>a</section>"_s, u"<div>a</div>"_s);
        row("unknown element", u"<blink>a</blink>"_s, u"a"_s);
    }

    void keepsWhatIsHarmless()
    {
        QFETCH(QString, html);
        const auto result = mail::sanitiseHtml(html);
        QTEST(result.html.trimmed(), "shown");
        QCOMPARE(result.remoteBlocked, 0);
        QVERIFY(!result.cut);
    }

    void dropsWhatActs_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const QString &html) { QTest::newRow(qPrintable(html)) << html; };
        row(u"<script>alert(1)</script>"_s);
        row(u"<scr<script>ipt>x(1)</script>"_s);
        row(u"<img src=x onerror=alert(1)>"_s);
        row(u"<p onmouseover='alert(1)'>a</p>"_s);
        row(u"<a href='javascript:alert(1)'>a</a>"_s);
        row(u"<a href='java\nscript:alert(1)'>a</a>"_s);
        row(u"<a href='&#106;avascript:alert(1)'>a</a>"_s);
        row(u"<a href='\x01javascript:alert(1)'>a</a>"_s);
        row(u"<a href='vbscript:x'>a</a>"_s);
        row(u"<a href='data:text/html,alert(1)'>a</a>"_s);
        row(u"<a href='file:///etc/passwd'>a</a>"_s);
        row(u"<a href='//evil.example'>a</a>"_s);
        row(u"<a href='skjema.html'>a</a>"_s);
        row(u"<iframe src='x'>alert</iframe>"_s);
        row(u"<object data='x'>alert</object>"_s);
        row(u"<form action='https://evil.example'><input value=alert><button>alert</button></form>"_s);
        row(u"<svg><script>alert(1)</script></svg>"_s);
        row(u"<math><mtext><img src=x onerror=alert(1)></mtext></math>"_s);
        row(u"<style>p{background:url(javascript:alert(1))}</style>"_s);
        row(u"<p style='background:expression(alert(1))'>a</p>"_s);
        row(u"<p style='color:\\72 ed;position:fixed'>a</p>"_s);
        row(u"<p style='margin:-500px'>a</p>"_s);
        row(u"<p style='font-size:99999px'>a</p>"_s);
        row(u"<meta http-equiv=refresh content='0;url=https://evil.example'>"_s);
        row(u"<base href='https://evil.example/'>"_s);
        row(u"<img src='data:image/svg+xml;base64,PHN2Zz4='>"_s);
        row(u"<img src='file:///etc/passwd'>"_s);
        row(u"<img src='bilde.png'>"_s);
        row(u"<img src=':/icons/send.svg'>"_s);
        row(u"<!--[if mso]><script>alert(1)</script><![endif]-->"_s);
        row(u"<template><script>alert(1)</script></template>"_s);
        row(u"<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>"_s);
        row(u"<div style='display:none'>alert</div>"_s);
    }

    void dropsWhatActs()
    {
        QFETCH(QString, html);
        const QString shown = safe(html);
        static const QRegularExpression acting(u"script:|<script|<[a-z0-9]+[^>]*\\son[a-z]+=|href=|"
                                               u"src=|action=|style=|<form|<input|alert|file:|"
                                               "expression"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        QString visible = shown;
        QVERIFY2(!acting.match(visible).hasMatch(), qPrintable(shown));
    }

    void countsWhatIsRemote_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<int>("remote");
        QTest::newRow("picture") << u"<img src='https://spor.example/x.gif' alt='Logo'>"_s << 1;
        QTest::newRow("without scheme") << u"<img src='//spor.example/x.gif'>"_s << 1;
        QTest::newRow("local file") << u"<img src='file:///home/x.png'>"_s << 1;
        QTest::newRow("background")
            << u"<table background='http://spor.example/x'><tr><td>a</td></tr></table>"_s << 1;
        QTest::newRow("style")
            << u"<p style='color:red;background:url(http://spor.example/x)'>a</p>"_s << 1;
        QTest::newRow("style sheet")
            << u"<link rel=stylesheet href='https://spor.example/x.css'>"_s << 1;
        QTest::newRow("style element")
            << u"<style>@import 'x'; p{background:url('//spor.example/x')}</style>"_s << 2;
        QTest::newRow("frame in a dropped element")
            << u"<object><iframe src='https://spor.example'></iframe></object>"_s << 1;
        QTest::newRow("two") << u"<img src='http://a.example/x'><img src='http://b.example/y'>"_s
                             << 2;
        QTest::newRow("none") << u"<img src='cid:x'><a href='https://b.example'>a</a>"_s << 0;
    }

    void countsWhatIsRemote()
    {
        QFETCH(QString, html);
        const auto result = mail::sanitiseHtml(html);
        QTEST(result.remoteBlocked, "remote");
        QVERIFY(!result.html.contains(u"spor.example"_s));
    }

    void aBlockedPictureLeavesItsWords()
    {
        QCOMPARE(safe(u"<img src='https://spor.example/x.gif' alt='Logo &lt;b&gt;'>"_s),
                 u"[Logo &lt;b&gt;]"_s);
    }

    void picturesGoWhereTheyAreTold()
    {
        const auto result = mail::sanitiseHtml(
            u"<img src='cid:a@b'><img src='cid:ukjent'>"_s,
            [](const QString &id) { return id == u"a@b"_s ? u"skranke:7\"x"_s : QString(); });
        QCOMPARE(result.html, u"<img src=\"skranke:7&quot;x\" alt=\"\">"_s);
    }

    void attributesCannotBreakOut()
    {
        const QString shown =
            safe(u"<img src='cid:x\"onerror=\"y' alt='\"><b>'><font color='red\"x'>a</font>"_s);
        QVERIFY(!shown.contains(u"<b>"_s));
        QVERIFY(!shown.contains(u"onerror=\""_s));
        QVERIFY(!shown.contains(u"red\"x"_s));
    }

    void bounds_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("cut");
        QTest::newRow("deep") << u"<div>"_s.repeated(100'000) << true;
        QTest::newRow("wide") << u"<b>x</b>"_s.repeated(100'000) << true;
        QTest::newRow("long") << QString(10'000'000, u'x') << true;
        QTest::newRow("escaped growth") << u"&quot;"_s.repeated(600'000) << false;
        QTest::newRow("big inline picture")
            << u"<img src='data:image/png;base64,"_s + QString(3'000'000, u'A') + u"'>"_s << false;
        QTest::newRow("styles") << u"<p style='"_s + u"color:red;"_s.repeated(300'000)
                + u"'>x</p>"_s << false;
    }

    void bounds()
    {
        QFETCH(QString, html);
        const auto result = mail::sanitiseHtml(html);
        QTEST(result.cut, "cut");
        QVERIFY(result.html.size() < 10'000'000);
        QCOMPARE(result.html.count(u"<div>"_s), result.html.count(u"</div>"_s));
    }

    void tablesInTablesBecomeBlocks()
    {
        const QString shown =
            safe(u"<table><tr><td>"_s.repeated(40) + u"x"_s + u"</td></tr></table>"_s.repeated(40));
        QCOMPARE(shown.count(u"<table>"_s), 6);
        QVERIFY(shown.contains(u"x"_s));
        QCOMPARE(shown.count(u"<div>"_s), shown.count(u"</div>"_s));
    }

    void sanitisedTwiceIsTheSame()
    {
        const QString once = safe(
            u"<table bgcolor=red><tr><td style='padding:4px' onclick=x>a &amp; <img src=cid:x> "
            "<a href='https://æøå.example/å'>b</a></table><p>c"_s);
        QCOMPARE(safe(once), once);
    }
};

QTEST_APPLESS_MAIN(HtmlSanitiserTest)
#include "HtmlSanitiserTest.moc"
