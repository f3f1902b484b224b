// Migrations: each number whole or not at all (R10.4), and scripts cut into statements.

#include "ContractDesk.h"
#include "storage/PostgresDialect.h"
#include "storage/SqliteDialect.h"
#include "storage/StatementSplitter.h"

using namespace skranke;
using namespace skranke::storage;
using namespace Qt::StringLiterals;

namespace {

struct Bare {
    QTemporaryDir folder;
    SqliteDialect dialect{folder.filePath(u"desk.db"_s)};
    std::unique_ptr<Connection> connection{
        std::move(Connection::open(dialect, OpenOptions()).value())};

    qint64 tables()
    {
        return connection->number(
            u"SELECT count(*) FROM sqlite_master WHERE name IN ('a', 'b', 'c')"_s);
    }
};

} // namespace

class ContractMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addFileEngine(); }

    void eachNumberIsAllOrNothing()
    {
        Bare bare;
        const Migrations broken(
            {{1, u"one"_s, u"CREATE TABLE a (x INT);"_s},
             {2, u"two"_s, u"CREATE TABLE b (x INT); CREATE TABLE a (x INT);"_s},
             {3, u"three"_s, u"CREATE TABLE c (x INT);"_s}});
        QVERIFY(!broken.apply(*bare.connection).has_value());
        QCOMPARE(bare.tables(), 1);
        QCOMPARE(broken.check(*bare.connection).value(), 1);

        const Migrations mended({{1, u"one"_s, u"CREATE TABLE a (x INT);"_s},
                                 {2, u"two"_s, u"CREATE TABLE b (x INT);"_s},
                                 {3, u"three"_s, u"CREATE TABLE c (x INT);"_s}});
        QCOMPARE(mended.apply(*bare.connection).value(), 2);
        QCOMPARE(mended.apply(*bare.connection).value(), 0);
        QCOMPARE(bare.tables(), 3);
        QCOMPARE(bare.connection->number(u"SELECT count(*) FROM schema_version"_s), 3);
    }

    void whatIsBuiltInIsNumberedWithoutGaps()
    {
        const auto known = Migrations::known(SqliteDialect(u"x"_s));
        QVERIFY(!known.isEmpty());
        for (qsizetype i = 0; i < known.size(); ++i)
            QCOMPARE(known[i].version, i + 1);
        for (const Migration &migration : known)
            QVERIFY2(!migration.sql.contains(u"{{"_s), qUtf8Printable(migration.name));
    }

    void anEnginesPartFollowsTheSharedOne()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &sql) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(sql);
        };
        write(u"0001_first.sql"_s, "CREATE TABLE a (x {{bytes}});");
        write(u"0001_first.sqlite.sql"_s, "CREATE TABLE b (x INT);");
        write(u"0001_first.postgresql.sql"_s, "CREATE EXTENSION pg_trgm;");
        write(u"0002_second.sql"_s, "CREATE TABLE c (x INT);");
        write(u"notes.txt"_s, "not a migration");
        const auto known = Migrations::known(SqliteDialect(u"x"_s), folder.path());
        QCOMPARE(known.size(), 2);
        QCOMPARE(splitStatements(known[0].sql),
                 QStringList({u"CREATE TABLE a (x BLOB)"_s, u"CREATE TABLE b (x INT)"_s}));
        QCOMPARE(known[1].name, u"second"_s);
        const PostgresDialect server(*PostgresAddress::parse(u"postgresql://localhost/x"_s));
        QCOMPARE(splitStatements(Migrations::known(server, folder.path())[0].sql),
                 QStringList({u"CREATE TABLE a (x BYTEA)"_s, u"CREATE EXTENSION pg_trgm"_s}));
    }

    void scriptsAreCutIntoStatements_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("empty") << u" \n"_s << QStringList();
        QTest::newRow("only a comment") << u"-- nothing; here\n"_s << QStringList();
        QTest::newRow("two") << u"A; B;"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("the last without a semicolon") << u"A;\nB"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("a semicolon in a text")
            << u"SELECT 'a;b', \"c;d\"; B"_s << QStringList{u"SELECT 'a;b', \"c;d\""_s, u"B"_s};
        QTest::newRow("a doubled quote")
            << u"SELECT 'it''s; so'; B"_s << QStringList{u"SELECT 'it''s; so'"_s, u"B"_s};
        QTest::newRow("comments") << u"A -- x; y\n, C; /* ; */ B;"_s
                                  << QStringList{u"A -- x; y\n, C"_s, u"/* ; */ B"_s};
        QTest::newRow("a trigger")
            << u"CREATE TRIGGER t BEFORE INSERT ON x BEGIN SELECT 1; SELECT 2; END; B;"_s
            << QStringList{u"CREATE TRIGGER t BEFORE INSERT ON x BEGIN SELECT 1; SELECT 2; END"_s,
                           u"B"_s};
        QTest::newRow("CASE in a trigger")
            << u"create trigger t begin select case when 1 then 2 end; select 3; end; B"_s
            << QStringList{u"create trigger t begin select case when 1 then 2 end; select 3; end"_s,
                           u"B"_s};
        QTest::newRow("BEGIN elsewhere")
            << u"BEGIN; A; END;"_s << QStringList{u"BEGIN"_s, u"A"_s, u"END"_s};
        QTest::newRow("words that only look alike")
            << u"CREATE TRIGGER t BEGIN SELECT append, ended, cased; END; B"_s
            << QStringList{u"CREATE TRIGGER t BEGIN SELECT append, ended, cased; END"_s, u"B"_s};
        QTest::newRow("dollar quotes")
            << u"CREATE FUNCTION f AS $body$ BEGIN; x; END; $body$; B"_s
            << QStringList{u"CREATE FUNCTION f AS $body$ BEGIN; x; END; $body$"_s, u"B"_s};
    }
    void scriptsAreCutIntoStatements()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(splitStatements(script), statements);
    }
};

QTEST_GUILESS_MAIN(ContractMigrations)
#include "ContractMigrations.moc"
