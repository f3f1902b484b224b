// Every text is readable on every ground it is drawn on (WCAG AA), by day and by night; and all of
// it grows with the text of the system.
#include "ui/theme/Theme.h"
#include "ui/theme/Shades.h"
#include "ui/theme/TextScale.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace skranke::ui;

namespace {

double luminance(QRgb rgb)
{
    const auto channel = [](int value) {
        const double c = value / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(qRed(rgb)) + 0.7152 * channel(qGreen(rgb))
        + 0.0722 * channel(qBlue(rgb));
}

double contrast(QRgb a, QRgb b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

constexpr double TextNeeds = 4.5;
constexpr double MarkNeeds = 3.0;

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

    void addPair(const QString &name, Shade ink, Shade ground, double needed)
    {
        QTest::addRow("%s, light", qPrintable(name)) << ink.light << ground.light << needed;
        QTest::addRow("%s, dark", qPrintable(name)) << ink.dark << ground.dark << needed;
    }

private Q_SLOTS:
    void contrasts_data()
    {
        QTest::addColumn<QRgb>("ink");
        QTest::addColumn<QRgb>("ground");
        QTest::addColumn<double>("needed");

        const std::pair<const char *, ColorRole> grounds[] = {
            {"window", ColorRole::Window},   {"surface", ColorRole::Surface},
            {"sidebar", ColorRole::Sidebar}, {"field", ColorRole::Field},
            {"hover", ColorRole::Hover},     {"selection", ColorRole::Selection},
            {"track", ColorRole::Track},     {"note", ColorRole::NoteBackground},
        };
        for (const auto &[name, ground] : grounds) {
            addPair(QStringLiteral("text on %1").arg(QLatin1String(name)), shadeOf(ColorRole::Text),
                    shadeOf(ground), TextNeeds);
            addPair(QStringLiteral("muted text on %1").arg(QLatin1String(name)),
                    shadeOf(ColorRole::MutedText), shadeOf(ground), TextNeeds);
        }
        for (ColorRole ground : {ColorRole::Window, ColorRole::Surface, ColorRole::Hover})
            addPair(QStringLiteral("faint text on ground %1").arg(int(ground)),
                    shadeOf(ColorRole::FaintText), shadeOf(ground), TextNeeds);
        addPair(QStringLiteral("note text"), shadeOf(ColorRole::NoteText),
                shadeOf(ColorRole::NoteBackground), TextNeeds);
        for (ColorRole accent : {ColorRole::Accent, ColorRole::AccentHover})
            addPair(QStringLiteral("text on accent %1").arg(int(accent)),
                    shadeOf(ColorRole::OnAccent), shadeOf(accent), TextNeeds);
        for (ColorRole ground : {ColorRole::Window, ColorRole::Surface, ColorRole::Selection})
            addPair(QStringLiteral("focus ring on ground %1").arg(int(ground)),
                    shadeOf(ColorRole::FocusRing), shadeOf(ground), MarkNeeds);

        for (Tone tone : {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger}) {
            const ToneShades shades = shadesOf(tone);
            const QString name = QStringLiteral("tone %1").arg(int(tone));
            addPair(name + QStringLiteral(" on its fill"), shades.text, shades.fill, TextNeeds);
            for (ColorRole ground :
                 {ColorRole::Surface, ColorRole::Window, ColorRole::Hover, ColorRole::Selection})
                addPair(name + QStringLiteral(" on ground %1").arg(int(ground)), shades.text,
                        shadeOf(ground), TextNeeds);
            addPair(name + QStringLiteral(" bar on surface"), shades.bar,
                    shadeOf(ColorRole::Surface), MarkNeeds);
        }
    }
    void contrasts()
    {
        QFETCH(QRgb, ink);
        QFETCH(QRgb, ground);
        QFETCH(double, needed);
        const double found = contrast(ink, ground);
        QVERIFY2(found >= needed, qPrintable(QStringLiteral("%1:1").arg(found, 0, 'f', 2)));
    }

    void themeFollowsItsMode()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme.isDark());
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.count(), 1);
        theme.setMode(Theme::Mode::Light);
        QVERIFY(!theme.isDark());
    }

    void theApplicationIsDressedAgain()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.apply(*qApp);
        const QColor day = QApplication::palette().color(QPalette::Window);
        theme.setMode(Theme::Mode::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window) != day);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme.color(ColorRole::Surface));
        // What the platform says of the desktop is still to be heard under our own palette.
        theme.setMode(Theme::Mode::System);
        QVERIFY(!theme.isDark());
    }

    void textOfTheUsualSizeIsWhatTheConsoleIsDrawnFor_data()
    {
        QTest::addColumn<double>("times");
        QTest::addColumn<double>("scale");
        QTest::newRow("smaller") << 0.8 << 1.0;
        QTest::newRow("as desktops come") << 1.0 << 1.0;
        QTest::newRow("a little larger") << 1.1 << 1.0;
        QTest::newRow("larger") << 1.2 << 1.2;
        QTest::newRow("in steps") << 1.33 << 1.35;
        QTest::newRow("half as large again") << 1.5 << 1.5;
        QTest::newRow("twice as large") << 2.0 << 2.0;
        QTest::newRow("too large for a window") << 5.0 << 2.5;
    }
    void textOfTheUsualSizeIsWhatTheConsoleIsDrawnFor()
    {
        QFETCH(double, times);
        QFETCH(double, scale);
        QFont font;
        font.setPointSizeF(usualTextSize() * times);
        QCOMPARE(textScale(font), scale);
    }

    void textIsNoLargerThanTheScreenHasRoomFor()
    {
        QCOMPARE(largestTextScale(800), 2.5); // the window does not fit in any case
        QCOMPARE(largestTextScale(1024), 1.0);
        QCOMPARE(largestTextScale(1366), 1.4);
        QCOMPARE(largestTextScale(1440), 1.5);
        QCOMPARE(largestTextScale(1920), 2.05);
        QCOMPARE(largestTextScale(3840), 2.5);
    }

    void theScreenLessPlatformHasTextOfTheUsualSize()
    {
        const Theme theme;
        QCOMPARE(theme.scale(), 1.0);
        QCOMPARE(theme.font(FontRole::Body).pixelSize(), 13);
        QCOMPARE(theme.metrics().controlHeight, Metrics().controlHeight);
    }

    void everythingGrowsWithTheSystemsTextAtOnce()
    {
        const QFont before = QApplication::font();
        {
            Theme theme;
            theme.apply(*qApp);
            QSignalSpy scaled(&theme, &Theme::scaleChanged);
            QFont large = before;
            large.setPointSizeF(usualTextSize() * 1.5);
            QApplication::setFont(large);
            QCOMPARE(scaled.count(), 1);
            QCOMPARE(theme.scale(), 1.5);
            QCOMPARE(theme.font(FontRole::Body).pixelSize(), 19);
            QCOMPARE(theme.font(FontRole::Figure).pixelSize(), 36);
            QCOMPARE(theme.metrics().queueRowHeight, 87);
            QCOMPARE(theme.px(10), 15);
            QVERIFY(theme.columnPx(100) < theme.px(100));
            // The application keeps the console's face, and so no size but once.
            QCOMPARE(QApplication::font(), theme.font(FontRole::Body));
            QFont otherFace = large;
            otherFace.setItalic(true);
            QApplication::setFont(otherFace);
            QCOMPARE(scaled.count(), 1);
            QCOMPARE(QApplication::font(), theme.font(FontRole::Body));
            QApplication::setFont(before);
            QCOMPARE(theme.scale(), 1.0);
            QCOMPARE(theme.font(FontRole::Body).pixelSize(), 13);
        }
        QCOMPARE(QApplication::font(), before); // for the next theme
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
