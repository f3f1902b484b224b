// What every page owes to somebody without a mouse: Tab goes as one reads, what has the keyboard is
// seen and in sight, Enter presses what Space presses.
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/FocusEdge.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/SaveKeys.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include "items/ColumnTable.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPromise>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace skranke;
using namespace skranke::ui;

namespace {

QStringList namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << widget->objectName();
    return names;
}

QLineEdit *field(const QString &name, QWidget *parent)
{
    auto *made = new QLineEdit(parent);
    made->setObjectName(name);
    return made;
}

void show(QWidget &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// A page with a list that may be empty, and a button above it.
class ListPage : public Page {
public:
    explicit ListPage(const Theme &theme)
        : Page(theme, QStringLiteral("Ting")),
          rows({columns::text<int>(QStringLiteral("Nr"),
                                   [](int row) { return QString::number(row); })},
               [](int row) { return row; })
    {
        auto *add = new SecondaryButton(QStringLiteral("Ny"), this);
        add->setObjectName(QStringLiteral("add"));
        addToHeadEnd(add);
        area = new TableArea(theme, rows, 0, this);
        area->table().setObjectName(QStringLiteral("list"));
        body()->addWidget(area);
    }
    void answer(const QList<int> &found)
    {
        promise.addResult(Result<QList<int>>(found));
        promise.finish();
    }

    items::ColumnTable<int, int> rows;
    TableArea *area;
    QPromise<Result<QList<int>>> promise;

protected:
    void refresh() override
    {
        promise.start();
        read(promise.future(), [this](const QList<int> &found) { rows.update(found); });
    }
    void takeFocus() override { area->table().setFocus(); }
};

} // namespace

