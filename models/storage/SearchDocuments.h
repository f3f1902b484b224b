// The text a case is found by. Cases are marked while a transaction runs and their documents are
// written once, before it commits.
#pragma once

#include "domain/Id.h"
#include "storage/Connection.h"

#include <QSet>

namespace skranke::storage {

class SearchDocuments {
public:
    explicit SearchDocuments(Connection &connection) : m_connection(connection) {}

    void mark(CaseId id) { m_marked.insert(id); }
    void markCasesOf(ContactId contact);
    void markCasesOf(CustomerId customer);
    /// Writes the documents of the marked cases. Throws Failure.
    void flush();

private:
    QString documentOf(CaseId id);
    void save(CaseId id, const QString &document, bool index);
    void run(const QString &sql, CaseId id, const QString &text);

    Connection &m_connection;
    QSet<CaseId> m_marked;
};

} // namespace skranke::storage
