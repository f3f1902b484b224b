#include "SampleCalendars.h"
#include "app/ctl/Lines.h"
#include "app/ctl/TimeCommands.h"
#include "domain/Sla.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sstream>

using namespace skranke;
using namespace skranke::app;

namespace {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

using Reader = int (*)(const QStringList &, std::istream &, std::ostream &, std::ostream &);
using Writer = int (*)(const QStringList &, std::ostream &, std::ostream &);

Run run(Reader command, const QStringList &arguments, const QByteArray &input)
{
    std::istringstream in(input.toStdString());
    std::ostringstream out, err;
    const int exitCode = command(arguments, in, out, err);
    return {exitCode, QByteArray::fromStdString(out.str()), QByteArray::fromStdString(err.str())};
}

Run run(Writer command, const QStringList &arguments)
{
    std::ostringstream out, err;
    const int exitCode = command(arguments, out, err);
    return {exitCode, QByteArray::fromStdString(out.str()), QByteArray::fromStdString(err.str())};
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList perCase{QStringLiteral("--rule"), QStringLiteral("case")};
const QStringList perEntry{QStringLiteral("--rule"), QStringLiteral("entry")};

} // namespace

class TestTimeCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedRowsKeepTheirColumns_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("due");
        QTest::newRow("worktime") << QFINDTESTDATA("data/worktime.tsv") << false;
        QTest::newRow("due") << QFINDTESTDATA("data/sla-due.tsv") << true;
    }
    void workedRowsKeepTheirColumns()
    {
        QFETCH(QString, path);
        QFETCH(bool, due);
        const QByteArray rows = readFile(path);
        const Run result = run(due ? runSlaDue : runWorktime, {}, rows);
        QCOMPARE(result.exitCode, ExitDone);
        QCOMPARE(result.err, QByteArray());
        const auto in = rows.trimmed().split('\n');
        const auto out = result.out.trimmed().split('\n');
        QCOMPARE(out.size(), in.size());
        QCOMPARE(out[0], in[0] + "\tresult");
        for (qsizetype i = 1; i < in.size(); ++i)
            QCOMPARE(out[i], in[i] + '\t' + in[i].split('\t').last());
    }

    void badLinesAreToldAndTheRestGoesOn()
    {
        const Run result = run(runWorktime, {},
                               "add\t2026-05-15T14:00:00Z\t60\n"
                               "multiply\t2026-05-15T14:00:00Z\t60\n"
                               "add\t2026-05-15\t60\n"
                               "add\t2026-05-15T14:00:00Z\t-1\n"
                               "sub\t2026-05-15T14:00:00Z\t1.5\n"
                               "\n"
                               "between_sec\t2026-05-15T07:00:00Z\tlater\n"
                               "add\t1899-12-31T23:59:59Z\t1\n"
                               "add\t2201-01-01T00:00:00Z\t1\n"
                               "in_hours\t2026-02-30T10:00:00Z\n"
                               "add\t2026-05-15T14:00:00Z\t9223372036854775807\n"
                               "add\t2026-05-15T14:00:00Z\t9223372036854775808\n"
                               "add\n"
                               "in_hours\t2026-05-15T13:59:59Z\r\n");
        QCOMPARE(result.exitCode, ExitUsage);
        QCOMPARE(result.out,
                 QByteArray("add\t2026-05-15T14:00:00Z\t60\t2026-05-18T08:00:00Z\n"
                            "in_hours\t2026-05-15T13:59:59Z\ttrue\n"));
        QCOMPARE(result.err,
                 QByteArray("line 2: unknown op 'multiply'\n"
                            "line 3: not an instant: '2026-05-15'\n"
                            "line 4: negative minutes\n"
                            "line 5: minutes expected, not '1.5'\n"
                            "line 6: unknown op ''\n"
                            "line 7: not an instant: 'later'\n"
                            "line 8: not an instant: '1899-12-31T23:59:59Z'\n"
                            "line 9: not an instant: '2201-01-01T00:00:00Z'\n"
                            "line 10: not an instant: '2026-02-30T10:00:00Z'\n"
                            "line 11: no such opening hours before the end of 2200\n"
                            "line 12: minutes expected, not '9223372036854775808'\n"
                            "line 13: not an instant: ''\n"));
    }

    void aHeaderIsOnlyAHeaderOnTheFirstLine()
    {
        const Run result = run(runSlaDue, {}, "none\t2026-05-15T14:00:00Z\nlevel\tsubmitted\n");
        QCOMPARE(result.exitCode, ExitUsage);
        QCOMPARE(result.out, QByteArray("none\t2026-05-15T14:00:00Z\t\n"));
        QCOMPARE(result.err, QByteArray("line 2: unknown level 'level'\n"));
    }

    void theLastLineNeedsNoLineEnd()
    {
        const Run result = run(runSlaDue, {}, "A\t2026-05-15T14:00:00Z");
        QCOMPARE(result.out, QByteArray("A\t2026-05-15T14:00:00Z\t2026-05-15T16:00:00Z\n"));
        QCOMPARE(run(runSlaDue, {}, "").exitCode, ExitDone);
    }

    void closedDaysAreClosedEveryYear()
    {
        const QByteArray lines = "in_hours\t2026-12-24T10:00:00Z\n"
                                 "in_hours\t2031-12-31T10:00:00Z\n"
                                 "in_hours\t2026-12-23T10:00:00Z\n"
                                 "on_holiday\t2026-12-24T10:00:00Z\n";
        const QStringList closed{QStringLiteral("--close"), QStringLiteral("12-24"),
                                 QStringLiteral("--close"), QStringLiteral("12-31")};
        QCOMPARE(run(runWorktime, closed, lines).out,
                 QByteArray("in_hours\t2026-12-24T10:00:00Z\tfalse\n"
                            "in_hours\t2031-12-31T10:00:00Z\tfalse\n"
                            "in_hours\t2026-12-23T10:00:00Z\ttrue\n"
                            "on_holiday\t2026-12-24T10:00:00Z\tfalse\n"));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no day") << QStringList{QStringLiteral("--close")};
        QTest::newRow("no such month")
            << QStringList{QStringLiteral("--close"), QStringLiteral("13-01")};
        QTest::newRow("no such day")
            << QStringList{QStringLiteral("--close"), QStringLiteral("02-30")};
        QTest::newRow("no date") << QStringList{QStringLiteral("--close"), QStringLiteral("jul")};
        QTest::newRow("other") << QStringList{QStringLiteral("--open"), QStringLiteral("12-24")};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Run result = run(runWorktime, arguments, "in_hours\t2026-12-24T10:00:00Z\n");
        QCOMPARE(result.exitCode, ExitUsage);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.err.count('\n'), 1);
    }

    void billRound()
    {
        const QByteArray lines = "0\n1\n1800\n1801\n600,600,601\n\n";
        QCOMPARE(run(runBillRound, perCase, lines).out, QByteArray("0\n1\n1\n2\n2\n0\n"));
        QCOMPARE(run(runBillRound, perEntry, lines).out, QByteArray("0\n1\n1\n2\n3\n0\n"));
    }
    void billRoundRefuses()
    {
        const Run result = run(runBillRound, perCase, "-1\n1,\n,1\na\n1;2\n99999999999999\n60\n");
        QCOMPARE(result.exitCode, ExitUsage);
        QCOMPARE(result.out, QByteArray("1\n"));
        QCOMPARE(result.err,
                 QByteArray("line 1: negative duration\n"
                            "line 2: seconds expected after the last comma\n"
                            "line 3: seconds expected, not ''\n"
                            "line 4: seconds expected, not 'a'\n"
                            "line 5: seconds expected, not '1;2'\n"
                            "line 6: seconds expected, not '99999999999999'\n"));
        QCOMPARE(run(runBillRound, {}, "60\n").exitCode, ExitUsage);
        QCOMPARE(run(runBillRound, {QStringLiteral("--rule"), QStringLiteral("day")}, {}).exitCode,
                 ExitUsage);
    }

    void holidays()
    {
        const Run year = run(runHolidays, {QStringLiteral("2026")});
        QCOMPARE(year.exitCode, ExitDone);
        QCOMPARE(year.out,
                 QByteArray("2026-01-01\tFørste nyttårsdag\n2026-04-02\tSkjærtorsdag\n"
                            "2026-04-03\tLangfredag\n2026-04-05\tFørste påskedag\n"
                            "2026-04-06\tAndre påskedag\n2026-05-01\tArbeidernes dag\n"
                            "2026-05-14\tKristi himmelfartsdag\n2026-05-17\tGrunnlovsdagen\n"
                            "2026-05-24\tFørste pinsedag\n2026-05-25\tAndre pinsedag\n"
                            "2026-12-25\tFørste juledag\n2026-12-26\tAndre juledag\n"));
        QCOMPARE(run(runHolidays, {QStringLiteral("2026-2030")}).out.count('\n'), 60);
        const Run json = run(runHolidays, {QStringLiteral("--json"), QStringLiteral("2026")});
        QCOMPARE(QJsonDocument::fromJson(json.out).array().size(), 12);
    }
    void holidaysRefuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("backwards") << QStringList{QStringLiteral("2030-2026")};
        QTest::newRow("too early") << QStringList{QStringLiteral("1899")};
        QTest::newRow("too late") << QStringList{QStringLiteral("2199-2201")};
        QTest::newRow("words") << QStringList{QStringLiteral("i år")};
        QTest::newRow("open end") << QStringList{QStringLiteral("2026-")};
    }
    void holidaysRefuses()
    {
        QFETCH(QStringList, arguments);
        const Run result = run(runHolidays, arguments);
        QCOMPARE(result.exitCode, ExitUsage);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.err.count('\n'), 1);
    }

    void explainAddsUp()
    {
        const QStringList arguments{QStringLiteral("B"), QStringLiteral("2026-04-01T13:00:00Z")};
        const Run table = run(runSlaExplain, arguments);
        QCOMPARE(table.exitCode, ExitDone);
        QCOMPARE(table.out.split('\n').first(),
                 QByteArray("2026-04-01T13:00:00Z\t2026-04-01T14:00:00Z\t3600\ttrue\topen\t"));
        QVERIFY(table.out.contains("\tfalse\tholiday\tLangfredag\n"));

        const Run json = run(runSlaExplain, arguments + QStringList{QStringLiteral("--json")});
        const QJsonObject account = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(account[u"due"].toString(), QStringLiteral("2026-04-07T13:00:00Z"));
        QCOMPARE(account[u"counted_seconds"].toInt(), 7 * 3600);
        int counted = 0;
        for (const auto &segment : account[u"segments"].toArray())
            if (segment[u"counted"].toBool())
                counted += segment[u"seconds"].toInt();
        QCOMPARE(counted, 7 * 3600);
    }
    void explainRefuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("level") << QStringList{QStringLiteral("C"),
                                              QStringLiteral("2026-04-01T13:00:00Z")};
        QTest::newRow("no level") << QStringList{QStringLiteral("none"),
                                                 QStringLiteral("2026-04-01T13:00:00Z")};
        QTest::newRow("instant") << QStringList{QStringLiteral("B"), QStringLiteral("today")};
    }
    void explainRefuses()
    {
        QFETCH(QStringList, arguments);
        const Run result = run(runSlaExplain, arguments);
        QCOMPARE(result.exitCode, ExitUsage);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.err.count('\n'), 1);
    }

    void instantsAreWrittenAsTheDomainWritesThem()
    {
        samples::Random random;
        for (int i = 0; i < 2000; ++i) {
            const Instant at = random.instant(FirstInstant, EndOfInstants);
            std::string text;
            appendInstant(text, at);
            QCOMPARE(QString::fromStdString(text), formatInstant(at));
        }
    }

    void unwritableOutputIsTold()
    {
        std::istringstream in("in_hours\t2026-05-15T13:59:59Z\n");
        std::ostringstream out, err;
        out.setstate(std::ios::badbit);
        QCOMPARE(runWorktime({}, in, out, err), ExitUsage);
        QCOMPARE(err.str(), std::string("the output cannot be written\n"));
    }
};

QTEST_APPLESS_MAIN(TestTimeCommands)
#include "TestTimeCommands.moc"
