// Cutting a part out of a picture of the screen.
#include "ui/dialogs/RegionPicker.h"
#include "support/Pages.h"

#include <QPainter>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace skranke::tests;
using namespace skranke::ui;

namespace {

/// Left half red, right half blue; on a screen of that scale.
QPixmap screen(qreal ratio)
{
    QPixmap pixmap(QSize(400, 200) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::red);
    QPainter painter(&pixmap);
    painter.fillRect(200, 0, 200, 200, Qt::blue);
    return pixmap;
}

struct Shown {
    explicit Shown(qreal ratio = 1) : picker(new RegionPicker(screen(ratio)))
    {
        QObject::connect(picker, &RegionPicker::picked,
                         [this](const QImage &part) { parts.append(part); });
        present(*picker, {400, 200});
    }
    ~Shown() { delete picker; }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(picker, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, picker->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(picker, &move);
        QTest::mouseRelease(picker, Qt::LeftButton, {}, to);
    }

    QPointer<RegionPicker> picker;
    QList<QImage> parts;
};

} // namespace

class RegionPickerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePartThatIsDrawnOutIsTaken()
    {
        Shown s;
        s.drag({299, 149}, {240, 30}); // backwards is as good
        QCOMPARE(s.parts.size(), 1);
        QCOMPARE(s.parts[0].size(), QSize(60, 120));
        QCOMPARE(s.parts[0].pixelColor(0, 0), QColor(Qt::blue));
        QTRY_VERIFY(!s.picker); // and it is gone
    }

    void onAFineScreenNoPixelIsLost()
    {
        Shown s(2);
        s.drag({150, 50}, {249, 99});
        QCOMPARE(s.parts.size(), 1);
        QCOMPARE(s.parts[0].size(), QSize(200, 100));
        QCOMPARE(s.parts[0].pixelColor(99, 50), QColor(Qt::red));
        QCOMPARE(s.parts[0].pixelColor(101, 50), QColor(Qt::blue));
    }

    void theKeysTakeAllOrNothing()
    {
        Shown all;
        QTest::keyClick(all.picker, Qt::Key_Return);
        QCOMPARE(all.parts.size(), 1);
        QCOMPARE(all.parts[0].size(), QSize(400, 200));
        Shown none;
        QTest::keyClick(none.picker, Qt::Key_Escape);
        QTRY_VERIFY(!none.picker);
        QVERIFY(none.parts.isEmpty());
    }

    void aClickIsNoPart()
    {
        Shown s;
        s.drag({100, 100}, {103, 102});
        QVERIFY(s.parts.isEmpty());
        QVERIFY(s.picker);
    }
};

QTEST_MAIN(RegionPickerTest)
#include "RegionPickerTest.moc"
