#include "storage/SearchDocuments.h"

#include "domain/CaseNumber.h"
#include "storage/SearchText.h"
#include "storage/Statement.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestMessage = 64 * 1024;      // characters of one message that can be found
constexpr qsizetype LongestDocument = 1 << 20; // characters of a whole case

} // namespace

void SearchDocuments::markCasesOf(ContactId contact)
{
    Statement cases(m_connection, u"SELECT id FROM cases WHERE contact_id = :contact"_s);
    cases.bind(u":contact"_s, contact);
    while (cases.next()) {
        CaseId id;
        cases.row() >> id;
        mark(id);
    }
}

void SearchDocuments::markCasesOf(CustomerId customer)
{
    Statement cases(m_connection, u"SELECT id FROM cases WHERE customer_id = :customer"_s);
    cases.bind(u":customer"_s, customer);
    while (cases.next()) {
        CaseId id;
        cases.row() >> id;
        mark(id);
    }
}

QString SearchDocuments::documentOf(CaseId id)
{
    QString document;
    // The same people, subjects and texts come back in message after message.
    QSet<QString> seen;
    const auto add = [&](const QString &text) {
        if (text.isEmpty() || seen.contains(text))
            return;
        seen.insert(text);
        document += text + u'\n';
    };
    {
        Statement statement(m_connection,
                            u"SELECT c.year, c.sequence, c.subject, c.description, k.name, "
                            "k.address, u.name FROM cases c "
                            "LEFT JOIN contacts k ON k.id = c.contact_id "
                            "LEFT JOIN customers u ON u.id = c.customer_id WHERE c.id = :id"_s);
        if (!statement.bind(u":id"_s, id).next())
            return {};
        CaseNumber number;
        QString subject, description, contact, address, customer;
        statement.row() >> number.year >> number.sequence >> subject >> description >> contact
            >> address >> customer;
        for (const QString &text :
             {number.marker(), subject, contact, address, customer, description})
            add(text);
    }

    Statement messages(m_connection,
                       u"SELECT subject, author_name, author_address, substr(text, 1, :longest) "
                       "FROM messages WHERE case_id = :id ORDER BY at, id"_s);
    messages.bind(u":longest"_s, LongestMessage).bind(u":id"_s, id);
    while (document.size() < LongestDocument && messages.next()) {
        QString subject, author, address, text;
        messages.row() >> subject >> author >> address >> text;
        for (const QString &part : {subject, author, address, text})
            add(part);
    }

    Statement attachments(
        m_connection,
        u"SELECT a.name FROM attachments a JOIN messages m ON m.id = a.message_id "
        "WHERE m.case_id = :id ORDER BY a.id"_s);
    attachments.bind(u":id"_s, id);
    while (document.size() < LongestDocument && attachments.next()) {
        QString name;
        attachments.row() >> name;
        add(name);
    }
    document.truncate(LongestDocument);
    return foldForSearch(document);
}

void SearchDocuments::flush()
{
    if (m_marked.isEmpty())
        return;
    const bool index = !Statement(m_connection, u"SELECT 1 FROM search_deferred"_s).next();
    const QSet<CaseId> marked = std::exchange(m_marked, {});
    for (const CaseId id : marked)
        if (const QString document = documentOf(id); !document.isEmpty())
            save(id, document, index);
}

void SearchDocuments::save(CaseId id, const QString &document, bool index)
{
    static const QString store = u"INSERT INTO case_search (case_id, text) VALUES (:id, :text) "
                                 "ON CONFLICT (case_id) DO UPDATE SET text = EXCLUDED.text"_s;
    std::optional<QString> before;
    {
        Statement statement(m_connection, u"SELECT text FROM case_search WHERE case_id = :id"_s);
        if (statement.bind(u":id"_s, id).next())
            statement.row() >> before;
    }
    if (before == document)
        return;
    if (index && before)
        run(m_connection.dialect().unindexDocument(), id, *before);
    run(store, id, document);
    if (index)
        run(m_connection.dialect().indexDocument(), id, document);
}

void SearchDocuments::run(const QString &sql, CaseId id, const QString &text)
{
    if (!sql.isEmpty())
        Statement(m_connection, sql).bind(u":id"_s, id).bind(u":text"_s, text).run();
}

} // namespace skranke::storage
