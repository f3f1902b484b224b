// Agreements, agents, and the registers as CSV (R2.7).
#include "RegistersWorld.h"

#include "export/Csv.h"
#include "ui/widgets/Notice.h"

#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::tests;

namespace {

/// What the n-th entry of a menu asks for, answered with `path`.
void answer(QWidget &page, const char *button, int entry, const QString &path)
{
    delete page.findChild<QFileDialog *>();
    part<QPushButton>(page, button)->menu()->actions().at(entry)->trigger();
    QTRY_VERIFY(page.findChild<QFileDialog *>());
    Q_EMIT page.findChild<QFileDialog *>()->fileSelected(path);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class RegistersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void agreementsAreKeptInKronerAndMinutes()
    {
        RegistersWorld world;
        auto &page = world.open();
        QTest::keyClick(&page, Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(world.rows("agreementTable"), 2);
        auto &table = world.table("agreementTable");
        QTRY_VERIFY(table.hasFocus());
        table.setCurrentIndex(table.model()->index(0, 0));
        QCOMPARE(world.cell("agreementTable", 0, 0), u"Drift og forvaltning"_s);
        QTest::keyClick(&table, Qt::Key_Return);
        auto &card = world.card("agreementCard");
        QTRY_VERIFY(card.isVisible());
        keepPicture(page, u"agreements"_s);
        QCOMPARE(cutOff(page), QStringList());
        QCOMPARE(world.field(card, "hourly_rate")->text(), u"1200,00"_s);

        world.type(world.field(card, "hourly_rate"), u"tolv hundre"_s);
        QTest::keyClick(world.field(card, "hourly_rate"), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(part<QLabel>(card, "complaint_hourly_rate")->isVisible());
        world.type(world.field(card, "hourly_rate"), u"1 350,50"_s);
        world.type(world.field(card, "included_minutes"), u"120"_s);
        world.type(world.field(card, "response_b"), u"420"_s);
        part<QPushButton>(card, "field_rounding")->menu()->actions().at(1)->trigger();
        QTest::keyClick(world.field(card, "hourly_rate"), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!card.isVisible());

        const auto stored = must(world.registers.agreements());
        const auto found = std::find_if(stored.begin(), stored.end(), [](const Agreement &one) {
            return one.name == u"Drift og forvaltning"_s;
        });
        QVERIFY(found != stored.end());
        QCOMPARE(found->hourlyRate.ore, 135'050);
        QCOMPARE(found->includedPerMonth, Minutes{120});
        QCOMPARE(found->responseB, std::optional(Minutes{420}));
        QCOMPARE(found->rounding, RoundingRule::PerEntry);
    }

    void agentsHaveRoles()
    {
        RegistersWorld world;
        auto &page = world.open();
        QTest::keyClick(&page, Qt::Key_PageUp, Qt::ControlModifier); // round to the last
        QTRY_COMPARE(world.rows("agentTable"), 3);
        QTest::keyClick(part<QPushButton>(page, "newAgent"), Qt::Key_Space);
        auto &card = world.card("agentCard");
        QTRY_VERIFY(world.field(card, "name")->hasFocus());
        QTest::keyClicks(world.field(card, "name"), u"Nina Ås"_s);
        part<QPushButton>(card, "field_role")->menu()->actions().at(2)->trigger();
        keepPicture(page, u"agents"_s);
        QTest::keyClick(world.field(card, "name"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world.rows("agentTable"), 4);
        QVERIFY(!part<QPushButton>(card, "removeRecord")->isVisible());
        const auto stored = must(world.registers.agents());
        QVERIFY(std::any_of(stored.begin(), stored.end(), [](const Agent &one) {
            return one.name == u"Nina Ås"_s && one.role == Role::Lead && !one.initials.isEmpty();
        }));
    }

    void importsAndReportsByLine()
    {
        RegistersWorld world;
        auto &page = world.open();
        QTRY_COMPARE(world.rows("customerTable"), 2);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"kunder.csv"_s);
        write(path,
              "name;organisation_number;domains;language;agreement;retired\r\n"
              "Havbruk Nord;;havbruk.example;nb;Drift og forvaltning;false\r\n"
              "Feil AS;123456789;;nb;;false\r\n"
              "Teaterlaget;;teater.example;nn;;false\r\n");
        answer(page, "importMenu", 0, path);
        auto *summary = part<QLabel>(page, "importSummary");
        QTRY_VERIFY(summary->isVisible());
        QCOMPARE(summary->text(),
                 u"kunder.csv: 2 lagt til, 0 endret, 0 uendret, 1 linje ikke importert."_s);
        auto *problems = part<QPlainTextEdit>(page, "importProblems");
        QVERIFY2(problems->toPlainText().startsWith(u"Linje 3: "_s),
                 qUtf8Printable(problems->toPlainText()));
        keepPicture(page, u"customers-import"_s);
        QTRY_COMPARE(world.rows("customerTable"), 4);

        const QString out = directory.filePath(u"ut.csv"_s);
        answer(page, "exportMenu", 0, out);
        auto *notice = part<ui::Notice>(page, "notice");
        QTRY_VERIFY(notice->isVisible());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = export_::parseCsv(file.readAll());
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.size(), 4);
        QVERIFY(table->column(u"organisation_number") >= 0);
    }

    void saysWhatIsWrongWithAFileThatIsNoTable()
    {
        RegistersWorld world;
        auto &page = world.open();
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"bilde.csv"_s);
        write(path, QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11));
        answer(page, "importMenu", 1, path);
        auto *notice = part<ui::Notice>(page, "notice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(!notice->sentence().isEmpty());
        QVERIFY(!part<QWidget>(page, "importReport")->isVisible());

        answer(page, "importMenu", 1, directory.filePath(u"finnes-ikke.csv"_s));
        QTRY_VERIFY2(notice->sentence().contains(u"finnes-ikke.csv"_s),
                     qUtf8Printable(notice->sentence()));
    }
};

QTEST_MAIN(RegistersPageTest)
#include "RegistersPageTest.moc"
