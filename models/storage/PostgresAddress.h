// `postgresql://user@host:port,host:port/database?sslmode=…` as people and other programs write it.
#pragma once

#include "domain/Result.h"

#include <QMap>
#include <QStringList>

namespace skranke::storage {

struct PostgresAddress {
    struct Host {
        QString name;
        int port = 5432;
    };

    QString user; ///< empty: the operating system's
    QList<Host> hosts;
    QString database = QStringLiteral("skranke");
    QMap<QString, QString> parameters; ///< sslmode and the like

    static bool isOne(const QString &address);
    /// Invalid, naming what is wrong: also a password, which belongs in the keychain and not in
    /// what the process list shows.
    static Result<PostgresAddress> parse(const QString &address);

    /// On this machine: a loopback address or a socket's folder.
    bool isLocal() const;
    /// `a.example,b.example:5433`, as an address has it.
    QString hostNames() const;
    /// Without parameters, as a status bar shows it and a keychain files it.
    QString name() const;
    /// Everything but user, password and database, for libpq. The server's certificate must be
    /// right unless the server is on this machine or the address says otherwise.
    QString connectOptions() const;
};

} // namespace skranke::storage
