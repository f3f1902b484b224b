#include "domain/Letter.h"
#include "domain/Signature.h"
#include "resources/Resources.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QHash<QString, QString> values()
{
    return {{u"saksnummer"_s, u"2026-000419"_s},
            {u"emne"_s, u"Skjema {agent}"_s},
            {u"kontakt"_s, u"Ola"_s},
            {u"agent"_s, u"Kari Nes"_s},
            {u"kundesenter"_s, u"Kundesenteret"_s},
            {u"nettsted"_s, u"bokhuset.example"_s},
            {u"testadresse"_s, u"test.bokhuset.example"_s},
            {u"estimat_timer"_s, u"6"_s},
            {u"apningstider"_s, u"09:00–16:00"_s},
            {u"apner"_s, u"mandag kl. 09:00"_s},
            {u"svarfrist"_s, u"tirsdag kl. 09:00"_s},
            {u"mangler"_s, u"– Haster det?"_s},
            {u"siden"_s, u"mandag kl. 07:41"_s},
            {u"symptom"_s, u"Nettstedet er nede."_s},
            {u"neste_oppdatering"_s, u"mandag kl. 08:41"_s},
            {u"forventet"_s, u"Vi følger opp så snart vi kan."_s},
            {u"helligdag"_s, u"andre påskedag"_s},
            {u"rapport"_s, u"Nedetid: 270 minutter"_s}};
}

} // namespace

class LetterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void fills_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QString>("filled");
        QTest::newRow("value") << u"Hei {kontakt},"_s << u"Hei Ola,"_s;
        QTest::newRow("value is not filled again") << u"Om {emne}."_s << u"Om Skjema {agent}."_s;
        QTest::newRow("braces that are no placeholder") << u"{ } {Å} {"_s << u"{ } {Å} {"_s;
        QTest::newRow("windows line ends") << u"a\r\nb"_s << u"a\nb"_s;
    }

    void fills()
    {
        QFETCH(QString, letter);
        const auto filled = fillLetter(letter, values());
        QVERIFY(filled);
        QTEST(*filled, "filled");
    }

    void emptyValuesLeaveNoTrace()
    {
        auto some = values();
        some[u"kontakt"_s].clear();
        some[u"agent"_s].clear();
        some[u"nettsted"_s].clear();
        const auto filled = fillLetter(
            u"Hei {kontakt},\n\nx\n\n{nettsted}\n\nHilsen\n{agent}\n{kundesenter}\n"_s, some);
        QVERIFY(filled);
        QCOMPARE(*filled, u"Hei,\n\nx\n\nHilsen\nKundesenteret\n"_s);
    }

    void unknownPlaceholderIsNamed()
    {
        const auto filled = fillLetter(u"Hei {kunde},"_s, values());
        QVERIFY(!filled);
        QCOMPARE(filled.error().kind, ErrorKind::Invalid);
        QCOMPARE(filled.error().arguments, QStringList{u"kunde"_s});
    }

    void everyLetterIsThereAndFills_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &language : Codes<Language>::table) {
            for (const auto &kind : Codes<LetterKind>::table) {
                const QString path =
                    u":/mail/%1/%2.txt"_s.arg(toCode(language.value), toCode(kind.value));
                QTest::newRow(qPrintable(path)) << path;
            }
        }
    }

    void everyLetterIsThereAndFills()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto filled = fillLetter(QString::fromUtf8(file.readAll()), values());
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
        QVERIFY(filled->contains(u"2026-000419"_s));
        QVERIFY(filled->contains(u"Ola,"_s));
        QVERIFY(!closesByItself(*filled)); // the signature does
        const auto kind = *fromCode<LetterKind>(path.section(u'/', -1).section(u'.', 0, 0));
        file.seek(0);
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(unknownPlaceholder(text, placeholdersOf(kind)), std::nullopt);
        QCOMPARE(missingPlaceholder(kind, text), std::nullopt);
    }

    void estimateSpeaksOfStartedHalfHours_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("nb") << u"nb"_s << u"per påbegynt halvtime"_s;
        QTest::newRow("nn") << u"nn"_s << u"per påbyrja halvtime"_s;
        QTest::newRow("en") << u"en"_s << u"per started half hour"_s;
    }

    void estimateSpeaksOfStartedHalfHours()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QFile file(u":/mail/%1/estimate.txt"_s.arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(words));
    }

    void asksOnlyForWhatIsMissing()
    {
        Checklist checklist;
        QCOMPARE(missingQuestions(checklist, Language::Bokmaal).count(u"– "_s), 4);
        checklist.experience.found = true;
        checklist.example.corrected = true;
        checklist.link.found = true;
        checklist.link.corrected = false;
        checklist.urgency.found = true;
        QCOMPARE(missingQuestions(checklist, Language::Bokmaal),
                 u"– Hvilken side gjelder det? Send gjerne lenken til siden."_s);
        QCOMPARE(missingQuestions(checklist, Language::Nynorsk),
                 u"– Kva side gjeld det? Send gjerne lenkja til sida."_s);
        QCOMPARE(missingQuestions(checklist, Language::English),
                 u"– Which page is it about? Please send us the link."_s);
        checklist.link.corrected = true;
        QVERIFY(missingQuestions(checklist, Language::Bokmaal).isEmpty());
    }
};

QTEST_APPLESS_MAIN(LetterTest)
#include "LetterTest.moc"
