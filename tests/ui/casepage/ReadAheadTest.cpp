// The case that is likely to come next is there when it is asked for, and never as it was before.
#include "CaseWorld.h"

#include "ui/casepage/CaseLoader.h"
#include "ui/casepage/ReadAhead.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using ui::ReadAhead;

class ReadAheadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }
    void nextCaseIsShownWithoutWaiting();
    void givesWhatItWasToldOnly();
    void isReadAnewAfterACommit();
    void readsNothingWhereNothingIsNext();
};

namespace {

void rename(CaseWorld &world, const Case &value, const QString &subject)
{
    world.desk.write([&](UnitOfWork &work) -> Result<void> {
        Case changed = *work.cases().find(value.id);
        changed.subject = subject;
        if (!work.cases().update(changed))
            return fail(ErrorKind::Conflict);
        return {};
    });
}

} // namespace

void ReadAheadTest::nextCaseIsShownWithoutWaiting()
{
    CaseWorld world;
    const Case first = world.newCase();
    const Case second = world.newCase();
    const auto page = world.page(first.id);
    ReadAhead &ahead = page->findChild<ui::CaseLoader *>()->ahead();
    QSignalSpy read(&ahead, &ReadAhead::hasRead);
    page->setNext([&] { return second.id; });
    ahead.reconsider();
    QTRY_VERIFY(!read.isEmpty());
    page->show(second.id);
    QCOMPARE(textOf(*page, "caseNumber"), world.desk.reload(second.id).number.toString());
}

void ReadAheadTest::givesWhatItWasToldOnly()
{
    CaseWorld world;
    const Case first = world.newCase();
    const Case second = world.newCase();
    ReadAhead ahead(world.cases, world.desk.store());
    QSignalSpy read(&ahead, &ReadAhead::hasRead);
    ahead.setNext([&] { return second.id; });
    ahead.reconsider();
    QVERIFY(read.wait());
    QVERIFY(!ahead.take(first.id));
    const auto file = ahead.take(second.id);
    QVERIFY(file);
    QCOMPARE(file->value.id, second.id);
    QVERIFY(!ahead.take(second.id));
}

void ReadAheadTest::isReadAnewAfterACommit()
{
    CaseWorld world;
    const Case value = world.newCase();
    ReadAhead ahead(world.cases, world.desk.store());
    QSignalSpy read(&ahead, &ReadAhead::hasRead);
    QSignalSpy committed(&world.desk.store(), &Store::committed);
    ahead.setNext([&] { return value.id; });
    ahead.reconsider();
    QVERIFY(read.wait());
    committed.clear();
    const QString subject = QStringLiteral("Kassen svarer ikke");
    rename(world, value, subject);
    QTRY_VERIFY(!committed.isEmpty());
    QVERIFY(!ahead.take(value.id));
    QVERIFY(read.wait());
    const auto file = ahead.take(value.id);
    QVERIFY(file);
    QCOMPARE(file->value.subject, subject);
}

void ReadAheadTest::readsNothingWhereNothingIsNext()
{
    CaseWorld world;
    world.newCase();
    ReadAhead ahead(world.cases, world.desk.store());
    QSignalSpy read(&ahead, &ReadAhead::hasRead);
    int asked = 0;
    ahead.setNext([&] {
        ++asked;
        return CaseId();
    });
    ahead.reconsider();
    QTRY_COMPARE(asked, 1);
    QVERIFY(!read.wait(100));
}

QTEST_MAIN(ReadAheadTest)
#include "ReadAheadTest.moc"
