// Files and directories without rights, and a full disk: told apart, and nothing lost.

#include "ContractDesk.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

std::optional<ErrorKind> openingFails(const QString &address)
{
    const auto opened = storage::SqlStore::open(address, ContractDesk::quickOptions());
    return opened ? std::nullopt : std::optional(opened.error().kind);
}

/// Root may write everywhere; rights can only be tested as somebody else.
class AsNobody {
public:
    AsNobody() : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot && setresuid(Nobody, Nobody, 0) != 0)
            qFatal("cannot become nobody");
    }
    ~AsNobody()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }

private:
    static constexpr uid_t Nobody = 65534;
    bool m_wasRoot;
};

/// No file of this process may grow past a size, as on a full disk or over a quota.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

void openToAll(const QString &folder)
{
    QFile::setPermissions(folder,
                          QFile::permissions(folder) | QFileDevice::ReadGroup
                              | QFileDevice::ExeGroup | QFileDevice::ReadOther
                              | QFileDevice::ExeOther);
}

} // namespace

class ContractRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addFileEngine(); }

    void aFileThatMayNotBeWrittenIsReadOnly()
    {
        ContractDesk desk;
        desk.insert(desk.newCase(u"x"_s));
        desk.close();
        openToAll(QFileInfo(desk.path()).path());
        QFile::setPermissions(
            desk.path(), QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
        {
            const AsNobody nobody;
            QCOMPARE(openingFails(desk.path()), std::optional(ErrorKind::ReadOnly));
        }
    }

    void aFileThatMayNotBeReadIsUnreachable()
    {
        ContractDesk desk;
        desk.close();
        openToAll(QFileInfo(desk.path()).path());
        QFile::setPermissions(desk.path(), {});
        const AsNobody nobody;
        QCOMPARE(openingFails(desk.path()), std::optional(ErrorKind::Unreachable));
    }

    void aDirectoryWithoutRightsIsUnreachable()
    {
        QTemporaryDir folder;
        openToAll(folder.path());
        QFile::setPermissions(folder.path(),
                              QFile::permissions(folder.path())
                                  & ~(QFileDevice::WriteOwner | QFileDevice::WriteUser));
        {
            const AsNobody nobody;
            QCOMPARE(openingFails(folder.filePath(u"desk.db"_s)),
                     std::optional(ErrorKind::Unreachable));
            QCOMPARE(openingFails(folder.filePath(u"sub/desk.db"_s)),
                     std::optional(ErrorKind::Unreachable));
        }
        QFile::setPermissions(folder.path(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                  | QFileDevice::ExeOwner);
    }

    void aFullDiskLosesNothingThatWasAcknowledged()
    {
        ContractDesk desk;
        const Case kept = desk.insert(desk.newCase(u"kept"_s));
        {
            const FullDisk full(static_cast<rlim_t>(QFileInfo(desk.path()).size()));
            const Error error = desk.failure(
                [&](UnitOfWork &work) { return work.blobs().put(QByteArray(8'000'000, 'x')); });
            QCOMPARE(error.kind, ErrorKind::DiskFull);
            const auto read =
                desk.read([&](UnitOfWork &work) { return work.cases().find(kept.id); });
            QCOMPARE(read, std::optional(kept));
        }
        desk.insert(desk.newCase(u"there is room again"_s));
        QVERIFY(desk.reopen().has_value());
        const auto count = desk.read([](UnitOfWork &work) {
            return work.queue().count({View::Everything, {}, {}, {}});
        });
        QCOMPARE(count, 2);
    }

    void aNewDatabaseOnAFullDiskIsToldOf()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.db"_s);
        {
            const FullDisk full(20'000);
            QCOMPARE(openingFails(path), std::optional(ErrorKind::DiskFull));
        }
        QCOMPARE(openingFails(path), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ContractRights)
#include "ContractRights.moc"
