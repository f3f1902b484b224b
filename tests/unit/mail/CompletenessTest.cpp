#include "domain/Completeness.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class CompletenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<QString>("found"); ///< e(xperience) x(ample) l(ink) u(rgency)

        const QStringList none;
        const QStringList png = {u"image/png"_s};
        QTest::newRow("all four")
            << u"Skjema for påmelding sender ikke e-post"_s
            << u"Hei, påmeldingsskjemaet på bokhuset.no/arrangement sender ikke bekreftelse "
               "lenger. Det haster litt, arrangementet er fredag."_s
            << png << u"exlu"_s;
        QTest::newRow("nothing") << u"Hjelp"_s << u"Hei, det virker ikke. Mvh Ola"_s << none
                                 << u""_s;
        QTest::newRow("empty") << QString() << QString() << none << u""_s;
        QTest::newRow("promised, not attached")
            << u"Feil pris"_s
            << u"Hei, se vedlagt skjermbilde. Prisen på skoene er feil i kassen."_s << none
            << u"e"_s;
        QTest::newRow("question")
            << u"Hvordan endrer jeg menyen?"_s
            << u"Hei, vi ønsker å flytte «Kontakt» til bunnen av menyen. Det kan vente til over helgen."_s
            << none << u"eu"_s;
        QTest::newRow("nynorsk")
            << u"Treg lasting"_s
            << u"Hei, framsida er veldig treg på mobil. Hastar ikkje. Sjå https://havbruk.example/ "_s
            << none << u"elu"_s;
        QTest::newRow("nynorsk, nothing")
            << u"Hjelp"_s << u"Hei, det verkar ikkje. Helsing Siri"_s << none << u""_s;
        QTest::newRow("english")
            << u"Checkout fails"_s
            << u"Hello, every card is declined at https://nordlys.example/checkout. This is urgent."_s
            << none << u"elu"_s;
        QTest::newRow("english, nothing")
            << u"Help"_s << u"Hi, it doesn't work. Thanks"_s << none << u""_s;
        QTest::newRow("only a picture") << u"Se her"_s << u""_s << png << u"x"_s;
        QTest::newRow("document")
            << u"Importere 300 produkter"_s
            << u"Kan dere importere produktene i vedlagt regneark til nettbutikken?"_s
            << QStringList{u"application/vnd.ms-excel"_s} << u"ex"_s;
        QTest::newRow("calendar and signature are no examples")
            << u"Hei"_s << u"Hei"_s
            << QStringList{u"text/calendar"_s, u"application/pkcs7-signature"_s} << u""_s;
        QTest::newRow("picture on a sharing site")
            << u"x"_s << u"Se https://imgur.com/a/abc123"_s << none << u"xl"_s;
        QTest::newRow("address of a person is no link")
            << u"x"_s << u"Send svar til ola@bokhuset.no"_s << none << u""_s;
        QTest::newRow("file names and abbreviations are no links")
            << u"x"_s << u"bilde.png bl.a. takk.se"_s << none << u""_s;
        QTest::newRow("bare domain") << u"x"_s << u"bokhuset.no er nede"_s << none << u"el"_s;
        QTest::newRow("link in the signature does not count")
            << u"Logo"_s << u"Kan dere bytte logoen i bunnteksten?\n\nMvh\nSiri\nwww.havbruk.no"_s
            << none << u"e"_s;
        QTest::newRow("words of the history do not count")
            << u"Sv: x"_s
            << u"Ok\n\nDen 3. nov. 2026 kl. 10:12 skrev Ola <o@b.example>:\n> Det haster, se https://b.example/x"_s
            << none << u""_s;
        QTest::newRow("urgency in the subject")
            << u"HASTER: Hele siden er hvit etter oppdatering"_s << u"Hei"_s << none << u"eu"_s;
        QTest::newRow("deadline") << u"x"_s << u"Må være klart innen fredag"_s << none << u"u"_s;
        QTest::newRow("can wait") << u"x"_s << u"Dette kan godt vente."_s << none << u"u"_s;
        QTest::newRow("when you have time")
            << u"x"_s << u"Ta det når dere har tid."_s << none << u"u"_s;
        QTest::newRow("today is no urgency") << u"x"_s << u"Jeg så det i dag."_s << none << u""_s;
    }

    void reads()
    {
        QFETCH(QString, subject);
        QFETCH(QString, text);
        QFETCH(QStringList, types);
        const Completeness got = completenessOf(subject, text, types);
        QString found;
        found += got.experience ? u"e"_s : QString();
        found += got.example ? u"x"_s : QString();
        found += got.link ? u"l"_s : QString();
        found += got.urgency ? u"u"_s : QString();
        QTEST(found, "found");
    }

    void becomesAChecklistWithoutCorrections()
    {
        const Checklist checklist = checklistFrom({true, false, true, false});
        QVERIFY(checklist.experience.found && checklist.link.found);
        QVERIFY(!checklist.example.found && !checklist.urgency.found);
        QVERIFY(!checklist.experience.corrected && !checklist.complete());
    }

    void boundedOnHugeInput()
    {
        const Completeness got = completenessOf(QString(), u"a."_s.repeated(2'000'000), {});
        QVERIFY(!got.link);
    }
};

QTEST_APPLESS_MAIN(CompletenessTest)
#include "CompletenessTest.moc"
