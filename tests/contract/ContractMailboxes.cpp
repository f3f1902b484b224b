// The desk's mailboxes, how far they have been read, and how far the sending of a mail has come.

#include "ContractDesk.h"
#include "domain/MailAccount.h"
#include "domain/MailWork.h"
#include "domain/Sending.h"

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

MailAccount account(const QString &address)
{
    MailAccount value;
    value.address = address;
    value.senderName = u"Kundesenteret"_s;
    value.signature = u"Kundesenteret AS\nStorgata 1, 3800 Bø"_s;
    value.enabled = false;
    value.user = u"desk"_s;
    value.login = MailLogin::Token;
    value.signIn = {SignInProvider::Other,
                    u"skranke"_s,
                    u"bo.example"_s,
                    u"https://innlogging.bo.example/auth"_s,
                    u"https://innlogging.bo.example/token"_s,
                    u"imap smtp"_s,
                    u"ida@bo.example"_s,
                    Noon};
    value.incoming = {u"imap.bo.example"_s, 143, MailSecurity::StartTls};
    value.folders = {u"INBOX"_s, u"Påbegynt"_s};
    value.after = AfterIntake::Move;
    value.moveTo = u"Registrert"_s;
    value.oldMail = OldMail::Leave;
    value.outgoing = {u"smtp.bo.example"_s, 587, MailSecurity::StartTls};
    value.sentFolder = u"Sendt"_s;
    return value;
}

MailAccount stored(ContractDesk &desk, const QString &address)
{
    return desk.write([&](UnitOfWork &work) {
        MailAccount value = account(address);
        mailOf(work).mailAccounts().insert(value);
        return value;
    });
}

} // namespace

class ContractMailboxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void mailboxesAreKept()
    {
        ContractDesk desk;
        const MailAccount b = stored(desk, u"b@bo.example"_s);
        const MailAccount a = stored(desk, u"a@bo.example"_s);
        QCOMPARE(desk.read([](UnitOfWork &work) { return mailOf(work).mailAccounts().all(); }),
                 (QList<MailAccount>{a, b}));
        QVERIFY(!desk.failure([](UnitOfWork &work) {
                         MailAccount twice = account(u"a@bo.example"_s);
                         mailOf(work).mailAccounts().insert(twice);
                     })
                     .detail.isEmpty());

        MailAccount changed = a;
        changed.enabled = true;
        changed.user = u"another"_s;
        const bool updated = desk.write(
            [&](UnitOfWork &work) { return mailOf(work).mailAccounts().update(changed); });
        QVERIFY(updated);
        QCOMPARE(
            *desk.read([&](UnitOfWork &work) { return mailOf(work).mailAccounts().find(a.id); }),
            changed);
        MailAccount late = a;
        QVERIFY(!desk.write(
            [&](UnitOfWork &work) { return mailOf(work).mailAccounts().update(late); }));
    }

    void whatBelongsToAMailboxLeavesWithIt()
    {
        ContractDesk desk;
        const MailAccount a = stored(desk, u"a@bo.example"_s);
        const FolderProgress progress{a.id, u"INBOX"_s, 4'294'967'295u, 4'000'000'000u, Noon, 7, 2};
        SetAsideMail aside;
        aside.account = a.id;
        aside.folder = u"INBOX"_s;
        aside.uidValidity = 3'000'000'000u;
        aside.uid = 12;
        aside.size = 70'000'000;
        aside.arrived = Noon;
        aside.at = Noon + 1min;
        aside.problem = {u"mail.too_large"_s, u"64"_s};
        const MailAccountStatus status{a.id, Noon, Noon + 1h, {u"mail.silent"_s, u"imap"_s}};
        desk.write([&](UnitOfWork &work) {
            mailOf(work).mailAccounts().saveProgress(progress);
            mailOf(work).mailAccounts().insert(aside);
            SetAsideMail again = aside;
            mailOf(work).mailAccounts().insert(again);
            mailOf(work).mailAccounts().saveStatus(status);
        });
        QCOMPARE(*desk.read([&](UnitOfWork &work) {
            return mailOf(work).mailAccounts().progress(a.id, u"INBOX"_s);
        }),
                 progress);
        QVERIFY(!desk.read([&](UnitOfWork &work) {
            return mailOf(work).mailAccounts().progress(a.id, u"Sent"_s);
        }));
        QCOMPARE(desk.read([](UnitOfWork &work) { return mailOf(work).mailAccounts().setAside(); }),
                 QList<SetAsideMail>{aside});
        QCOMPARE(desk.read([](UnitOfWork &work) { return mailOf(work).mailAccounts().statuses(); }),
                 QList<MailAccountStatus>{status});

        desk.write([&](UnitOfWork &work) { mailOf(work).mailAccounts().remove(a.id); });
        QVERIFY(desk.read([](UnitOfWork &work) { return mailOf(work).mailAccounts().setAside(); })
                    .isEmpty());
        QVERIFY(desk.read([](UnitOfWork &work) { return mailOf(work).mailAccounts().statuses(); })
                    .isEmpty());
        QVERIFY(!desk.read([&](UnitOfWork &work) {
            return mailOf(work).mailAccounts().progress(a.id, u"INBOX"_s);
        }));
    }

    void mailIsQueuedWithHowFarItIs()
    {
        ContractDesk desk;
        const Case value = desk.insert(desk.newCase(u"x"_s));
        const auto queue = [&](int minutes) {
            return desk.write([&](UnitOfWork &work) {
                Message message;
                message.caseId = value.id;
                message.kind = MessageKind::Outgoing;
                message.authorName = u"x"_s;
                message.authorAddress = u"hjelp@bo.example"_s;
                message.recipients = {u"ola@x.example"_s};
                message.copies = {u"kari@x.example"_s};
                message.at = Noon;
                message.messageId = u"m%1@bo.example"_s.arg(minutes);
                work.messages().insert(message);
                OutgoingEntry entry;
                entry.caseId = value.id;
                entry.caseNumber = value.number;
                entry.message = message.id;
                entry.subject = u"Re: x"_s;
                entry.rawSha256 = work.blobs().put(QByteArray::number(minutes));
                entry.composedAt = Noon + std::chrono::minutes(minutes);
                work.outbox().insert(entry);
                return entry;
            });
        };
        const OutgoingEntry second = queue(2), first = queue(1);
        const Sending sending{
            first.id, 3, Noon, Noon + 1h, true, false, {u"mail.deferred"_s, u"busy"_s}};
        desk.write([&](UnitOfWork &work) { mailOf(work).sendings().save(sending); });
        const auto waiting =
            desk.read([](UnitOfWork &work) { return mailOf(work).sendings().waiting(); });
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting.at(0).entry, first);
        QCOMPARE(waiting.at(0).sending, sending);
        QCOMPARE(waiting.at(0).from, u"hjelp@bo.example"_s);
        QCOMPARE(waiting.at(0).recipients, (QStringList{u"ola@x.example"_s, u"kari@x.example"_s}));
        QCOMPARE(waiting.at(0).messageId, u"m1@bo.example"_s);
        QCOMPARE(waiting.at(1).entry, second);
        QCOMPARE(waiting.at(1).sending, desk.read([&](UnitOfWork &work) {
            return mailOf(work).sendings().find(second.id);
        }));

        Sending sent = sending;
        sent.underWay = false;
        sent.copyWanted = true;
        desk.write([&](UnitOfWork &work) {
            mailOf(work).sendings().save(sent);
            work.outbox().setState(first.id, OutgoingState::Sent, Noon, {});
        });
        QCOMPARE(
            desk.read([](UnitOfWork &work) { return mailOf(work).sendings().waiting(); }).size(),
            1);
        const auto uncopied =
            desk.read([](UnitOfWork &work) { return mailOf(work).sendings().uncopied(); });
        QCOMPARE(uncopied.size(), 1);
        QCOMPARE(uncopied.first().sending, sent);
    }

    void whoseTurnItIs()
    {
        const auto mail = [](int id, int ofCase, int minutes) {
            QueuedMail queued;
            queued.entry.id = OutgoingId{id};
            queued.entry.caseId = CaseId{ofCase};
            queued.entry.composedAt = Noon + std::chrono::minutes(minutes);
            queued.sending.id = queued.entry.id;
            return queued;
        };
        QList<QueuedMail> waiting{mail(1, 1, 0), mail(2, 1, 1), mail(3, 2, 1), mail(4, 3, 5)};
        const auto ready = [&](Instant now) {
            QList<qint64> ids;
            for (const QueuedMail &queued : readyToSend(waiting, 10s, now))
                ids.append(queued.entry.id.value);
            return ids;
        };
        QCOMPARE(ready(Noon), QList<qint64>{});
        QCOMPARE(ready(Noon + 10s), QList<qint64>{1});
        QCOMPARE(ready(Noon + 10min), (QList<qint64>{1, 3, 4}));
        waiting[0].sending.nextAt = Noon + 1h;
        QCOMPARE(ready(Noon + 10min), (QList<qint64>{3, 4}));
        QCOMPARE(ready(Noon + 1h), (QList<qint64>{1, 3, 4}));
        QCOMPARE(waitBeforeSending(1), Seconds(60));
        QCOMPARE(waitBeforeSending(2), Seconds(120));
        QCOMPARE(waitBeforeSending(50), Seconds(3600));
    }
};

QTEST_GUILESS_MAIN(ContractMailboxes)
#include "ContractMailboxes.moc"
