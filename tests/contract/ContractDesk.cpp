#include "ContractDesk.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace skranke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void addEngines()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_s;
}

ContractDesk::ContractDesk(const storage::OpenOptions &options)
    : m_path(m_folder.filePath(u"desk.db"_s))
{
    // The one engine there is lives in a file; another would make its database here.
    QFETCH_GLOBAL(QString, engine);
    if (engine != "sqlite"_L1)
        qFatal("no such engine: %s", qUtf8Printable(engine));
    if (const auto opened = reopen(options); !opened)
        qFatal("the desk did not open: %s", qUtf8Printable(opened.error().detail));
}

ContractDesk::~ContractDesk() = default;

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
    auto opened = storage::SqlStore::open(u"sqlite:"_s + m_path, options);
    if (!opened)
        return tl::make_unexpected(opened.error());
    m_store = std::move(*opened);
    return {};
}

std::unique_ptr<storage::SqlStore> ContractDesk::another()
{
    auto opened = storage::SqlStore::open(u"sqlite:"_s + m_path, quickOptions());
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

template <typename Use> auto withRawConnection(const QString &path, Use use)
{
    const QString name = QUuid::createUuid().toString();
    struct Remover {
        QString name;
        ~Remover() { QSqlDatabase::removeDatabase(name); }
    } remover{name};
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("%s", qUtf8Printable(database.lastError().text()));
    return use(database);
}

} // namespace

QString ContractDesk::rawSql(const QString &sql)
{
    return withRawConnection(m_path, [&sql](QSqlDatabase &database) {
        QSqlQuery query(database);
        return query.exec(sql) ? QString() : query.lastError().databaseText();
    });
}

QVariant ContractDesk::rawValue(const QString &sql)
{
    return withRawConnection(m_path, [&sql](QSqlDatabase &database) {
        QSqlQuery query(database);
        if (!query.exec(sql) || !query.next())
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        return query.value(0);
    });
}

} // namespace skranke
