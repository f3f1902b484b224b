// Field words in a search, and a view narrowed by them: the same cases as the definitions say.

#include "ContractDesk.h"
#include "domain/QueueQuery.h"

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

/// Six cases that differ in everything a field names.
class SortedDesk : public ContractDesk {
public:
    SortedDesk()
    {
        me = agent(u"Åse Nordmann"_s, u"ÅN"_s);
        other = agent(u"Ole Hansen"_s, u"OH"_s);
        const CustomerId fjord = customer(u"Fjordmat AS"_s, {u"fjordmat.example"_s});
        const CustomerId north = customer(u"Fjordmat AS Nord"_s);
        const ContactId ola = contact(u"Ola Lien"_s, u"ola@fjordmat.example"_s, fjord);
        add(u"one"_s, [&](Case &c) {
            c.customer = fjord;
            c.contact = ola;
            c.level = Level::A;
            c.assignee = me;
            c.kind = CaseKind::Fault;
            c.description = u"kassen feiler"_s;
        });
        add(u"two"_s, [&](Case &c) {
            c.customer = north;
            c.level = Level::B;
            c.assignee = other;
            c.state = State::WaitingCustomer;
        });
        add(u"three"_s, [&](Case &c) {
            c.customer = fjord;
            c.state = State::Closed;
            c.description = u"kassen feiler"_s;
        });
        add(u"four"_s, [](Case &c) { c.unread = true; });
        add(u"five"_s, [](Case &c) {
            c.state = State::InTest;
            c.kind = CaseKind::Task;
            c.unread = true;
        });
        add(u"six"_s, [&](Case &c) {
            c.customer = north;
            c.assignee = me;
            c.unread = true;
            c.responseDue = Noon;
            c.level = Level::A;
        });
        write([&](UnitOfWork &work) {
            work.drafts().save({ids[u"two"_s], me, ComposerTab::Note, u"husk"_s, Noon});
            work.drafts().save({ids[u"one"_s], other, ComposerTab::Note, u"husk"_s, Noon});
        });
    }

    QStringList found(const QueueFilter &filter)
    {
        return read([&](UnitOfWork &work) {
            const auto rows = work.queue().page(filter, 0, 100);
            if (work.queue().count(filter) != rows.size())
                qFatal("the count is not the number of rows");
            QStringList subjects;
            for (const QueueRow &row : rows) {
                if (work.queue().position(filter, row.id) != subjects.size())
                    qFatal("a row is not where it is shown");
                if (work.queue().rows(filter, {row.id}).size() != 1)
                    qFatal("a row that is shown is not among its own");
                subjects.append(row.subject);
            }
            return subjects;
        });
    }
    QueueFilter searching(const QString &typed) const { return {View::Mine, me, typed, {}}; }
    QueueFilter narrowed(View view, const QString &typed) const
    {
        return {view, me, {}, {}, typed};
    }

    AgentId me;
    AgentId other;
    QHash<QString, CaseId> ids;

private:
    template <typename F> void add(const QString &subject, F change)
    {
        Case value = newCase(subject, int(ids.size()));
        change(value);
        ids.insert(subject, insert(value).id);
    }
};

} // namespace

class ContractQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void fieldsFind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("subjects");
        const auto row = [](const QString &typed, const QStringList &subjects) {
            QTest::newRow(qUtf8Printable(typed)) << typed << subjects;
        };
        row(u"kunde:nord"_s, {u"six"_s, u"two"_s});
        row(u"kunde:fjord"_s, {u"six"_s, u"three"_s, u"two"_s, u"one"_s});
        row(u"kunde:\"fjordmat as\""_s, {u"three"_s, u"one"_s});
        row(u"kunde:nord,ukjent"_s, {u"six"_s, u"five"_s, u"four"_s, u"two"_s});
        row(u"kunde:finnesikke"_s, {});
        row(u"kunde:%"_s, {});
        row(u"fra:lien"_s, {u"one"_s});
        row(u"fra:OLA@fjordmat"_s, {u"one"_s});
        row(u"nivå:A"_s, {u"six"_s, u"one"_s});
        row(u"nivå:A nivå:B"_s, {u"six"_s, u"two"_s, u"one"_s});
        row(u"status:lukket"_s, {u"three"_s});
        row(u"status:venter,testmiljø"_s, {u"five"_s, u"two"_s});
        row(u"status:åpen nivå:a"_s, {u"six"_s, u"one"_s});
        row(u"type:feil"_s, {u"one"_s});
        row(u"tildelt:meg"_s, {u"six"_s, u"one"_s});
        row(u"tildelt:åse"_s, {u"six"_s, u"one"_s});
        row(u"TILDELT:ÅSE"_s, {u"six"_s, u"one"_s});
        row(u"assigned:a\u030Ase"_s, {u"six"_s, u"one"_s}); // the ring by itself
        row(u"assignee:ån"_s, {u"six"_s, u"one"_s});
        row(u"tildelt:nordmann"_s, {u"six"_s, u"one"_s});
        row(u"tildelt:øse"_s, {}); // another letter is another name
        row(u"tildelt:ordmann"_s, {});
        row(u"ansvarleg:hansen"_s, {u"two"_s});
        row(u"number:3"_s, {u"three"_s});
        row(u"CUSTOMER:NORD"_s, {u"six"_s, u"two"_s});
        row(u"from:lien"_s, {u"one"_s});
        row(u"level:a"_s, {u"six"_s, u"one"_s});
        row(u"state:closed"_s, {u"three"_s});
        row(u"kind:fault"_s, {u"one"_s});
        row(u"assigned:me"_s, {u"six"_s, u"one"_s});
        row(u"tildelt:oh"_s, {u"two"_s});
        row(u"tildelt:ingen status:ny"_s, {u"four"_s});
        row(u"nr:3"_s, {u"three"_s});
        row(u"nr:2026-000002"_s, {u"two"_s});
        row(u"nr:2025-000002"_s, {});
        row(u"nr:1,2"_s, {u"two"_s, u"one"_s});
        row(u"har:utkast"_s, {u"two"_s});
        row(u"har:ulest"_s, {u"six"_s, u"five"_s, u"four"_s});
        row(u"har:venter"_s, {u"two"_s});
        row(u"kassen"_s, {u"three"_s, u"one"_s});
        row(u"kassen status:lukket"_s, {u"three"_s});
        row(u"feiler kunde:fjord nivå:a"_s, {u"one"_s});
        row(u"as kunde:nord"_s, {u"six"_s, u"two"_s});
        row(u"nivå:C"_s, {});
    }
    void fieldsFind()
    {
        QFETCH(QString, typed);
        SortedDesk desk;
        QTEST(desk.found(desk.searching(typed)), "subjects");
    }

    void aNarrowedViewKeepsItsOrder()
    {
        SortedDesk desk;
        QCOMPARE(desk.found(desk.narrowed(View::AllOpen, u"nivå:a"_s)),
                 (QStringList{u"six"_s, u"one"_s})); // by deadline, not newest first
        QCOMPARE(desk.found(desk.narrowed(View::Mine, u"kunde:nord"_s)), QStringList{u"six"_s});
        QCOMPARE(desk.found(desk.narrowed(View::Closed, u"kunde:fjord"_s)),
                 QStringList{u"three"_s});
        QCOMPARE(desk.found(desk.narrowed(View::AllOpen, u"kassen"_s)), QStringList{u"one"_s});
        QCOMPARE(desk.found(desk.narrowed(View::Everything, u"kassen"_s)),
                 (QStringList{u"three"_s, u"one"_s}));
    }

    void theNextUnreadGoesRoundTheEnd()
    {
        SortedDesk desk;
        const QueueFilter open = desk.narrowed(View::AllOpen, {});
        const auto after = [&](const QueueFilter &filter, const QString &subject) {
            const auto next = desk.read([&](UnitOfWork &work) {
                return work.queue().nextUnread(filter, desk.ids.value(subject));
            });
            return next ? desk.ids.key(*next) : QString();
        };
        // In the order of the view: six is due, then the others by age.
        QCOMPARE(after(open, {}), u"six"_s);
        QCOMPARE(after(open, u"six"_s), u"four"_s);
        QCOMPARE(after(open, u"four"_s), u"five"_s);
        QCOMPARE(after(open, u"five"_s), u"six"_s);
        QCOMPARE(after(open, u"three"_s), u"six"_s); // not shown here
        QCOMPARE(after(desk.searching(u"fjordmat"_s), u"one"_s), u"six"_s);
        QCOMPARE(after(desk.searching(u"kassen"_s), {}), QString());
        QCOMPARE(after(desk.narrowed(View::Everything, {}), u"six"_s), u"five"_s);
    }

    void keptViewsAndTextsAreOnesOwnOrShared()
    {
        SortedDesk desk;
        desk.write([&](UnitOfWork &work) {
            SavedView mine{{}, 0, u"B mine"_s, desk.me, View::Mine, u"level:A"_s};
            SavedView shared{{}, 0, u"Ä shared"_s, {}, View::AllOpen, u"has:unread"_s};
            SavedView theirs{{}, 0, u"A theirs"_s, desk.other, View::Closed, {}};
            TextTemplate text{{}, 0, u"Takk"_s, u"takk"_s, desk.me, u"Takk!"_s};
            for (SavedView *view : {&mine, &shared, &theirs})
                work.savedViews().insert(*view);
            work.templates().insert(text);
        });
        const auto views =
            desk.read([&](UnitOfWork &work) { return work.savedViews().visibleTo(desk.me); });
        QCOMPARE(views.size(), 2);
        QCOMPARE(views[0].name, u"Ä shared"_s);
        QCOMPARE(views[1].narrowing, u"level:A"_s);
        QCOMPARE(views[1].owner, desk.me);
        desk.write([&](UnitOfWork &work) {
            SavedView changed = views[1];
            changed.name = u"C"_s;
            QVERIFY(work.savedViews().update(changed));
            QVERIFY(!work.savedViews().update(*std::make_unique<SavedView>(views[1])));
            work.savedViews().remove(views[0].id);
        });
        desk.read([&](UnitOfWork &work) {
            const auto left = work.savedViews().visibleTo(desk.me);
            QCOMPARE(left.size(), 1);
            QCOMPARE(left[0].name, u"C"_s);
            QCOMPARE(work.templates().visibleTo(desk.other).size(), 0);
            QCOMPARE(work.templates().visibleTo(desk.me).constFirst().text, u"Takk!"_s);
        });
    }
};

QTEST_GUILESS_MAIN(ContractQuery)
#include "ContractQuery.moc"
