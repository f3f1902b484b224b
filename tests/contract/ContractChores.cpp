// One program at a time does a shared chore, and another takes over when it is gone.

#include "ContractDesk.h"

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

bool holds(Store &store, Chore chore)
{
    return store.holdChore(chore).result().value();
}

} // namespace

class ContractChores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void oneProgramHoldsAChoreUntilItEnds()
    {
        ContractDesk desk;
        auto other = desk.another();
        QVERIFY(holds(desk.store(), Chore::Mail));
        QVERIFY(!holds(*other, Chore::Mail));
        QVERIFY(holds(desk.store(), Chore::Mail));

        desk.close();
        // A server learns a moment later that a console has gone.
        QTRY_VERIFY(holds(*other, Chore::Mail));
        QVERIFY(desk.reopen().has_value());
        QVERIFY(!holds(desk.store(), Chore::Mail));
    }

    void choresAreHeldEachForItself()
    {
        ContractDesk desk;
        const auto other = desk.another();
        QVERIFY(holds(desk.store(), Chore::Mail));
        QVERIFY(holds(*other, Chore::Monitoring));
        QVERIFY(!holds(*other, Chore::Mail));
        QVERIFY(!holds(desk.store(), Chore::Monitoring));
    }

    void aFailedJobLetsGoOfNothing()
    {
        ContractDesk desk;
        const auto other = desk.another();
        QVERIFY(holds(desk.store(), Chore::Mail));
        QCOMPARE(desk.failure([](UnitOfWork &work) {
                         Event ofNoCase;
                         ofNoCase.caseId = {4711};
                         work.events().append(ofNoCase);
                     })
                     .kind,
                 ErrorKind::Conflict);
        QVERIFY(!holds(*other, Chore::Mail));
    }

    void desksDoNotKnowEachOther()
    {
        ContractDesk one, two;
        QVERIFY(holds(one.store(), Chore::Mail));
        QVERIFY(holds(two.store(), Chore::Mail));
    }
};

QTEST_GUILESS_MAIN(ContractChores)
#include "ContractChores.moc"
