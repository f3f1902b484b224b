// What the page of an outage's case offers while it lasts: a call about it, and the update that the
// customer is owed (R4.5, R4.8, R8.3).
#include "CaseWorld.h"

#include "services/IncidentService.h"
#include "services/MonitoringService.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

/// An outage at ten past two on the record, and the page of its case.
struct Outage {
    CaseWorld world;
    services::MonitoringService monitoring{world.desk.context()};
    MonitoringSource source;
    Case value;
    std::unique_ptr<ui::CasePage> page;

    Outage()
    {
        world.desk.clock.set(at("2026-11-24T01:11:00Z"));
        Site site;
        site.customer = world.customer.id;
        site.address = u"bokhuset.example"_s;
        world.desk.add(site);
        source.name = u"Hovedovervåking"_s;
        source.address = u"https://alerts.example"_s;
        source = must(monitoring.save(source));
        const Alert alert{u"1"_s,
                          {{u"alertname"_s, u"SiteDown"_s},
                           {u"instance"_s, u"bokhuset.example"_s},
                           {u"severity"_s, u"critical"_s}},
                          u"Svarer ikke"_s,
                          at("2026-11-24T01:10:00Z"),
                          false};
        const auto outcome = must(monitoring.take(source.id, {alert}));
        value = world.desk.reload(outcome.opened.at(0));
    }
    void taken()
    {
        world.desk.clock.set(at("2026-11-24T01:31:00Z"));
        value = must(services::IncidentService(world.desk.context()).take(value.id, value.version));
    }
    ui::CasePage &open()
    {
        page = world.page(value.id);
        return *page;
    }
    /// By the case's own menu, as a person finds it.
    void choose(const char *command)
    {
        auto *menu = part<QMenu>(*page, "caseMenu");
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->objectName() == QLatin1String(command))
                return action->trigger();
        qFatal("the menu has no %s", command);
    }
    bool offers(const char *command)
    {
        auto *menu = part<QMenu>(*page, "caseMenu");
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        return std::any_of(actions.cbegin(), actions.cend(), [command](const QAction *action) {
            return action->objectName() == QLatin1String(command);
        });
    }
    Case now() { return world.desk.reload(value.id); }
    QList<Message> messages()
    {
        return world.desk.read([id = value.id](UnitOfWork &work) -> Result<QList<Message>> {
            return work.messages().ofCase(id);
        });
    }
};

} // namespace

class CaseOutageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void aCallIsWrittenOnTheOpenOutage()
    {
        Outage outage;
        auto &page = outage.open();
        outage.choose("logCallCommand");
        auto *person = part<QLineEdit>(page, "callPerson");
        QTRY_VERIFY(person->hasFocus());
        QCOMPARE(person->text(), u"Ola Lien"_s);
        auto *text = part<QPlainTextEdit>(page, "callText");
        type(*text, u"Ringte: nettbutikken er borte."_s);
        outage.world.desk.clock.set(at("2026-11-24T01:20:00Z"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!part(page, "actionPanel")->isVisible());

        // R4.5: a call is an answer; R4.8: and from then on updates are owed.
        QCOMPARE(outage.now().respondedAt, std::optional(at("2026-11-24T01:20:00Z")));
        QCOMPARE(outage.now().updateDue, std::optional(at("2026-11-24T02:20:00Z")));
        QCOMPARE(outage.messages().size(), 1);
        const Message call = outage.messages().at(0);
        QCOMPARE(call.kind, MessageKind::Telephone);
        QCOMPARE(call.recipients, QStringList{u"Ola Lien"_s});
        QCOMPARE(call.text, u"Ringte: nettbutikken er borte."_s);
    }

    void aCallNeedsSomebodyAndKeepsWhatIsTyped()
    {
        Outage outage;
        auto &page = outage.open();
        outage.choose("logCallCommand");
        part<QLineEdit>(page, "callPerson")->clear();
        auto *text = part<QPlainTextEdit>(page, "callText");
        type(*text, u"Noen ringte."_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part(page, "actionNotice")->isVisible());
        QCOMPARE(text->toPlainText(), u"Noen ringte."_s);
        QVERIFY(outage.messages().isEmpty());
        QVERIFY(!outage.now().respondedAt);
    }

    void thePreparedUpdateIsSent()
    {
        Outage outage;
        outage.taken();
        auto &page = outage.open();
        outage.choose("sendUpdateCommand");
        auto *text = part<QPlainTextEdit>(page, "updateText");
        QTRY_VERIFY(!text->toPlainText().isEmpty());
        const QString prepared = text->toPlainText();
        QVERIFY2(prepared.contains(outage.value.number.toString()), qPrintable(prepared));
        QVERIFY2(prepared.contains(u"kl. 02:10"_s), qPrintable(prepared));
        QVERIFY2(!prepared.contains(u'{'), qPrintable(prepared));
        text->moveCursor(QTextCursor::End);
        type(*text, u"\nVi har funnet feilen."_s);
        outage.world.desk.clock.set(at("2026-11-24T02:05:00Z"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!part(page, "actionPanel")->isVisible());

        QCOMPARE(outage.messages().size(), 1);
        const Message sent = outage.messages().at(0);
        QCOMPARE(sent.kind, MessageKind::Outgoing);
        QCOMPARE(sent.text,
                 prepared + u"\nVi har funnet feilen.\n\nVennlig hilsen\nKari Nes\nKundesenter"_s);
        QCOMPARE(outage.now().updateDue, std::optional(at("2026-11-24T03:05:00Z")));
        QVERIFY(outage.world.desk.breaches(outage.value.id).isEmpty());
    }

    void whatIsTypedIsNotWrittenOver()
    {
        Outage outage;
        outage.taken();
        auto &page = outage.open();
        outage.choose("sendUpdateCommand");
        auto *text = part<QPlainTextEdit>(page, "updateText");
        text->selectAll();
        type(*text, u"Mitt eget."_s);
        // Somebody else writes on the case meanwhile, and the page reads it again.
        must(outage.world.cases.addNote(outage.value.id, u"Ser på det."_s));
        QTRY_VERIFY(page.findChild<QWidget *>(u"message_note"_s));
        QTest::keyClick(text, Qt::Key_Escape);
        outage.choose("sendUpdateCommand");
        QCOMPARE(part<QPlainTextEdit>(page, "updateText")->toPlainText(), u"Mitt eget."_s);
    }

    void theCustomersOtherCasesAreOfferedItOnce()
    {
        Outage outage;
        const Case other = outage.world.desk.addCase(outage.world.customer);
        const auto page = outage.world.page(other.id, {1100, 790});
        auto *link = part(*page, "outageLink");
        auto *head = part(*page, "outageHead");
        QTRY_VERIFY(link->isVisible() && head->isVisible());
        QTRY_VERIFY2(link->y() > head->y(), "the question stands over what it asks about");
        const QString number = outage.value.number.toString();
        QVERIFY(!page->findChild<QWidget *>(u"otherCase_"_s + number));
    }

    void noUpdateIsOfferedWhereNoneIsOwed()
    {
        Outage outage;
        outage.open();
        QVERIFY2(!outage.offers("sendUpdateCommand"), "nobody has answered yet");
        outage.page.reset();
        outage.taken();
        outage.open();
        QVERIFY(outage.offers("sendUpdateCommand"));
    }
};

QTEST_MAIN(CaseOutageTest)
#include "CaseOutageTest.moc"
