// What has the keyboard is in sight, and no page is scrolled further than that takes.
#include "ui/widgets/FocusSight.h"

#include "items/ColumnTable.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace skranke;
using namespace skranke::ui;

namespace {

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

bool isWhole(const QWidget &part)
{
    return part.visibleRegion() == QRegion(part.rect());
}

} // namespace

class FocusSightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGetsTheKeyboardIsScrolledTo()
    {
        QWidget window;
        new FocusSight(window);
        auto *area = new QScrollArea(&window);
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        auto *top = field(QStringLiteral("top"), content);
        layout->addWidget(top);
        layout->addSpacing(900);
        auto *form = new QWidget(content);
        auto *fields = new QVBoxLayout(form);
        auto *below = field(QStringLiteral("below"), form);
        auto *save = new PrimaryButton(QStringLiteral("Lagre"), form);
        auto *complaint = new QLabel(QStringLiteral("Gi datoen."), form);
        complaint->hide();
        fields->addWidget(below);
        fields->addWidget(save);
        fields->addWidget(complaint);
        layout->addWidget(form);
        area->setWidget(content);
        area->setWidgetResizable(true);
        (new QVBoxLayout(&window))->addWidget(area);
        window.resize(300, 300);
        show(window);
        top->setFocus();
        QVERIFY(below->visibleRegion().isEmpty());
        below->setFocus();
        QTRY_VERIFY(isWhole(*below));
        QTRY_VERIFY(isWhole(*save)); // with what belongs to it
        complaint->show();
        QTRY_VERIFY(isWhole(*complaint));
        top->setFocus();
        QTRY_VERIFY(isWhole(*top));
    }

    void theHeadingOfAFormStaysWhereItsFieldIsSeen()
    {
        QWidget window;
        new FocusSight(window);
        auto *area = new QScrollArea(&window);
        auto *content = new QWidget;
        auto *page = new QVBoxLayout(content);
        auto *card = new Card(m_theme, content);
        auto *heading = new QLabel(QStringLiteral("Ny postkasse"), card);
        auto *form = new QWidget(card);
        auto *fields = new QVBoxLayout(form);
        auto *first = field(QStringLiteral("first"), form);
        auto *last = field(QStringLiteral("last"), form);
        fields->addWidget(first);
        fields->addStretch();
        fields->addWidget(last);
        form->setFixedHeight(250);
        auto *layout = new QVBoxLayout(card);
        layout->addWidget(heading);
        layout->addWidget(form);
        page->addWidget(card);
        page->addSpacing(300);
        area->setWidget(content);
        area->setWidgetResizable(true);
        (new QVBoxLayout(&window))->addWidget(area);
        window.resize(300, 300);
        show(window);
        QVERIFY(form->height() < area->viewport()->height());
        first->setFocus();
        bool isPast = false; // whenever it would have scrolled
        QTimer::singleShot(1, &window, [&isPast] { isPast = true; });
        QTRY_VERIFY(isPast);
        QVERIFY(isWhole(*heading));
        last->setFocus();
        QTRY_VERIFY(isWhole(*last));
    }

    void aListIsScrolledToWhereItsRowIs()
    {
        struct Line {
            int id = 0;
            bool operator==(const Line &) const = default;
        };
        items::ColumnTable<Line, int> lines(
            {columns::text<Line>(QStringLiteral("Sak"),
                                 [](const Line &line) { return QString::number(line.id); })},
            [](const Line &line) { return line.id; });
        QList<Line> many;
        for (int id = 0; id < 4; ++id)
            many.append(Line{id});
        lines.update(many);
        QWidget window;
        new FocusSight(window);
        auto *area = new QScrollArea(&window);
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        layout->addWidget(new QLabel(QStringLiteral("Tittel"), content));
        layout->addSpacing(120);
        auto *list = new TableArea(m_theme, lines, 0, content);
        list->setFixedHeight(5 * m_theme.metrics().tableRowHeight);
        layout->addWidget(list);
        area->setWidget(content);
        area->setWidgetResizable(true);
        (new QVBoxLayout(&window))->addWidget(area);
        window.resize(300, 300);
        show(window);
        TableView &table = list->table();
        table.setFocus();
        const int row = m_theme.metrics().tableRowHeight;
        const auto top = [&] {
            return table.viewport()
                ->mapTo(area->viewport(), table.visualRect(table.currentIndex()).topLeft())
                .y();
        };
        bool isPast = false; // whenever it would have scrolled
        QTimer::singleShot(1, &window, [&isPast] { isPast = true; });
        QTRY_VERIFY(isPast);
        QCOMPARE(table.currentIndex().row(), 0);
        QCOMPARE(area->verticalScrollBar()->value(), 0); // the row is in sight: all stays
        for (int down = 0; down < 3; ++down)
            QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 3);
        QTRY_VERIFY(top() >= 0 && top() + row <= area->viewport()->height());
        QVERIFY(area->verticalScrollBar()->value() > 0);
        for (int up = 0; up < 3; ++up)
            QTest::keyClick(&table, Qt::Key_Up);
        QTRY_VERIFY(top() >= 0 && top() + row <= area->viewport()->height());
    }

private:
    Theme m_theme;
};

QTEST_MAIN(FocusSightTest)
#include "FocusSightTest.moc"
