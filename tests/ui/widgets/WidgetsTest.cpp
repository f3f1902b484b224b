// The shared widgets tell what they show to eye, keyboard and screen reader alike.
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Figures.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StageRail.h"
#include "ui/widgets/Tones.h"

#include <QDirIterator>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::ui;

class WidgetsTest : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void everyIconCanBeDrawn()
    {
        int icons = 0;
        for (QDirIterator it(QStringLiteral(":/icons")); it.hasNext(); ++icons) {
            it.next();
            const QIcon drawn = icon(m_theme, it.fileInfo().completeBaseName());
            const QImage image = drawn.pixmap(16).toImage();
            bool hasInk = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    hasInk |= qAlpha(image.pixel(x, y)) > 128;
            QVERIFY2(hasInk, qPrintable(it.fileName()));
        }
        QVERIFY(icons > 20);
    }

    void digitsKeepTheirPlaces()
    {
        const QFont font = m_theme.font(FontRole::Figure);
        QCOMPARE(figuresWidth(font, QStringLiteral("0:11:11")),
                 figuresWidth(font, QStringLiteral("0:00:00")));
    }

    void aChipSaysItsText()
    {
        Chip chip(m_theme, QStringLiteral("Ny"), Tone::Danger);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Ny"));
        const int before = chip.sizeHint().width();
        chip.setText(QStringLiteral("Til vurdering"));
        QVERIFY(chip.sizeHint().width() > before);

        QSignalSpy clicked(&chip, &Chip::clicked);
        QTest::keyClick(&chip, Qt::Key_Space);
        QCOMPARE(clicked.count(), 0);
        chip.setClickable(true);
        QTest::keyClick(&chip, Qt::Key_Space);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QCOMPARE(clicked.count(), 2);
    }

    void aNoticeSaysWhyAndGoesAwayOnEscape()
    {
        QWidget page;
        Notice notice(m_theme, &page);
        page.show();
        QVERIFY(notice.sentence().isEmpty());
        notice.show(Error{ErrorKind::DiskFull, Reason::None, {}, QStringLiteral("ENOSPC")});
        QVERIFY(notice.isVisible());
        QVERIFY(notice.sentence().contains(QStringLiteral("full")));
        auto *details = notice.findChild<QPushButton *>();
        QVERIFY(details && details->isVisible());
        notice.show(Error{ErrorKind::Refused, Reason::KindMissing, {}, {}});
        QVERIFY(!details->isVisible());
        QTest::keyClick(&notice, Qt::Key_Escape);
        QVERIFY(!notice.isVisible());
    }

    void textOfOthersIsShownAsItIs()
    {
        Label label(m_theme, FontRole::Body, ColorRole::Text, QStringLiteral("<b>fet</b>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void anElidedLabelKeepsItsTextAsATip()
    {
        ElidedLabel label(m_theme);
        label.setText(QStringLiteral("Skjema for påmelding sender ikke e-post"));
        label.resize(80, 20);
        label.grab();
        QCOMPARE(label.toolTip(), label.text());
        label.resize(600, 20);
        label.grab();
        QVERIFY(label.toolTip().isEmpty());
    }

    void aFigureIsReadWithItsLabel()
    {
        FigureCard card(m_theme, QStringLiteral("Ført tid"));
        card.setFigure(QStringLiteral("16 t 49"));
        QCOMPARE(card.accessibleName(), QStringLiteral("Ført tid: 16 t 49"));
    }

    void theRailNamesTheStage()
    {
        StageRail rail(m_theme);
        rail.setStages({QStringLiteral("Registrert"), QStringLiteral("Vurdert")});
        rail.setCurrent(1);
        QCOMPARE(rail.accessibleName(), QStringLiteral("Vurdert"));
    }

    void timeLeftHasItsTone()
    {
        QCOMPARE(toneOfTimeLeft(Seconds{-1}), Tone::Danger);
        QCOMPARE(toneOfTimeLeft(Seconds{0}), Tone::Warning);
        QCOMPARE(toneOfTimeLeft(Seconds{3599}), Tone::Warning);
        QCOMPARE(toneOfTimeLeft(Seconds{3600}), Tone::Success);
    }
};

QTEST_MAIN(WidgetsTest)
#include "WidgetsTest.moc"
