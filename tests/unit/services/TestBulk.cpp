// One change to many cases, and taking changes back (R5.3, R2.6, R9).
#include "services/BulkService.h"
#include "services/CaseService.h"
#include "services/SavedViewService.h"
#include "services/UndoStack.h"
#include "tests/support/Desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

struct World : Desk {
    UndoStack stack;
    Context remembering = [this] {
        Context made = context();
        made.undo = &stack;
        return made;
    }();
    CaseService cases{remembering};
    BulkService bulk{remembering};
    Customer customer = addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);

    Case make(State state = State::Assessing, const std::function<void(Case &)> &change = {})
    {
        return addCase(customer, [&](Case &value) {
            value.state = state;
            value.kind = CaseKind::Task;
            value.assignee = agent.id;
            value.respondedAt = value.submitted;
            if (change)
                change(value);
        });
    }
    Case edit(const Case &value, const CaseEdit &edit)
    {
        return must(cases.edit(value.id, value.version, edit));
    }
    Case step(const Case &value, Transition transition)
    {
        TransitionRequest request;
        request.transition = transition;
        request.words = u"ferdig"_s;
        return must(cases.perform(value.id, value.version, request));
    }
    /// What undoing said; none: it succeeded.
    std::optional<Error> undo()
    {
        QSignalSpy undone(&stack, &UndoStack::undone), failed(&stack, &UndoStack::failed);
        stack.undo(remembering);
        while (undone.isEmpty() && failed.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return failed.isEmpty() ? std::nullopt : std::optional(failed[0][0].value<Error>());
    }
    bool remembers(Deed deed)
    {
        return QTest::qWaitFor([&] { return !stack.isEmpty() && stack.top().deed == deed; });
    }
};

CaseEdit assignedTo(AgentId id)
{
    CaseEdit edit;
    edit.assignee = id;
    return edit;
}

CaseEdit ofLevel(Level level)
{
    CaseEdit edit;
    edit.level = level;
    return edit;
}

// But for its version, which only rises.
Case plain(Case value)
{
    value.version = 0;
    return value;
}

} // namespace

