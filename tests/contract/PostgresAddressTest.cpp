// Addresses of a team's database: what is understood, what is refused, what libpq is told.

#include "storage/PostgresAddress.h"
#include "storage/Announcement.h"
#include "storage/PostgresErrors.h"

#include <QTest>

using namespace skranke;
using namespace skranke::storage;
using namespace Qt::StringLiterals;

class PostgresAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesAreUnderstood_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("whole") << u"postgresql://ida@db.example:5433/kunde"_s
                               << u"ida@db.example:5433/kunde"_s;
        QTest::newRow("the usual port")
            << u"postgresql://ida@db.example:5432/kunde"_s << u"ida@db.example/kunde"_s;
        QTest::newRow("short") << u"postgres://db.example"_s << u"db.example/skranke"_s;
        QTest::newRow("this machine") << u"postgresql:///kunde"_s << u"localhost/kunde"_s;
        QTest::newRow("several hosts")
            << u"postgresql://a.example:1,b.example/x"_s << u"a.example:1,b.example/x"_s;
        QTest::newRow("numbers") << u"postgresql://[2001:db8::1]:5433/x"_s
                                 << u"2001:db8::1:5433/x"_s;
        QTest::newRow("escaped") << u"postgresql://k%C3%A5re%40x@db.example/a%20b"_s
                                 << u"kåre@x@db.example/a b"_s;
        QTest::newRow("a socket") << u"postgresql:///x?host=/run/postgresql"_s
                                  << u"/run/postgresql/x"_s;
    }
    void addressesAreUnderstood()
    {
        QFETCH(QString, address);
        QFETCH(QString, name);
        const auto parsed = PostgresAddress::parse(address);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->name(), name);
    }

    void addressesAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"postgresql:db.example", "postgresql://db.example:0/x", "postgresql://db.example:x/y",
              "postgresql://db.example/x?sslmode", "postgresql://db.example/x?options=-cfsync=off",
              "postgresql://a.example/x?host=/tmp", "postgresql://[::1/x",
              "postgresql://db.example/x?sslcert=a;b", "postgresql://:5432/x"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void addressesAreRefused()
    {
        QFETCH(QString, address);
        const auto parsed = PostgresAddress::parse(address);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
    }

    void aPasswordIsRefusedAndNotRepeated()
    {
        const auto parsed = PostgresAddress::parse(u"postgresql://ida:hemmelig@db.example/x"_s);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().arguments, QStringList{u"postgresql://ida…"_s});
        QVERIFY(!parsed.error().detail.contains(u"hemmelig"_s));
    }

    void theServerMustShowWhoItIsUnlessItIsHere_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("mode");
        QTest::newRow("elsewhere") << u"postgresql://db.example/x"_s << u"verify-full"_s;
        QTest::newRow("one of them elsewhere")
            << u"postgresql://localhost,db.example/x"_s << u"verify-full"_s;
        QTest::newRow("here") << u"postgresql://localhost/x"_s << u"prefer"_s;
        QTest::newRow("here by number") << u"postgresql://127.0.0.1/x"_s << u"prefer"_s;
        QTest::newRow("a name that only begins alike")
            << u"postgresql://localhost.example/x"_s << u"verify-full"_s;
        QTest::newRow("as the address says")
            << u"postgresql://db.example/x?sslmode=require"_s << u"require"_s;
    }
    void theServerMustShowWhoItIsUnlessItIsHere()
    {
        QFETCH(QString, address);
        QFETCH(QString, mode);
        const QString options = PostgresAddress::parse(address)->connectOptions();
        QVERIFY2(options.contains(u"sslmode='%1'"_s.arg(mode)), qUtf8Printable(options));
    }

    void hostsAndPortsGoTogether()
    {
        const QString options =
            PostgresAddress::parse(u"postgresql://a.example:1,b.example/x"_s)->connectOptions();
        QVERIFY(options.contains(u"host='a.example,b.example'"_s));
        QVERIFY(options.contains(u"port='1,5432'"_s));
        QVERIFY(options.contains(u"target_session_attrs='read-write'"_s));
    }

    void quotesStayInsideTheirValue()
    {
        const QString options =
            PostgresAddress::parse(u"postgresql://a.example/x?sslcert=%27%20host%3D%5C"_s)
                ->connectOptions();
        QVERIFY2(options.contains(u"sslcert='\\' host=\\\\'"_s), qUtf8Printable(options));
    }

    void whatIsAnnouncedIsUnderstood()
    {
        ChangeSet changes;
        changes.cases = {CaseId{1}, CaseId{4711}};
        changes.timers = true;
        changes.outbox = true;
        const auto heard = Announcement::fromText(Announcement{u"me"_s, changes}.toText());
        QVERIFY(heard.has_value());
        QCOMPARE(heard->origin, u"me"_s);
        QCOMPARE(heard->changes.cases, changes.cases);
        QVERIFY(heard->changes.timers && heard->changes.outbox);
        QVERIFY(!heard->changes.time && !heard->changes.everything && !heard->changes.registers);
    }

    void moreThanFitsIsEverything()
    {
        ChangeSet changes;
        for (int id = 1; id < 5000; ++id)
            changes.cases.insert(CaseId{id});
        const QString text = Announcement{u"me"_s, changes}.toText();
        QVERIFY(text.size() < 8000);
        QVERIFY(Announcement::fromText(text)->changes.everything);
    }

    void whatIsNotUnderstoodIsEverything()
    {
        QVERIFY(Announcement::fromText(u"them weather"_s)->changes.everything);
        QVERIFY(!Announcement::fromText(u"them"_s).has_value());
    }

    void complaintsAreToldApart_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *state, ErrorKind kind) {
            QTest::newRow(state) << QString::fromLatin1(state) << kind;
        };
        row("23505", ErrorKind::Conflict);
        row("23503", ErrorKind::Conflict);
        row("23514", ErrorKind::Invalid);
        row("42501", ErrorKind::Forbidden);
        row("53100", ErrorKind::DiskFull);
        row("25006", ErrorKind::ReadOnly);
        row("55P03", ErrorKind::Locked);
        row("57P01", ErrorKind::Unreachable);
        row("57014", ErrorKind::Locked);
        row("08006", ErrorKind::Unreachable);
        row("XX001", ErrorKind::Corrupt);
        row("42601", ErrorKind::Internal);
        row("SK001", ErrorKind::Conflict);
    }
    void complaintsAreToldApart()
    {
        QFETCH(QString, state);
        QFETCH(ErrorKind, kind);
        QCOMPARE(postgresError(state, u"x"_s).kind, kind);
    }
};

QTEST_APPLESS_MAIN(PostgresAddressTest)
#include "PostgresAddressTest.moc"
