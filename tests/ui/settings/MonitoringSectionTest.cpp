// Where alerts come from, and how grave they are, as a lead keeps them.
#include "domain/Ready.h"
#include "support/Pages.h"
#include "unit/services/WatchDesk.h"

#include "ui/settings/MonitoringSection.h"
#include "ui/settings/SeverityEditor.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

class SecretsDouble final : public Secrets {
public:
    QFuture<Result<QByteArray>> read(const QString &key) override
    {
        return ready<QByteArray>(kept.contains(key)
                                     ? Result<QByteArray>(kept.value(key))
                                     : Result<QByteArray>(fail(ErrorKind::NotFound)));
    }
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override
    {
        kept.insert(key, value);
        return ready<void>({});
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        kept.remove(key);
        return ready<void>({});
    }

    QHash<QString, QByteArray> kept;
};

/// Nobody is asked here; SourceTrialTest asks.
class NoProbe final : public SourceProbe {
public:
    QFuture<ProbeReading> probe(const MonitoringSource &, const QByteArray &) override
    {
        qFatal("nobody is to be asked");
    }
};

struct World {
    WatchDesk desk;
    SecretsDouble secrets;
    NoProbe probe;
    SourceTrialService trials{desk.context(), probe, secrets};
    ui::Theme theme;
    std::unique_ptr<ui::MonitoringSection> page;

    explicit World(bool lead = true, bool dark = false)
    {
        dress(theme, dark);
        desk.session.setMe(lead ? desk.lead : desk.agent);
    }
    ui::MonitoringSection &open()
    {
        page = std::make_unique<ui::MonitoringSection>(theme, desk.monitoring, trials, secrets,
                                                       desk.store(), desk.session);
        present(*page);
        return *page;
    }
    QTableView &table() { return *part<QTableView>(*page, "sourceTable"); }
    QLineEdit &field(const char *name) { return *part<QLineEdit>(*page, name); }
    void type(const char *name, const QString &text)
    {
        field(name).selectAll();
        QTest::keyClicks(&field(name), text);
    }
    QPushButton &button(const char *name) { return *part<QPushButton>(*page, name); }
    QList<WatchedSource> sources() { return must(desk.monitoring.sources()); }
};

} // namespace

class MonitoringSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void aSourceIsEnteredWithItsSecretInTheKeychain()
    {
        World world;
        world.open();
        QTRY_COMPARE(world.table().model()->rowCount(), 1);
        world.button("newSource").click();
        world.type("field_name", u"Reserve"_s);
        world.type("field_source_address", u"https://reserve.example"_s);
        world.type("field_secret", u"hemmelig"_s);
        QCOMPARE(world.field("field_secret").echoMode(), QLineEdit::Password);
        world.button("saveSource").click();
        QTRY_COMPARE(world.sources().size(), 2);
        const MonitoringSource saved = world.sources().at(1).source;
        QCOMPARE(saved.name, u"Reserve"_s);
        QTRY_COMPARE(world.secrets.kept.value(saved.secretKey()), QByteArray("hemmelig"));
        QVERIFY(isSecretKey(saved.secretKey()));
        QTRY_VERIFY(world.field("field_secret").text().isEmpty());
        QVERIFY(!world.button("saveSource").isEnabled());
    }

    void aBadAddressIsSaidAtItsField()
    {
        World world;
        world.open();
        QTRY_COMPARE(world.table().model()->rowCount(), 1);
        world.table().setCurrentIndex(world.table().model()->index(0, 0));
        world.type("field_source_address", u"reserve"_s);
        world.button("saveSource").click();
        QTRY_VERIFY(world.field("field_source_address").hasFocus());
        QCOMPARE(world.field("field_source_address").text(), u"reserve"_s);
        QCOMPARE(world.sources().at(0).source.address, world.desk.source.address);
    }

    void aTokenOverPlainHttpIsRefusedAtItsField()
    {
        World world;
        world.open();
        QTRY_COMPARE(world.table().model()->rowCount(), 1);
        world.button("newSource").click();
        world.type("field_name", u"Reserve"_s);
        world.type("field_source_address", u"http://reserve.example:9093"_s);
        world.type("field_secret", u"hemmelig"_s);
        auto *auth = part<ui::ChoiceButton>(*world.page, "field_auth");
        auth->setValue(toCode(MonitoringAuth::Bearer));
        world.button("saveSource").click();
        auto *complaint = part<QLabel>(*world.page, "complaint_source_address");
        QTRY_VERIFY(complaint->isVisible());
        QVERIFY2(complaint->text().contains(u"https://"_s), qPrintable(complaint->text()));
        QVERIFY(world.field("field_source_address").hasFocus());
        QCOMPARE(world.sources().size(), 1);
        QVERIFY2(world.secrets.kept.isEmpty(), "it is not kept either");
        world.type("field_source_address", u"https://reserve.example:9093"_s);
        world.button("saveSource").click();
        QTRY_COMPARE(world.sources().size(), 2);
    }

    void aSourceIsRemovedWithItsSecret()
    {
        World world;
        world.secrets.kept.insert(world.desk.source.secretKey(), "x");
        world.open();
        QTRY_COMPARE(world.table().model()->rowCount(), 1);
        world.table().setCurrentIndex(world.table().model()->index(0, 0));
        world.button("removeSource").click();
        QTRY_VERIFY(world.sources().isEmpty());
        QTRY_VERIFY(world.secrets.kept.isEmpty());
    }

    void escapeLeavesTheFormAndWhatIsTypedWaits()
    {
        World world;
        world.open();
        QTRY_COMPARE(world.table().model()->rowCount(), 1);
        world.table().setCurrentIndex(world.table().model()->index(0, 0));
        const QString stored = world.field("field_name").text();
        QVERIFY(!world.button("cancelSource").isVisible());
        QTest::keyClick(&world.button("newSource"), Qt::Key_Space);
        QVERIFY(world.field("field_name").hasFocus());
        world.type("field_name", u"Halvferdig"_s);
        QTest::keyClick(&world.field("field_name"), Qt::Key_Escape);
        QVERIFY(world.table().hasFocus());
        QCOMPARE(world.table().currentIndex().row(), 0); // where one was
        QCOMPARE(world.field("field_name").text(), stored);

        world.type("field_site_label", u"vert"_s);
        QTest::keyClick(&world.button("newSource"), Qt::Key_Space);
        QCOMPARE(world.field("field_name").text(), u"Halvferdig"_s);
        QTest::keyClick(&world.button("cancelSource"), Qt::Key_Space);
        QVERIFY(world.table().hasFocus());
        QCOMPARE(world.field("field_name").text(), stored);
        QCOMPARE(world.field("field_site_label").text(), u"vert"_s);
        QVERIFY(world.button("saveSource").isEnabled());
        QTest::keyClick(&world.button("newSource"), Qt::Key_Space);
        QVERIFY2(world.field("field_name").text().isEmpty(), "that was cancelled");
        QTest::keyClick(&world.field("field_name"), Qt::Key_Escape);
        QTest::keyClick(&world.field("field_site_label"), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(world.sources().at(0).source.siteLabel, u"vert"_s);
        QTRY_VERIFY(!world.button("cancelSource").isVisible());
    }

    void theRuleIsEdited()
    {
        World world;
        world.open();
        auto *editor = part<ui::SeverityEditor>(*world.page, "severityEditor");
        QTRY_COMPARE(editor->rule(), SeverityRule::standard());
        world.button("addSeverity").click();
        auto *value = qobject_cast<QLineEdit *>(world.page->focusWidget());
        QVERIFY(value);
        QTest::keyClicks(value, u"page"_s);
        QStringList removes;
        for (const QPushButton *button : editor->findChildren<QPushButton *>())
            if (button->text() == u"Fjern"_s)
                removes.append(button->accessibleName());
        QCOMPARE(removes.size(), SeverityRule::standard().lines.size() + 1);
        QCOMPARE(removes.last(), u"Fjern severity = page"_s); // each says what it removes
        removes.removeDuplicates();
        QCOMPARE(removes.size(), SeverityRule::standard().lines.size() + 1);
        world.button("saveRule").click();
        SeverityRule wanted = SeverityRule::standard();
        wanted.lines.append({u"severity"_s, u"page"_s, Level::B});
        QTRY_COMPARE(must(world.desk.monitoring.rule()), wanted);
        keepPicture(*world.page, u"settings-monitoring"_s);
    }

    void anAgentOnlyLooks()
    {
        World world(false);
        world.open();
        QTRY_COMPARE(world.table().model()->rowCount(), 1);
        QVERIFY(!world.button("saveSource").isVisible());
        QVERIFY(!world.button("trySource").isVisible());
        QCOMPARE(refusalOf(wait(world.trials.tryOut(world.desk.source, {}))), Reason::LeadOnly);
        QVERIFY(!world.button("saveRule").isVisible());
    }
};

QTEST_MAIN(MonitoringSectionTest)
#include "MonitoringSectionTest.moc"
