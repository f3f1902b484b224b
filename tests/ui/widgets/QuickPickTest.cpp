// The list of picks under the keyboard: what is typed narrows it, Enter takes, Esc leaves.
#include "ui/widgets/QuickPick.h"
#include "ui/widgets/PickRows.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace skranke::ui;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
    Opened()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&before);
        window.resize(800, 600);
        window.show();
        before.setFocus();
        pick = new QuickPick(theme, u"Go to"_s, &window);
        pick->offer(
            {make(u"Outbox"_s), make(u"New case"_s), make(u"Not our case"_s), make(u"Casement"_s)});
        pick->openAt(window, true);
    }
    Pick make(const QString &text)
    {
        return {text, {}, u"Command"_s, {}, [this, text] { taken << text; }};
    }
    QLineEdit &field() { return *pick->findChild<QLineEdit *>(u"pickField"_s); }
    QListView &list() { return *pick->findChild<QListView *>(u"pickList"_s); }
    QStringList shown()
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts << list().model()->index(row, 0).data().toString();
        return texts;
    }

    QWidget window;
    QLineEdit before;
    Theme theme;
    QPointer<QuickPick> pick;
    QStringList taken;
};

} // namespace

class QuickPickTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersNarrowAndTheBestComesFirst()
    {
        Opened o;
        QCOMPARE(o.shown().size(), 4);
        QTest::keyClicks(&o.field(), u"case"_s);
        QCOMPARE(o.shown(), (QStringList{u"Casement"_s, u"New case"_s, u"Not our case"_s}));
        QTest::keyClicks(&o.field(), u" n"_s);
        QCOMPARE(o.shown().constFirst(), u"New case"_s);
        QTest::keyClick(&o.field(), Qt::Key_Return);
        QCOMPARE(o.taken, QStringList{u"New case"_s});
        QTRY_VERIFY(!o.pick);
    }

    void keysMoveAndStopAtTheEnds()
    {
        Opened o;
        QTest::keyClick(&o.field(), Qt::Key_Up);
        QTest::keyClick(&o.field(), Qt::Key_Down);
        QTest::keyClick(&o.field(), Qt::Key_Tab);
        QTest::keyClick(&o.field(), Qt::Key_Return);
        QCOMPARE(o.taken, QStringList{u"Not our case"_s});
    }

    void whatIsFoundComesBelowAndMovesNoMark()
    {
        Opened o;
        QTest::keyClicks(&o.field(), u"case"_s);
        o.pick->addLast(o.make(u"Search"_s));
        QTest::keyClick(&o.field(), Qt::Key_End, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&o.field(), Qt::Key_Down);
        o.pick->add({o.make(u"A case found"_s)});
        QCOMPARE(o.shown().last(), u"Search"_s);
        QCOMPARE(o.list().currentIndex().data().toString(), u"Search"_s);
        QTest::keyClicks(&o.field(), u"m"_s);
        QCOMPARE(o.shown(), QStringList{u"Casement"_s});
    }

    void escapeTakesNothing()
    {
        Opened o;
        QTest::keyClick(&o.field(), Qt::Key_Escape);
        QTRY_VERIFY(!o.pick);
        QVERIFY(o.taken.isEmpty());
        QCOMPARE(o.window.focusWidget(), static_cast<QWidget *>(&o.before));
    }

    void nothingFoundIsNothingTaken()
    {
        Opened o;
        QTest::keyClicks(&o.field(), u"zzz"_s);
        QVERIFY(o.shown().isEmpty());
        QTest::keyClick(&o.field(), Qt::Key_Return);
        QVERIFY(o.pick && o.taken.isEmpty());
    }

    void theMarkedRowIsSaidInTheField()
    {
        Opened o;
        QTest::keyClick(&o.field(), Qt::Key_Down);
        QCOMPARE(o.field().accessibleDescription(), u"New case, Command"_s);
    }
};

QTEST_MAIN(QuickPickTest)
#include "QuickPickTest.moc"
