#include "storage/ServerSetup.h"

#include "storage/Maintenance.h"
#include "storage/PostgresDialect.h"
#include "storage/ScramVerifier.h"
#include "storage/Statement.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Roles[] = {"skranke_owner", "skranke_viewer", "skranke_agent",
                                 "skranke_lead"};

QString roleFor(Role role)
{
    return "skranke_"_L1 + toCode(role);
}

QString identifier(QString name)
{
    return u'"' + name.replace(u'"', "\"\""_L1) + u'"';
}

QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', "''"_L1) + u'\'';
}

template <typename F>
Result<void> onServer(PostgresAddress address, const QByteArray &password, F work)
{
    const PostgresDialect dialect(std::move(address));
    OpenOptions options;
    options.password = password;
    const auto connection = Connection::open(dialect, options);
    if (!connection)
        return tl::make_unexpected(connection.error());
    try {
        // That a role did not have what is taken from it is no news.
        (*connection)->run(u"SET client_min_messages = error"_s);
        work(**connection);
    } catch (const Failure &failure) {
        return tl::make_unexpected(failure.error());
    }
    return {};
}

bool exists(Connection &connection, const QString &catalogue, const QString &column,
            const QString &name)
{
    return connection.number(
               "SELECT count(*) FROM %1 WHERE %2 = %3"_L1.arg(catalogue, column, literal(name)))
        != 0;
}

void makeRoles(Connection &connection)
{
    for (const char *role : Roles)
        if (const QString name = QString::fromLatin1(role);
            !exists(connection, u"pg_roles"_s, u"rolname"_s, name))
            connection.run("CREATE ROLE %1 NOLOGIN"_L1.arg(name));
    // Each may do what the one before it may.
    connection.run(u"GRANT skranke_viewer TO skranke_agent"_s);
    connection.run(u"GRANT skranke_agent TO skranke_lead"_s);
    // Whoever administers migrates too; the owner itself never logs in.
    connection.run(u"GRANT skranke_owner TO CURRENT_USER"_s);
}

// Sorted by code points, as the embedded database sorts, whatever the server's own language.
void makeDatabase(Connection &connection, const QString &name)
{
    const QString sql =
        u"CREATE DATABASE %1 OWNER skranke_owner TEMPLATE template0 ENCODING 'UTF8' "
        "LC_COLLATE 'C' LC_CTYPE '%2'"_s;
    try {
        connection.run(sql.arg(identifier(name), u"C.UTF-8"_s));
    } catch (const Failure &) {
        // Not every system has that locale.
        connection.run(sql.arg(identifier(name), u"C"_s));
    }
    connection.run("REVOKE CONNECT, TEMPORARY ON DATABASE %1 FROM PUBLIC"_L1.arg(identifier(name)));
    connection.run("GRANT CONNECT ON DATABASE %1 TO skranke_viewer"_L1.arg(identifier(name)));
}

void giveRole(Connection &connection, const Login &login)
{
    const QString who = identifier(login.name);
    if (!exists(connection, u"pg_roles"_s, u"rolname"_s, login.name))
        connection.run("CREATE ROLE %1 NOLOGIN"_L1.arg(who));
    connection.run("REVOKE skranke_viewer, skranke_agent, skranke_lead FROM "_L1 + who);
    if (!login.password.isEmpty())
        connection.run(
            "ALTER ROLE %1 PASSWORD %2"_L1.arg(who, literal(scramVerifier(login.password))));
    if (login.role) {
        connection.run("GRANT %1 TO %2"_L1.arg(roleFor(*login.role), who));
        connection.run("ALTER ROLE %1 LOGIN"_L1.arg(who));
        return;
    }
    connection.run("ALTER ROLE %1 NOLOGIN"_L1.arg(who));
    connection.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = "_L1
                   + literal(login.name));
}

// The agent whom the login stands for, so that the desk knows people by their names.
void introduce(Connection &connection, const Login &login)
{
    for (const QString &statement : connection.dialect().becomeOwner())
        connection.run(statement);
    const QString role = toCode(*login.role);
    Statement known(
        connection,
        u"UPDATE agents SET login = :login, role = :role, retired = 0, "
        "version = version + 1 WHERE login = :login OR (login IS NULL AND name = :name)"_s);
    known.bind(u":login"_s, login.name)
        .bind(u":role"_s, role)
        .bind(u":name"_s, login.agentName)
        .run();
    if (known.affected() > 0)
        return;
    Statement(connection,
              u"INSERT INTO agents (version, name, initials, email, role, retired, login) "
              "VALUES (1, :name, :initials, '', :role, 0, :login)"_s)
        .bind(u":name"_s, login.agentName)
        .bind(u":initials"_s, login.initials)
        .bind(u":role"_s, role)
        .bind(u":login"_s, login.name)
        .run();
}

Result<PostgresAddress> serverOf(const QString &address)
{
    if (!PostgresAddress::isOne(address))
        return fail(ErrorKind::Invalid, address + ": is no server's address"_L1, {address});
    return PostgresAddress::parse(address);
}

} // namespace

Result<void> initServer(const QString &address, const QByteArray &password)
{
    const auto server = serverOf(address);
    if (!server)
        return tl::make_unexpected(server.error());
    PostgresAddress first = *server;
    first.database = u"postgres"_s;
    const auto made = onServer(first, password, [&server](Connection &connection) {
        makeRoles(connection);
        if (!exists(connection, u"pg_database"_s, u"datname"_s, server->database))
            makeDatabase(connection, server->database);
    });
    if (!made)
        return made;
    const auto migrated = migrate(address, password);
    return migrated ? Result<void>() : Result<void>(tl::make_unexpected(migrated.error()));
}

Result<void> setLogin(const QString &address, const Login &login, const QByteArray &password)
{
    const auto server = serverOf(address);
    if (!server)
        return tl::make_unexpected(server.error());
    return onServer(*server, password, [&login](Connection &connection) {
        giveRole(connection, login);
        if (login.role)
            introduce(connection, login);
    });
}

} // namespace skranke::storage
