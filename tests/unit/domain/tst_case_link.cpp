// Links to cases, as desktops and people hand them on.
#include "domain/CaseLink.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

class TestCaseLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkLeadsToItsCase_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("number");
        QTest::newRow("plain") << u"skranke://case/2026-000419"_s << u"2026-000419"_s;
        QTest::newRow("with an end") << u"skranke://case/2026-000419/"_s << u"2026-000419"_s;
        QTest::newRow("in capitals") << u"SKRANKE://CASE/2026-000419"_s << u"2026-000419"_s;
        QTest::newRow("without a host") << u"skranke:case/2026-000419"_s << u"2026-000419"_s;
        QTest::newRow("half a number") << u"skranke://case/419"_s << QString();
        QTest::newRow("more behind") << u"skranke://case/2026-000419/../../x"_s << QString();
        QTest::newRow("an option") << u"skranke://case/--db"_s << QString();
        QTest::newRow("another place") << u"skranke://customer/3"_s << QString();
        QTest::newRow("nothing") << u"skranke:"_s << QString();
        QTest::newRow("another scheme") << u"https://case/2026-000419"_s << QString();
        QTest::newRow("a file") << u"2026-000419"_s << QString();
    }
    void aLinkLeadsToItsCase()
    {
        QFETCH(QString, link);
        QFETCH(QString, number);
        const auto found = caseOfLink(link);
        QCOMPARE(found ? found->toString() : QString(), number);
    }

    void whatIsCopiedLeadsBack()
    {
        const CaseNumber number{2026, 419};
        QCOMPARE(caseLink(number), u"skranke://case/2026-000419"_s);
        QCOMPARE(caseOfLink(caseLink(number)), std::optional(number));
    }
};

QTEST_APPLESS_MAIN(TestCaseLink)
#include "tst_case_link.moc"
