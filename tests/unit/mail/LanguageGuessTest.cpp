#include "domain/LanguageGuess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class LanguageGuessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("bokmål") << u"Hei, jeg får ikke lastet opp noe fra mobilen."_s << u"nb"_s;
        QTest::newRow("nynorsk") << u"Hei, eg får ikkje lasta opp noko frå mobilen."_s << u"nn"_s;
        QTest::newRow("english") << u"Hello, the form does not work on our phones."_s << u"en"_s;
        QTest::newRow("either norwegian") << u"Hei og takk, det er på plass"_s << u"nb"_s;
        QTest::newRow("norwegian with english terms")
            << u"Hei, checkout-knappen i shopen er disabled, jeg får ikke bestilt"_s << u"nb"_s;
        QTest::newRow("too short") << u"Hei"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("neither") << u"12345 http"_s << u""_s;
        QTest::newRow("german") << u"Guten Tag, bitte antworten Sie"_s << u""_s;
    }

    void guesses()
    {
        QFETCH(QString, text);
        const auto language = guessLanguage(text);
        QTEST(language ? toCode(*language) : u""_s, "code");
    }

    void answersInTheLanguageOfWhoWrote_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QString>("code");
        const QString bokmaal = u"Hei, jeg får ikke lastet opp noe fra mobilen."_s;
        const QString nynorsk = u"Hei, eg får ikkje lasta opp noko frå mobilen."_s;
        const QString english = u"Hello, the form does not work on our phones."_s;
        QTest::newRow("as registered") << bokmaal << u"nb"_s << u"nb"_s;
        QTest::newRow("nynorsk is asked for") << bokmaal << u"nn"_s << u"nn"_s;
        QTest::newRow("nynorsk is written") << nynorsk << u"nb"_s << u"nn"_s;
        QTest::newRow("english is written") << english << u"nb"_s << u"en"_s;
        QTest::newRow("norwegian is written") << bokmaal << u"en"_s << u"nb"_s;
        QTest::newRow("nothing to go by") << u"404"_s << u"en"_s << u"en"_s;
    }
    void answersInTheLanguageOfWhoWrote()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, registered);
        QTEST(toCode(languageToAnswer(written, *fromCode<Language>(registered))), "code");
    }
};

QTEST_APPLESS_MAIN(LanguageGuessTest)
#include "LanguageGuessTest.moc"
