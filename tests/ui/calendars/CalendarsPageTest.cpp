// The page of calendars by its keys: hours, days that differ, the year, and due times that move.
#include "support/Desk.h"
#include "support/Pages.h"
#include "translations/Translations.h"

#include "services/ResponseClock.h"
#include "ui/calendars/CalendarsPage.h"
#include "ui/calendars/YearNames.h"
#include "ui/calendars/YearView.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::tests;

namespace {

struct World {
    Desk desk;
    services::CalendarService service{desk.context()};
    ui::Theme theme;
    Customer bokhuset = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    std::unique_ptr<ui::CalendarsPage> page;

    explicit World(bool dark = false) { dress(theme, dark); }

    ui::CalendarsPage &open(QSize size = {1224, 827})
    {
        page = std::make_unique<ui::CalendarsPage>(theme, service, desk.store(), desk.clock,
                                                   desk.session);
        present(*page, size);
        page->takeFocus();
        if (!QTest::qWaitFor([this] { return field("name")->text() == u"Brukerstøtte"_s; }))
            qFatal("the calendars never came");
        return *page;
    }
    Case openCase(const char *submitted)
    {
        const CaseId id = desk.addCase(bokhuset,
                                       [&](Case &value) {
                                           value.subject = u"Skjemaet sender ikke"_s;
                                           value.state = State::Assessing;
                                           value.level = Level::B;
                                           value.submitted = at(submitted);
                                       })
                              .id;
        return desk.write([&](UnitOfWork &work) -> Result<Case> {
            Case value = work.cases().find(id).value();
            services::recomputeDue(work, value, desk.clock.now());
            return work.cases().update(value) ? Result<Case>(value) : fail(ErrorKind::Conflict);
        });
    }
    Calendar stored(int index = 0) { return must(service.calendars()).at(index); }
    template <typename T> T *find(const char *name) { return part<T>(*page, name); }
    QLineEdit *field(const char *code)
    {
        return find<QLineEdit>((QByteArray("field_") + code).constData());
    }
    QLabel *complaint(const char *code)
    {
        return find<QLabel>((QByteArray("complaint_") + code).constData());
    }
    QString told() { return find<ui::Notice>("notice")->sentence(); }
    ui::YearView *year() { return find<ui::YearView>("yearView"); }
    int exceptions() { return find<QTableView>("exceptionTable")->model()->rowCount(); }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void save() { QTest::keyClick(page->focusWidget(), Qt::Key_S, Qt::ControlModifier); }
    /// Walks the year to a day and chooses it.
    void chooseDay(int fromToday)
    {
        year()->setFocus();
        for (int i = 0; i < std::abs(fromToday); ++i)
            QTest::keyClick(year(), fromToday < 0 ? Qt::Key_Left : Qt::Key_Right);
        QTest::keyClick(year(), Qt::Key_Return);
    }
};

} // namespace

class CalendarsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.use(u"nb"_s); }

    void calendarsAreListedWithTheirZone()
    {
        World world;
        world.open();
        const auto *model = world.find<QTableView>("calendarTable")->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(0, 0).data().toString(), u"Brukerstøtte"_s);
        QCOMPARE(model->index(0, 1).data().toString(), u"Norsk tid"_s);
        QVERIFY(world.find<QWidget>("calendarTable")->hasFocus());
        QCOMPARE(world.field("hours1")->text(), u"09:00–16:00"_s);
        QCOMPARE(world.field("hours6")->text(), QString());
        QTest::keyClick(world.find<QWidget>("calendarTable"), Qt::Key_Down);
        QTest::keyClick(world.find<QWidget>("calendarTable"), Qt::Key_Down);
        QTRY_COMPARE(world.field("hours7")->text(), u"00:00–24:00"_s);
        QVERIFY(!world.find<QCheckBox>("closedOnHolidays")->isChecked());
        QVERIFY(!world.find<QPushButton>("saveCalendar")->isEnabled());
    }

    void hoursAreTypedAndSaved()
    {
        World world;
        world.open();
        world.type(world.field("hours1"), u"9-11.30 og 12-16"_s);
        world.type(world.field("hours6"), u"10-14"_s);
        world.type(world.field("hours7"), u"døgnet"_s);
        world.save();
        QTRY_COMPARE(world.told(), u"«Brukerstøtte» er lagret."_s);
        const Calendar stored = world.stored();
        QVERIFY(stored.week[0] == (QList<OpenInterval>{{540, 690}, {720, 960}}));
        QVERIFY(stored.week[5] == (QList<OpenInterval>{{600, 840}}));
        QVERIFY(stored.week[6] == (QList<OpenInterval>{{0, 1440}}));
        QTRY_COMPARE(world.field("hours1")->text(), u"09:00–11:30, 12:00–16:00"_s);
        QVERIFY(!world.find<QPushButton>("saveCalendar")->isEnabled());
    }

    void badTextIsSaidAtItsFieldAndStays()
    {
        World world;
        world.open();
        world.type(world.field("hours2"), u"ni til fire"_s);
        QTest::keyClick(world.field("hours2"), Qt::Key_Tab);
        QTRY_VERIFY(world.complaint("hours2")->isVisible());
        QVERIFY(world.complaint("hours2")->text().contains(u"ni til fire"_s));
        world.save();
        QTRY_VERIFY(world.field("hours2")->hasFocus());
        QCOMPARE(world.field("hours2")->text(), u"ni til fire"_s);
        keepPicture(*world.page, u"calendars-complaint"_s);

        world.type(world.field("hours2"), u"16-9"_s);
        world.save();
        QTRY_VERIFY(world.complaint("hours2")->isVisible());
        QVERIFY(world.complaint("hours2")->text().contains(u"16-9"_s));
        world.type(world.field("hours2"), u"9-16"_s);
        world.type(world.field("zone"), u"Europe/Olso"_s);
        world.save();
        QTRY_VERIFY(world.complaint("zone")->isVisible());
        world.type(world.field("zone"), u"Europe/Oslo"_s);
        world.type(world.field("name"), u"telefon"_s);
        world.save();
        QTRY_VERIFY(world.complaint("name")->text().contains(u"Telefon"_s));
        QCOMPARE(world.stored().version, 1);
    }

    void aDayOfTheYearBecomesADayThatDiffers()
    {
        World world;
        world.open(); // 23 November 2026
        world.chooseDay(31);
        auto *name = world.find<QLineEdit>("exceptionName");
        QTRY_VERIFY(name->hasFocus());
        QCOMPARE(world.find<QLineEdit>("exceptionDate")->text(), u"24.12.2026"_s);
        QTest::keyClicks(name, u"Julaften"_s);
        world.type(world.find<QLineEdit>("exceptionHours"), u"9-12"_s);
        QTest::keyClick(world.find<QCheckBox>("exceptionYearly"), Qt::Key_Space);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(world.exceptions(), 1);
        QTRY_VERIFY(world.year()->hasFocus());
        QCOMPARE(world.year()->reading(), u"torsdag 24. desember 2026 · Julaften · 09:00–12:00"_s);
        QCOMPARE(world.year()->accessibleDescription(), world.year()->reading());
        world.save();
        QTRY_VERIFY(world.told().contains(u"lagret"_s));
        QVERIFY(world.stored().exceptions
                == (QList<DayException>{{std::nullopt, 12, 24, u"Julaften"_s, {{540, 720}}}}));

        // Again on the same day: the day there is, not another.
        QTest::keyClick(world.year(), Qt::Key_Return);
        QTRY_COMPARE(name->text(), u"Julaften"_s);
        world.type(world.find<QLineEdit>("exceptionHours"), {});
        world.save(); // takes the day that is being typed along
        QCOMPARE(world.exceptions(), 1);
        QTRY_VERIFY(world.told().contains(u"lagret"_s));
        QVERIFY(world.stored().exceptions.first().hours.isEmpty());

        world.find<QWidget>("exceptionTable")->setFocus();
        world.find<QTableView>("exceptionTable")->selectRow(0);
        QTest::keyClick(world.find<QWidget>("exceptionTable"), Qt::Key_Delete);
        QCOMPARE(world.exceptions(), 0);
        world.save();
        QTRY_VERIFY(world.stored().exceptions.isEmpty());
    }

    void aDayThatCannotBeReadIsNotLeftBehind()
    {
        World world;
        world.open();
        QTest::keyClick(world.find<QPushButton>("newException"), Qt::Key_Space);
        auto *date = world.find<QLineEdit>("exceptionDate");
        QTRY_VERIFY(date->hasFocus());
        QTest::keyClicks(date, u"31.11.2026"_s);
        QTest::keyClick(date, Qt::Key_Return);
        auto *problem = world.find<QLabel>("exceptionProblem");
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"31.11.2026"_s));
        QTest::keyClick(world.find<QWidget>("calendarTable"), Qt::Key_Down);
        QTRY_VERIFY(date->hasFocus());
        QCOMPARE(world.field("name")->text(), u"Brukerstøtte"_s);
        QTest::keyClick(date, Qt::Key_Escape);
        QVERIFY(!world.find<QWidget>("exceptionForm")->isVisible());
        QCOMPARE(world.exceptions(), 0);
    }

    void theYearNamesItsHolidays()
    {
        World world;
        auto &page = world.open();
        const auto *names = world.find<ui::YearNames>("yearNames");
        QCOMPARE(names->lines().size(), 12);
        QVERIFY2(names->lines().contains(u"tor. 2.4 Skjærtorsdag"_s),
                 qPrintable(names->lines().join(u'\n')));
        QTest::keyClick(&page, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(world.find<QLabel>("yearNumber")->text(), u"2027"_s);
        QVERIFY(names->lines().contains(u"tor. 25.3 Skjærtorsdag"_s));
        QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(world.find<QLabel>("yearNumber")->text(), u"2025"_s);

        auto *year = world.year();
        year->setFocus();
        QTest::keyClick(year, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(year->reading(), u"onsdag 1. januar 2025 · Første nyttårsdag · stengt"_s);
        QTest::keyClick(year, Qt::Key_Left);
        QCOMPARE(world.find<QLabel>("yearNumber")->text(), u"2024"_s);
        QCOMPARE(year->reading(), u"tirsdag 31. desember 2024 · 09:00–16:00"_s);
        QTest::keyClick(year, Qt::Key_PageUp);
        QCOMPARE(year->reading(), u"lørdag 30. november 2024 · stengt"_s);
        QTest::keyClick(world.find<QCheckBox>("closedOnHolidays"), Qt::Key_Space);
        year->setFocus();
        QTest::keyClick(year, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(year->reading().endsWith(u"09:00–16:00"_s));
    }

    void movedDueTimesAreShownFirst()
    {
        World world;
        world.openCase("2026-11-20T12:00:00Z");
        const Case moved = world.openCase("2026-11-23T08:30:00Z");
        auto &page = world.open();
        world.chooseDay(1);
        auto *name = world.find<QLineEdit>("exceptionName");
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Planleggingsdag"_s);
        world.save();
        auto *panel = world.find<QWidget>("movedPanel");
        QTRY_VERIFY(panel->isVisible());
        QCOMPARE(world.find<QLabel>("movedQuestion")->text(), u"1 åpen sak får ny frist."_s);
        const QString listed = world.find<QPlainTextEdit>("movedList")->toPlainText();
        QVERIFY2(listed.contains(moved.number.toString())
                     && listed.contains(u"tir. 09:30 → ons. 09:30"_s),
                 qPrintable(listed));
        keepPicture(page, u"calendars-moved"_s);
        QCOMPARE(world.stored().version, 1);

        QTest::keyClick(world.find<QPushButton>("saveAnyway"), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(world.desk.reload(moved.id).responseDue, moved.responseDue);
        QTRY_VERIFY(world.field("name")->hasFocus());
        world.save();
        QTRY_VERIFY(world.find<QPushButton>("saveAnyway")->hasFocus());
        QTest::keyClick(world.find<QPushButton>("saveAnyway"), Qt::Key_Return);
        QTRY_COMPARE(world.told(), u"«Brukerstøtte» er lagret. 1 åpen sak fikk ny frist."_s);
        QCOMPARE(world.desk.reload(moved.id).responseDue,
                 std::optional(at("2026-11-25T08:30:00Z")));
    }

    void whatIsTypedStaysWithItsCalendar()
    {
        World world;
        world.open();
        world.type(world.field("hours1"), u"uleselig"_s);
        auto *table = world.find<QWidget>("calendarTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_COMPARE(world.field("name")->text(), u"Telefon"_s);
        QCOMPARE(world.field("hours1")->text(), u"08:00–16:00"_s);
        QTest::keyClick(table, Qt::Key_Up);
        QTRY_COMPARE(world.field("hours1")->text(), u"uleselig"_s);

        // Somebody else saves meanwhile: their change comes in, mine stays.
        Calendar theirs = world.stored();
        theirs.week[4] = {{540, 900}};
        must(world.service.save(theirs));
        QTRY_COMPARE(world.field("hours5")->text(), u"09:00–15:00"_s);
        QCOMPARE(world.field("hours1")->text(), u"uleselig"_s);
        world.type(world.field("hours1"), u"10-16"_s);
        world.save();
        QTRY_COMPARE(world.stored().version, 3);
        QVERIFY(world.stored().week[0] == (QList<OpenInterval>{{600, 960}}));
        QVERIFY(world.stored().week[4] == (QList<OpenInterval>{{540, 900}}));
    }

    void calendarsComeAndGo()
    {
        World world;
        world.open();
        QTest::keyClick(world.find<QPushButton>("newCalendar"), Qt::Key_Space);
        QTRY_VERIFY(world.field("name")->hasFocus());
        world.save();
        QTRY_VERIFY(world.complaint("name")->isVisible());
        world.type(world.field("name"), u"Sommer"_s);
        world.save();
        QTRY_COMPARE(world.find<QTableView>("calendarTable")->model()->rowCount(), 4);
        QCOMPARE(world.find<QTableView>("calendarTable")->currentIndex().row(), 3);
        QTest::keyClick(world.find<QPushButton>("removeCalendar"), Qt::Key_Space);
        QTRY_COMPARE(world.find<QTableView>("calendarTable")->model()->rowCount(), 3);
        QTRY_COMPARE(world.field("name")->text(), u"Brukerstøtte"_s);
        QTest::keyClick(world.find<QPushButton>("removeCalendar"), Qt::Key_Space);
        QTRY_VERIFY(!world.told().isEmpty());
        QCOMPARE(world.stored(0).name, u"Brukerstøtte"_s);
    }

    void othersSeeAndCannotChange()
    {
        World world;
        for (const Agent &one : {world.desk.agent, world.desk.viewer}) {
            world.desk.session.setMe(one);
            world.open();
            QVERIFY(world.find<QLabel>("readOnlyReason")->isVisible());
            for (const char *name : {"saveCalendar", "newCalendar", "removeCalendar",
                                     "newException", "removeException", "undoCalendar"})
                QVERIFY2(!world.find<QPushButton>(name)->isVisible(), name);
            QVERIFY(world.field("hours1")->isReadOnly());
            QVERIFY(!world.find<QCheckBox>("closedOnHolidays")->isEnabled());
            world.chooseDay(3);
            QVERIFY(!world.find<QWidget>("exceptionForm")->isVisible());
            keepPicture(*world.page, u"calendars-read-only"_s);
        }
    }

    void fitsTheWindow_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize(1224, 827);
        QTest::newRow("dark") << true << QSize(1224, 827);
        QTest::newRow("small") << false << QSize(808, 567);
    }
    void fitsTheWindow()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        World world(dark);
        Calendar calendar = world.stored();
        calendar.week[2] = {{540, 690}, {720, 960}};
        calendar.exceptions = {{std::nullopt, 12, 24, u"Julaften"_s, {{540, 720}}},
                               {std::nullopt, 12, 31, u"Nyttårsaften"_s, {{540, 720}}},
                               {2026, 5, 15, u"Inneklemt dag"_s, {}},
                               {2026, 9, 12, u"Lansering"_s, {{600, 840}}}};
        must(world.service.save(calendar));
        auto &page = world.open(size);
        world.year()->setFocus();
        QTRY_VERIFY2(cutOff(page).isEmpty(), qPrintable(cutOff(page).join(u'\n')));
        keepPicture(page, u"calendars-%1"_s.arg(QLatin1String(QTest::currentDataTag())));
        if (size.width() < 1000) {
            QTest::keyClick(world.year(), Qt::Key_End, Qt::ControlModifier);
            QVERIFY(!world.year()->visibleRegion().isEmpty());
            keepPicture(page, u"calendars-small-year"_s);
        }
    }

private:
    Translations m_translations;
};

QTEST_MAIN(CalendarsPageTest)
#include "CalendarsPageTest.moc"
