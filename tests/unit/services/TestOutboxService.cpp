// Composed mail as files, and who sits at the desk.
#include "services/CaseService.h"
#include "services/DeskService.h"
#include "services/OutboxService.h"
#include "tests/support/Desk.h"

#include <QDir>
#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

class TestOutboxService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportWritesWhatWasComposed();
    void aFileThatExistsIsNotOverwritten();
    void whatCannotBeWrittenStaysWaiting();
    void viewersOnlyRead();
    void theFirstToSignInIsTheLead();
    void whoSignsInAgainIsTheSame();
    void theDeskKeepsItsNameAndAddress();
};

namespace {

struct World : tests::Desk {
    Customer customer = addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    Case value = addCase(customer);
    OutboxService outbox{context()};
    QTemporaryDir folder;

    OutgoingEntry compose(const QString &text)
    {
        must(CaseService(context()).reply(value.id, {text, {}, {}, {}}));
        return must(outbox.list()).first();
    }
    QString fileOf(const OutgoingEntry &entry) const
    {
        return folder.filePath(u"%1-%2.eml"_s.arg(value.number.toString()).arg(entry.id.value));
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

void TestOutboxService::exportWritesWhatWasComposed()
{
    World desk;
    const OutgoingEntry first = desk.compose(u"Hei Ola"_s);
    const OutgoingEntry second = desk.compose(u"Hei igjen"_s);
    QCOMPARE(must(desk.outbox.exportTo(desk.folder.path(), {first.id, second.id})), 2);
    QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files).size(), 2);
    QCOMPARE(World::contentOf(desk.fileOf(first)), must(desk.outbox.raw(first.id)));
    QVERIFY(World::contentOf(desk.fileOf(first)).contains("Hei Ola"));
    QVERIFY(must(desk.outbox.list(OutgoingState::Waiting)).isEmpty());
    const QList<OutgoingEntry> exported = must(desk.outbox.list(OutgoingState::Exported));
    QCOMPARE(exported.size(), 2);
    QCOMPARE(exported[0].doneAt, std::optional(desk.clock.now()));
}

void TestOutboxService::aFileThatExistsIsNotOverwritten()
{
    World desk;
    const OutgoingEntry entry = desk.compose(u"Hei Ola"_s);
    QCOMPARE(must(desk.outbox.exportTo(desk.folder.path(), {entry.id})), 1);
    QCOMPARE(must(desk.outbox.exportTo(desk.folder.path(), {entry.id})), 0);

    const OutgoingEntry other = desk.compose(u"Noe annet"_s);
    QFile file(desk.fileOf(other));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mitt eget notat");
    file.close();
    QCOMPARE(must(desk.outbox.exportTo(desk.folder.path(), {other.id})), 0);
    QCOMPARE(World::contentOf(desk.fileOf(other)), QByteArray("mitt eget notat"));
    // Somebody else's file is no export: the mail waits on.
    QCOMPARE(must(desk.outbox.list(OutgoingState::Waiting)).size(), 1);
}

void TestOutboxService::whatCannotBeWrittenStaysWaiting()
{
    World desk;
    const OutgoingEntry entry = desk.compose(u"Hei Ola"_s);
    const QString missing = desk.folder.filePath(u"finnes/ikke"_s);
    const auto result = wait(desk.outbox.exportTo(missing, {entry.id}));
    QCOMPARE(result.error().kind, ErrorKind::Unreadable);
    QCOMPARE(result.error().arguments, QStringList{missing});
    QCOMPARE(must(desk.outbox.list(OutgoingState::Waiting)).size(), 1);
    QCOMPARE(wait(desk.outbox.exportTo(desk.folder.path(), {OutgoingId{4711}})).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(wait(desk.outbox.raw(OutgoingId{4711})).error().kind, ErrorKind::NotFound);
}

void TestOutboxService::viewersOnlyRead()
{
    World desk;
    const OutgoingEntry entry = desk.compose(u"Hei Ola"_s);
    desk.session.setMe(desk.viewer);
    QCOMPARE(refusalOf(wait(desk.outbox.exportTo(desk.folder.path(), {entry.id}))),
             Reason::ViewersOnlyRead);
    QVERIFY(QDir(desk.folder.path()).isEmpty());
}

void TestOutboxService::theFirstToSignInIsTheLead()
{
    World desk;
    desk.write([&](UnitOfWork &work) -> Result<void> {
        for (Agent agent : work.registers().agents()) {
            agent.retired = true;
            if (!work.registers().update(agent))
                return fail(ErrorKind::Conflict);
        }
        return {};
    });
    QCOMPARE(must(DeskService::signIn(desk.store(), u"Kari Nes"_s)).role, Role::Viewer);
    QCOMPARE(refusalOf(wait(DeskService::signIn(desk.store(), u"  "_s))), Reason::FieldEmpty);
    const Agent later = must(DeskService::signIn(desk.store(), u"Ny  Person"_s));
    QCOMPARE(later.role, Role::Agent);
    QCOMPARE(later.name, u"Ny Person"_s);
    QCOMPARE(later.initials, u"NP"_s);
}

void TestOutboxService::whoSignsInAgainIsTheSame()
{
    World desk;
    QCOMPARE(must(DeskService::signIn(desk.store(), u"thea berg"_s)), desk.agent);
    QCOMPARE(must(DeskService::signIn(desk.store(), u"Thea Berg"_s)).id, desk.agent.id);
}

void TestOutboxService::theDeskKeepsItsNameAndAddress()
{
    World desk;
    DeskService service(desk.context());
    QVERIFY(!must(service.desk()).name.isEmpty());
    services::Desk changed;
    changed.name = u" Kundesenteret "_s;
    changed.address = u"Support@Skranke.example"_s;
    changed.language = Language::Nynorsk;
    must(service.save(changed));
    const services::Desk saved = must(service.desk());
    QCOMPARE(saved.name, u"Kundesenteret"_s);
    QCOMPARE(saved.address, u"support@skranke.example"_s);
    QCOMPARE(saved.language, Language::Nynorsk);

    changed.address = u"support"_s;
    QCOMPARE(refusalOf(wait(service.save(changed))), Reason::FieldInvalid);
    changed.name.clear();
    QCOMPARE(refusalOf(wait(service.save(changed))), Reason::FieldEmpty);
    desk.session.setMe(desk.agent);
    QCOMPARE(refusalOf(wait(service.save(saved))), Reason::LeadOnly);
}

QTEST_GUILESS_MAIN(TestOutboxService)
#include "TestOutboxService.moc"
