// A report on paper.
#include "export/ReportPdf.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

qsizetype pagesIn(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

ReportDocument report(int moments)
{
    ReportDocument document;
    document.title = u"Hendelsesrapport: bokhuset.example, sak 2026-000419"_s;
    document.facts = {{u"Startet"_s, u"tirsdag 24. november kl. 02:10"_s},
                      {u"Nedetid"_s, u"270 minutter (4 t 30 min)"_s}};
    document.timelineTitle = u"Tidslinje"_s;
    for (int i = 0; i < moments; ++i)
        document.timeline.append({u"02:10"_s, u"Varsel: <b>nede</b> & æøå %1"_s.arg(i)});
    return document;
}

} // namespace

class ReportPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShortReportIsOnePage()
    {
        const auto pdf = export_::reportPdf(report(5));
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF"));
        QVERIFY(pdf->contains("/FontFile"));
        QCOMPARE(pagesIn(*pdf), 1);
    }

    void aLongOneGoesOn()
    {
        const auto pdf = export_::reportPdf(report(300));
        QVERIFY(pdf);
        QVERIFY(pagesIn(*pdf) > 3);
    }

    void anEmptyOneIsStillPaper() { QVERIFY(export_::reportPdf({})); }

    void theTextSaysTheSame()
    {
        const QString text = report(1).toText();
        QCOMPARE(text.section(u'\n', 0, 0), report(1).title);
        QVERIFY(text.contains(u"Nedetid: 270 minutter (4 t 30 min)"_s));
        QVERIFY(text.contains(u"02:10  Varsel: <b>nede</b> & æøå 0"_s));
    }
};

QTEST_MAIN(ReportPdfTest)
#include "ReportPdfTest.moc"
