#include "storage/SqlRegisterRepository.h"

#include "storage/Mapping.h"
#include "storage/SearchText.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

struct ContactRow : Contact {
    QString searchKey;
};

template <typename Visit> void columns(Visit visit, Is<ContactRow> auto &value)
{
    visit("version", value.version);
    visit("customer_id", value.customer);
    visit("name", value.name);
    visit("address", value.address);
    visit("telephone", value.telephone);
    visit("language", value.language);
    visit("bouncing", value.bouncing);
    visit("retired", value.retired);
    visit("search_key", value.searchKey);
}

namespace {

ContactRow rowOf(const Contact &contact)
{
    QString telephone = contact.telephone;
    telephone.remove(u' ');
    const QStringList parts{contact.name, contact.address, contact.telephone, telephone};
    return {contact, foldForSearch(parts.join(u'\n'))};
}

QString selectContacts()
{
    return u"SELECT %1 FROM contacts k "_s.arg(selectList<ContactRow>(u"k"_s));
}

QList<Contact> readContacts(Statement &statement)
{
    QList<Contact> contacts;
    for (ContactRow &row : readAll<ContactRow>(statement))
        contacts.append(std::move(row));
    return contacts;
}

std::optional<Contact> readContact(Statement &statement)
{
    const QList<Contact> contacts = readContacts(statement);
    return contacts.isEmpty() ? std::nullopt : std::optional(contacts.constFirst());
}

} // namespace

QList<Contact> SqlRegisterRepository::contacts(CustomerId customer)
{
    static const QString sql =
        selectContacts() + "WHERE k.customer_id = :customer ORDER BY k.name, k.id"_L1;
    Statement statement(m_connection, sql);
    return readContacts(statement.bind(u":customer"_s, customer));
}

QList<Contact> SqlRegisterRepository::searchContacts(const QString &text, int limit)
{
    // A contact is found by their customer's name too: that is what a caller says first.
    QString sql =
        selectContacts() + "LEFT JOIN customers u ON u.id = k.customer_id WHERE k.retired = 0"_L1;
    const QStringList words = searchWords(text);
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += u" AND (k.search_key LIKE :word%1 ESCAPE '\\' "
               "OR u.search_key LIKE :word%1 ESCAPE '\\')"_s.arg(i);
    Statement statement(m_connection, sql + " ORDER BY k.name, k.id LIMIT :limit"_L1);
    for (qsizetype i = 0; i < words.size(); ++i)
        statement.bind(u":word%1"_s.arg(i), containing(words[i]));
    return readContacts(statement.bind(u":limit"_s, limit));
}

std::optional<Contact> SqlRegisterRepository::contact(ContactId id)
{
    static const QString sql = selectContacts() + "WHERE k.id = :id"_L1;
    Statement statement(m_connection, sql);
    return readContact(statement.bind(u":id"_s, id));
}

std::optional<Contact> SqlRegisterRepository::contactByAddress(const QString &address)
{
    // `address <> ''` lets the index of those that have one be used.
    static const QString sql =
        selectContacts() + "WHERE k.address = :address AND k.address <> ''"_L1;
    Statement statement(m_connection, sql);
    return readContact(statement.bind(u":address"_s, address.toLower()));
}

void SqlRegisterRepository::insert(Contact &contact)
{
    static const QString sql = insertInto<ContactRow>(u"contacts"_s);
    ContactRow row = rowOf(contact);
    insertRow(m_connection, sql, row);
    contact.id = row.id;
    contact.version = row.version;
    m_changes.registers = true;
}

bool SqlRegisterRepository::update(Contact &contact)
{
    static const QString sql = updateOf<ContactRow>(u"contacts"_s);
    const auto before = this->contact(contact.id);
    ContactRow row = rowOf(contact);
    if (!updateRow(m_connection, sql, row))
        return false;
    contact.version = row.version;
    if (before && (before->name != contact.name || before->address != contact.address))
        m_search.markCasesOf(contact.id);
    m_changes.registers = true;
    return true;
}

bool SqlRegisterRepository::remove(ContactId id)
{
    Statement statement(m_connection,
                        u"DELETE FROM contacts WHERE id = :id "
                        "AND NOT EXISTS (SELECT 1 FROM cases WHERE contact_id = :id)"_s);
    statement.bind(u":id"_s, id).run();
    return changed(statement.affected() == 1);
}

QList<CaseId> SqlRegisterRepository::placeContacts(const QList<ContactId> &contacts,
                                                   CustomerId customer, AgreementId agreement)
{
    static const QString sql =
        u"UPDATE cases SET customer_id = :customer, agreement_id = :agreement, "
        "version = version + 1 WHERE contact_id = :contact AND customer_id IS NULL RETURNING id"_s;
    QList<CaseId> placed;
    for (const ContactId contact : contacts) {
        Statement statement(m_connection, sql);
        statement.bind(u":customer"_s, customer)
            .bind(u":agreement"_s, agreement)
            .bind(u":contact"_s, contact);
        while (statement.next())
            statement.row() >> placed.emplaceBack();
    }
    for (const CaseId id : std::as_const(placed)) {
        m_changes.cases.insert(id);
        m_search.mark(id);
    }
    return placed;
}

QList<Contact> SqlRegisterRepository::unplacedInDomain(const QString &domain)
{
    static const QString sql = selectContacts()
        + "WHERE k.customer_id IS NULL AND k.address LIKE :ending ESCAPE '\\' "
          "ORDER BY k.name, k.id"_L1;
    Statement statement(m_connection, sql);
    return readContacts(statement.bind(u":ending"_s, endingWith(u'@' + domain.toLower())));
}

} // namespace skranke::storage
