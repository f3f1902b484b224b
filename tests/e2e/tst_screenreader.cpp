// The console as somebody hears it who cannot see it: over the real accessibility bus.
#include "ScreenReader.h"
#include "WindowWorld.h"
#include "tests/support/Needed.h"
#include "ui/casepage/CasePage.h"
#include "ui/queue/QueuePage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ReadDesktop *theDesktop = nullptr;

Spoken only(const QList<Spoken> &found, const char *what)
{
    if (found.size() != 1)
        qFatal("%d of %s", int(found.size()), what);
    return found.first();
}

/// For whoever is to mend it: which widget it is.
QString classOf(const Spoken &spoken)
{
    const auto id = QAccessible::Id(spoken.path.section(u'/', -1).toUInt());
    const QAccessibleInterface *found = QAccessible::accessibleInterface(id);
    return found && found->object() ? QLatin1StringView(found->object()->metaObject()->className())
            + u' ' + found->object()->objectName()
                                    : spoken.path;
}

} // namespace

class TestScreenReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        NEEDED(theDesktop->missing().isEmpty(), theDesktop->missing());
        world = std::make_unique<WindowWorld>();
        reader = std::make_unique<ScreenReader>();
        late = addCase(u"Nettbutikken svarer ikke"_s, -18min);
        addCase(u"Utsjekk feiler for alle kort"_s, 12min);
        QTRY_COMPARE(list().model()->rowCount(), 2);
        QTRY_VERIFY(list().model()->index(1, 0).data().isValid());
        console = reader->program(u"skranke"_s);
    }

    void cleanupTestCase()
    {
        reader.reset();
        world.reset();
    }

    void aRowOfTheQueueIsReadAloudInWords()
    {
        const Spoken queue = only(reader->all(console,
                                              [](const Spoken &each) {
                                                  return each.name == u"Alle åpne"_s
                                                      && each.role.contains(u"list"_s)
                                                      && !each.role.contains(u"item"_s);
                                              }),
                                  "lists of open cases");
        const QList<Spoken> rows = reader->children(queue);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].name,
                 u"nivå A, over frist med 18 minutter, Nettbutikken svarer ikke, "
                 "Fjordmat AS, ny, ufordelt"_s);
        QCOMPARE(rows[0].role, u"list item"_s);
        QCOMPARE(rows[0].description, u"2026-000001"_s);
        QVERIFY(rows[0].is(Showing));
        QVERIFY(rows[1].name.startsWith(u"nivå A, svarfrist om 12 minutter, Utsjekk feiler"_s));
    }

    void movingIsSaid()
    {
        QApplication::setActiveWindow(&world->console->window());
        world->console->window().focusQueue();
        QTRY_VERIFY(list().hasFocus());
        QTest::keyClick(&list(), Qt::Key_Home);
        reader->forget();
        QTest::keyClick(&list(), Qt::Key_J);
        QTRY_VERIFY(!reader->heard().isEmpty());
        QTRY_VERIFY2(reader->heard().last().startsWith(u"nivå A, svarfrist om 12 minutter"_s),
                     qPrintable(reader->heard().join(u'\n')));
    }

    /// On the queue with a case open, and on each other page.
    void whatTakesTheKeyboardSaysWhatItIs_data()
    {
        QTest::addColumn<int>("page");
        for (const ui::PageKind page :
             {ui::PageKind::Queue, ui::PageKind::Sla, ui::PageKind::Billing, ui::PageKind::Time,
              ui::PageKind::Customers, ui::PageKind::Calendars, ui::PageKind::Outbox,
              ui::PageKind::Settings, ui::PageKind::Incidents})
            QTest::addRow("page %d", int(page)) << int(page);
    }
    void whatTakesTheKeyboardSaysWhatItIs()
    {
        QFETCH(int, page);
        ui::MainWindow &window = world->console->window();
        window.goTo({ui::PageKind(page), View::AllOpen});
        if (ui::PageKind(page) == ui::PageKind::Queue) {
            window.openCase(late);
            QTRY_VERIFY(window.findChild<QWidget *>(u"composerText"_s));
        }
        QStringList nameless;
        int named = 0;
        // A cell may be empty: it has a head, which says what is not there.
        for (const Spoken &each : reader->all(console, [](const Spoken &candidate) {
                 return candidate.is(Focusable) && candidate.is(Showing)
                     && !candidate.role.contains(u"cell"_s);
             })) {
            if (each.name.trimmed().isEmpty())
                nameless.append(each.role + u' ' + classOf(each));
            else
                ++named;
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY(named > 3);
    }

private:
    QAbstractItemView &list()
    {
        return *world->console->queuePage().findChild<QAbstractItemView *>(u"queueList"_s);
    }
    CaseId addCase(const QString &subject, Minutes left)
    {
        return must(world->core->store().write([&](UnitOfWork &work) -> Result<CaseId> {
            Customer customer;
            const QList<Customer> known = work.registers().customers(u"Fjordmat"_s, false);
            if (known.isEmpty()) {
                customer.name = u"Fjordmat AS"_s;
                work.registers().insert(customer);
            } else {
                customer = known.first();
            }
            Case value;
            value.subject = subject;
            value.customer = customer.id;
            value.level = Level::A;
            value.submitted = world->clock->now() + left - 2h;
            value.responseDue = world->clock->now() + left;
            work.cases().insert(value, 2026);
            return value.id;
        }));
    }

    std::unique_ptr<WindowWorld> world;
    std::unique_ptr<ScreenReader> reader;
    Spoken console;
    CaseId late;
};

int main(int argc, char **argv)
{
    const ReadDesktop desktop;
    theDesktop = &desktop;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("skranke"));
    QApplication::setApplicationDisplayName(QStringLiteral("Skranke"));
    TestScreenReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenreader.moc"
