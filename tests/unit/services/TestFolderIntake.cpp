// A mailbox whose server is not to be relied on: nothing it lists is passed over in silence.
#include "domain/MailWork.h"
#include "resources/Resources.h"
#include "services/IntakeService.h"
#include "services/MailIntakeService.h"
#include "tests/support/Desk.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

/// What the server has, and what it says of it.
struct FolderDouble {
    struct Item {
        bool described = true;
        bool handedOver = true;
    };
    QMap<quint32, Item> mails;
    QList<quint32> seen;

    static QByteArray raw(quint32 uid)
    {
        const QByteArray number = QByteArray::number(uid);
        return "From: ola@bokhuset.example\r\nSubject: Sak " + number + "\r\nMessage-ID: <m"
            + number + "@bokhuset.example>\r\n\r\nHei\r\n";
    }
};

class SessionDouble final : public IncomingSession {
public:
    explicit SessionDouble(FolderDouble &folder) : m_folder(folder) {}

    Result<RemoteFolder> open(const QString &) override
    {
        return RemoteFolder{7, quint32(m_folder.mails.size())};
    }
    Result<QList<quint32>> uidsAfter(quint32 last) override
    {
        QList<quint32> uids;
        for (const quint32 uid : m_folder.mails.keys())
            if (uid > last)
                uids.append(uid);
        return uids;
    }
    Result<QList<RemoteMail>> describe(const QList<quint32> &uids) override
    {
        QList<RemoteMail> described;
        for (const quint32 uid : uids)
            if (m_folder.mails.value(uid, {false, false}).described)
                described.append({uid, 100, at("2026-11-23T08:00:00Z"), false});
        return described;
    }
    Result<QHash<quint32, QByteArray>> fetch(const QList<RemoteMail> &mails) override
    {
        QHash<quint32, QByteArray> bodies;
        for (const RemoteMail &mail : mails)
            if (m_folder.mails.value(mail.uid, {false, false}).handedOver)
                bodies.insert(mail.uid, FolderDouble::raw(mail.uid));
        return bodies;
    }
    Result<void> markSeen(const QList<quint32> &uids) override
    {
        m_folder.seen += uids;
        return {};
    }
    Result<void> moveTo(const QList<quint32> &, const QString &) override { return {}; }
    Result<bool> waitForMail(Seconds) override { return false; }
    bool canWait() const override { return false; }
    Result<bool> hasMessage(const QString &, const QString &) override { return false; }
    Result<void> append(const QString &, const QByteArray &, Instant) override { return {}; }

private:
    FolderDouble &m_folder;
};

class TransportDouble final : public MailTransport {
public:
    explicit TransportDouble(FolderDouble &folder) : m_folder(folder) {}

    Result<std::unique_ptr<IncomingSession>> openIncoming(const MailAccount &,
                                                          const MailCredentials &,
                                                          const std::atomic<bool> &) const override
    {
        return std::make_unique<SessionDouble>(m_folder);
    }
    Result<std::unique_ptr<OutgoingSession>> openOutgoing(const MailAccount &,
                                                          const MailCredentials &,
                                                          const std::atomic<bool> &) const override
    {
        return fail(ErrorKind::Internal);
    }

private:
    FolderDouble &m_folder;
};

struct World : Desk {
    FolderDouble folder;
    TransportDouble transport{folder};
    IntakeService intake{context()};
    MailIntakeService service{context(), intake, transport};
    std::atomic<bool> stop = false;
    MailAccount account;

    World()
    {
        initResources();
        account.address = u"support@example.com"_s;
        account.oldMail = OldMail::All;
        account = write([one = account](UnitOfWork &work) mutable -> Result<MailAccount> {
            mailOf(work).mailAccounts().insert(one);
            return one;
        });
    }
    FetchSummary fetch() { return service.fetch(account, {}, stop).value(); }
    FetchSummary fetchLater()
    {
        clock.advance(std::chrono::hours(2));
        return fetch();
    }
    QList<quint32> setAside()
    {
        return read([](UnitOfWork &work) -> Result<QList<quint32>> {
            QList<quint32> uids;
            for (const SetAsideMail &aside : mailOf(work).mailAccounts().setAside())
                uids.append(aside.uid);
            std::sort(uids.begin(), uids.end());
            return uids;
        });
    }
};

using Uids = QList<quint32>;

} // namespace

class TestFolderIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMailThatIsListedAndNotDescribedIsSetAside()
    {
        World w;
        w.folder.mails = {{1, {}}, {2, {false, false}}, {3, {}}};
        const FetchSummary first = w.fetch();
        QCOMPARE(first.registered, 2);
        QCOMPARE(first.setAside, 1);
        QCOMPARE(w.setAside(), Uids{2});
        QCOMPARE(w.folder.seen, (Uids{1, 3}));
        QCOMPARE(w.fetch().setAside, 0); // told once
    }

    void itIsKeptWhileItIsListed()
    {
        World w;
        w.folder.mails = {{2, {false, false}}};
        w.fetch();
        for (int i = 0; i < 3; ++i) {
            const FetchSummary later = w.fetchLater();
            QCOMPARE(later.setAside + later.registered, 0);
            QCOMPARE(w.setAside(), Uids{2});
        }
        w.folder.mails.remove(2); // somebody cleaned up
        w.fetchLater();
        QCOMPARE(w.setAside(), Uids());
    }

    void itIsRegisteredOnceTheServerHasMended()
    {
        World w;
        w.folder.mails = {{2, {false, false}}};
        w.fetch();
        w.folder.mails[2] = {true, false};
        w.fetchLater();
        QCOMPARE(w.setAside(), Uids{2});
        w.folder.mails[2] = {};
        QCOMPARE(w.fetch().registered, 0); // not at once
        QCOMPARE(w.fetchLater().registered, 1);
        QCOMPARE(w.setAside(), Uids());
        QCOMPARE(w.folder.seen, Uids{2});
    }

    void oneThatIsNotHandedOverStaysToo()
    {
        World w;
        w.folder.mails = {{1, {true, false}}, {2, {}}};
        const FetchSummary first = w.fetch();
        QCOMPARE(first.registered, 1);
        QCOMPARE(w.setAside(), Uids{1});
        w.folder.mails[1] = {false, false}; // and now it says nothing of it at all
        w.fetchLater();
        QCOMPARE(w.setAside(), Uids{1});
    }
};

QTEST_GUILESS_MAIN(TestFolderIntake)
#include "TestFolderIntake.moc"
