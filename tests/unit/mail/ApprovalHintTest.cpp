#include "domain/ApprovalHint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class ApprovalHintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("approval");

        const auto yes = [](const QString &text) {
            QTest::newRow(qPrintable(text)) << text << true;
        };
        const auto no = [](const QString &text) {
            QTest::newRow(qPrintable(text)) << text << false;
        };
        yes(u"Testet nå, fungerer fint! Dere kan publisere."_s);
        yes(u"Godkjent"_s);
        yes(u"Hei,\n\ngodkjent fra vår side.\n\nMvh Ola"_s);
        yes(u"Vi godkjenner estimatet på 6 timer."_s);
        yes(u"Estimatet er greit, sett i gang."_s);
        yes(u"Ser bra ut!"_s);
        yes(u"Dette ser veldig bra ut"_s);
        yes(u"Alt ok, bare å publisere."_s);
        yes(u"Ingen feil lenger, godkjent."_s);
        yes(u"Kjør på!"_s);
        yes(u"Det er ok for oss."_s);
        yes(u"Når går det ut? Godkjent fra oss."_s);
        yes(u"Har testa no, og det verkar fint. De kan publisere."_s);
        yes(u"Godkjend. Berre å publisere."_s);
        yes(u"Det fungerer no som det skal, feilen er borte."_s);
        yes(u"Ja takk"_s);
        yes(u"Ja, det er greit."_s);
        yes(u"Ok, publiser."_s);
        yes(u"Approved."_s);
        yes(u"Looks great, please publish."_s);
        yes(u"We approve the estimate, go ahead."_s);
        yes(u"Works perfectly now, no more issues"_s);

        no(QString());
        no(u"Takk!"_s);
        no(u"Ja, vi bruker Chrome på alle maskinene."_s);
        no(u"Det fungerer ikke."_s);
        no(u"Fungerer fortsatt ikke fint på mobil"_s);
        no(u"Dette er ikke godkjent."_s);
        no(u"Vi kan ikke godkjenne dette ennå."_s);
        no(u"Verkar ikkje hos oss."_s);
        no(u"Ikkje godkjent, knappen manglar."_s);
        no(u"Ser bra ut, men logoen er feil."_s);
        no(u"Godkjent, bortsett fra teksten på forsiden."_s);
        no(u"Er dette godkjent?"_s);
        no(u"Ser det bra ut hos dere?"_s);
        no(u"Når kan dere publisere?"_s);
        no(u"Vi godkjenner så snart knappen er på plass"_s);
        no(u"Hvis alt ser bra ut, sier vi fra."_s);
        no(u"Not approved yet."_s);
        no(u"It doesn't look good"_s);
        no(u"Looks good, but the price is wrong"_s);
        no(u"Please don't publish"_s);
        no(u"Vi tester i morgen."_s);
        no(u"Kan dere se på dette?\n\nDen 3. nov. 2026 kl. 10:12 skrev Kundesenteret "
           u"<a@b.example>:\n"
           "> Svar «godkjent» på denne e-posten\n> Godkjent"_s);
        no(u"Jeg ser på det.\n\nMvh\nOla\nGodkjent mesterbedrift"_s);
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(bool, approval);
        QCOMPARE(readsLikeApproval(text), approval);
    }

    void boundedOnHugeInput()
    {
        QVERIFY(!readsLikeApproval(QString(5'000'000, u'a')));
        QVERIFY(!readsLikeApproval(u"fungerer nå "_s.repeated(200'000)));
    }
};

QTEST_APPLESS_MAIN(ApprovalHintTest)
#include "ApprovalHintTest.moc"
