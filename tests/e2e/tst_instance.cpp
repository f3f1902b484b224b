// One window per database, by the programs themselves: a second start brings the first to the front
// and ends, while the command line works beside it.
#include "app/SingleInstance.h"
#include "tests/support/SampleMail.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;

namespace {

constexpr int Started = 30'000; // ms; generous, for a machine with other things to do

class TestInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSecondStartAsksTheFirstToTheFront();
    void aSecondStartEndsAndTheFirstLives();
    void aLinkIsHandedToTheWindowThatIsOpen();
    void aLinkThatLeadsNowhereIsRefused();
    void theCommandLineWorksBesideTheWindow();

private:
    QString file(const QString &name, const QByteArray &content);
    QString address() const { return QStringLiteral("sqlite:") + database; }
    void start(QProcess &program, const QString &path, const QStringList &arguments);
    void startConsole(QProcess &console);
    QByteArray ctl(const QStringList &arguments, int code);

    std::unique_ptr<QTemporaryDir> folder;
    QString database;
};

} // namespace

void TestInstance::init()
{
    folder = std::make_unique<QTemporaryDir>();
    database = folder->filePath(QStringLiteral("desk.db"));
}

void TestInstance::cleanup()
{
    folder.reset();
}

QString TestInstance::file(const QString &name, const QByteArray &content)
{
    QFile made(folder->filePath(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(made.fileName()));
    return made.fileName();
}

void TestInstance::start(QProcess &program, const QString &path, const QStringList &arguments)
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    own.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    own.insert(QStringLiteral("HOME"), folder->path());
    own.insert(QStringLiteral("XDG_CONFIG_HOME"), folder->path());
    program.setProcessEnvironment(own);
    program.start(path, arguments);
    QVERIFY2(program.waitForStarted(Started), qPrintable(program.errorString()));
}

void TestInstance::startConsole(QProcess &console)
{
    start(console, QStringLiteral(SKRANKE),
          {QStringLiteral("--db"), address(), QStringLiteral("--lang"), QStringLiteral("nb")});
}

QByteArray TestInstance::ctl(const QStringList &arguments, int code)
{
    QProcess program;
    start(program, QStringLiteral(SKRANKECTL),
          QStringList{QStringLiteral("--db"), address()} + arguments);
    if (!program.waitForFinished(Started))
        qFatal("skrankectl did not end");
    const QByteArray errors = program.readAllStandardError();
    if (program.exitCode() != code)
        qWarning("skrankectl ended with %d: %s", program.exitCode(), errors.constData());
    return program.exitCode() == code ? program.readAllStandardOutput() + errors : QByteArray();
}

void TestInstance::aSecondStartAsksTheFirstToTheFront()
{
    app::SingleInstance first(database);
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &app::SingleInstance::raiseRequested);
    QProcess second;
    startConsole(second);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, Started);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QTRY_COMPARE(raised.count(), 1);
    QVERIFY(!QFile::exists(database));
}

void TestInstance::aLinkIsHandedToTheWindowThatIsOpen()
{
    app::SingleInstance first(database);
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &app::SingleInstance::raiseRequested);
    QProcess second;
    start(second, QStringLiteral(SKRANKE),
          {QStringLiteral("--db"), address(), QStringLiteral("skranke://case/2026-000419")});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, Started);
    QCOMPARE(second.exitCode(), 0);
    QTRY_COMPARE(raised.count(), 1);
    QCOMPARE(raised[0][0].toString(), QStringLiteral("skranke://case/2026-000419"));
}

void TestInstance::aLinkThatLeadsNowhereIsRefused()
{
    QProcess console;
    start(console, QStringLiteral(SKRANKE),
          {QStringLiteral("--db"), address(), QStringLiteral("skranke://case/419")});
    QVERIFY(console.waitForFinished(Started));
    QCOMPARE(console.exitCode(), 2);
    QVERIFY(console.readAllStandardError().contains("skranke://case/419"));
}

void TestInstance::aSecondStartEndsAndTheFirstLives()
{
    QProcess first, second, elsewhere;
    startConsole(first);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(database), Started);
    startConsole(second);
    QVERIFY(second.waitForFinished(Started));
    QCOMPARE(second.exitCode(), 0);
    const QString said = QString::fromUtf8(second.readAllStandardError());
    QVERIFY2(said.contains(QStringLiteral("allerede")), qPrintable(said));
    QCOMPARE(first.state(), QProcess::Running);

    // Another database has a window of its own.
    database = folder->filePath(QStringLiteral("other.db"));
    startConsole(elsewhere);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(database), Started);
    QCOMPARE(elsewhere.state(), QProcess::Running);
    for (QProcess *console : {&elsewhere, &first}) {
        console->kill();
        QVERIFY(console->waitForFinished(Started));
    }

    // The socket of the one that was killed keeps nobody out.
    database = folder->filePath(QStringLiteral("desk.db"));
    app::SingleInstance next(database);
    QVERIFY(next.claim());
}

void TestInstance::theCommandLineWorksBesideTheWindow()
{
    QProcess console;
    startConsole(console);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(database), Started);
    const QString mail = file(QStringLiteral("mail.eml"), SampleMail{}.raw());
    const QString empty = file(QStringLiteral("tom.eml"), " \n");
    QVERIFY(ctl({QStringLiteral("intake"), mail}, 0).contains("000001"));
    QVERIFY(ctl({QStringLiteral("case"), QStringLiteral("list")}, 0).contains("000001"));
    const QString refused = QString::fromUtf8(ctl({QStringLiteral("intake"), empty}, 2));
    QVERIFY2(refused.contains(QStringLiteral("Filen er tom. Ingenting ble registrert.")),
             qPrintable(refused));
    QVERIFY(!ctl({QStringLiteral("case"), QStringLiteral("list")}, 0).contains("000002"));
    QCOMPARE(console.state(), QProcess::Running);
    console.kill();
    QVERIFY(console.waitForFinished(Started));
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
