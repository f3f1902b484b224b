#include "export/Csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::export_;

namespace {

QList<QStringList> fieldsOf(const CsvTable &table)
{
    QList<QStringList> rows;
    for (const CsvRow &row : table.rows)
        rows.append(row.fields);
    return rows;
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QList<QStringList>>("rows");

        const QStringList ab{u"a"_s, u"b"_s};
        const QList<QStringList> oneTwo{{u"1"_s, u"2"_s}};
        QTest::newRow("semicolon") << QByteArray("a;b\r\n1;2\r\n") << ab << oneTwo;
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ab << oneTwo;
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2") << ab << oneTwo;
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "a;b\n1;2")
                              << ab << oneTwo;
        QTest::newRow("bare carriage returns") << QByteArray("a;b\r1;2\r") << ab << oneTwo;
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE"
                                              "a\0;\0b\0\n\0"
                                              "1\0;\0"
                                              "2\0",
                                              16)
                                << ab << oneTwo;
        QTest::newRow("latin-1") << QByteArray("navn\nBl\xE5"
                                               "b\xE6r")
                                 << QStringList{u"navn"_s} << QList<QStringList>{{u"Blåbær"_s}};
        QTest::newRow("utf-8") << QByteArray("navn\nBlåbær") << QStringList{u"navn"_s}
                               << QList<QStringList>{{u"Blåbær"_s}};
        QTest::newRow("quotation") << QByteArray("a;b\n\"x;y\";\"say \"\"hi\"\"\"") << ab
                                   << QList<QStringList>{{u"x;y"_s, u"say \"hi\""_s}};
        QTest::newRow("line break inside")
            << QByteArray("a;b\n\"x\r\ny\";2") << ab << QList<QStringList>{{u"x\r\ny"_s, u"2"_s}};
        QTest::newRow("separator only in quotations")
            << QByteArray("\"a,x,y\";b\n1;2") << QStringList{u"a,x,y"_s, u"b"_s} << oneTwo;
        QTest::newRow("short row")
            << QByteArray("a;b\n1") << ab << QList<QStringList>{{u"1"_s, QString()}};
        QTest::newRow("long row") << QByteArray("a;b\n1;2;3") << ab
                                  << QList<QStringList>{{u"1"_s, u"2"_s, u"3"_s}};
        QTest::newRow("blank lines") << QByteArray("\n;\na;b\n\n;\n1;2\n\n") << ab << oneTwo;
        QTest::newRow("apostrophe of a telephone number")
            << QByteArray("a;b\n'+4722;'tis") << ab << QList<QStringList>{{u"+4722"_s, u"'tis"_s}};
        QTest::newRow("header alone") << QByteArray(" a ;b") << ab << QList<QStringList>{};
    }

    void parses()
    {
        QFETCH(QByteArray, bytes);
        const auto table = parseCsv(bytes);
        QVERIFY(table.has_value());
        QTEST(table->header, "header");
        QTEST(fieldsOf(*table), "rows");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QByteArray() << u"1"_s;
        QTest::newRow("only blank lines") << QByteArray("\n\n;;\n") << u"1"_s;
        QTest::newRow("open quotation") << QByteArray("a;b\n1;2\n\"3;4\n5;6") << u"3"_s;
        QTest::newRow("a name twice") << QByteArray("navn;NAVN\n") << u"1"_s;
        QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0a;b\n", 10) << u"1"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto table = parseCsv(bytes);
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().kind, ErrorKind::Invalid);
        QCOMPARE(table.error().arguments.size(), 1);
        QTEST(table.error().arguments.constFirst(), "line");
    }

    void rowsKnowTheirLine()
    {
        const auto table = parseCsv("a;b\n\n\"1\n1\";2\n3;4\n");
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.at(0).line, 3);
        QCOMPARE(table->rows.at(1).line, 5);
    }

    void columnsAreFoundWhateverTheirCase()
    {
        const CsvTable table{{u"Name"_s, u"domains"_s}, {}};
        QCOMPARE(table.column(u"name"), 0);
        QCOMPARE(table.column(u"DOMAINS"), 1);
        QCOMPARE(table.column(u"rate"), -1);
    }

    void writesWhatSpreadsheetsOpen()
    {
        CsvTable table{{u"navn"_s, u"timer"_s}, {}};
        table.append({u"Blåbær; og \"bær\""_s, u"1,5"_s});
        QCOMPARE(writeCsv(table),
                 QByteArray("\xEF\xBB\xBF"
                            "navn;timer\r\n\"Blåbær; og \"\"bær\"\"\";1,5\r\n"));
    }

    void guardsFormulas_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("equals") << u"=HYPERLINK(A1)"_s << QByteArray("'=HYPERLINK(A1)");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("telephone") << u"+47 22 33"_s << QByteArray("'+47 22 33");
        QTest::newRow("minus with a call") << u"-1+cmd"_s << QByteArray("'-1+cmd");
        QTest::newRow("negative number") << u"-12.50"_s << QByteArray("-12.50");
        QTest::newRow("a dash alone") << u"-"_s << QByteArray("'-");
        QTest::newRow("guarded already") << u"'=x"_s << QByteArray("''=x");
        QTest::newRow("harmless apostrophe") << u"'n Roll"_s << QByteArray("'n Roll");
    }

    void guardsFormulas()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, line);
        CsvTable table{{u"a"_s}, {}};
        table.append({field});
        const QByteArray bytes = writeCsv(table);
        QCOMPARE(bytes,
                 "\xEF\xBB\xBF"
                 "a\r\n"
                     + line + "\r\n");

        const auto back = parseCsv(bytes);
        QVERIFY(back.has_value());
        QCOMPARE(back->rows.at(0).fields, QStringList{field});
    }

    void readsBackWhatItWrote()
    {
        CsvTable table{{u"a"_s, u"b"_s, u"c"_s}, {}};
        table.append({u" spaced "_s, u"tab\there"_s, u"line\nbreak"_s});
        table.append({u"\"\""_s, u"æøå 🙂"_s, QString()});
        const auto back = parseCsv(writeCsv(table));
        QVERIFY(back.has_value());
        QCOMPARE(fieldsOf(*back), fieldsOf(table));
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "CsvTest.moc"
