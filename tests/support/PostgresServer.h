// A PostgreSQL of the test's own: an ordinary user's, on loopback and a free port, gone with the
// test.
#pragma once

#include "domain/Register.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

namespace skranke::tests {

class PostgresServer {
public:
    struct Options {
        QStringList settings; ///< lines of postgresql.conf
        QStringList access;   ///< lines of pg_hba.conf before "everyone may"
        QList<std::pair<QString, QString>> environment;
    };

    PostgresServer() : PostgresServer(Options()) {}
    explicit PostgresServer(const Options &options);
    ~PostgresServer();

    /// The one that the tests of a program share.
    static PostgresServer &shared();
    /// False, and the test says so, where no PostgreSQL is installed; in CI that is a failure.
    static bool isInstalled();

    int port() const { return m_port; }
    QString folder() const { return m_folder.path(); }
    QString logText() const;
    /// `postgresql://user@127.0.0.1:port/database`.
    QString address(const QString &database,
                    const QString &user = QStringLiteral("postgres")) const;
    /// A new, migrated desk; its database's name. Quick: it is copied from one made once.
    QString newDesk();
    /// Lets somebody in on a desk; the address they come by.
    QString login(const QString &desk, const QString &name, Role role);
    void drop(const QString &database); ///< whoever is connected to it

    /// As the superuser; dies of an error. The first field of the first row, if there is one.
    QVariant sql(const QString &statement, const QString &database = QStringLiteral("postgres"));

    /// A copy of the server that follows it; its settings of replication are its own.
    static std::unique_ptr<PostgresServer> standbyOf(const PostgresServer &primary);
    void promote(); ///< a standby begins to take writes

    void kill(); ///< as a power cut
    void start();
    void stop(); ///< in an orderly way

private:
    struct Follower {};
    explicit PostgresServer(Follower);
    void giveFolder();
    void initialise(const Options &options);
    void makeTemplate();

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    int m_desks = 0;
    bool m_hasTemplate = false;
};

} // namespace skranke::tests
