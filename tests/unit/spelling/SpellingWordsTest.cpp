#include "domain/Spelling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class SpellingWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWordsAreJudged_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("sentence") << u"Hei Ola, så bra!"_s << u"Hei Ola så bra"_s;
        QTest::newRow("quoted") << u"> Hei Ola, så bar"_s << QString();
        QTest::newRow("quoted twice") << u" >> Hei Ola"_s << QString();
        QTest::newRow("address") << u"Skriv til ola.nes@bokhuset.example nå"_s << u"Skriv til nå"_s;
        QTest::newRow("link") << u"Se https://bokhuset.example/kasse?x=y, takk"_s << u"Se takk"_s;
        QTest::newRow("link in brackets")
            << u"Siden (bokhuset.example) svarer"_s << u"Siden svarer"_s;
        QTest::newRow("case number") << u"Sak [#2026-000419] er løst"_s << u"Sak er løst"_s;
        QTest::newRow("digits") << u"Firefox120 og 2fa virker"_s << u"og virker"_s;
        QTest::newRow("capitals") << u"URL og SLA-en er klare"_s << u"og er klare"_s;
        QTest::newRow("after capitals") << u"IT-avdelingen svarer"_s << u"avdelingen svarer"_s;
        QTest::newRow("one letter") << u"I dag å gå"_s << u"dag gå"_s;
        QTest::newRow("placeholder") << u"Hei {kontaktens_navn}, velkommen"_s << u"Hei velkommen"_s;
        QTest::newRow("prepared text") << u"/hilsen nå"_s << u"nå"_s;
        QTest::newRow("path") << u"Ligger i C:\\temp der"_s << u"Ligger der"_s;
        QTest::newRow("either or") << u"og/eller"_s << u"og eller"_s;
        QTest::newRow("apostrophes") << u"don't 'quoted' it’s"_s << u"don't quoted it’s"_s;
        QTest::newRow("hyphens") << u"e-posten - Nord-Norge – ikke-"_s
                                 << u"e-posten Nord-Norge ikke"_s;
        QTest::newRow("end of sentence") << u"Ferdig.Neste"_s << QString();
        QTest::newRow("full stop") << u"Alt er ferdig."_s << u"Alt er ferdig"_s;
        QTest::newRow("composed") << u"pa\u030A nettet"_s << u"pa\u030A nettet"_s;
        QTest::newRow("nothing") << u"  \t- ? 12"_s << QString();
    }
    void onlyWordsAreJudged()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        QStringList found;
        for (const WrittenWord &word : wordsToSpell(line))
            found.append(line.mid(word.start, word.length));
        QCOMPARE(found.join(u' '), words);
    }
};

QTEST_GUILESS_MAIN(SpellingWordsTest)
#include "SpellingWordsTest.moc"
