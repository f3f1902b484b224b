// Every page of the window with Tab alone: it leads through everything and round, in the order in
// which one reads; what has the keyboard has a name, is in sight, and looks like it.
#include "SampleConsole.h"

#include "resources/Resources.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"

#include <QAccessible>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QShortcut>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget &widget)
{
    return QLatin1StringView(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// What a screen reader would call it.
QString nameOf(QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// Whatever of it nothing around it cuts off.
bool isInSight(const QWidget &widget)
{
    QRect seen = widget.rect();
    for (const QWidget *each = &widget; each->parentWidget() && !each->isWindow();
         each = each->parentWidget())
        seen = seen.translated(each->pos()) & each->parentWidget()->rect();
    return widget.isVisible() && !seen.isEmpty();
}

} // namespace

class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0); // a picture comes to rest
        initResources();
        const QString database = u"sqlite:"_s + m_folder.filePath(u"desk.db"_s);
        fillSampleDesk(database);
        m_console = std::make_unique<SampleConsole>(database, m_folder.path(), u"nb"_s);
        QTRY_VERIFY(window().isVisible());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void tabLeadsThroughEverything_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QSize>("size");
        for (int i = 0; i < int(std::size(Scenes)); ++i) {
            const Scene &scene = Scenes[i];
            QTest::addRow("%s", scene.name) << i << QSize(1440, 900);
            // Where there is something to scroll.
            if (scene.page == ui::PageKind::Calendars || scene.page == ui::PageKind::Customers
                || scene.section >= 3)
                QTest::addRow("%s, low", scene.name) << i << QSize(1024, 640);
        }
    }
    void tabLeadsThroughEverything()
    {
        QFETCH(int, scene);
        QFETCH(QSize, size);
        window().resize(size);
        m_console->go(Scenes[scene]);
        m_console->still();
        QVERIFY(QApplication::focusWidget());
        QVERIFY2(isInSight(*QApplication::focusWidget()),
                 qUtf8Printable(describe(*QApplication::focusWidget())));

        const qsizetype stops = ui::tabStops(window()).size();
        QList<QWidget *> walked;
        QStringList troubles;
        for (qsizetype i = 0; i < stops; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY2(focus, "the keyboard is nowhere");
            QVERIFY2(!walked.contains(focus), qUtf8Printable(describe(*focus) + u" again"_s));
            walked.append(focus);
            QCoreApplication::processEvents(); // it is scrolled to
            if (nameOf(*focus).isEmpty())
                troubles.append(describe(*focus) + u" has no name"_s);
            if (!isInSight(*focus))
                troubles.append(describe(*focus) + u" is out of sight"_s);
            else if (!looksDifferent(*focus))
                troubles.append(describe(*focus) + u" does not show that it has the keyboard"_s);
        }
        QVERIFY2(troubles.isEmpty(), qUtf8Printable(troubles.join(u'\n')));
    }

    void aFormThatOpensIsNextToItsFields()
    {
        window().resize(1440, 900);
        m_console->go(Scenes[0]);
        m_console->still();
        auto &page = m_console->composition->casePage();
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_E); // the estimate
        auto *field = window().findChild<QWidget *>(u"estimate"_s);
        QTRY_VERIFY(field && field->hasFocus());
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"performAction"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"closeAction"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(page.hasFocus());
    }

    void aCaseOpenedFromThePageOfBreachesIsLeftForIt()
    {
        m_console->go(Scenes[2]);
        auto *breaches = window().findChild<QWidget *>(u"breachTable"_s);
        QTRY_VERIFY(breaches && breaches->hasFocus());
        QTest::keyClick(breaches, Qt::Key_Return);
        auto &page = m_console->composition->casePage();
        QTRY_VERIFY(page.hasFocus());
        QTest::keyClick(&page, Qt::Key_Escape);
        QTRY_VERIFY(breaches->hasFocus());
        QCOMPARE(window().place().page, ui::PageKind::Sla);
    }

    void noKeyMeansTwoThings_data()
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < int(std::size(Scenes)); ++i)
            QTest::addRow("%s", Scenes[i].name) << i;
    }
    void noKeyMeansTwoThings()
    {
        QFETCH(int, scene);
        m_console->go(Scenes[scene]);
        m_console->still();
        QSet<QKeySequence> everywhere;
        for (const QAction *action : window().findChildren<QAction *>())
            if (action->shortcutContext() == Qt::WindowShortcut && action->isEnabled())
                for (const QKeySequence &key : action->shortcuts())
                    everywhere.insert(key);
        QVERIFY(everywhere.contains(QKeySequence(Qt::ALT | Qt::Key_1)));
        QStringList troubles;
        for (const QShortcut *own : window().findChildren<QShortcut *>()) {
            const auto *owner = qobject_cast<QWidget *>(own->parent());
            if (owner && owner->isVisible() && own->isEnabled() && everywhere.contains(own->key()))
                troubles.append(own->key().toString() + u' ' + describe(*owner));
        }
        QVERIFY2(troubles.isEmpty(), qUtf8Printable(troubles.join(u'\n')));
    }

    void theBasisIsExported()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"billingTable"_s);
        press(Qt::Key_Backtab);
        QCOMPARE(focusName(), u"exportMenu"_s);
        pressInMenu({Qt::Key_Down, Qt::Key_Return});
        const QString path = m_folder.filePath(u"grunnlag.csv"_s);
        saveAs(path);
        QTRY_VERIFY(QFile::exists(path));
        QApplication::setActiveWindow(&window()); // as a desktop does
        QCOMPARE(focusName(), u"exportMenu"_s);

        pressInMenu({Qt::Key_Down, Qt::Key_Return});
        saveAs(u"/nowhere/at/all.csv"_s);
        QTRY_VERIFY(std::ranges::any_of(
            window().findChildren<ui::Notice *>(), [](const ui::Notice *notice) {
                return notice->sentence() == u"/nowhere/at/all.csv kan ikke skrives."_s;
            }));
    }

    void anAgreementIsMadeAndGivenToACustomer()
    {
        QApplication::setActiveWindow(&window());
        press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"customerSearch"_s);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"agreementTable"_s);
        press(Qt::Key_Backtab);
        QCOMPARE(focusName(), u"newAgreement"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(focusName(), u"field_name"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(window().findChild<QWidget *>(u"complaint_name"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"Nattvakt"_s);
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"1450"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"agreementTable"_s);
        auto *agreements = window().findChild<QTableView *>(u"agreementTable"_s);
        QTRY_COMPARE(agreements->currentIndex().siblingAtColumn(0).data().toString(),
                     u"Nattvakt"_s); // what was made is what one stands on

        press(Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"customerSearch"_s);
        press(Qt::Key_Down);
        QTRY_COMPARE(focusName(), u"customerTable"_s);
        while (focusName() != u"field_agreement"_s)
            press(Qt::Key_Tab);
        pressInMenu({Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(std::ranges::any_of(
            must(m_console->core->registers().customers({}, false)), [this](const Customer &each) {
                const auto known = must(m_console->core->registers().agreements());
                return std::ranges::any_of(known, [&](const Agreement &one) {
                    return one.name == u"Nattvakt"_s && one.id == each.agreement;
                });
            }));
    }

    void cleanupTestCase() { m_console.reset(); }

private:
    static QString focusName()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
    }
    /// Drops the menu of what has the keyboard.
    void pressInMenu(const QList<Qt::Key> &keys)
    {
        QTimer::singleShot(0, &window(), [keys] {
            for (const Qt::Key key : keys)
                if (QWidget *menu = QApplication::activePopupWidget())
                    QTest::keyClick(menu, key);
        });
        press(Qt::Key_Return);
        if (!QApplication::activeModalWidget()) // offscreen no window is active after a menu
            QApplication::setActiveWindow(&window());
    }
    void saveAs(const QString &path)
    {
        QTRY_VERIFY(window().findChild<QFileDialog *>(u"fileDialog"_s));
        const QPointer dialog(window().findChild<QFileDialog *>(u"fileDialog"_s));
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QTRY_VERIFY(name && name->hasFocus());
        QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog); // or the next would be taken for this one
    }
    ui::MainWindow &window() { return m_console->window(); }

    bool looksDifferent(QWidget &focus)
    {
        const QRect place(focus.mapTo(&window(), QPoint()), focus.size());
        const QRect around = place.adjusted(-4, -4, 4, 4) & window().rect();
        const QImage with = window().grab(around).toImage();
        focus.clearFocus();
        const QImage without = window().grab(around).toImage();
        focus.setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        return with != without;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SampleConsole> m_console;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
