// A desk moves to the team's server and back, and nothing is lost on the way.

#include "tests/support/PostgresServer.h"
#include "tests/support/TeamConsole.h"

#include "storage/Maintenance.h"

#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

/// A small desk with something in every table, on a file.
void fillDesk(const QString &path)
{
    auto store = storage::SqlStore::open(path);
    if (!store)
        dieOf(store.error());
    const auto filled = must((*store)->write([](UnitOfWork &work) -> Result<int> {
        skranke::Agent agent;
        agent.name = u"Kari Nes"_s;
        work.registers().insert(agent);
        Customer customer;
        customer.name = u"Blåbærhuset Ærfugl"_s;
        customer.domains = {u"blåbær.example"_s};
        work.registers().insert(customer);
        Contact contact;
        contact.name = u"Åse"_s;
        contact.address = u"aase@blåbær.example"_s;
        contact.customer = customer.id;
        work.registers().insert(contact);
        for (int i = 0; i < 30; ++i) {
            Case value;
            value.subject = u"Nettbutikkutsjekk %1 🙂"_s.arg(i);
            value.description = u"før\0etter"_s;
            value.customer = customer.id;
            value.contact = contact.id;
            work.cases().insert(value, 2026);
            skranke::Event event;
            event.caseId = value.id;
            work.events().append(event);
            Message message;
            message.caseId = value.id;
            message.text = u"Linje 1\nLinje 2\tæøå"_s;
            Attachment attachment;
            attachment.name = u"bilde.png"_s;
            attachment.sha256 =
                work.blobs().put(QByteArray("\0\1\2\xff", 4) + QByteArray::number(i));
            attachment.size = 4 + QByteArray::number(i).size();
            message.attachments = {attachment};
            work.messages().insert(message);
            TimeEntry entry;
            entry.caseId = value.id;
            entry.agent = agent.id;
            entry.start = fromUnix(1'778'846'400);
            entry.duration = Seconds{60 * i};
            work.time().insert(entry);
        }
        // A case that refers to a later one, and a month that is locked: neither may be in the way.
        auto first = *work.cases().find(CaseId{1});
        first.linkedTo = CaseId{30};
        if (!work.cases().update(first))
            return fail(ErrorKind::Conflict);
        work.time().lock({Month{2026, 5}, agent.id, fromUnix(1'780'264'800)}, {});
        return 0;
    }));
    Q_UNUSED(filled)
}

qint64 rowsOf(const QList<storage::TableSum> &sums, const QString &table)
{
    for (const storage::TableSum &sum : sums)
        if (sum.table == table)
            return sum.rows;
    return -1;
}

} // namespace

class CopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL here");
        m_path = m_folder.filePath(u"desk.db"_s);
        fillDesk(m_path);
    }

    void thereAndBackAgain()
    {
        const QString desk = PostgresServer::shared().newDesk();
        const QString team = PostgresServer::shared().address(desk, u"admin"_s);
        const auto there = storage::copy(u"sqlite:"_s + m_path, team);
        QVERIFY2(there.has_value(), there ? "" : qPrintable(there.error().detail));
        QCOMPARE(rowsOf(*there, u"cases"_s), 30);
        QCOMPARE(rowsOf(*there, u"blobs"_s), 30);
        QCOMPARE(rowsOf(*there, u"time_entries"_s), 30);
        QCOMPARE(storage::check(team).value(), QStringList());

        const QString returned = m_folder.filePath(u"back.db"_s);
        const auto back = storage::copy(team, u"sqlite:"_s + returned);
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().detail));
        QCOMPARE(*back, *there);
        QCOMPARE(storage::check(returned).value(), QStringList());
        PostgresServer::shared().drop(desk);
    }

    void theCopyIsADeskToWorkOn()
    {
        const QString desk = PostgresServer::shared().newDesk();
        QVERIFY(
            storage::copy(m_path, PostgresServer::shared().address(desk, u"admin"_s)).has_value());
        TeamConsole console(PostgresServer::shared().login(desk, u"ny"_s, Role::Agent));
        QCOMPARE(console.newCase(u"den neste"_s).number.sequence, 31);
        const auto found = console.read([](UnitOfWork &work) -> Result<qint64> {
            return work.queue().count({View::Everything, {}, u"BUTIKKUTSJEKK"_s, {}});
        });
        QCOMPARE(found, 30);
        // What was locked is locked there too.
        const auto late = wait(console.store().write([&](UnitOfWork &work) {
            TimeEntry entry;
            entry.caseId = CaseId{1};
            entry.agent = console.me().id;
            entry.start = fromUnix(1'778'846'400);
            work.time().insert(entry);
            return Result<int>(0);
        }));
        QCOMPARE(refusalOf(late), Reason::PeriodLocked);
        PostgresServer::shared().drop(desk);
    }

    void aDeskAtWorkIsNotOverwritten()
    {
        const QString desk = PostgresServer::shared().newDesk();
        const QString address = PostgresServer::shared().login(desk, u"ny"_s, Role::Agent);
        TeamConsole console(address);
        console.newCase(u"finnes fra før"_s);
        const auto copied =
            storage::copy(m_path, PostgresServer::shared().address(desk, u"admin"_s));
        QVERIFY(!copied.has_value());
        QCOMPARE(copied.error().kind, ErrorKind::Invalid);
        QCOMPARE(console.newCase(u"fortsatt"_s).number.sequence, 2);
    }

    void aTeamsDeskIsBackedUpToAFile()
    {
        const QString desk = PostgresServer::shared().newDesk();
        const QString team = PostgresServer::shared().address(desk, u"admin"_s);
        QVERIFY(storage::copy(m_path, team).has_value());
        const QString file = m_folder.filePath(u"kopi.db"_s);
        const auto made = storage::backup(team, file);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        QCOMPARE(storage::check(file).value(), QStringList());
        PostgresServer::shared().drop(desk);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(CopyTest)
#include "CopyTest.moc"
