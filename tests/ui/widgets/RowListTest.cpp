// The list of equal rows: where rows are, how the keys move, and that what is seen stays in place.
#include "ui/widgets/RowList.h"

#include <QMouseEvent>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace skranke::ui;

namespace {

// As many rows as one likes, without keeping any.
class Endless : public QAbstractListModel {
public:
    explicit Endless(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        asked += role == Qt::DisplayRole;
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    void insert(int first, int count)
    {
        beginInsertRows({}, first, first + count - 1);
        m_rows += count;
        endInsertRows();
    }
    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_rows -= count;
        endRemoveRows();
    }
    mutable int asked = 0;

private:
    int m_rows;
};

constexpr int Height = 50;

struct Shown {
    explicit Shown(int rows) : model(rows), list(Height)
    {
        list.setModel(&model);
        list.resize(300, 10 * Height);
        list.show();
        QCoreApplication::processEvents();
    }
    Endless model;
    RowList list;
};

} // namespace

class RowListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMillionRowsAreAskedForOnlyWhereTheyAreSeen()
    {
        Shown shown(1'000'000);
        shown.model.asked = 0;
        shown.list.scrollTo(shown.model.index(999'999));
        shown.list.grab();
        QVERIFY2(shown.model.asked < 200, qPrintable(QString::number(shown.model.asked)));
        QCOMPARE(shown.list.lastVisible(), 999'999);
    }

    void whatWasMovedLooksLikeWhatIsPainted()
    {
        Shown shown(100);
        for (const int down : {7, 130, 60, -75, 4000, -9}) {
            QScrollBar *bar = shown.list.verticalScrollBar();
            bar->setValue(bar->value() + down);
            QCoreApplication::processEvents();
            const QImage seen = shown.list.screen()
                                    ->grabWindow(shown.list.winId())
                                    .toImage()
                                    .convertToFormat(QImage::Format_RGB32);
            const QImage painted =
                shown.list.grab().toImage().convertToFormat(QImage::Format_RGB32);
            QCOMPARE(seen, painted);
        }
    }

    void rowsUnderThePointerArePaintedAlone()
    {
        Shown shown(100);
        shown.model.asked = 0;
        for (const int y : {25, 75}) {
            QMouseEvent move(QEvent::MouseMove, QPoint(20, y),
                             shown.list.viewport()->mapToGlobal(QPoint(20, y)), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(shown.list.viewport(), &move);
            QCoreApplication::processEvents();
        }
        QCOMPARE(shown.list.hoveredRow(), 1);
        QVERIFY2(shown.model.asked > 0 && shown.model.asked < 10,
                 qPrintable(QString::number(shown.model.asked)));
    }

    void rowsAndPointsAgree()
    {
        Shown shown(100);
        shown.list.verticalScrollBar()->setValue(3 * Height + 20);
        for (int row : {3, 4, 12}) {
            const QRect rect = shown.list.visualRect(shown.model.index(row));
            QCOMPARE(rect.height(), Height);
            QCOMPARE(shown.list.indexAt(rect.center()).row(), row);
        }
        QCOMPARE(shown.list.firstVisible(), 3);
        Shown few(2);
        QVERIFY(!few.list.indexAt({10, 3 * Height}).isValid());
    }

    // Rows that come above the pointer push up what is above, and not what is about to be clicked.
    void whatIsPointedAtStays()
    {
        Shown shown(100);
        const QPoint point(20, 3 * Height + 10);
        QMouseEvent move(QEvent::MouseMove, point, shown.list.viewport()->mapToGlobal(point),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.list.viewport(), &move);
        shown.model.insert(1, 2);
        QCoreApplication::processEvents();
        QCOMPARE(shown.list.indexAt(point).row(), 5);
        shown.model.insert(50, 2);
        QCoreApplication::processEvents();
        QCOMPARE(shown.list.indexAt(point).row(), 5);
    }

    void keysMove_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("to");
        QTest::addRow("down") << 5 << int(Qt::Key_Down) << 6;
        QTest::addRow("up") << 5 << int(Qt::Key_Up) << 4;
        QTest::addRow("up from the first") << 0 << int(Qt::Key_Up) << 0;
        QTest::addRow("down from the last") << 99 << int(Qt::Key_Down) << 99;
        QTest::addRow("home") << 50 << int(Qt::Key_Home) << 0;
        QTest::addRow("end") << 50 << int(Qt::Key_End) << 99;
        QTest::addRow("page down") << 5 << int(Qt::Key_PageDown) << 14;
        QTest::addRow("page up near the top") << 5 << int(Qt::Key_PageUp) << 0;
    }
    void keysMove()
    {
        QFETCH(int, from);
        QFETCH(int, key);
        Shown shown(100);
        shown.list.setCurrentIndex(shown.model.index(from));
        QTest::keyClick(&shown.list, Qt::Key(key));
        QTEST(shown.list.currentIndex().row(), "to");
        QVERIFY(shown.list.viewport()->rect().contains(
            shown.list.visualRect(shown.list.currentIndex())));
    }

    void whatIsSeenStaysWhileRowsAboveComeAndGo()
    {
        Shown shown(200);
        shown.list.verticalScrollBar()->setValue(100 * Height + 7);
        shown.model.insert(10, 5);
        QCoreApplication::processEvents();
        QCOMPARE(shown.list.verticalScrollBar()->value(), 105 * Height + 7);
        shown.model.remove(0, 20);
        QCoreApplication::processEvents();
        QCOMPARE(shown.list.verticalScrollBar()->value(), 85 * Height + 7);
        shown.model.insert(150, 3);
        QCoreApplication::processEvents();
        QCOMPARE(shown.list.verticalScrollBar()->value(), 85 * Height + 7);
    }

    void atTheTopNewRowsAreSeen()
    {
        Shown shown(200);
        shown.model.insert(0, 2);
        QCoreApplication::processEvents();
        QCOMPARE(shown.list.verticalScrollBar()->value(), 0);
    }

    void typingLettersWalksNoRows()
    {
        Shown shown(1'000'000);
        shown.list.setCurrentIndex(shown.model.index(0));
        shown.model.asked = 0;
        QTest::keyClick(&shown.list, Qt::Key_X);
        QVERIFY(shown.model.asked < 200);
        QCOMPARE(shown.list.currentIndex().row(), 0);
    }
};

QTEST_MAIN(RowListTest)
#include "RowListTest.moc"
