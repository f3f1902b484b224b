#include "ui/words/ServerWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServerWords)
};

} // namespace

QString ofServer(ErrorKind kind, const QStringList &arguments)
{
    switch (kind) {
    case ErrorKind::HostUnknown:
        return Words::tr("There is no server of that name. Check the address, and whether this "
                         "computer is on the network.");
    case ErrorKind::NoServer:
        return Words::tr("No database server answers there. Check the name and the port.");
    case ErrorKind::Untrusted:
        return Words::tr("The server could not show that it is the right one, so nothing was sent "
                         "to it. Its certificate is missing, has expired or belongs to another.");
    case ErrorKind::LoginRefused:
        return Words::tr("The server did not accept the login. Check the user name and the "
                         "password.");
    case ErrorKind::NoDatabase:
        return Words::tr("The server has no database of that name.");
    case ErrorKind::ServerTooOld:
        return Words::tr("The server's version, %1, is too old. Skranke needs PostgreSQL 15 or "
                         "later.")
            .arg(arguments.value(0));
    case ErrorKind::Forbidden:
        return Words::tr("The database does not let this login do that. Nothing was changed; an "
                         "administrator gives logins their role.");
    case ErrorKind::NotMigrated:
        return Words::tr("The team's database is of an older version. An administrator brings it "
                         "up to date with “skrankectl db migrate”.");
    case ErrorKind::Uncertain:
        return Words::tr("The server went away while it was saving. Look whether it was saved "
                         "before you do it again.");
    default:
        return {};
    }
}

} // namespace skranke::ui::words
