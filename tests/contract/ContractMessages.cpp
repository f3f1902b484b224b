// Messages and their contents, and what threading and response times ask of them (R4.5, R7.3).

#include "ContractDesk.h"

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Every member differs from its default, so that a column that is not stored shows.
Message fullMessage(ContractDesk &desk, CaseId caseId)
{
    const AgentId agent = desk.agent();
    return desk.write([&](UnitOfWork &work) {
        Message message;
        message.caseId = caseId;
        message.kind = MessageKind::Outgoing;
        message.purpose = Purpose::Question;
        message.automatic = Automatic::Bulk;
        message.agent = agent;
        message.authorName = u"Ida"_s;
        message.authorAddress = u"ida@desk.example"_s;
        message.recipients = {u"kari@x.example"_s, u"ole@x.example"_s};
        message.copies = {u"sjef@x.example"_s};
        message.at = Noon + 1s;
        message.subject = u"Sv: emne"_s;
        message.text = u"tekst\nmed linjer"_s;
        message.html = u"<p>tekst</p>"_s;
        message.messageId = u"1@desk.example"_s;
        message.inReplyTo = u"2@x.example"_s;
        message.references = {u"3@x.example"_s, u"2@x.example"_s};
        message.threadReason = ThreadReason::SentMarker;
        message.side = u"0@desk.example"_s;
        message.rawSha256 = work.blobs().put("raw");
        Attachment attachment;
        attachment.name = u"skjerm.png"_s;
        attachment.type = u"image/png"_s;
        attachment.size = 3;
        attachment.sha256 = work.blobs().put("png");
        attachment.contentId = u"part1"_s;
        attachment.isInline = true;
        message.attachments = {attachment, attachment};
        work.messages().insert(message);
        return message;
    });
}

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

class ContractMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void everyMemberOfAMessageIsStored()
    {
        ContractDesk desk;
        const Message written = fullMessage(desk, aCase(desk));
        QVERIFY(written.id && written.attachments[0].id && written.attachments[1].id);
        QCOMPARE(written.attachments[0].message, written.id);
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(work.messages().find(written.id), std::optional(written));
            QCOMPARE(work.messages().ofCase(written.caseId), QList{written});
            QCOMPARE(work.messages().attachment(written.attachments[1].id),
                     std::optional(written.attachments[1]));
            QCOMPARE(work.messages().findByHeaderId({written.messageId}), std::optional(written));
        });
    }

    void theOldestMessageComesFirst()
    {
        ContractDesk desk;
        const CaseId id = aCase(desk);
        desk.write([&](UnitOfWork &work) {
            for (const int minutes : {5, 1, 3}) {
                Message message = said(id, MessageKind::Note, minutes);
                work.messages().insert(message);
            }
        });
        const auto messages =
            desk.read([&](UnitOfWork &work) { return work.messages().ofCase(id); });
        QCOMPARE(messages.size(), 3);
        QVERIFY(messages[0].at < messages[1].at && messages[1].at < messages[2].at);
    }

    void anAttachmentNeedsItsContent()
    {
        ContractDesk desk;
        const CaseId id = aCase(desk);
        const Error error = desk.failure([&](UnitOfWork &work) {
            Message message = said(id, MessageKind::Incoming);
            Attachment attachment;
            attachment.sha256 = QByteArray(64, 'a');
            message.attachments = {attachment};
            work.messages().insert(message);
        });
        QCOMPARE(error.kind, ErrorKind::Conflict);
        QVERIFY(desk.read([&](UnitOfWork &work) { return work.messages().ofCase(id).isEmpty(); }));
    }

    void theNewestMessageWithAHeaderIsFound()
    {
        ContractDesk desk;
        const CaseId id = aCase(desk);
        desk.write([&](UnitOfWork &work) {
            for (const auto &[header, minutes] :
                 {std::pair{u"a@x"_s, 1}, {u"b@x"_s, 9}, {u"a@x"_s, 5}, {QString(), 20}}) {
                Message message = said(id, MessageKind::Incoming, minutes);
                message.messageId = header;
                work.messages().insert(message);
            }
        });
        desk.read([](UnitOfWork &work) {
            const auto at = [&work](const QStringList &headers) -> std::optional<Instant> {
                const auto found = work.messages().findByHeaderId(headers);
                return found ? std::optional(found->at) : std::nullopt;
            };
            QCOMPARE(at({u"a@x"_s}), std::optional<Instant>(Noon + 5min));
            QCOMPARE(at({u"a@x"_s, u"b@x"_s, u"c@x"_s}), std::optional<Instant>(Noon + 9min));
            QCOMPARE(at({u"c@x"_s}), std::nullopt);
            QCOMPARE(at({QString()}), std::nullopt);
            QCOMPARE(at({}), std::nullopt);
        });
    }

    void whatIsAHumanResponseAgreesWithTheRule_data()
    {
        QTest::addColumn<Message>("message");
        for (const auto &kind : Codes<MessageKind>::table)
            for (const auto &purpose : {Purpose::Reply, Purpose::Acknowledgement})
                for (const auto automatic : {Automatic::No, Automatic::AutoReply})
                    for (const bool byAgent : {false, true}) {
                        Message message = said({1}, kind.value, 7);
                        message.purpose = purpose;
                        message.automatic = automatic;
                        message.agent = byAgent ? AgentId{1} : AgentId{};
                        QTest::addRow("%s, purpose %d, automatic %d, agent %d", kind.text,
                                      int(purpose), int(automatic), byAgent)
                            << message;
                    }
    }
    void whatIsAHumanResponseAgreesWithTheRule()
    {
        QFETCH(Message, message);
        ContractDesk desk;
        desk.agent();
        message.caseId = aCase(desk);
        desk.write([&](UnitOfWork &work) { work.messages().insert(message); });
        const bool human = isHumanResponse(message);
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(work.messages().hasHumanResponse(message.caseId), human);
            QCOMPARE(work.messages().lastWordToCustomer(message.caseId),
                     human ? std::optional(message.at) : std::nullopt);
        });
    }

    void participantsAreThoseWhoWroteOrWereWrittenTo()
    {
        ContractDesk desk;
        Case value = desk.newCase(u"x"_s);
        value.contact = desk.contact(u"Kari"_s, u"kari@x.example"_s);
        const CaseId id = desk.insert(value).id;
        const auto [elsewhere, moved] = desk.write([&](UnitOfWork &work) {
            Message written = said(id, MessageKind::Incoming);
            written.authorAddress = u"ole@x.example"_s;
            written.copies = {u"copy@x.example"_s};
            work.messages().insert(written);
            Message ours = said(id, MessageKind::Outgoing);
            ours.recipients = {u"to@x.example"_s};
            work.messages().insert(ours);
            Message bounce = said(id, MessageKind::Incoming);
            bounce.automatic = Automatic::Bounce;
            bounce.authorAddress = u"daemon@x.example"_s;
            work.messages().insert(bounce);
            Message note = said(id, MessageKind::Note);
            note.authorAddress = u"note@x.example"_s;
            work.messages().insert(note);
            Case other = desk.newCase(u"y"_s);
            work.cases().insert(other, 2026);
            return std::pair(other.id, written.id);
        });
        const auto participants = [&](CaseId caseId) {
            return desk.read([&](UnitOfWork &work) {
                QStringList found;
                for (const QString &name : {u"kari"_s, u"ole"_s, u"copy"_s, u"to"_s, u"daemon"_s,
                                            u"note"_s, u"stranger"_s})
                    if (work.messages().isParticipant(caseId, name + u"@x.example"_s))
                        found.append(name);
                if (work.messages().isParticipant(caseId, {}))
                    found.append(u"nobody"_s);
                return found;
            });
        };
        QCOMPARE(participants(id), QStringList({u"kari"_s, u"ole"_s, u"copy"_s, u"to"_s}));
        desk.write([&, elsewhere = elsewhere, moved = moved](UnitOfWork &work) {
            work.messages().moveTo(moved, elsewhere, ThreadReason::Manual);
        });
        QCOMPARE(participants(id), QStringList({u"kari"_s, u"to"_s}));
        QCOMPARE(participants(elsewhere), QStringList({u"ole"_s, u"copy"_s}));
    }

    void whatIsSaidOnTheSideIsNoWordToTheCustomer()
    {
        ContractDesk desk;
        const CaseId id = aCase(desk), other = aCase(desk);
        const AgentId agent = desk.agent();
        desk.write([&](UnitOfWork &work) {
            for (int i = 0; i < 2; ++i) {
                Message aside = said(id, MessageKind::Outgoing, i);
                aside.agent = agent;
                aside.purpose = Purpose::Reply;
                aside.recipients = {u"utvikler@dev.example"_s};
                aside.copies = {u"kopi@dev.example"_s};
                aside.messageId = u"%1@desk.example"_s.arg(i);
                aside.side = aside.messageId;
                work.messages().insert(aside);
            }
            Message answer = said(id, MessageKind::Incoming, 5);
            answer.authorAddress = u"leder@dev.example"_s;
            answer.side = u"0@desk.example"_s;
            work.messages().insert(answer);
        });
        const auto asked = desk.read([&](UnitOfWork &work) {
            MessageRepository &messages = work.messages();
            QStringList sides{messages.sideWith(other, u"utvikler@dev.example"_s)};
            for (const QString &one : {u"utvikler"_s, u"kopi"_s, u"leder"_s, u"fremmed"_s})
                sides.append(messages.sideWith(id, one + u"@dev.example"_s));
            return std::tuple(sides, messages.sideWith(id, {}), messages.hasHumanResponse(id),
                              messages.lastWordToCustomer(id).has_value(),
                              messages.isParticipant(id, u"utvikler@dev.example"_s),
                              messages.isParticipant(id, u"leder@dev.example"_s));
        });
        const QStringList sides{
            {}, u"1@desk.example"_s, u"1@desk.example"_s, u"0@desk.example"_s, {}};
        QVERIFY(asked == std::tuple(sides, QString(), false, false, false, false));
    }

    void movingAMessageTouchesBothCases()
    {
        ContractDesk desk;
        const CaseId from = aCase(desk), to = aCase(desk);
        const auto [id, touched] = desk.write([&](UnitOfWork &work) {
            Message message = said(from, MessageKind::Incoming);
            work.messages().insert(message);
            work.changes = {};
            work.messages().moveTo(message.id, to, ThreadReason::Manual);
            return std::pair(message.id, work.changes.cases);
        });
        QCOMPARE(touched, QSet({from, to}));
        const auto moved =
            desk.read([&, id = id](UnitOfWork &work) { return work.messages().find(id); });
        QCOMPARE(moved->caseId, to);
        QCOMPARE(moved->threadReason, ThreadReason::Manual);
        QCOMPARE(desk.failure([&](UnitOfWork &work) {
                         work.messages().moveTo({4711}, to, ThreadReason::Manual);
                     })
                     .kind,
                 ErrorKind::NotFound);
    }

    void automaticMailIsCountedByAddressAndTime()
    {
        ContractDesk desk;
        const AgentId agent = desk.agent();
        const CaseId id = aCase(desk);
        desk.write([&](UnitOfWork &work) {
            const auto send = [&](const QString &to, int minutes, AgentId by) {
                Message message = said(id, MessageKind::Outgoing, minutes);
                message.recipients = {to};
                message.agent = by;
                work.messages().insert(message);
            };
            send(u"a@x"_s, -1, {});
            send(u"a@x"_s, 0, {});
            send(u"a@x"_s, 5, {});
            send(u"a@x"_s, 6, agent);
            send(u"aa@x"_s, 7, {});
        });
        const int count = desk.read(
            [](UnitOfWork &work) { return work.messages().automaticSince(u"a@x"_s, Noon); });
        QCOMPARE(count, 2);
    }

    void contentsAreStoredOnce_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("hei");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray("\0a\0", 3);
        QTest::newRow("large") << QByteArray(5'000'000, '\xff');
    }
    void contentsAreStoredOnce()
    {
        QFETCH(QByteArray, content);
        ContractDesk desk;
        const auto digests = desk.write([&](UnitOfWork &work) {
            return std::pair(work.blobs().put(content), work.blobs().put(content));
        });
        QCOMPARE(digests.first, digests.second);
        QCOMPARE(digests.first.size(), 64);
        const auto read =
            desk.read([&](UnitOfWork &work) { return work.blobs().get(digests.first); });
        QCOMPARE(read, std::optional(content));
        const auto none =
            desk.read([](UnitOfWork &work) { return work.blobs().get(QByteArray(64, '0')); });
        QCOMPARE(none, std::nullopt);
        QCOMPARE(desk.rawValue(u"SELECT count(*) FROM blobs"_s).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(ContractMessages)
#include "ContractMessages.moc"
