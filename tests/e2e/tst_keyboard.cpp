// Every page of the window with Tab alone: it leads through everything and round, in the order in
// which one reads; what has the keyboard has a name, is in sight, and looks like it.
#include "SampleConsole.h"

#include "resources/Resources.h"
#include "ui/widgets/ReadingOrder.h"

#include <QAccessible>
#include <QTemporaryDir>

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

    void cleanupTestCase() { m_console.reset(); }

private:
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
