// Who is answered when everybody is.
#include "domain/Participants.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

const QStringList Ours{u"support@desk.example"_s, u"Drift@desk.example"_s};

Message from(const QString &address, const QStringList &to, const QStringList &copies = {})
{
    Message message;
    message.kind = MessageKind::Incoming;
    message.authorAddress = address;
    message.recipients = to;
    message.copies = copies;
    return message;
}

} // namespace

class ParticipantsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyButUs()
    {
        const QList<Message> conversation{
            from(u"first@x.example"_s, {u"support@desk.example"_s}),
            from(u"ola@x.example"_s, {u"support@desk.example"_s, u"Kari@x.example"_s},
                 {u"kari@x.example"_s, u"sjef@x.example"_s, u"drift@desk.example"_s})};
        QCOMPARE(everybodyIn(conversation, Ours),
                 (Recipients{{u"ola@x.example"_s}, {u"kari@x.example"_s, u"sjef@x.example"_s}}));
    }

    void machinesNotesAndTheSideAreNobody()
    {
        Message away = from(u"vacation@x.example"_s, {});
        away.automatic = Automatic::AutoReply;
        Message aside = from(u"utvikler@dev.example"_s, {u"support@desk.example"_s});
        aside.side = u"s@desk.example"_s;
        Message note;
        note.kind = MessageKind::Note;
        note.authorAddress = u"note@desk.example"_s;
        const QList<Message> conversation{from(u"ola@x.example"_s, {u"support@desk.example"_s}),
                                          away, aside, note};
        QCOMPARE(everybodyIn(conversation, Ours), (Recipients{{u"ola@x.example"_s}, {}}));
        QCOMPARE(everybodyIn({away, aside, note}, Ours), Recipients{});
    }

    void theSideGoesOnWithWhomItIs()
    {
        Message ours;
        ours.kind = MessageKind::Outgoing;
        ours.authorAddress = u"support@desk.example"_s;
        ours.recipients = {u"utvikler@dev.example"_s};
        ours.copies = {u"leder@dev.example"_s};
        ours.side = u"s@desk.example"_s;
        Message answer =
            from(u"annen@dev.example"_s, {u"support@desk.example"_s}, {u"utvikler@dev.example"_s});
        answer.side = ours.side;
        QCOMPARE(everybodyAside({ours}, ours.side, Ours),
                 (Recipients{{u"utvikler@dev.example"_s}, {u"leder@dev.example"_s}}));
        QCOMPARE(everybodyAside({ours, answer}, ours.side, Ours),
                 (Recipients{{u"annen@dev.example"_s}, {u"utvikler@dev.example"_s}}));
        QCOMPARE(everybodyAside({ours}, u"another"_s, Ours), Recipients{});
        QCOMPARE(everybodyAside({from(u"ola@x.example"_s, {})}, {}, Ours), Recipients{});
    }
};

QTEST_APPLESS_MAIN(ParticipantsTest)
#include "ParticipantsTest.moc"