class KeyboardTest : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void tabGoesAsOneReadsNotAsThingsWereMade()
    {
        QWidget page;
        auto *last = field(QStringLiteral("last"), &page);
        auto *lower = field(QStringLiteral("lower"), &page);
        auto *right = field(QStringLiteral("right"), &page);
        auto *left = field(QStringLiteral("left"), &page);
        auto *first = field(QStringLiteral("first"), &page);
        auto *grid = new QGridLayout;
        grid->addWidget(lower, 1, 0);
        grid->addWidget(right, 0, 1);
        grid->addWidget(left, 0, 0);
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(first);
        layout->addLayout(grid);
        layout->addWidget(last);
        show(page);
        QCOMPARE(
            namesOf(tabStops(page)),
            QStringList({QStringLiteral("first"), QStringLiteral("left"), QStringLiteral("right"),
                         QStringLiteral("lower"), QStringLiteral("last")}));
        QCOMPARE(nextStop(page, right, true), lower);
        QCOMPARE(nextStop(page, right, false), left);
        QCOMPARE(nextStop(page, last, true), first); // round the end
        left->setEnabled(false);
        QCOMPARE(nextStop(page, first, true), right);
    }

    void whatWasJustHiddenStillHasItsPlace()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *before = field(QStringLiteral("before"), &page);
        auto *panel = new QWidget(&page);
        auto *inside = field(QStringLiteral("inside"), panel);
        (new QVBoxLayout(panel))->addWidget(inside);
        auto *after = field(QStringLiteral("after"), &page);
        for (QWidget *part : {static_cast<QWidget *>(before), panel, static_cast<QWidget *>(after)})
            layout->addWidget(part);
        show(page);
        panel->hide();
        QCOMPARE(nextStop(page, inside, true), after);
        QCOMPARE(nextStop(page, inside, false), before);
        // From a page that has the keyboard itself, into it.
        QCOMPARE(nextStop(page, &page, true), before);
    }

    void ofButtonsThatExcludeEachOtherTabLeadsToTheChosen()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *group = new QButtonGroup(&page);
        QList<QRadioButton *> kinds;
        for (int i = 0; i < 3; ++i) {
            kinds.append(new QRadioButton(QString::number(i), &page));
            group->addButton(kinds.last());
            layout->addWidget(kinds.last());
        }
        auto *next = field(QStringLiteral("next"), &page);
        layout->addWidget(next);
        show(page);
        kinds[1]->setChecked(true);
        QCOMPARE(tabStops(page), QList<QWidget *>({kinds[1], next}));
        kinds[1]->setFocus();
        kinds[2]->setChecked(true);
        QCOMPARE(tabStops(page), QList<QWidget *>({kinds[2], next}));
    }

    void somethingLargeShowsThatItHasTheKeyboard()
    {
        QWidget window;
        auto *page = new QWidget(&window);
        page->setFocusPolicy(Qt::StrongFocus);
        auto *edge = new FocusEdge(m_theme, *page);
        auto *other = field(QStringLiteral("other"), &window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(page, 1);
        layout->addWidget(other);
        window.resize(300, 300);
        other->setFocus();
        show(window);
        QVERIFY(!edge->isVisible());
        const QImage before = page->grab().toImage();
        page->setFocus();
        QVERIFY(edge->isVisible());
        QVERIFY(page->grab().toImage() != before);
        window.resize(400, 400);
        QTRY_COMPARE(edge->geometry(), page->rect());
        other->setFocus();
        QVERIFY(!edge->isVisible());
    }

    void enterPressesAButtonAndCtrlEnterDoesNot()
    {
        QWidget window;
        PrimaryButton primary(QStringLiteral("Lagre"), &window);
        FlatButton flat(QStringLiteral("Neste"), &window);
        for (QAbstractButton *button :
             {static_cast<QAbstractButton *>(&primary), static_cast<QAbstractButton *>(&flat)}) {
            QSignalSpy clicked(button, &QAbstractButton::clicked);
            QTest::keyClick(button, Qt::Key_Return);
            QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
            QTest::keyClick(button, Qt::Key_Space);
            QCOMPARE(clicked.count(), 3);
            QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // the form's
            QCOMPARE(clicked.count(), 3);
        }
    }

    void aChoiceDropsWithTheArrowsAndBeginsAtWhatIsChosen()
    {
        QWidget window;
        ChoiceButton choice(QStringLiteral("Kunde"), &window);
        choice.setChoices({{QStringLiteral("Alle"), 0},
                           {QStringLiteral("Bokhuset"), 1},
                           {QStringLiteral("Fjordmat"), 2}});
        choice.setValue(1);
        QSignalSpy chosen(&choice, &ChoiceButton::chosen);
        show(window);
        QTimer::singleShot(0, &window, [&] { // the menu has a loop of its own
            QTest::keyClick(choice.menu(), Qt::Key_Down);
            QTest::keyClick(choice.menu(), Qt::Key_Return);
        });
        QTest::keyClick(&choice, Qt::Key_Down);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(choice.value().toInt(), 2);
    }

    void theKeysThatSaveAreTheSameEverywhere()
    {
        QWidget window;
        auto *form = new QWidget(&window);
        auto *name = field(QStringLiteral("name"), form);
        auto *elsewhere = field(QStringLiteral("elsewhere"), &window);
        PrimaryButton save(QStringLiteral("Lagre"), form);
        addSaveKeys(*form, save);
        QSignalSpy saved(&save, &QPushButton::clicked);
        show(window);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved.count(), 2);
        elsewhere->setFocus();
        QTest::keyClick(elsewhere, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.count(), 2);
    }

    void anEmptyListDoesNotSwallowTheKeyboard()
    {
        ListPage page(m_theme);
        show(page);
        page.setFocus();
        page.answer({});
        QTRY_COMPARE(QApplication::focusWidget(), page.findChild<QWidget *>(QStringLiteral("add")));
    }

    void aListThatIsBeingReadGetsTheKeyboardWhenItHasCome()
    {
        ListPage page(m_theme);
        show(page);
        page.setFocus();
        QTest::qWait(1);
        page.answer({1, 2});
        QTRY_COMPARE(QApplication::focusWidget(),
                     page.findChild<QWidget *>(QStringLiteral("list")));
        QCOMPARE(page.area->table().currentIndex().row(), 0);
    }

    void aChipThatCanBePressedIsAButtonToAScreenReader()
    {
        Chip chip(m_theme, QStringLiteral("Nivå A"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&chip)->role(), QAccessible::StaticText);
        chip.setClickable(true);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&chip);
        QCOMPARE(spoken->role(), QAccessible::Button);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Nivå A"));
        QSignalSpy clicked(&chip, &Chip::clicked);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicked.count(), 1);
    }
};

QTEST_MAIN(KeyboardTest)
#include "KeyboardTest.moc"
