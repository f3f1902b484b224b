// Opening a file: what is made, what is refused, and that what is refused stays as it was (R10.1,
// R10.4; bad input).

#include "ContractDesk.h"
#include "storage/SqliteDialect.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::optional<ErrorKind> openingFails(const QString &address)
{
    const auto opened = storage::SqlStore::open(address, ContractDesk::quickOptions());
    return opened ? std::nullopt : std::optional(opened.error().kind);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
}

} // namespace

class SqliteOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addFileEngine(); }

    void missingDirectoriesAreMadeAndKeptPrivate()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a/b c/æøå/desk.db"_s);
        {
            const auto opened = storage::SqlStore::open(u"sqlite:"_s + path);
            QVERIFY(opened.has_value());
        }
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(QFile::exists(path));
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void aNewerDatabaseIsRefusedAndUntouched()
    {
        ContractDesk desk;
        desk.insert(desk.newCase(u"from the future"_s));
        desk.rawSql(u"INSERT INTO schema_version VALUES (9999, 'later')"_s);
        desk.close();
        const QByteArray before = contentOf(desk.path());
        const auto opened = storage::SqlStore::open(desk.path());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::TooNew);
        QCOMPARE(opened.error().arguments.value(0), u"9999"_s);
        QCOMPARE(contentOf(desk.path()), before);
    }

    void anotherProgramsDatabaseIsRefusedAndUntouched_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("with tables") << u"CREATE TABLE bookmarks (url TEXT)"_s;
        QTest::newRow("with its own mark") << u"PRAGMA application_id = 252006673"_s;
    }

    void anotherProgramsDatabaseIsRefusedAndUntouched()
    {
        QFETCH(QString, sql);
        ContractDesk desk;
        desk.close();
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(desk.path() + suffix);
        QCOMPARE(desk.rawSql(sql), QString());
        const QByteArray before = contentOf(desk.path());
        QVERIFY(!before.isEmpty());
        QCOMPARE(openingFails(desk.path()), std::optional(ErrorKind::Corrupt));
        QCOMPARE(contentOf(desk.path()), before);
    }

    void anEmptyFileBecomesADatabase()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.db"_s);
        writeFile(path, {});
        QCOMPARE(openingFails(path), std::nullopt);
    }

    void whatIsNoDatabaseIsRefusedAndUntouched()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.txt"_s);
        const QByteArray letter = QByteArray("Kjære dere,\n").repeated(1000);
        writeFile(path, letter);
        QCOMPARE(openingFails(path), std::optional(ErrorKind::Corrupt));
        QCOMPARE(contentOf(path), letter);
    }

    void aDamagedFileIsToldOf()
    {
        ContractDesk desk;
        for (int i = 0; i < 50; ++i)
            desk.insert(desk.newCase(u"sak"_s.repeated(100)));
        desk.close();
        QByteArray content = contentOf(desk.path());
        for (qsizetype page = 4096; page < content.size(); page += 4096)
            content.replace(page, 2000, QByteArray(2000, '\x5a'));
        writeFile(desk.path(), content);
        QCOMPARE(openingFails(desk.path()), std::optional(ErrorKind::Corrupt));
    }

    void aFileHeldByAnotherProgramIsLocked()
    {
        ContractDesk desk;
        desk.close();
        const QString name = u"holder"_s;
        {
            QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            holder.setDatabaseName(desk.path());
            QVERIFY(holder.open());
            QSqlQuery query(holder);
            QVERIFY(query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
            QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
            QCOMPARE(openingFails(desk.path()), std::optional(ErrorKind::Locked));
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(name);
        QCOMPARE(openingFails(desk.path()), std::nullopt);
    }

    void twoProgramsMayMakeTheSameDatabaseAtOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.db"_s);
        std::vector<std::optional<ErrorKind>> outcomes(4, ErrorKind::Internal);
        {
            std::vector<std::jthread> programs;
            for (auto &outcome : outcomes)
                programs.emplace_back([&outcome, &path] {
                    const auto opened = storage::SqlStore::open(path);
                    outcome = opened ? std::nullopt : std::optional(opened.error().kind);
                });
        }
        for (const auto &outcome : outcomes)
            QCOMPARE(outcome, std::nullopt);
    }

    void addressesThatNameNoDatabase_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("nothing") << QString() << ErrorKind::Invalid;
        QTest::newRow("no path") << u"sqlite:"_s << ErrorKind::Invalid;
        QTest::newRow("memory") << u"sqlite::memory:"_s << ErrorKind::Invalid;
        QTest::newRow("a directory") << QDir::tempPath() << ErrorKind::Unreachable;
        QTest::newRow("under a file") << u"/dev/null/desk.db"_s << ErrorKind::Unreachable;
    }

    void addressesThatNameNoDatabase()
    {
        QFETCH(QString, address);
        QFETCH(ErrorKind, kind);
        QCOMPARE(openingFails(address), std::optional(kind));
    }
};

QTEST_GUILESS_MAIN(SqliteOpening)
#include "SqliteOpening.moc"
