#include "domain/QuoteFolding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

/// V visible, S signature, Q quoted: one letter a segment.
QString shape(const QString &text)
{
    QString letters;
    for (const TextSegment &segment : foldText(text))
        letters += segment.fold == Fold::Visible ? u'V'
            : segment.fold == Fold::Signature    ? u'S'
                                                 : u'Q';
    return letters;
}

} // namespace

class QuoteFoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("visible");
        QTest::addColumn<QString>("segments");

        QTest::newRow("plain") << u"Hei\n\nTakk for sist."_s << u"Hei\n\nTakk for sist."_s
                               << u"V"_s;
        QTest::newRow("empty") << u""_s << u""_s << u""_s;
        QTest::newRow("outlook bokmål")
            << u"Fungerer fint!\n\nFra: Kundesenteret <support@skranke.example>\n"
               "Sendt: mandag 16. november 2026 11:20\nTil: Ola Lien\nEmne: SV: Skjema\n\nHei Ola"_s
            << u"Fungerer fint!"_s << u"VQ"_s;
        QTest::newRow("outlook with rule")
            << u"Ja takk\n________________________________\nFra: A\nSendt: i dag\nTil: B\nEmne: C\n\nx"_s
            << u"Ja takk"_s << u"VQ"_s;
        QTest::newRow("outlook nynorsk")
            << u"Ja\n\nFrå: A\nSendt: måndag 16. november 2026\nTil: B\nEmne: C\nx"_s << u"Ja"_s
            << u"VQ"_s;
        QTest::newRow("outlook english, bold")
            << u"Yes\n\n*From:* A\n*Sent:* Monday\n*To:* B\n*Subject:* C\n\nx"_s << u"Yes"_s
            << u"VQ"_s;
        QTest::newRow("original message rule")
            << u"Ok\n-----Opprinnelig melding-----\nFra: A\nx"_s << u"Ok"_s << u"VQ"_s;
        QTest::newRow("gmail bokmål") << u"Supert\n\nman. 16. nov. 2026 kl. 11:20 skrev "
                                         u"Kundesenteret <support@skranke.example>:\n\n"
                                         "> Hei\n> igjen\n"_s
                                      << u"Supert"_s << u"VQ"_s;
        QTest::newRow("gmail, attribution on two lines")
            << u"Supert\n\nDen man. 16. nov. 2026 kl. 11:20 skrev Kundesenteret <\nsupport@skranke.example>:\n> Hei\n"_s
            << u"Supert"_s << u"VQ"_s;
        QTest::newRow("apple mail")
            << u"Bra\n\n> 16. nov. 2026 kl. 11:20 skrev Kari <k@s.example>:\n> \n> Hei\n"_s
            << u"Bra"_s << u"VQ"_s;
        QTest::newRow("english")
            << u"Fine\n\nOn Mon, Nov 16, 2026 at 11:20 AM Support <s@s.example> wrote:\n\n> Hi\n"_s
            << u"Fine"_s << u"VQ"_s;
        QTest::newRow("unmarked history below attribution")
            << u"Fine\n\nDen 16.11.2026 11:20, skrev Support:\nHei\nigjen"_s << u"Fine"_s
            << u"VQ"_s;
        QTest::newRow("answers between quotes")
            << u"> Hva skjer?\nIngenting.\n> Hvor?\nPå forsiden.\n"_s
            << u"Ingenting.\nPå forsiden."_s << u"QVQV"_s;
        QTest::newRow("dash signature") << u"Hei\n-- \nOla Lien\nBokhuset"_s << u"Hei"_s << u"VS"_s;
        QTest::newRow("closing bokmål")
            << u"Hei\n\nMed vennlig hilsen\nOla Lien\n+47 22 00 00 00"_s << u"Hei"_s << u"VS"_s;
        QTest::newRow("mvh with name") << u"Hei\nMvh Ola"_s << u"Hei"_s << u"VS"_s;
        QTest::newRow("closing nynorsk")
            << u"Hei\n\nVenleg helsing\nSiri Moe"_s << u"Hei"_s << u"VS"_s;
        QTest::newRow("closing english") << u"Hi\n\nKind regards,\nAnne"_s << u"Hi"_s << u"VS"_s;
        QTest::newRow("telephone") << u"Ok\n\nSendt fra min iPhone"_s << u"Ok"_s << u"VS"_s;
        QTest::newRow("signature, then history")
            << u"Ok\n\nHilsen Per\n\nFra: A\nSendt: B\nTil: C\nEmne: D\nx"_s << u"Ok"_s << u"VSQ"_s;
        QTest::newRow("postscript")
            << u"Ok\n\nMvh\nPer\n\nPS: ring meg\n"_s << u"Ok\n\nPS: ring meg"_s << u"VSV"_s;
        QTest::newRow("greeting is no closing") << u"Hilsen fra oss\nDette er saken."_s
                                                << u"Hilsen fra oss\nDette er saken."_s << u"V"_s;
        QTest::newRow("closing words in a sentence")
            << u"Vi ønsker en hilsen på forsiden.\nHilsen kunden ser skal være kort:"_s
            << u"Vi ønsker en hilsen på forsiden.\nHilsen kunden ser skal være kort:"_s << u"V"_s;
        QTest::newRow("from in a sentence") << u"Fra: i dag gjelder ny pris\nTakk"_s
                                            << u"Fra: i dag gjelder ny pris\nTakk"_s << u"V"_s;
        QTest::newRow("den skrev without a date")
            << u"Den nye redaktøren skrev:\nx"_s << u"Den nye redaktøren skrev:\nx"_s << u"V"_s;
        QTest::newRow("nothing but a forward stays")
            << u"\nFra: A\nSendt: B\nTil: C\nEmne: D\n\nSe saken"_s
            << u"Fra: A\nSendt: B\nTil: C\nEmne: D\n\nSe saken"_s << u"V"_s;
        QTest::newRow("windows line ends")
            << u"Hei\r\n\r\nMvh\r\nOla\r\n> x\r\n"_s << u"Hei"_s << u"VSQ"_s;
    }

    void folds()
    {
        QFETCH(QString, text);
        QTEST(visibleText(text), "visible");
        QTEST(shape(text), "segments");
        QString joined;
        for (const TextSegment &segment : foldText(text))
            joined += segment.text;
        QCOMPARE(joined, text);
    }

    void boundedOnHugeInput()
    {
        const QString lines = u"Den 1. 1: \n> x\nFra: a\n"_s.repeated(50'000);
        qsizetype size = 0;
        for (const TextSegment &segment : foldText(lines))
            size += segment.text.size();
        QCOMPARE(size, lines.size());
    }
};

QTEST_APPLESS_MAIN(QuoteFoldingTest)
#include "QuoteFoldingTest.moc"
