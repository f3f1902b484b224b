// Customers, contacts, sites, agreements, agents and calendars (R2.7).
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlRegisterRepository final : public RegisterRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    QList<Agent> agents() override;
    std::optional<Agent> agent(AgentId id) override;
    void insert(Agent &agent) override;
    bool update(Agent &agent) override;
    QList<Customer> customers(const QString &search, bool withRetired) override;
    std::optional<Customer> customer(CustomerId id) override;
    std::optional<Customer> customerByDomain(const QString &domain) override;
    void insert(Customer &customer) override;
    bool update(Customer &customer) override;
    bool remove(CustomerId id) override;
    QList<Contact> contacts(CustomerId customer) override;
    QList<Contact> searchContacts(const QString &text, int limit) override;
    std::optional<Contact> contact(ContactId id) override;
    std::optional<Contact> contactByAddress(const QString &address) override;
    void insert(Contact &contact) override;
    bool update(Contact &contact) override;
    bool remove(ContactId id) override;
    QList<CaseId> placeContacts(const QList<ContactId> &contacts, CustomerId customer,
                                AgreementId agreement) override;
    QList<Contact> unplacedInDomain(const QString &domain) override;
    QList<Site> sites(CustomerId customer) override;
    std::optional<Site> site(SiteId id) override;
    void insert(Site &site) override;
    bool update(Site &site) override;
    bool remove(SiteId id) override;
    QList<Agreement> agreements() override;
    std::optional<Agreement> agreement(AgreementId id) override;
    void insert(Agreement &agreement) override;
    bool update(Agreement &agreement) override;
    bool remove(AgreementId id) override;
    QList<Calendar> calendars() override;
    std::optional<Calendar> calendar(CalendarId id) override;
    void insert(Calendar &calendar) override;
    bool update(Calendar &calendar) override;
    bool remove(CalendarId id) override;

private:
    bool changed(bool didChange);
    void saveDomains(const Customer &customer);
    QList<Customer> withDomains(QList<Customer> customers);
};

} // namespace skranke::storage
