// Money, hours and counts in the manner of each language.
#include "ui/words/FigureWords.h"
#include "translations/Translations.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace skranke::ui;

class FigureWordsTest : public QObject {
    Q_OBJECT

    Translations m_translations;

    // Which of the many spaces separates thousands is the locale's business.
    static QString plain(QString text)
    {
        for (QChar space : {QChar(0x00a0), QChar(0x202f), QChar(0x2009)})
            text.replace(space, u' ');
        return text;
    }

private Q_SLOTS:
    void money_data()
    {
        QTest::addColumn<qint64>("ore");
        QTest::addColumn<QString>("nb");
        QTest::addColumn<QString>("en");
        QTest::addRow("nothing") << qint64(0) << u"kr 0,00"_s << u"NOK 0.00"_s;
        QTest::addRow("øre") << qint64(5) << u"kr 0,05"_s << u"NOK 0.05"_s;
        QTest::addRow("as in the design")
            << qint64(2'430'000) << u"kr 24 300,00"_s << u"NOK 24,300.00"_s;
        QTest::addRow("credit") << qint64(-12'345) << u"kr \u2212123,45"_s << u"NOK \u2212123.45"_s;
        QTest::addRow("past what a double holds")
            << qint64(9'007'199'254'740'993) << u"kr 90 071 992 547 409,93"_s
            << u"NOK 90,071,992,547,409.93"_s;
    }
    void money()
    {
        QFETCH(qint64, ore);
        m_translations.use(u"nb");
        QTEST(plain(words::money({ore})), "nb");
        m_translations.use(u"en");
        QTEST(plain(words::money({ore})), "en");
    }

    void hours()
    {
        m_translations.use(u"nb");
        QCOMPARE(words::hours({2}), u"1,0 t"_s);
        QCOMPARE(words::hours({1}), u"0,5 t"_s);
        QCOMPARE(words::hoursBare({9}), u"4,5"_s);
        QCOMPARE(words::rawToBilled(Minutes{112}, {4}), u"1 t 52 → 2,0 t"_s);
        m_translations.use(u"en");
        QCOMPARE(words::hours({2}), u"1.0 h"_s);
    }

    void estimates_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        QTest::addRow("half hours") << 390 << u"6,5 t"_s;
        QTest::addRow("whole hours") << 540 << u"9,0 t"_s;
        QTest::addRow("quarters") << 375 << u"6,25 t"_s;
        QTest::addRow("a minute past the limit is seen") << 241 << u"4,02 t"_s;
    }
    void estimates()
    {
        QFETCH(int, minutes);
        m_translations.use(u"nb");
        QTEST(words::estimate(minutes), "text");
    }

    void percents()
    {
        m_translations.use(u"nb");
        QCOMPARE(plain(words::percent(93, 100)), u"93 %"_s);
        QCOMPARE(plain(words::percent(999, 1000)), u"99 %"_s);
        QCOMPARE(plain(words::percent(7, 7)), u"100 %"_s);
        QCOMPARE(words::percent(0, 0), u"–"_s);
    }

    void countsAndSizes()
    {
        m_translations.use(u"nb");
        QCOMPARE(words::cases(1), u"1 sak"_s);
        QCOMPARE(words::cases(2), u"2 saker"_s);
        QCOMPARE(plain(words::cases(12'000)), u"12 000 saker"_s);
        QCOMPARE(words::fileSize(214'300), u"214 kB"_s);
        QCOMPARE(words::fileSize(999), u"999 B"_s);
        QCOMPARE(words::fileSize(2'400'000), u"2,4 MB"_s);
        m_translations.use(u"en");
        QCOMPARE(words::cases(1), u"1 case"_s);
        QCOMPARE(words::cases(2), u"2 cases"_s);
    }
};

QTEST_GUILESS_MAIN(FigureWordsTest)
#include "FigureWordsTest.moc"
