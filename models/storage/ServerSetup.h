// What an administrator does once on a team's server, and for each person who joins. Each call
// opens connections of its own, on the calling thread, and blocks.
#pragma once

#include "domain/Register.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QString>

namespace skranke::storage {

/// Makes the roles and the database that `address` names, and migrates it. The login may make roles
/// and databases; what is there already stays as it is. Errors as SqlStore::open; Invalid when the
/// address is no server's.
Result<void> initServer(const QString &address, const QByteArray &password = {});

struct Login {
    QString name;
    std::optional<Role> role; ///< none: may not log in any more, and is thrown out
    QString agentName;        ///< whom it stands for; an agent of that name is made when missing
    QString initials;         ///< of a new agent
    QByteArray password;      ///< empty: stays as it was
};
/// Makes a login, or changes its role or password.
Result<void> setLogin(const QString &address, const Login &login, const QByteArray &password = {});

} // namespace skranke::storage
