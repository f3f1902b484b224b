// The worked rows that the rules of working time and response times were given with.
#include "domain/Sla.h"

#include <QFile>
#include <QTest>

using namespace skranke;

namespace {

const WorkTime &serviceHours()
{
    static const WorkTime hours = WorkTime::compile(Calendar::serviceHours()).value();
    return hours;
}

bool onHoliday(const WorkTime &hours, Instant at)
{
    return !dayOf(hours.calendar(), hours.zone().dateOf(at)).holidays.isEmpty();
}

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString answer(const WorkTime &hours, const QString &op, Instant start, const QString &arg)
{
    if (op == u"add")
        return formatInstant(hours.add(start, Minutes{arg.toInt()}).value());
    if (op == u"sub")
        return formatInstant(hours.subtract(start, Minutes{arg.toInt()}).value());
    if (op == u"between_sec")
        return QString::number(hours.between(start, parseInstant(arg).value()).count());
    if (op == u"in_hours")
        return truth(hours.isOpen(start));
    return op == u"on_holiday" ? truth(onHoliday(hours, start)) : QString();
}

void readRows(const QString &path, int columns)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly | QIODevice::Text), qPrintable(path));
    file.readLine();
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QStringList fields = line.split(u'\t');
        QCOMPARE(fields.size(), columns);
        QTest::newRow(qPrintable(line)) << fields;
    }
}

} // namespace

class TestWorkedRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workTime_data()
    {
        QTest::addColumn<QStringList>("row");
        readRows(QFINDTESTDATA("data/worktime.tsv"), 4);
    }
    void workTime()
    {
        QFETCH(QStringList, row);
        QCOMPARE(answer(serviceHours(), row[0], parseInstant(row[1]).value(), row[2]), row[3]);
    }

    void due_data()
    {
        QTest::addColumn<QStringList>("row");
        readRows(QFINDTESTDATA("data/sla-due.tsv"), 3);
    }
    void due()
    {
        QFETCH(QStringList, row);
        const Level level = fromCode<Level>(row[0]).value();
        const auto submitted = parseInstant(row[1]).value();
        const auto due = responseDue(level, submitted, ResponseTerms{}, serviceHours());
        QCOMPARE(formatInstant(due.value().value()), row[2]);
    }

    void dueForBIsSevenWorkingHours_data() { due_data(); }
    void dueForBIsSevenWorkingHours()
    {
        QFETCH(QStringList, row);
        if (row[0] != u"B")
            return;
        const auto submitted = parseInstant(row[1]).value();
        QCOMPARE(formatInstant(serviceHours().add(submitted, std::chrono::hours{7}).value()),
                 row[2]);
    }
};

QTEST_APPLESS_MAIN(TestWorkedRows)
#include "TestWorkedRows.moc"
