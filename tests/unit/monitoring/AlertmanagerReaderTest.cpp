// Alertmanager as it is, and as it should never be (R8.1).
#include "monitoring/AlertmanagerReader.h"
#include "monitoring/AlertJson.h"
#include "tests/support/Alertmanager.h"
#include "tests/support/FakeWeb.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace skranke;
using namespace skranke::monitoring;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

MonitoringSource sourceAt(const QString &address)
{
    MonitoringSource source;
    source.name = u"x"_s;
    source.address = address;
    return source;
}

/// The event loop runs meanwhile: the fake server lives in this thread.
AlertReading answer(QFuture<AlertReading> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    return future.result();
}

MonitoringProblem problemOf(const AlertReading &reading)
{
    return reading ? MonitoringProblem::None : reading.error().problem;
}

const QByteArray One = R"([{"annotations":{"summary":"Svarer ikke"},
    "startsAt":"2026-11-24T02:10:00.250+01:00","endsAt":"2026-11-24T02:20:00.000Z",
    "fingerprint":"00aa","status":{"state":"active","silencedBy":[]},
    "labels":{"alertname":"SiteDown","instance":"bokhuset.example","severity":"critical"}}])";

} // namespace

class AlertmanagerReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlertIsRead()
    {
        const AlertReading reading = parseAlerts(One);
        QVERIFY(reading);
        QCOMPARE(reading->size(), 1);
        const Alert &alert = reading->first();
        QCOMPARE(alert.fingerprint, u"00aa"_s);
        QCOMPARE(alert.name(), u"SiteDown"_s);
        QCOMPARE(alert.summary, u"Svarer ikke"_s);
        QCOMPARE(formatInstant(alert.startsAt), u"2026-11-24T01:10:00Z"_s);
        QCOMPARE(alert.labels.value(u"instance"_s), u"bokhuset.example"_s);
        QVERIFY(!alert.suppressed);
    }

    void whatIsNoListOfAlertsIsNoAlertmanager_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "<!doctype html><title>Sign in</title>", "{}", "[1]", "[{}]",
                                 "[[]]", "null", "[{\"labels\":\"x\"}]", "[{\"labels\":{}}"})
            QTest::newRow(body) << QByteArray(body);
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("zeroes") << QByteArray(1'000, '\0');
    }
    void whatIsNoListOfAlertsIsNoAlertmanager()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(problemOf(parseAlerts(body)), MonitoringProblem::NoAlertmanager);
    }

    void hostileTextIsMadeHarmless()
    {
        const QByteArray json = R"([{"labels":{"instance":"a.example\r\nBcc: x@y.example",
            "a=b":"c","n":17,"":"tom"},"annotations":{"summary":"x\u202egpj\u0000.exe",
            "description":"d"},"startsAt":"0001-01-01T00:00:00Z"},
            {"labels":{"alertname":"y"},"startsAt":"i går"}])";
        const AlertReading reading = parseAlerts(json);
        QVERIFY(reading);
        const Alert &alert = reading->first();
        QCOMPARE(alert.labels.keys(), QStringList({u"instance"_s, u"n"_s}));
        QCOMPARE(alert.labels.value(u"instance"_s), u"a.example Bcc: x@y.example"_s);
        QCOMPARE(alert.summary, u"xgpj .exe"_s);
        QCOMPARE(reading->last().startsAt, Instant::min());
        QVERIFY(!alert.fingerprint.isEmpty());
        QVERIFY(alert.fingerprint != reading->last().fingerprint);

        QJsonObject labels;
        for (int i = 0; i < 500; ++i)
            labels.insert(QString::number(i), QString(10'000, u'x'));
        const QByteArray many =
            QJsonDocument(QJsonArray{QJsonObject{{u"labels"_s, labels}}}).toJson();
        const Alert wide = parseAlerts(many)->first();
        QCOMPARE(wide.labels.size(), LabelsKept);
        QCOMPARE(wide.labels.first().size(), LongestLabel);
    }

    void aServersFaultsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<MonitoringProblem>("problem");
        using P = MonitoringProblem;
        const QByteArray html = "<html><body>Internal error</body></html>";
        QTest::newRow("alerts") << QByteArray("200 OK") << One << P::None;
        QTest::newRow("no alerts") << QByteArray("200 OK") << QByteArray("[]") << P::None;
        QTest::newRow("500") << QByteArray("500 No") << html << P::Failing;
        QTest::newRow("502") << QByteArray("502 No") << html << P::Failing;
        QTest::newRow("500 with alerts") << QByteArray("500 No") << One << P::Failing;
        QTest::newRow("HTML") << QByteArray("200 OK") << html << P::NoAlertmanager;
        QTest::newRow("404") << QByteArray("404 No") << html << P::NoAlertmanager;
        QTest::newRow("401") << QByteArray("401 No") << html << P::Unauthorised;
        QTest::newRow("403") << QByteArray("403 No") << html << P::Unauthorised;
        QTest::newRow("a redirection") << QByteArray("302 Found\r\nLocation: http://127.0.0.1:1/")
                                       << html << P::NoAlertmanager;
    }
    void aServersFaultsAreToldApart()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        FakeWeb web;
        web.setAnswer(body, status);
        AlertmanagerReader reader;
        const AlertReading reading = answer(reader.read(sourceAt(web.address()), {}));
        QTEST(problemOf(reading), "problem");
        QCOMPARE(web.questions(), 1);
    }

    void nobodyThereIsUnreachable()
    {
        QString address;
        {
            const FakeWeb gone;
            address = gone.address();
        }
        AlertmanagerReader reader;
        QCOMPARE(problemOf(answer(reader.read(sourceAt(address), {}))),
                 MonitoringProblem::Unreachable);
        QCOMPARE(problemOf(answer(reader.read(sourceAt(u"http://no.such.host.invalid"_s), {}))),
                 MonitoringProblem::Unreachable);
    }

    void whereAConnectionCameToNothing()
    {
        QString address;
        {
            const FakeWeb gone;
            address = gone.address();
        }
        AlertmanagerReader reader;
        const auto faultAt = [&](const QString &where) {
            QFuture<ProbeReading> future = reader.probe(sourceAt(where), {});
            if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
                qFatal("no answer");
            return future.result().error();
        };
        QCOMPARE(faultAt(address).connection, ConnectionFault::Refused);
        QCOMPARE(faultAt(u"http://no.such.host.invalid"_s).connection, ConnectionFault::NoSuchHost);
        FakeWeb web;
        web.setAnswer("[]");
        const ProbeFault plain = faultAt(web.address().replace(u"http:"_s, u"https:"_s));
        QCOMPARE(plain.fault.problem, MonitoringProblem::Unreachable);
        QCOMPARE(plain.connection, ConnectionFault::NoTls);
    }

    void silenceHasAnEnd()
    {
        FakeWeb web;
        web.setSilent();
        AlertmanagerReader reader({200ms, 1'000});
        QCOMPARE(problemOf(answer(reader.read(sourceAt(web.address()), {}))),
                 MonitoringProblem::TooSlow);
        web.setRaw("HTTP/1.1 200 OK\r\nContent-Length: 4000000000\r\n\r\n[", false);
        QCOMPARE(problemOf(answer(reader.read(sourceAt(web.address()), {}))),
                 MonitoringProblem::TooSlow);
        web.setRaw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[");
        QCOMPARE(problemOf(answer(reader.read(sourceAt(web.address()), {}))),
                 MonitoringProblem::Unreachable);
        web.setAnswer(QByteArray(5'000, ' '));
        QCOMPARE(problemOf(answer(reader.read(sourceAt(web.address()), {}))),
                 MonitoringProblem::TooLarge);
        web.setRaw("220 mail.example ESMTP\r\n");
        QVERIFY(problemOf(answer(reader.read(sourceAt(web.address()), {})))
                != MonitoringProblem::None);
    }

    void theQuestionIsTheOneThatIsDocumented()
    {
        FakeWeb web;
        web.setAnswer("[]");
        AlertmanagerReader reader;
        MonitoringSource source = sourceAt(web.address() + u"/prom/"_s);
        source.auth = MonitoringAuth::Bearer;
        QVERIFY(answer(reader.read(source, "t0ken")));
        QVERIFY(web.asked().startsWith("GET /prom/api/v2/alerts?"));
        QVERIFY(web.asked().contains("silenced=true"));
        QVERIFY(web.asked().contains("Authorization: Bearer t0ken"));
        source.auth = MonitoringAuth::Basic;
        source.user = u"skranke"_s;
        QVERIFY(answer(reader.read(source, "hemmelig")));
        QVERIFY(web.asked().contains("Authorization: Basic "
                                     + QByteArray("skranke:hemmelig").toBase64()));
    }

    void whoStopsReadingIsAnsweredToo()
    {
        FakeWeb web;
        web.setSilent();
        QFuture<AlertReading> future;
        {
            AlertmanagerReader reader;
            future = reader.read(sourceAt(web.address()), {});
        }
        QCOMPARE(problemOf(answer(future)), MonitoringProblem::Unreachable);
    }

    void tenThousandAlertsAreRead()
    {
        QJsonArray alerts;
        for (int i = 0; i < 10'000; ++i) {
            QJsonObject alert = Alertmanager::alert(u"s%1.example"_s.arg(i));
            alert.insert(u"fingerprint"_s, QString::number(i, 16));
            alerts.append(alert);
        }
        FakeWeb web;
        web.setAnswer(QJsonDocument(alerts).toJson());
        AlertmanagerReader reader;
        const AlertReading reading = answer(reader.read(sourceAt(web.address()), {}));
        QVERIFY(reading);
        QCOMPARE(reading->size(), 10'000);
    }

    void aRealAlertmanagerIsRead()
    {
        if (!Alertmanager::isInstalled())
            QSKIP("prometheus-alertmanager is not installed");
        Alertmanager manager;
        manager.start();
        AlertmanagerReader reader;
        const MonitoringSource source = sourceAt(manager.address());
        QCOMPARE(answer(reader.read(source, {}))->size(), 0);
        const QJsonObject first = Alertmanager::alert(u"bokhuset.example"_s);
        manager.post({first, Alertmanager::alert(u"annen.example"_s)});
        const auto count = [&] {
            const AlertReading reading = answer(reader.read(source, {}));
            return reading ? reading->size() : -1;
        };
        QTRY_COMPARE(count(), 2);
        const Instant now = SystemClock().now();
        manager.post({Alertmanager::ended(first, now - 1s)});
        QTRY_COMPARE(count(), 1);
        const Alert alert = answer(reader.read(source, {}))->first();
        QCOMPARE(alert.labels.value(u"instance"_s), u"annen.example"_s);
        QVERIFY(!alert.fingerprint.isEmpty());
        QVERIFY(alert.startsAt <= now && alert.startsAt > now - 1h);
        manager.stop();
        QCOMPARE(problemOf(answer(reader.read(source, {}))), MonitoringProblem::Unreachable);
    }

    void aRealAlertmanagerBehindTlsAndAPassword()
    {
        if (!Alertmanager::isInstalled())
            QSKIP("prometheus-alertmanager is not installed");
        Alertmanager manager(Alertmanager::Protection::TlsAndBasic);
        manager.start();
        AlertmanagerReader reader;
        MonitoringSource source = sourceAt(manager.address());
        source.auth = MonitoringAuth::Basic;
        source.user = QLatin1String(Alertmanager::User);
        QCOMPARE(problemOf(answer(reader.read(source, Alertmanager::Password))),
                 MonitoringProblem::Untrusted);
        source.caCertificate = manager.certificate();
        QCOMPARE(problemOf(answer(reader.read(source, "galt"))), MonitoringProblem::Unauthorised);
        QCOMPARE(problemOf(answer(reader.read(source, Alertmanager::Password))),
                 MonitoringProblem::None);
    }
};

QTEST_GUILESS_MAIN(AlertmanagerReaderTest)
#include "AlertmanagerReaderTest.moc"
