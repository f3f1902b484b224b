// What stands beneath a letter, and in which language.
#include "domain/Signature.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

Signatures all(Language likely)
{
    return {likely,
            {{Language::Bokmaal, u"Vennlig hilsen\nKari"_s},
             {Language::Nynorsk, u"Venleg helsing\nKari"_s},
             {Language::English, u"Kind regards\nKari"_s}}};
}

} // namespace

class SignatureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheUsualGreetingUnlessSomebodyWroteTheirOwn()
    {
        PersonalSignature own;
        own.texts.insert(Language::Bokmaal, u"Hilsen Kari\nRådgiver\n"_s);
        const QString company = u"Kundesenteret AS\nStorgata 1, 3800 Bø\n"_s;
        QCOMPARE(signatureText(own, u"Kari Nes"_s, company, Language::Bokmaal),
                 u"Hilsen Kari\nRådgiver\nKundesenteret AS\nStorgata 1, 3800 Bø"_s);
        QCOMPARE(signatureText(own, u"Kari Nes"_s, company, Language::Nynorsk),
                 u"Venleg helsing\nKari Nes\nKundesenteret AS\nStorgata 1, 3800 Bø"_s);
        QCOMPARE(signatureText({}, u"Kari Nes"_s, {}, Language::English),
                 u"Kind regards\nKari Nes"_s);
        // The desk by itself uses nobody's.
        QCOMPARE(signatureText(own, {}, u"Kundesenteret"_s, Language::Bokmaal),
                 u"Vennlig hilsen\nKundesenteret"_s);
    }

    void isAddedOnce_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<bool>("added");
        QTest::newRow("plain") << u"Hei Ola,\nvi ser på det."_s << true;
        QTest::newRow("nothing yet") << QString() << true;
        QTest::newRow("own greeting") << u"Vi ser på det.\n\nHilsen Kari"_s << false;
        QTest::newRow("english greeting") << u"We are on it.\n\nBest regards,\nKari"_s << false;
        QTest::newRow("a mark") << u"Vi ser på det.\n-- \nKari"_s << false;
        QTest::newRow("the word in a sentence")
            << u"Hils Ola, og ta gjerne en prat om hilsenen i skjemaet."_s << true;
    }
    void isAddedOnce()
    {
        QFETCH(const QString, letter);
        QFETCH(const bool, added);
        const Signatures signatures = all(Language::Bokmaal);
        QCOMPARE(!signatureFor(letter, signatures).isEmpty(), added);
        const QString once = withSignature(letter, u"Vennlig hilsen\nKari"_s);
        QCOMPARE(once != letter, added);
        QCOMPARE(withSignature(once, u"Vennlig hilsen\nKari"_s), once);
    }

    void oneWithoutAGreetingIsAddedOnceToo()
    {
        const QString once = withSignature(u"Hei.\n\n"_s, u"Kari Nes\nRådgiver"_s);
        QCOMPARE(once, u"Hei.\n\nKari Nes\nRådgiver"_s);
        QCOMPARE(withSignature(once, u"Kari Nes\nRådgiver"_s), once);
    }

    void followsTheLanguageOfTheLetter_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QString>("likely");
        QTest::addColumn<QString>("code");
        QTest::newRow("bokmål") << u"Hei, vi ser ikke feilen hos oss."_s << u"nn"_s << u"nb"_s;
        QTest::newRow("nynorsk") << u"Hei, vi ser ikkje feilen hjå oss."_s << u"nb"_s << u"nn"_s;
        QTest::newRow("english") << u"Hi, we have found it and it works."_s << u"nb"_s << u"en"_s;
        QTest::newRow("either norwegian, to nynorsk")
            << u"Hei, det er på plass og kan testast"_s << u"nn"_s << u"nn"_s;
        QTest::newRow("either norwegian, to english")
            << u"Hei, det er på plass og vi har sett det"_s << u"en"_s << u"nb"_s;
        QTest::newRow("too short") << u"OK!"_s << u"en"_s << u"en"_s;
    }
    void followsTheLanguageOfTheLetter()
    {
        QFETCH(const QString, letter);
        QFETCH(const QString, likely);
        QFETCH(const QString, code);
        const Signatures signatures = all(*fromCode<Language>(likely));
        QCOMPARE(signatureFor(letter, signatures),
                 signatures.texts.value(*fromCode<Language>(code)));
    }
};

QTEST_APPLESS_MAIN(SignatureTest)
#include "SignatureTest.moc"
