#include "storage/PostgresAddress.h"

#include <QDir>
#include <QFile>
#include <QUrl>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

// What may be asked for; the rest is the program's own business.
constexpr const char *Known[] = {"sslmode", "sslrootcert",          "sslcert",         "sslkey",
                                 "host",    "target_session_attrs", "connect_timeout", "sslcrl"};

auto invalid(const QString &what)
{
    return fail(ErrorKind::Invalid, "not a database address: "_L1 + what, {what});
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

std::optional<PostgresAddress::Host> hostFrom(QStringView text)
{
    PostgresAddress::Host host;
    qsizetype colon = text.lastIndexOf(u':');
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        if (close < 0 || (close + 1 < text.size() && text[close + 1] != u':'))
            return std::nullopt;
        host.name = text.mid(1, close - 1).toString();
        colon = close + 1 < text.size() ? close + 1 : -1;
    } else {
        host.name = decoded(colon < 0 ? text : text.left(colon));
    }
    if (colon >= 0) {
        bool isNumber = false;
        host.port = text.mid(colon + 1).toInt(&isNumber);
        if (!isNumber || host.port < 1 || host.port > 65535)
            return std::nullopt;
    }
    if (host.name.isEmpty() || host.name.contains(u','))
        return std::nullopt;
    return host;
}

bool isLocalHost(const QString &name)
{
    return name.startsWith(u'/') || name == "localhost"_L1 || name == "::1"_L1
        || name.startsWith("127."_L1);
}

// The certificates this system trusts, where libpq does not look by itself.
QString trustedCertificates()
{
#ifdef Q_OS_WIN
    const QString own = qEnvironmentVariable("APPDATA") + "/postgresql/root.crt"_L1;
#else
    const QString own = QDir::homePath() + "/.postgresql/root.crt"_L1;
#endif
    for (const QString &file :
         {own, u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s,
          u"/etc/ssl/cert.pem"_s, u"/opt/homebrew/etc/ca-certificates/cert.pem"_s})
        if (QFile::exists(file))
            return file;
    return own;
}

QString setting(const QString &name, QString value)
{
    value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    return name + "='"_L1 + value + u'\'';
}

} // namespace

bool PostgresAddress::isOne(const QString &address)
{
    return address.startsWith("postgresql://"_L1) || address.startsWith("postgres://"_L1);
}

Result<PostgresAddress> PostgresAddress::parse(const QString &address)
{
    QStringView rest = QStringView(address).mid(address.indexOf("://"_L1) + 3);
    // The driver takes a semicolon for a separator, wherever it stands.
    if (!isOne(address) || rest.contains(u';'))
        return invalid(address);
    PostgresAddress parsed;
    if (const qsizetype question = rest.indexOf(u'?'); question >= 0) {
        const auto pairs = rest.mid(question + 1).split(u'&', Qt::SkipEmptyParts);
        for (const QStringView pair : pairs) {
            const qsizetype equals = pair.indexOf(u'=');
            const QString name = decoded(equals < 0 ? pair : pair.left(equals));
            const bool known = std::ranges::any_of(
                Known, [&name](const char *one) { return name == QLatin1String(one); });
            if (!known || equals < 0)
                return invalid(name);
            parsed.parameters.insert(name, decoded(pair.mid(equals + 1)));
        }
        rest = rest.left(question);
    }
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        if (slash + 1 < rest.size())
            parsed.database = decoded(rest.mid(slash + 1));
        rest = rest.left(slash);
    }
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        const QStringView who = rest.left(at);
        if (who.contains(u':'))
            return fail(
                ErrorKind::Invalid, u"a password does not belong in an address"_s,
                {address.left(address.indexOf(u':', address.indexOf("://"_L1) + 3)) + u'…'});
        parsed.user = decoded(who);
        rest = rest.mid(at + 1);
    }
    const auto hosts = rest.split(u',', Qt::SkipEmptyParts);
    for (const QStringView text : hosts) {
        const auto host = hostFrom(text);
        if (!host)
            return invalid(text.toString());
        parsed.hosts.append(*host);
    }
    if (const QString socket = parsed.parameters.take(u"host"_s); !socket.isEmpty()) {
        if (!parsed.hosts.isEmpty())
            return invalid(socket);
        parsed.hosts.append({socket});
    }
    if (parsed.hosts.isEmpty())
        parsed.hosts.append({u"localhost"_s});
    return parsed;
}

bool PostgresAddress::isLocal() const
{
    return std::ranges::all_of(hosts, [](const Host &host) { return isLocalHost(host.name); });
}

QString PostgresAddress::hostNames() const
{
    QStringList names;
    for (const Host &host : hosts)
        names.append(host.port == Host().port ? host.name
                                              : u"%1:%2"_s.arg(host.name).arg(host.port));
    return names.join(u',');
}

QString PostgresAddress::name() const
{
    return (user.isEmpty() ? QString() : user + u'@') + hostNames() + u'/' + database;
}

QString PostgresAddress::connectOptions() const
{
    QStringList names, ports;
    for (const Host &host : hosts) {
        names.append(host.name);
        ports.append(QString::number(host.port));
    }
    QMap<QString, QString> all{
        {u"host"_s, names.join(u',')},
        {u"port"_s, ports.join(u',')},
        {u"application_name"_s, u"skranke"_s},
        {u"options"_s, u"-csearch_path=skranke"_s},
        {u"target_session_attrs"_s, u"read-write"_s},
        {u"connect_timeout"_s, u"3"_s}, // seconds, for each host
        // A server that vanished without a word is noticed within seconds.
        {u"keepalives_idle"_s, u"5"_s},
        {u"keepalives_interval"_s, u"2"_s},
        {u"keepalives_count"_s, u"3"_s},
        {u"tcp_user_timeout"_s, u"10000"_s}, // milliseconds
        {u"sslmode"_s, isLocal() ? u"prefer"_s : u"verify-full"_s},
    };
    all.insert(parameters);
    if (all[u"sslmode"_s].startsWith("verify"_L1) && !all.contains(u"sslrootcert"_s))
        all.insert(u"sslrootcert"_s, trustedCertificates());
    QStringList settings;
    for (auto one = all.cbegin(); one != all.cend(); ++one)
        settings.append(setting(one.key(), one.value()));
    return settings.join(u' ');
}

} // namespace skranke::storage
