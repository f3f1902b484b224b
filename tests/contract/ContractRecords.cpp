// Raw mail, events, approvals, the outbox, drafts and settings (R2.6, R5.2, R7.2, R10.3).

#include "ContractDesk.h"

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Message said(CaseId caseId, MessageKind kind, int minutes = 0)
{
    Message message;
    message.caseId = caseId;
    message.kind = kind;
    message.authorName = u"x"_s;
    message.at = Noon + std::chrono::minutes{minutes};
    return message;
}

CaseId aCase(ContractDesk &desk)
{
    return desk.insert(desk.newCase(u"x"_s)).id;
}

} // namespace

class ContractRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aRawMailIsKnownByItsBytesOrItsHeader()
    {
        ContractDesk desk;
        const CaseId id = aCase(desk);
        const auto [first, second] = desk.write([&](UnitOfWork &work) {
            Message message = said(id, MessageKind::Incoming);
            work.messages().insert(message);
            ReceivedMail registered{work.blobs().put("one"), {}, u"a.eml"_s, Noon, {}, {}, {}};
            work.received().insert(registered);
            registered.headerId = u"1@x"_s;
            registered.result = ReceivedResult::New;
            registered.caseId = id;
            registered.message = message.id;
            work.received().update(registered);
            ReceivedMail pending{
                work.blobs().put("two"), u"1@x"_s, u"b.eml"_s, Noon - 1s, {}, {}, {}};
            work.received().insert(pending);
            return std::pair(registered, pending);
        });
        desk.read([&, one = first, two = second](UnitOfWork &work) {
            const auto byHeader = work.received().find(u"1@x"_s, {});
            QVERIFY(byHeader.has_value());
            QCOMPARE(byHeader->rawSha256, one.rawSha256);
            QCOMPARE(byHeader->result, ReceivedResult::New);
            QCOMPARE(byHeader->caseId, id);
            QCOMPARE(byHeader->message, one.message);
            QCOMPARE(byHeader->sourceName, u"a.eml"_s);
            QCOMPARE(byHeader->storedAt, Noon);
            const auto byBytes = work.received().find(u"1@x"_s, two.rawSha256);
            QCOMPARE(byBytes->rawSha256, two.rawSha256);
            QVERIFY(!work.received().find({}, QByteArray(64, '0')));
            QVERIFY(!work.received().find(u"2@x"_s, {}));
            const auto pending = work.received().pending();
            QCOMPARE(pending.size(), 1);
            QCOMPARE(pending[0].rawSha256, two.rawSha256);
        });
        QCOMPARE(
            desk.failure([&, one = first](UnitOfWork &work) { work.received().insert(one); }).kind,
            ErrorKind::Conflict);
        QCOMPARE(desk.failure([](UnitOfWork &work) {
                         ReceivedMail unknown;
                         unknown.rawSha256 = QByteArray(64, '0');
                         work.received().update(unknown);
                     })
                     .kind,
                 ErrorKind::NotFound);
    }

    void eventsAndApprovalsAreKeptInOrder()
    {
        ContractDesk desk;
        const AgentId agent = desk.agent();
        const CaseId id = aCase(desk);
        const auto message = desk.write([&](UnitOfWork &work) {
            Message value = said(id, MessageKind::Incoming);
            work.messages().insert(value);
            return value.id;
        });
        QList<Event> events{{{},
                             id,
                             agent,
                             u"Ida"_s,
                             Noon,
                             EventKind::Transition,
                             u"take"_s,
                             u"new"_s,
                             u"assessing"_s,
                             u"note"_s},
                            {{}, id, {}, {}, Noon - 1h, EventKind::Registered, {}, {}, {}, {}}};
        QList<Approval> approvals{
            {{},
             id,
             ApprovalOf::Estimate,
             360,
             u"Kari"_s,
             Noon,
             message,
             u"ja"_s,
             agent,
             Noon + 1s},
            {{}, id, ApprovalOf::Test, {}, u"Ole"_s, Noon, {}, u"ringte"_s, agent, Noon}};
        desk.write([&](UnitOfWork &work) {
            for (Event &event : events)
                work.events().append(event);
            for (Approval &approval : approvals)
                work.approvals().insert(approval);
        });
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(work.events().ofCase(id), events);
            QCOMPARE(work.approvals().ofCase(id), approvals);
        });
    }

    void theOutboxKeepsWhatWasComposed()
    {
        ContractDesk desk;
        const Case value = desk.insert(desk.newCase(u"x"_s));
        auto entries = desk.write([&](UnitOfWork &work) {
            Message message = said(value.id, MessageKind::Outgoing);
            work.messages().insert(message);
            QList<OutgoingEntry> written;
            for (const int minutes : {1, 3, 2}) {
                OutgoingEntry entry;
                entry.caseId = value.id;
                entry.caseNumber = value.number;
                entry.message = message.id;
                entry.purpose = Purpose::Estimate;
                entry.recipients = u"Kari <kari@x.example>"_s;
                entry.subject = u"emne %1"_s.arg(minutes);
                entry.rawSha256 = work.blobs().put("raw");
                entry.composedAt = Noon + std::chrono::minutes{minutes};
                work.outbox().insert(entry);
                written.append(entry);
            }
            return written;
        });
        desk.write([&](UnitOfWork &work) {
            work.outbox().setState(entries[0].id, OutgoingState::Failed, Noon + 1h, u"550"_s);
        });
        entries[0].state = OutgoingState::Failed;
        entries[0].doneAt = Noon + 1h;
        entries[0].problem = u"550"_s;
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(work.outbox().find(entries[0].id), std::optional(entries[0]));
            QCOMPARE(work.outbox().list({}, 10), QList({entries[1], entries[2], entries[0]}));
            QCOMPARE(work.outbox().list({}, 1), QList{entries[1]});
            QCOMPARE(work.outbox().list(OutgoingState::Waiting, 10),
                     QList({entries[1], entries[2]}));
            QCOMPARE(work.outbox().list(OutgoingState::Sent, 10), QList<OutgoingEntry>());
        });
        desk.write([&](UnitOfWork &work) {
            work.outbox().setState(entries[0].id, OutgoingState::Waiting, Noon, {});
        });
        const auto again =
            desk.read([&](UnitOfWork &work) { return work.outbox().find(entries[0].id); });
        QCOMPARE(again->doneAt, std::nullopt);
        QCOMPARE(desk.failure([](UnitOfWork &work) {
                         work.outbox().setState({4711}, OutgoingState::Sent, Noon, {});
                     })
                     .kind,
                 ErrorKind::NotFound);
    }

    void aDraftIsOneForEachCaseAgentAndTab()
    {
        ContractDesk desk;
        const AgentId me = desk.agent(), other = desk.agent(u"Ole"_s, u"OH"_s);
        const CaseId id = aCase(desk);
        const auto save = [&](const Draft &draft) {
            return desk.write([&](UnitOfWork &work) {
                work.drafts().save(draft);
                return work.changes.cases.contains(id);
            });
        };
        const auto mine = [&] {
            return desk.read([&](UnitOfWork &work) { return work.drafts().ofCase(id, me); });
        };
        const Draft note{id, me, ComposerTab::Note, u"n"_s, Noon};
        Draft reply{id, me, ComposerTab::Reply, u"h"_s, Noon};
        QVERIFY(save(note));
        QVERIFY(save(reply));
        QVERIFY(save({id, other, ComposerTab::Reply, u"theirs"_s, Noon}));
        reply.text = u"hei"_s;
        reply.savedAt = Noon + 1s;
        QVERIFY2(!save(reply), "more text in a draft is no news to the queue");
        QCOMPARE(mine(), QList({note, reply}));
        QVERIFY(save({id, me, ComposerTab::Reply, {}, Noon}));
        QCOMPARE(mine(), QList{note});
        QVERIFY2(!save({id, me, ComposerTab::Reply, {}, Noon}), "there was none to remove");

        const Draft files{id, me, ComposerTab::Reply, {}, Noon, true};
        QVERIFY2(save(files), "files alone are a draft");
        QCOMPARE(mine(), QList({note, files}));
        QVERIFY(save({id, me, ComposerTab::Reply, {}, Noon}));
        QCOMPARE(mine(), QList{note});
    }

    void settingsFallBackAndAreReplaced()
    {
        ContractDesk desk;
        const auto value = [&desk] {
            return desk.read([](UnitOfWork &work) {
                return work.settings().value(u"desk.name"_s, u"fallback"_s);
            });
        };
        QCOMPARE(value(), u"fallback"_s);
        for (const QString &name : {u"Kundesenter"_s, u"Støtte"_s, QString()}) {
            desk.write([&](UnitOfWork &work) { work.settings().set(u"desk.name"_s, name); });
            QCOMPARE(value(), name);
        }
    }
};

QTEST_GUILESS_MAIN(ContractRecords)
#include "ContractRecords.moc"