class TestBulk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesWhatMayAndTellsWhatMayNot()
    {
        World w;
        const Case ready = w.make(State::Ready);
        const Case large = w.make(State::Ready, [](Case &c) { c.estimateMinutes = 600; });
        const Case closed = w.make(State::Closed);
        BulkAction start;
        start.transition = Transition::Start;
        start.edit = assignedTo(w.lead.id);
        const BulkReport report = must(w.bulk.apply({ready.id, large.id, closed.id}, start));
        QCOMPARE(report.changed.size(), 1);
        QCOMPARE(report.refused.size(), 2);
        QCOMPARE(report.refused[0].number, large.number);
        QCOMPARE(report.refused[0].error.reason, Reason::EstimateNeedsApproval);
        QCOMPARE(report.refused[1].error.reason, Reason::NotFromThisState);
        QCOMPARE(w.reload(ready.id).state, State::InTest);
        QCOMPARE(w.reload(ready.id).assignee, w.lead.id);
        // A refusal changes nothing, not even what came before the step.
        QCOMPARE(w.reload(large.id), large);
        QVERIFY(w.events(large.id).isEmpty());
    }

    void whatIsSoAlreadyIsNoChange()
    {
        World w;
        const Case mine = w.make();
        BulkAction assign;
        assign.edit = assignedTo(w.agent.id);
        const BulkReport report = must(w.bulk.apply({mine.id}, assign));
        QCOMPARE(report.unchanged, 1);
        QVERIFY(report.changed.isEmpty());
        QVERIFY(w.stack.isEmpty());
    }

    void aViewerChangesNothing()
    {
        World w;
        const Case value = w.make();
        w.session.setMe(w.viewer);
        QCOMPARE(refusalOf(wait(w.bulk.apply({value.id}, {ofLevel(Level::A), {}, {}}))),
                 Reason::ViewersOnlyRead);
        QCOMPARE(w.reload(value.id), value);
    }

    void manyAreTakenBackAsOne()
    {
        World w;
        QList<CaseId> ids;
        QList<Case> before;
        for (int i = 0; i < 5; ++i) {
            before.append(w.make());
            ids.append(before.last().id);
        }
        BulkAction level;
        level.edit = ofLevel(Level::B);
        must(w.bulk.apply(ids, level));
        QVERIFY(w.remembers(Deed::Level));
        QCOMPARE(w.stack.top().changes.size(), 5);
        QCOMPARE(w.undo(), std::nullopt);
        for (const Case &value : before)
            QCOMPARE(plain(w.reload(value.id)), plain(value));
        QVERIFY(w.stack.isEmpty());
    }

    void deedsAreTakenBackOneByOne()
    {
        World w;
        const Case first = w.make(State::Published);
        const Case second = w.edit(first, assignedTo(w.lead.id));
        const Case third = w.edit(second, ofLevel(Level::A));
        w.step(third, Transition::Close);
        QVERIFY(w.remembers(Deed::Move));
        QCOMPARE(w.undo(), std::nullopt);
        QCOMPARE(plain(w.reload(first.id)), plain(third));
        QCOMPARE(w.stack.top().deed, Deed::Level);
        QCOMPARE(w.undo(), std::nullopt);
        QCOMPARE(plain(w.reload(first.id)), plain(second));
        QCOMPARE(w.undo(), std::nullopt);
        QCOMPARE(plain(w.reload(first.id)), plain(first));
        // Taking back is a change like another: it is on the record, and so is what it undid.
        QCOMPARE(w.events(first.id, EventKind::Assigned).size(), 2);
        QCOMPARE(w.events(first.id, EventKind::LevelChanged).size(), 2);
        QCOMPARE(w.events(first.id, EventKind::Transition).size(), 2);
    }

    void whatSomebodyHasTouchedSinceStays()
    {
        World w;
        const Case value = w.make();
        const Case mine = w.edit(value, ofLevel(Level::B));
        QVERIFY(w.remembers(Deed::Level));
        CaseService theirs(w.context());
        const Case now = must(theirs.edit(mine.id, mine.version, assignedTo(w.lead.id)));
        const auto refusal = w.undo();
        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->kind, ErrorKind::Conflict);
        QCOMPARE(w.reload(value.id), now);
        QVERIFY(w.stack.isEmpty());
    }

    void lettersAndApprovalsCannotBeTakenBack()
    {
        World w;
        const Case value = w.make();
        TransitionRequest ask;
        ask.transition = Transition::Ask;
        ask.message = OutgoingText{u"Hva står det i feilmeldingen?"_s, {}, {}, {}};
        must(w.cases.perform(value.id, value.version, ask));
        const Case next = w.make();
        w.edit(next, ofLevel(Level::B));
        QVERIFY(w.remembers(Deed::Level));
        QCOMPARE(w.undo(), std::nullopt);
        QVERIFY(w.stack.isEmpty());
        QCOMPARE(w.reload(value.id).state, State::WaitingCustomer);
    }

    // Taking a level A case is its response (R4.5): that is on the record and stays.
    void anAnsweredClockStaysAnswered()
    {
        World w;
        const Case value = w.make(State::New, [&](Case &c) {
            c.level = Level::A;
            c.respondedAt.reset();
            c.assignee = {};
        });
        const Case taken = w.step(value, Transition::Take);
        QVERIFY(taken.respondedAt.has_value());
        w.edit(taken, assignedTo(w.agent.id));
        QVERIFY(w.remembers(Deed::Assign));
        QCOMPARE(w.undo(), std::nullopt);
        QVERIFY(w.stack.isEmpty());
    }

    void mergedCasesComeApartAgain()
    {
        World w;
        const Case into = w.make(), from = w.make();
        for (const CaseId id : {from.id, into.id})
            must(w.cases.addNote(id, u"merknad"_s));
        const Case before = w.reload(from.id);
        must(w.cases.mergeInto(from.id, before.version, into.id));
        QVERIFY(w.remembers(Deed::Merge));
        QCOMPARE(must(w.cases.open(into.id)).messages.size(), 2);
        QCOMPARE(w.undo(), std::nullopt);
        QCOMPARE(plain(w.reload(from.id)), plain(before));
        QCOMPARE(must(w.cases.open(into.id)).messages.size(), 1);
        QCOMPARE(must(w.cases.open(from.id)).messages.size(), 1);
    }

    void onlyTheNewestDeedsAreKept()
    {
        World w;
        Case value = w.make();
        for (int i = 0; i < 60; ++i)
            value = w.edit(value, ofLevel(i % 2 ? Level::A : Level::B));
        QTRY_VERIFY(!w.stack.isEmpty()
                    && w.stack.top().changes.constFirst().version == value.version);
        int undone = 0;
        while (!w.stack.isEmpty()) {
            QCOMPARE(w.undo(), std::nullopt);
            ++undone;
        }
        QCOMPARE(undone, 50);
    }

    void keptViewsAreOnesOwnOrALeads()
    {
        World w;
        SavedViewService views(w.context());
        const auto view = [](const QString &name, AgentId owner) {
            return SavedView{{}, 0, name, owner, View::AllOpen, u"nivå:A  kunde:fjord"_s};
        };
        w.session.setMe(w.agent);
        const SavedView mine = must(views.save(view(u"  Mine A "_s, w.agent.id)));
        QCOMPARE(mine.name, u"Mine A"_s);
        QCOMPARE(mine.narrowing, u"customer:fjord level:A"_s);
        QCOMPARE(refusalOf(wait(views.save(view(u"Felles"_s, {})))), Reason::LeadOnly);
        QCOMPARE(refusalOf(wait(views.save(view(u"Theirs"_s, w.lead.id)))), Reason::NotYours);
        QCOMPARE(refusalOf(wait(views.save(view(u"mine a"_s, w.agent.id)))), Reason::NameTaken);
        QCOMPARE(refusalOf(wait(views.save(view(u" "_s, w.agent.id)))), Reason::FieldEmpty);

        w.session.setMe(w.lead);
        const SavedView shared = must(views.save(view(u"Felles"_s, {})));
        QCOMPARE(must(views.views()).size(), 1);
        QCOMPARE(refusalOf(wait(views.remove(mine.id))), Reason::NotYours);
        w.session.setMe(w.agent);
        QCOMPARE(must(views.views()).size(), 2);
        QCOMPARE(refusalOf(wait(views.remove(shared.id))), Reason::LeadOnly);
        SavedView renamed = mine;
        renamed.name = u"Mine nivå A"_s;
        must(views.save(renamed));
        must(views.remove(mine.id));
        QCOMPARE(must(views.views()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBulk)
#include "TestBulk.moc"
