// check, backup and migrate: what an operator does with a database as a whole (R11).

#include "ContractDesk.h"
#include "storage/Maintenance.h"

#include <QFile>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

// A case as the services leave one: with its first event.
Case soundCase(ContractDesk &desk, const QString &subject = u"Nettbutikken"_s)
{
    const Case value = desk.insert(desk.newCase(subject));
    desk.write([&](UnitOfWork &work) {
        Event event;
        event.caseId = value.id;
        work.events().append(event);
        Message message;
        message.caseId = value.id;
        message.text = u"Innhold"_s;
        Attachment attachment;
        attachment.name = u"a.png"_s;
        attachment.size = 4;
        attachment.sha256 = work.blobs().put("abcd");
        message.attachments = {attachment};
        work.messages().insert(message);
    });
    return value;
}

} // namespace

class ContractMaintenance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aSoundDatabaseHasNoFindings()
    {
        ContractDesk desk;
        QCOMPARE(storage::check(desk.address()).value(), QStringList());
        soundCase(desk);
        QCOMPARE(storage::check(desk.address()).value(), QStringList());
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("finding");
        QTest::newRow("search index")
            << u"UPDATE case_search SET text = 'noe helt annet enn før'"_s << u"search index"_s;
        QTest::newRow("search document")
            << u"DELETE FROM case_search"_s << u"2026-000001 cannot be searched for"_s;
        QTest::newRow("number") << u"DELETE FROM case_numbers"_s << u"2026-000001 has a number"_s;
        QTest::newRow("reference") << u"UPDATE cases SET customer_id = 4711"_s
                                   << u"of cases refers to a row of customers"_s;
        QTest::newRow("content") << u"UPDATE blobs SET content = 'abce'"_s << u"digest"_s;
        QTest::newRow("size") << u"UPDATE attachments SET size = 5"_s << u"attachment 1"_s;
        QTest::newRow("waiting") << u"UPDATE cases SET state = 'waiting_customer'"_s
                                 << u"2026-000001 waits"_s;
        QTest::newRow("mail") << u"INSERT INTO received_mail (raw_sha256, header_id, source_name, "
                                 "stored_at, result) SELECT sha256, '', '', 0, 'new' FROM blobs"_s
                              << u"has no message"_s;
    }
    void damageIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(QString, finding);
        if (!onFile() && (finding.contains(u"search index"_s) || finding.contains(u"refers"_s)))
            QSKIP("the server itself lets neither happen");
        ContractDesk desk;
        soundCase(desk);
        QCOMPARE(desk.rawSql(sql), QString());
        const auto findings = storage::check(desk.address());
        QVERIFY(findings.has_value());
        QVERIFY2(findings->join(u'\n').contains(finding), qUtf8Printable(findings->join(u'\n')));
    }

    void aCaseWithoutAnEventIsFound()
    {
        ContractDesk desk;
        desk.insert(desk.newCase(u"half a registration"_s));
        QCOMPARE(storage::check(desk.address()).value(),
                 QStringList{u"case 2026-000001 has no event"_s});
    }

    void checkMakesNoDatabase()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"none.db"_s);
        QCOMPARE(storage::check(path).error().kind, ErrorKind::Unreachable);
        QVERIFY(!QFile::exists(path));
    }

    void aBackupIsWholeWhileTheDeskWorks()
    {
        ContractDesk desk;
        soundCase(desk);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"kopi æøå's.db"_s);
        const auto made = desk.store().write([&](UnitOfWork &work) -> Result<int> {
            Case unfinished = desk.newCase(u"not committed yet"_s);
            work.cases().insert(unfinished, 2026);
            const auto backedUp = storage::backup(desk.address(), file);
            if (!backedUp)
                return tl::make_unexpected(backedUp.error());
            return 0;
        });
        QVERIFY2(made.result().has_value(), qPrintable(made.result().error().detail));
        QCOMPARE(storage::check(file).value(), QStringList());
        auto copy = storage::SqlStore::open(file);
        QVERIFY(copy.has_value());
        const auto cases = (*copy)->read([](UnitOfWork &work) {
            return Result<qint64>(work.queue().count({View::Everything, {}, {}, {}}));
        });
        QCOMPARE(cases.result().value(), 1);
        const auto othersMay = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFile::permissions(file) & othersMay));
    }

    void aBackupOverwritesNothing()
    {
        ContractDesk desk;
        QTemporaryDir folder;
        const QString file = folder.filePath(u"kopi.db"_s);
        QFile existing(file);
        QVERIFY(existing.open(QIODevice::WriteOnly));
        existing.write("precious");
        existing.close();
        QCOMPARE(storage::backup(desk.address(), file).error().kind, ErrorKind::Invalid);
        QVERIFY(existing.open(QIODevice::ReadOnly));
        QCOMPARE(existing.readAll(), QByteArray("precious"));
    }

    void aBackupThatCannotBeWrittenLeavesNothing()
    {
        ContractDesk desk;
        QTemporaryDir folder;
        const auto failed = storage::backup(desk.address(), folder.filePath(u"nowhere/kopi.db"_s));
        QCOMPARE(failed.error().kind, ErrorKind::Unreachable);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void migratingAMigratedDatabaseDoesNothing()
    {
        ContractDesk desk;
        QCOMPARE(storage::migrate(desk.address()).value(), 0);
        QTemporaryDir folder;
        QVERIFY(storage::migrate(folder.filePath(u"new.db"_s)).value() > 0);
    }
};

QTEST_GUILESS_MAIN(ContractMaintenance)
#include "ContractMaintenance.moc"
