#include "ContractDesk.h"

#include "tests/support/PostgresServer.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace skranke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void addEngines()
{
    addFileEngine();
    // Where everything is to be tested, a server that is missing is a failure.
    if (tests::PostgresServer::isInstalled() || qEnvironmentVariableIsSet("CI"))
        QTest::newRow("postgresql") << false;
}

void addFileEngine()
{
    QTest::addColumn<bool>("onFile");
    QTest::newRow("sqlite") << true;
}

bool onFile()
{
    QFETCH_GLOBAL(bool, onFile);
    return onFile;
}

ContractDesk::ContractDesk(const storage::OpenOptions &options)
    : m_path(m_folder.filePath(u"desk.db"_s))
{
    if (!onFile())
        m_database = tests::PostgresServer::shared().newDesk();
    if (const auto opened = reopen(options); !opened)
        qFatal("the desk did not open: %s", qUtf8Printable(opened.error().detail));
}

ContractDesk::~ContractDesk()
{
    close();
    if (!m_database.isEmpty())
        tests::PostgresServer::shared().drop(m_database);
}

QString ContractDesk::address() const
{
    return m_database.isEmpty() ? u"sqlite:"_s + m_path
                                : tests::PostgresServer::shared().address(m_database, u"admin"_s);
}

storage::OpenOptions ContractDesk::quickOptions()
{
    storage::OpenOptions options;
    options.busyTimeout = 200ms;
    options.pollInterval = 20ms;
    return options;
}

Result<void> ContractDesk::reopen(const storage::OpenOptions &options)
{
    close();
    auto opened = storage::SqlStore::open(address(), options);
    if (!opened)
        return tl::make_unexpected(opened.error());
    m_store = std::move(*opened);
    return {};
}

std::unique_ptr<storage::SqlStore> ContractDesk::another()
{
    auto opened = storage::SqlStore::open(address(), quickOptions());
    if (!opened)
        qFatal("the second program found no desk: %s", qUtf8Printable(opened.error().detail));
    return *std::move(opened);
}

AgentId ContractDesk::agent(const QString &name, const QString &initials)
{
    return write([&](UnitOfWork &work) {
        Agent agent;
        agent.name = name;
        agent.initials = initials;
        work.registers().insert(agent);
        return agent.id;
    });
}

CustomerId ContractDesk::customer(const QString &name, const QStringList &domains)
{
    return write([&](UnitOfWork &work) {
        Customer customer;
        customer.name = name;
        customer.domains = domains;
        work.registers().insert(customer);
        return customer.id;
    });
}

ContactId ContractDesk::contact(const QString &name, const QString &address, CustomerId customer)
{
    return write([&](UnitOfWork &work) {
        Contact contact;
        contact.name = name;
        contact.address = address;
        contact.customer = customer;
        work.registers().insert(contact);
        return contact.id;
    });
}

Case ContractDesk::newCase(const QString &subject, int minutes)
{
    Case value;
    value.subject = subject;
    value.submitted = Noon + std::chrono::minutes{minutes};
    value.registered = value.submitted;
    return value;
}

Case ContractDesk::insert(Case value)
{
    return write([&](UnitOfWork &work) {
        work.cases().insert(value, 2026);
        return value;
    });
}

namespace {

template <typename Use>
auto withRawConnection(const QString &path, const QString &onServer, Use use)
{
    const QString name = QUuid::createUuid().toString();
    struct Remover {
        QString name;
        ~Remover() { QSqlDatabase::removeDatabase(name); }
    } remover{name};
    QSqlDatabase database =
        QSqlDatabase::addDatabase(onServer.isEmpty() ? u"QSQLITE"_s : u"QPSQL"_s, name);
    database.setDatabaseName(onServer.isEmpty() ? path : onServer);
    if (!onServer.isEmpty()) {
        database.setHostName(u"127.0.0.1"_s);
        database.setPort(tests::PostgresServer::shared().port());
        database.setUserName(u"postgres"_s);
        database.setConnectOptions(u"options=-csearch_path=skranke"_s);
    }
    if (!database.open())
        qFatal("%s", qUtf8Printable(database.lastError().text()));
    return use(database);
}

} // namespace

QString ContractDesk::rawSql(const QString &sql)
{
    return withRawConnection(m_path, m_database, [&sql](QSqlDatabase &database) {
        QSqlQuery query(database);
        return query.exec(sql) ? QString() : query.lastError().databaseText();
    });
}

QVariant ContractDesk::rawValue(const QString &sql)
{
    return withRawConnection(m_path, m_database, [&sql](QSqlDatabase &database) {
        QSqlQuery query(database);
        if (!query.exec(sql) || !query.next())
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        return query.value(0);
    });
}

} // namespace skranke
