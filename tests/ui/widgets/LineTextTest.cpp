// Lines that are shaped once: as wide as they would be otherwise, cut where they must be, and never
// more than one line.
#include "ui/widgets/LineText.h"
#include "ui/theme/Shaping.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace skranke::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect Area{20, 20, 120, 24};
constexpr qreal Slack = 1.5; // letters that lean on each other are rounded another way

/// Where the text has left ink, painted into Area.
QRect inkOf(const QFont &font, const QString &text, Qt::Alignment alignment)
{
    QImage image(200, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setPen(Qt::black);
        drawLine(painter, Area, alignment, font, text);
    }
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

class LineTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAsWideAsTheFontSays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "Sak", "Nettbutikken svarer ikke", "blåbærsyltetøy", "10:42"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void isAsWideAsTheFontSays()
    {
        QFETCH(QString, text);
        const QFont font = m_theme.font(FontRole::Body);
        for (int again = 0; again < 2; ++again)
            QVERIFY(qAbs(lineWidth(font, text) - QFontMetricsF(font).horizontalAdvance(text))
                    <= Slack);
    }

    void whatNeedsShapingIsShaped()
    {
        const QFont body = m_theme.font(FontRole::Body);
        QCOMPARE(body.styleStrategy(), QFont::PreferNoShaping);
        for (const QString &text : {u"Kjøp – 1 200 kr → «blåbær»"_s, u"Ærø, Þór, Łódź"_s})
            QVERIFY2(fontFor(body, text) == body, qPrintable(text));
        for (const QString &text : {u"a\u030a"_s, u"مرحبا"_s, u"👩\u200d💻"_s, u"नमस्ते"_s})
            QVERIFY2(fontFor(body, text) == shapedFont(body), qPrintable(text));
        QVERIFY2(m_theme.font(FontRole::Title).styleStrategy() == QFont::PreferDefault,
                 "large letters show their kerning");
    }

    void anotherFontIsAnotherLine()
    {
        const QString text = u"Registrer godkjenning"_s;
        QVERIFY(lineWidth(m_theme.font(FontRole::PageTitle), text)
                > lineWidth(m_theme.font(FontRole::Caption), text));
    }

    void standsWhereItIsAligned()
    {
        const QFont font = m_theme.font(FontRole::Body);
        const QRect left = inkOf(font, u"HH"_s, Qt::AlignLeft | Qt::AlignVCenter);
        const QRect right = inkOf(font, u"HH"_s, Qt::AlignRight | Qt::AlignVCenter);
        const QRect middle = inkOf(font, u"HH"_s, Qt::AlignCenter);
        QVERIFY(qAbs(left.left() - Area.left()) <= 3);
        QVERIFY(qAbs(right.right() - Area.right()) <= 3);
        QVERIFY(qAbs(middle.center().x() - Area.center().x()) <= 2);
        QVERIFY(qAbs(middle.center().y() - Area.center().y()) <= 3);
        QCOMPARE(left.top(), right.top());
    }

    void isCutWhereItDoesNotFit()
    {
        const QFont font = m_theme.font(FontRole::Body);
        const QRect ink = inkOf(font, u"Skjema for påmelding sender ikke e-post til noen"_s,
                                Qt::AlignLeft | Qt::AlignVCenter);
        QVERIFY(Area.contains(ink));
        QVERIFY(ink.width() > Area.width() / 2);
    }

    void breaksOfLinesAreBlanks()
    {
        const QFont font = m_theme.font(FontRole::Body);
        QCOMPARE(lineWidth(font, u"ett\nto"_s), lineWidth(font, u"ett to"_s));
        QCOMPARE(inkOf(font, u"ett\nto"_s, Qt::AlignLeft | Qt::AlignVCenter),
                 inkOf(font, u"ett to"_s, Qt::AlignLeft | Qt::AlignVCenter));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(LineTextTest)
#include "LineTextTest.moc"
