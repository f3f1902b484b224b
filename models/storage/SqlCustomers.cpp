#include "storage/SqlRegisterRepository.h"

#include "storage/Mapping.h"
#include "storage/SearchText.h"

#include <QCollator>

namespace skranke::storage {

using namespace Qt::StringLiterals;

/// A customer as its row has it; the domains live in rows of their own.
struct CustomerRow : Customer {
    QString searchKey;
};

template <typename Visit> void columns(Visit visit, Is<CustomerRow> auto &value)
{
    visit("version", value.version);
    visit("name", value.name);
    visit("organisation_number", value.organisationNumber);
    visit("language", value.language);
    visit("agreement_id", value.agreement);
    visit("retired", value.retired);
    visit("search_key", value.searchKey);
}

namespace {

CustomerRow rowOf(const Customer &customer)
{
    const QStringList parts{customer.name, customer.organisationNumber,
                            customer.domains.join(u' ')};
    return {customer, foldForSearch(parts.join(u'\n'))};
}

QString selectCustomers()
{
    return u"SELECT %1 FROM customers "_s.arg(selectList<CustomerRow>());
}

QList<Customer> readCustomers(Statement &statement)
{
    QList<Customer> customers;
    for (CustomerRow &row : readAll<CustomerRow>(statement))
        customers.append(std::move(row));
    return customers;
}

// Databases sort æ, ø and å by their code points or not at all the same; people do not.
void sortByName(QList<Customer> &customers)
{
    QCollator collator(QLocale(QLocale::NorwegianBokmal));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(customers.begin(), customers.end(), [&](const Customer &a, const Customer &b) {
        return collator.compare(a.name, b.name) < 0;
    });
}

} // namespace

QList<Customer> SqlRegisterRepository::customers(const QString &search, bool withRetired)
{
    QString sql = selectCustomers() + (withRetired ? "WHERE 1 = 1"_L1 : "WHERE retired = 0"_L1);
    const QStringList words = searchWords(search);
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += u" AND search_key LIKE :word%1 ESCAPE '\\'"_s.arg(i);
    Statement statement(m_connection, sql);
    for (qsizetype i = 0; i < words.size(); ++i)
        statement.bind(u":word%1"_s.arg(i), containing(words[i]));
    QList<Customer> customers = withDomains(readCustomers(statement));
    sortByName(customers);
    return customers;
}

std::optional<Customer> SqlRegisterRepository::customer(CustomerId id)
{
    static const QString sql = selectCustomers() + "WHERE id = :id"_L1;
    Statement statement(m_connection, sql);
    const QList<Customer> found = readCustomers(statement.bind(u":id"_s, id));
    return found.isEmpty() ? std::nullopt : std::optional(withDomains(found).constFirst());
}

std::optional<Customer> SqlRegisterRepository::customerByDomain(const QString &domain)
{
    CustomerId owner;
    {
        Statement statement(m_connection,
                            u"SELECT customer_id FROM customer_domains WHERE domain = :domain"_s);
        if (!statement.bind(u":domain"_s, domain.toLower()).next())
            return std::nullopt;
        statement.row() >> owner;
    }
    return customer(owner);
}

void SqlRegisterRepository::insert(Customer &customer)
{
    static const QString sql = insertInto<CustomerRow>(u"customers"_s);
    CustomerRow row = rowOf(customer);
    insertRow(m_connection, sql, row);
    customer.id = row.id;
    customer.version = row.version;
    saveDomains(customer);
    m_changes.registers = true;
}

bool SqlRegisterRepository::update(Customer &customer)
{
    static const QString sql = updateOf<CustomerRow>(u"customers"_s);
    const auto before = this->customer(customer.id);
    CustomerRow row = rowOf(customer);
    if (!updateRow(m_connection, sql, row))
        return false;
    customer.version = row.version;
    saveDomains(customer);
    if (before && before->name != customer.name)
        m_search.markCasesOf(customer.id);
    m_changes.registers = true;
    return true;
}

bool SqlRegisterRepository::remove(CustomerId id)
{
    Statement statement(m_connection,
                        u"DELETE FROM customers WHERE id = :id "
                        "AND NOT EXISTS (SELECT 1 FROM cases WHERE customer_id = :id) "
                        "AND NOT EXISTS (SELECT 1 FROM contacts WHERE customer_id = :id) "
                        "AND NOT EXISTS (SELECT 1 FROM sites WHERE customer_id = :id) "
                        "AND NOT EXISTS (SELECT 1 FROM period_lines WHERE customer_id = :id)"_s);
    statement.bind(u":id"_s, id).run();
    return changed(statement.affected() == 1);
}

void SqlRegisterRepository::saveDomains(const Customer &customer)
{
    Statement(m_connection, u"DELETE FROM customer_domains WHERE customer_id = :id"_s)
        .bind(u":id"_s, customer.id)
        .run();
    int place = 0;
    for (const QString &domain : customer.domains)
        Statement(m_connection,
                  u"INSERT INTO customer_domains (domain, customer_id, place) "
                  "VALUES (:domain, :id, :place)"_s)
            .bind(u":domain"_s, domain.toLower())
            .bind(u":id"_s, customer.id)
            .bind(u":place"_s, place++)
            .run();
}

QList<Customer> SqlRegisterRepository::withDomains(QList<Customer> customers)
{
    // Two statements however many customers there are; one customer is asked for by its id.
    static const QString ofAll =
        u"SELECT customer_id, domain FROM customer_domains ORDER BY customer_id, place"_s;
    static const QString ofOne =
        u"SELECT customer_id, domain FROM customer_domains WHERE customer_id = :id ORDER BY place"_s;
    const bool one = customers.size() == 1;
    Statement statement(m_connection, one ? ofOne : ofAll);
    if (one)
        statement.bind(u":id"_s, customers.constFirst().id);
    QHash<CustomerId, QStringList> domains;
    while (statement.next()) {
        CustomerId id;
        QString domain;
        statement.row() >> id >> domain;
        domains[id].append(domain);
    }
    for (Customer &customer : customers)
        customer.domains = domains.value(customer.id);
    return customers;
}

} // namespace skranke::storage
