// A source of alerts asked once by its button: what is wrong is told apart in plain words. The
// Alertmanager is a real one, and so is what answers in its stead.
#include "support/Alertmanager.h"
#include "support/FakeWeb.h"
#include "support/OpenSecrets.h"
#include "support/Pages.h"
#include "unit/services/WatchDesk.h"

#include "monitoring/AlertmanagerReader.h"
#include "ui/settings/MonitoringSection.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 30'000; // ms

/// Under this address somebody answered once, and nobody does now.
QString addressOfNobody()
{
    const FakeWeb gone;
    return gone.address();
}

struct World {
    WatchDesk desk;
    OpenSecrets secrets;
    monitoring::AlertmanagerReader reader;
    SourceTrialService trials;
    ui::Theme theme;
    std::unique_ptr<ui::MonitoringSection> page;

    explicit World(monitoring::ReadLimits limits = {})
        : reader(limits), trials(desk.context(), reader, secrets)
    {
        dress(theme);
        desk.session.setMe(desk.lead);
    }
    /// The section with a source of that address chosen, typed but not saved.
    void open(const MonitoringSource &source)
    {
        desk.source = must(desk.monitoring.save(source));
        page = std::make_unique<ui::MonitoringSection>(theme, desk.monitoring, trials, secrets,
                                                       desk.store(), desk.session);
        present(*page);
        auto *table = part<QTableView>(*page, "sourceTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data() == source.name)
                table->setCurrentIndex(table->model()->index(row, 0));
    }
    void openAt(const QString &address)
    {
        open(desk.source);
        type("field_source_address", address);
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = part<QLineEdit>(*page, field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QPushButton &button() { return *part<QPushButton>(*page, "trySource"); }
    QLabel &outcome() { return *part<QLabel>(*page, "sourceTrial"); }
    QString tried()
    {
        button().click();
        if (!QTest::qWaitFor([this] { return button().isEnabled(); }, Patience))
            qFatal("no answer");
        return outcome().isVisible() ? outcome().text() : QString();
    }
};

MonitoringSource behindTls(const Alertmanager &manager, const MonitoringSource &like)
{
    MonitoringSource source = like;
    source.address = manager.address();
    source.auth = MonitoringAuth::Basic;
    source.user = QLatin1String(Alertmanager::User);
    return source;
}

} // namespace

class SourceTrialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void whatIsWrongIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("says");
        const QByteArray html = "<!doctype html><title>Logg inn</title>";
        QTest::newRow("HTML") << html << QByteArray("200 OK") << u"ingen Alertmanager"_s;
        QTest::newRow("other JSON")
            << QByteArray(R"({"status":"up"})") << QByteArray("200 OK") << u"ingen Alertmanager"_s;
        QTest::newRow("nothing of that path")
            << html << QByteArray("404 Not Found") << u"ingen Alertmanager"_s;
        QTest::newRow("a sign-in page elsewhere")
            << html << QByteArray("302 Found\r\nLocation: http://127.0.0.1:1/")
            << u"ingen Alertmanager"_s;
        QTest::newRow("401") << html << QByteArray("401 No") << u"slipper oss ikke inn"_s;
        QTest::newRow("403") << html << QByteArray("403 No") << u"slipper oss ikke inn"_s;
        QTest::newRow("500") << html << QByteArray("500 No") << u"selv har sviktet"_s;
    }
    void whatIsWrongIsToldApart()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, status);
        QFETCH(QString, says);
        FakeWeb web;
        web.setAnswer(body, status);
        World world;
        world.openAt(web.address());
        const QString said = world.tried();
        QVERIFY2(said.contains(says), qPrintable(said));
        QCOMPARE(web.questions(), 1);
        QVERIFY2(!world.desk.board().sources.at(0).state.blindSince, "a trial is not on record");
    }

    void noConnectionIsToldApart()
    {
        World world;
        world.openAt(u"https://no.such.host.invalid"_s);
        QVERIFY2(world.tried().contains(u"ingen maskin med det navnet"_s),
                 qPrintable(world.outcome().text()));
        world.type("field_source_address", addressOfNobody());
        QVERIFY2(!world.outcome().isVisible(), "what stood there was of another address");
        QVERIFY2(world.tried().contains(u"ingenting lytter på den porten"_s),
                 qPrintable(world.outcome().text()));
        FakeWeb web;
        web.setAnswer("[]");
        world.type("field_source_address", web.address().replace(u"http:"_s, u"https:"_s));
        QVERIFY2(world.tried().contains(u"snakker ikke https"_s),
                 qPrintable(world.outcome().text()));
        web.setRaw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[");
        world.type("field_source_address", web.address());
        QVERIFY2(world.tried().contains(u"brutt"_s), qPrintable(world.outcome().text()));
    }

    void silenceHasAnEndAndTheWindowGoesOn()
    {
        FakeWeb web;
        web.setSilent();
        World world({300ms, 1'000});
        world.openAt(web.address());
        world.button().click();
        QVERIFY2(!world.button().isEnabled(), "one question at a time");
        QVERIFY(world.outcome().isVisible());
        world.type("field_name", u"Mens vi venter"_s);
        QCOMPARE(part<QLineEdit>(*world.page, "field_name")->text(), u"Mens vi venter"_s);
        QVERIFY2(!world.outcome().isVisible(), "what is asked for now is another question");
        QVERIFY(world.tried().contains(u"ikke noe svar i tide"_s));
        web.setDripping("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[", 20ms);
        QVERIFY(world.tried().contains(u"ikke noe svar i tide"_s));
    }

    void noPasswordIsSentInTheOpen()
    {
        World world;
        MonitoringSource source = world.desk.source;
        source.auth = MonitoringAuth::Bearer;
        source.address = u"https://alerts.example"_s;
        world.open(source);
        world.type("field_source_address", u"http://alerts.example"_s);
        world.type("field_secret", u"hemmelig"_s);
        QVERIFY(world.tried().isEmpty());
        auto *complaint = part<QLabel>(*world.page, "complaint_source_address");
        QVERIFY(complaint->isVisible());
        QVERIFY2(complaint->text().contains(u"https://"_s), qPrintable(complaint->text()));
        // And it is not saved either.
        part<QPushButton>(*world.page, "saveSource")->click();
        QTRY_VERIFY(complaint->isVisible());
        QCOMPARE(must(world.desk.monitoring.sources()).at(0).source.address,
                 u"https://alerts.example"_s);
    }

    void aRealAlertmanagerWorks()
    {
        if (!Alertmanager::isInstalled())
            QSKIP("prometheus-alertmanager is not installed");
        Alertmanager manager;
        manager.start();
        World world;
        world.openAt(manager.address());
        QCOMPARE(world.tried(), u"Det virker. Ingen varsler er aktive."_s);
        manager.post({Alertmanager::alert(u"bokhuset.example"_s),
                      Alertmanager::alert(u"ukjent.example"_s),
                      Alertmanager::alert(u"fremmed.example"_s)});
        QTRY_COMPARE(world.tried(),
                     u"Det virker. 3 varsler er aktive. 2 av dem hører ikke til noe nettsted."_s);
        QVERIFY2(world.desk.board().rows.isEmpty(), "a trial opens no case");
        QVERIFY(cutOff(*world.page).isEmpty());
        keepPicture(*world.page, u"settings-monitoring-trial"_s);
    }

    void aRealOneBehindTlsAndAPassword()
    {
        if (!Alertmanager::isInstalled())
            QSKIP("prometheus-alertmanager is not installed");
        Alertmanager manager(Alertmanager::Protection::TlsAndBasic);
        manager.start();
        World world;
        world.open(behindTls(manager, world.desk.source));
        QVERIFY2(world.tried().contains(u"nøkkelringen"_s), qPrintable(world.outcome().text()));
        world.type("field_secret", QLatin1String(Alertmanager::Password));
        QVERIFY2(world.tried().contains(u"Sertifikatet"_s), qPrintable(world.outcome().text()));

        MonitoringSource trusted = behindTls(manager, world.desk.source);
        trusted.caCertificate = manager.certificate();
        world.page.reset();
        world.open(trusted);
        world.type("field_secret", u"galt"_s);
        QVERIFY2(world.tried().contains(u"slipper oss ikke inn"_s),
                 qPrintable(world.outcome().text()));
        // The kept one is used where none is typed.
        must(world.secrets.write(world.desk.source.secretKey(), Alertmanager::Password));
        world.type("field_secret", {});
        QTest::keyClick(part<QLineEdit>(*world.page, "field_secret"), Qt::Key_Backspace);
        QCOMPARE(world.tried(), u"Det virker. Ingen varsler er aktive."_s);
    }
};

QTEST_MAIN(SourceTrialTest)
#include "SourceTrialTest.moc"
