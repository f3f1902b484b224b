// A list laid over another: the rows end up as asked for, under a model tester, with no more moves
// than there are rows out of order.
#include "items/ColumnTable.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace skranke::items;

namespace {

struct Line {
    int key = 0;
    QString text;

    bool operator==(const Line &) const = default;
};

using Table = ColumnTable<Line, int>;

QList<Column<Line>> columns()
{
    const auto header = [](const char *text) {
        return [text](int role) {
            return role == Qt::DisplayRole ? QVariant(QString::fromLatin1(text)) : QVariant();
        };
    };
    return {{header("Key"),
             [](const Line &line, int role) {
                 return role == Qt::DisplayRole ? QVariant(line.key) : QVariant();
             }},
            {header("Text"), [](const Line &line, int role) {
                 return role == Qt::DisplayRole ? QVariant(line.text) : QVariant();
             }}};
}

// "a1 b2": a line for each word, the letter its key.
QList<Line> lines(const QString &text)
{
    QList<Line> found;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        found.append({word.at(0).unicode(), word.mid(1)});
    return found;
}

} // namespace

class ColumnTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signalsOfAnUpdate_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("removes");
        QTest::addColumn<int>("moves");
        QTest::addColumn<int>("inserts");
        QTest::addColumn<int>("changes");
        QTest::addRow("nothing") << "a b c"
                                 << "a b c" << 0 << 0 << 0 << 0;
        QTest::addRow("first fill") << ""
                                    << "a b c" << 0 << 0 << 1 << 0;
        QTest::addRow("emptied") << "a b c"
                                 << "" << 1 << 0 << 0 << 0;
        QTest::addRow("one value") << "a b c"
                                   << "a b2 c" << 0 << 0 << 0 << 1;
        QTest::addRow("two neighbours") << "a b c d"
                                        << "a b2 c2 d" << 0 << 0 << 0 << 1;
        QTest::addRow("two apart") << "a b c d"
                                   << "a2 b c d2" << 0 << 0 << 0 << 2;
        QTest::addRow("first to last") << "a b c d"
                                       << "b c d a" << 0 << 1 << 0 << 0;
        QTest::addRow("last to first") << "a b c d"
                                       << "d a b c" << 0 << 1 << 0 << 0;
        QTest::addRow("moved and changed") << "a b c d"
                                           << "d9 a b c" << 0 << 1 << 0 << 1;
        QTest::addRow("two gone apart") << "a b c d e"
                                        << "b c e" << 2 << 0 << 0 << 0;
        QTest::addRow("one for another") << "a b c"
                                         << "a x c" << 1 << 0 << 1 << 0;
        QTest::addRow("reversed") << "a b c d"
                                  << "d c b a" << 0 << 3 << 0 << 0;
    }

    void signalsOfAnUpdate()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Table table(columns(), [](const Line &line) { return line.key; });
        table.update(lines(before));
        QAbstractItemModelTester tester(&table,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy removes(&table, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moves(&table, &QAbstractItemModel::rowsMoved);
        QSignalSpy inserts(&table, &QAbstractItemModel::rowsInserted);
        QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
        table.update(lines(after));
        QVERIFY(table.rows() == lines(after));
        QTEST(int(removes.count()), "removes");
        QTEST(int(moves.count()), "moves");
        QTEST(int(inserts.count()), "inserts");
        QTEST(int(changes.count()), "changes");
    }

    void persistentRowsFollowTheirKeys()
    {
        Table table(columns(), [](const Line &line) { return line.key; });
        table.update(lines(QStringLiteral("a b c d")));
        const QPersistentModelIndex c(table.index(2, 1));
        table.update(lines(QStringLiteral("x c b a")));
        QCOMPARE(c.row(), 1);
        QCOMPARE(table.rowOf(u'c'), 1);
        QCOMPARE(table.rowOf(u'd'), -1);
    }

    void randomUpdates()
    {
        QRandomGenerator random(7);
        Table table(columns(), [](const Line &line) { return line.key; });
        QAbstractItemModelTester tester(&table,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 300; ++round) {
            QList<Line> wanted;
            for (int key = 0; key < 30; ++key)
                if (random.bounded(3))
                    wanted.insert(random.bounded(int(wanted.size()) + 1),
                                  {key, QString::number(random.bounded(3))});
            table.update(wanted);
            QVERIFY(table.rows() == wanted);
        }
    }
};

QTEST_GUILESS_MAIN(ColumnTableTest)
#include "ColumnTableTest.moc"
