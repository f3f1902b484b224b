// QueueRepository: what each view shows, in which order, and by pages (R4.10).

#include "BusyDesk.h"

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<CaseId> idsOf(const QList<QueueRow> &rows)
{
    QList<CaseId> ids;
    for (const QueueRow &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

class ContractQueue : public QObject {
    Q_OBJECT

private:
    static void addFilters(const BusyDesk &desk)
    {
        QTest::addColumn<QueueFilter>("filter");
        for (const auto &code : Codes<View>::table) {
            QTest::newRow(code.text) << QueueFilter{code.value, desk.me(), {}, {}};
            QTest::addRow("%s of a customer", code.text)
                << QueueFilter{code.value, desk.me(), {}, desk.aCustomer()};
        }
    }

    // Reading does not change a desk, so one for each engine serves all that only read.
    BusyDesk &busyDesk()
    {
        std::unique_ptr<BusyDesk> &desk = m_desks[onFile()];
        if (!desk)
            desk = std::make_unique<BusyDesk>(400);
        return *desk;
    }

    std::map<bool, std::unique_ptr<BusyDesk>> m_desks;

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void cleanupTestCase() { m_desks.clear(); }

    void aViewIsSortedByAColumn_data()
    {
        QTest::addColumn<QueueFilter>("filter");
        for (const View view : {View::AllOpen, View::Everything}) {
            for (const auto &code : Codes<QueueColumn>::table) {
                for (const bool descending : {false, true}) {
                    QueueFilter filter{view, busyDesk().me(), {}, {}};
                    filter.sort = QueueSort{code.value, descending};
                    if (isSortable(code.value, view))
                        QTest::addRow("%s by %s%s", qPrintable(toCode(view)), code.text,
                                      descending ? ", down" : "")
                            << filter;
                }
            }
        }
    }
    /// Every case once, in an order that pages, places and neighbours agree on.
    void aViewIsSortedByAColumn()
    {
        QFETCH(QueueFilter, filter);
        QueueFilter own = filter;
        own.sort.reset();
        busyDesk().read([&](UnitOfWork &work) {
            const QList<QueueRow> rows = work.queue().page(filter, 0, 1000);
            QList<CaseId> ids = idsOf(rows);
            QCOMPARE(ids.size(), work.queue().count(filter));
            for (qsizetype row = 0; row < ids.size(); row += 7) {
                QCOMPARE(work.queue().position(filter, ids[row]), std::optional<qint64>(row));
                QCOMPARE(idsOf(work.queue().page(filter, row, 3)), ids.mid(row, 3));
            }
            const QList<CaseId> some = ids.mid(10, 20);
            QCOMPARE(idsOf(work.queue().rows(filter, {some.rbegin(), some.rend()})), some);
            for (qsizetype row = 1; row < rows.size(); ++row) {
                const auto [a, b] = filter.sort->descending ? std::pair(&rows[row], &rows[row - 1])
                                                            : std::pair(&rows[row - 1], &rows[row]);
                switch (filter.sort->column) {
                case QueueColumn::Number:
                    QVERIFY(a->id < b->id);
                    break;
                case QueueColumn::Submitted:
                    QVERIFY(a->submitted <= b->submitted);
                    break;
                case QueueColumn::State:
                    QVERIFY(a->state <= b->state);
                    break;
                case QueueColumn::Kind:
                    QVERIFY(a->kind <= b->kind);
                    break;
                case QueueColumn::Customer:
                    QVERIFY(a->customerName.toLower() <= b->customerName.toLower());
                    break;
                case QueueColumn::Assignee:
                    QVERIFY(a->assigneeInitials.toLower() <= b->assigneeInitials.toLower());
                    break;
                default:
                    break;
                }
            }
            QList<CaseId> sorted = idsOf(work.queue().page(own, 0, 1000));
            std::ranges::sort(sorted);
            std::ranges::sort(ids);
            QCOMPARE(ids, sorted);
        });
    }

    void lettersSortAsTheyAreUsedHere()
    {
        ContractDesk desk;
        const QStringList subjects{u"Ås"_s,  u"ærlig"_s, u"Zebra"_s, u"apple"_s,
                                   u"Øst"_s, u"Æra"_s,   u"åpen"_s,  u"Banan"_s};
        for (const QString &subject : subjects)
            desk.insert(desk.newCase(subject));
        QueueFilter filter;
        filter.view = View::AllOpen;
        filter.sort = QueueSort{QueueColumn::Subject, false};
        QStringList shown;
        for (const QueueRow &row :
             desk.read([&](UnitOfWork &work) { return work.queue().page(filter, 0, 20); }))
            shown.append(row.subject);
        QCOMPARE(shown,
                 (QStringList{u"apple"_s, u"Banan"_s, u"Zebra"_s, u"Æra"_s, u"ærlig"_s, u"Øst"_s,
                              u"åpen"_s, u"Ås"_s}));
    }

    void aViewShowsItsCasesInOrder_data() { addFilters(busyDesk()); }
    void aViewShowsItsCasesInOrder()
    {
        QFETCH(QueueFilter, filter);
        const QList<CaseId> expected = busyDesk().expected(filter);
        const bool contradicts = filter.view == View::UnknownCustomer && filter.customer;
        QCOMPARE(expected.isEmpty(), contradicts);
        const auto shown = busyDesk().read([&](UnitOfWork &work) {
            return std::tuple(work.queue().count(filter), work.queue().page(filter, 0, 1000));
        });
        QCOMPARE(std::get<0>(shown), expected.size());
        QCOMPARE(idsOf(std::get<1>(shown)), expected);
    }

    void pagesJoinUp_data() { addFilters(busyDesk()); }
    void pagesJoinUp()
    {
        QFETCH(QueueFilter, filter);
        const auto joined = busyDesk().read([&](UnitOfWork &work) {
            QList<CaseId> ids;
            for (qint64 offset = 0; offset < 450; offset += 7)
                ids += idsOf(work.queue().page(filter, offset, 7));
            return ids;
        });
        QCOMPARE(joined, busyDesk().expected(filter));
    }

    void aPageBeyondTheEndIsEmpty()
    {
        const auto rows = busyDesk().read([](UnitOfWork &work) {
            return work.queue().page({View::Everything, {}, {}, {}}, 100'000, 50);
        });
        QVERIFY(rows.isEmpty());
    }

    void positionsAreThoseOfThePages_data() { addFilters(busyDesk()); }
    void positionsAreThoseOfThePages()
    {
        QFETCH(QueueFilter, filter);
        const QList<CaseId> expected = busyDesk().expected(filter);
        const auto hidden = busyDesk().expected({View::Everything, {}, {}, {}});
        busyDesk().read([&](UnitOfWork &work) {
            for (const CaseId id : hidden) {
                const qsizetype at = expected.indexOf(id);
                const auto position = work.queue().position(filter, id);
                if (position.value_or(-1) != at)
                    qFatal("case %lld is at %lld, not %lld", id.value, position.value_or(-1),
                           static_cast<long long>(at));
            }
        });
    }

    void rowsAreTheFiltersOwnInOrder_data() { addFilters(busyDesk()); }
    void rowsAreTheFiltersOwnInOrder()
    {
        QFETCH(QueueFilter, filter);
        QList<CaseId> some;
        for (const CaseId id : busyDesk().expected({View::Everything, {}, {}, {}}))
            if (id.value % 3 == 0)
                some.append(id);
        QList<CaseId> expected;
        for (const CaseId id : busyDesk().expected(filter))
            if (some.contains(id))
                expected.append(id);
        some.append(CaseId{999'999});
        const auto rows =
            busyDesk().read([&](UnitOfWork &work) { return work.queue().rows(filter, some); });
        QCOMPARE(idsOf(rows), expected);
    }

    void theCountsAgreeWithTheViews()
    {
        const Instant now = Noon + 100min;
        const auto counts = busyDesk().read(
            [&](UnitOfWork &work) { return work.queue().counts(busyDesk().me(), now); });
        for (const auto &code : Codes<View>::table) {
            const bool counted = code.value != View::Closed && code.value != View::Everything;
            QCOMPARE(counts.byView.contains(code.value), counted);
            if (counted)
                QCOMPARE(counts.byView[code.value],
                         busyDesk().expected({code.value, busyDesk().me(), {}, {}}).size());
        }
        const auto dueBefore =
            busyDesk().read([&](UnitOfWork &work) { return work.cases().dueBefore(now).size(); });
        QVERIFY(dueBefore > 0);
        QCOMPARE(counts.overdue, dueBefore);
    }

    void theFarEndIsTheSameFromBothSides()
    {
        // Enough for the end to be walked to backwards.
        BusyDesk desk(5000);
        for (const View view : {View::Everything, View::AllOpen, View::Closed}) {
            const QueueFilter filter{view, {}, {}, {}};
            const QList<CaseId> expected = desk.expected(filter);
            const qint64 last = expected.size();
            const auto pages = desk.read([&](UnitOfWork &work) {
                return QList{work.queue().page(filter, last - 50, 50),
                             work.queue().page(filter, last - 20, 50),
                             work.queue().page(filter, last, 50),
                             work.queue().page(filter, 2 * last / 3, 50)};
            });
            QCOMPARE(idsOf(pages[0]), expected.mid(last - 50));
            QCOMPARE(idsOf(pages[1]), expected.mid(last - 20));
            QVERIFY(pages[2].isEmpty());
            QCOMPARE(idsOf(pages[3]), expected.mid(2 * last / 3, 50));
        }
    }

    void aRowHasWhatTheQueueShows()
    {
        ContractDesk desk;
        const CustomerId customer = desk.customer(u"Bokhuset"_s);
        const AgentId me = desk.agent();
        const AgentId other = desk.agent(u"Ole Hansen"_s, u"OH"_s);
        Case value = desk.newCase(u"Nettbutikken står"_s);
        value.customer = customer;
        value.contact = desk.contact(u"Kari Nordmann"_s, u"kari@bokhuset.example"_s, customer);
        value.state = State::WaitingCustomer;
        value.level = Level::A;
        value.kind = CaseKind::Fault;
        value.source = Source::Email;
        value.assignee = me;
        value.responseDue = Noon + 1min;
        value.respondedAt = Noon + 2min;
        value.updateDue = Noon + 3min;
        value.waitingSince = Noon + 4min;
        value.unread = true;
        value = desk.insert(value);
        desk.write([&](UnitOfWork &work) {
            work.drafts().save({value.id, other, ComposerTab::Reply, u"Hei"_s, Noon});
        });
        const auto rowFor = [&](AgentId agent) {
            return desk.read([&](UnitOfWork &work) {
                return work.queue().page({View::AllOpen, agent, {}, {}}, 0, 1).constFirst();
            });
        };
        QueueRow expected;
        expected.id = value.id;
        expected.version = 1;
        expected.number = value.number;
        expected.subject = value.subject;
        expected.customerName = u"Bokhuset"_s;
        expected.contactName = u"Kari Nordmann"_s;
        expected.state = value.state;
        expected.level = value.level;
        expected.kind = value.kind;
        expected.source = value.source;
        expected.assignee = me;
        expected.assigneeInitials = u"IN"_s;
        expected.submitted = value.submitted;
        expected.responseDue = value.responseDue;
        expected.respondedAt = value.respondedAt;
        expected.updateDue = value.updateDue;
        expected.waitingSince = value.waitingSince;
        expected.unread = true;
        QCOMPARE(rowFor(me), expected);
        expected.hasDraft = true;
        QCOMPARE(rowFor(other), expected);
    }

    void aStrangersClaimAndANamelessContactShow()
    {
        ContractDesk desk;
        const Case first = desk.insert(desk.newCase(u"first"_s));
        Case value = desk.newCase(u"second"_s, 1);
        value.claimsToBelongTo = first.id;
        value.contact = desk.contact({}, u"noen@eksempel.example"_s);
        desk.insert(value);
        const auto rows = desk.read([](UnitOfWork &work) {
            return work.queue().page({View::AllOpen, {}, {}, {}}, 0, 2);
        });
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows[0].claims);
        QVERIFY(rows[1].claims);
        QCOMPARE(rows[1].contactName, u"noen@eksempel.example"_s);
        QCOMPARE(rows[1].customerName, QString());
    }

    void everythingElseThatWaitsIsCounted()
    {
        ContractDesk desk;
        const AgentId me = desk.agent();
        const Case value = desk.insert(desk.newCase(u"x"_s));
        desk.write([&](UnitOfWork &work) {
            Breach open;
            open.caseId = value.id;
            open.due = Noon;
            work.breaches().insert(open);
            Breach reviewed = open;
            reviewed.due = Noon + 1h;
            reviewed.reviewedAt = Noon + 2h;
            work.breaches().insert(reviewed);

            OutgoingEntry waiting;
            waiting.caseId = value.id;
            waiting.rawSha256 = work.blobs().put("mail");
            work.outbox().insert(waiting);
            OutgoingEntry sent = waiting;
            sent.state = OutgoingState::Sent;
            work.outbox().insert(sent);

            // May begins on 30 April 22:00 UTC.
            for (const Instant start :
                 {Month{2026, 5}.begin(), Noon, Month{2026, 5}.begin() - 1s}) {
                TimeEntry entry;
                entry.caseId = value.id;
                entry.agent = me;
                entry.start = start;
                work.time().insert(entry);
            }
        });
        const auto counts =
            desk.read([&](UnitOfWork &work) { return work.queue().counts(me, Noon); });
        QCOMPARE(counts.breachesToReview, 1);
        QCOMPARE(counts.waitingMail, 1);
        QCOMPARE(counts.billableThisMonth, 1);
        QCOMPARE(counts.overdue, 0);
        const auto before = desk.read([&](UnitOfWork &work) {
            return work.queue().counts(me, Month{2026, 6}.begin());
        });
        QCOMPARE(before.billableThisMonth, 0);
    }
};

QTEST_GUILESS_MAIN(ContractQueue)
#include "ContractQueue.moc"
