// A table in the room that a page has: which columns stay, how wide, and where the keyboard is.
#include "ui/widgets/TableArea.h"
#include "items/ColumnTable.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QTest>

using namespace skranke;
using namespace skranke::ui;

namespace {

struct Row {
    int id = 0;
    bool operator==(const Row &) const = default;
};

items::Column<Row> column(const QString &title, const QString &text)
{
    return columns::text<Row>(title, [text](const Row &) { return text; });
}

struct World {
    World()
        : rows({column(QStringLiteral("Saksnr"), QStringLiteral("2026-000419")),
                column(QStringLiteral("Sak"), QStringLiteral("Skjema for påmelding sender ikke")),
                column(QStringLiteral("Innsendt"), QStringLiteral("tir. 24.11 09:24")),
                column(QStringLiteral("Første svar"), QStringLiteral("tir. 24.11 11:24")),
                column(QStringLiteral("Gjennomgang"), QStringLiteral("Ikke gjennomgått"))},
               [](const Row &row) { return row.id; }),
          area(theme, rows, 1)
    {
        rows.update({{1}, {2}});
        area.setExpendable({3, 2});
    }
    void show(int width)
    {
        area.resize(width, 300);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
    }
    bool hides(int section) { return area.table().horizontalHeader()->isSectionHidden(section); }

    Theme theme;
    items::ColumnTable<Row, int> rows;
    TableArea area;
};

} // namespace

class TableAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeLeftOutGoesFirstWhereRoomIsShort()
    {
        World w;
        w.show(1000);
        for (int section = 0; section < 5; ++section)
            QTRY_VERIFY(!w.hides(section));
        w.area.resize(470, 300);
        QTRY_VERIFY(w.hides(3));
        QVERIFY(!w.hides(0) && !w.hides(1) && !w.hides(4));
        w.area.resize(380, 300);
        QTRY_VERIFY(w.hides(2));
        QVERIFY(!w.hides(4));
        w.area.resize(1000, 300);
        QTRY_VERIFY(!w.hides(2) && !w.hides(3));
        QHeaderView *header = w.area.table().horizontalHeader();
        QTRY_COMPARE(header->length(), w.area.table().viewport()->width());
    }

    void aChipThatMustBeReadIsNotCut()
    {
        const QString chip = QStringLiteral("Ikke gjennomgått");
        items::ColumnTable<Row, int> rows(
            {column(QStringLiteral("Saksnr"), QStringLiteral("2026-000419")),
             column(QStringLiteral("Sak"), QStringLiteral("Skjema for påmelding sender ikke")),
             column(QStringLiteral("Frist"), QStringLiteral("tir. 24.11 11:24")),
             columns::chip<Row>(
                 QStringLiteral("Gjennomgang"),
                 [&](const Row &row) {
                     return row.id == 1 ? chip
                                        : QStringLiteral("Gjennomgått: oversett, leverandøren sov");
                 },
                 [](const Row &) { return Tone::Danger; })},
            [](const Row &row) { return row.id; });
        rows.update({{1}, {2}});
        World w;
        TableArea area(w.theme, rows, 1);
        area.resize(500, 300);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        const QHeaderView *header = area.table().horizontalHeader();
        const int whole = area.table().chipWidth(chip);
        QTRY_VERIFY(header->length() <= area.table().viewport()->width());
        QVERIFY(header->sectionSize(3) < whole);
        area.setLeastChip(3, chip);
        QTRY_VERIFY(header->sectionSize(3) >= whole);
        QVERIFY(header->length() <= area.table().viewport()->width());
    }

    void aTableWithTheKeyboardShowsWhereItIs()
    {
        World w;
        w.show(600);
        w.rows.update({});
        w.area.table().setFocus();
        w.rows.update({{1}, {2}});
        w.area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.area));
        w.area.table().clearFocus();
        w.area.table().setFocus();
        QTRY_COMPARE(w.area.table().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(w.area.table().currentIndex().row(), 0);
    }
};

QTEST_MAIN(TableAreaTest)
#include "TableAreaTest.moc"
