// What every repository stands on: the connection, what the transaction touches, and the search
// documents that must follow.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Repositories.h"
#include "storage/Connection.h"
#include "storage/SearchDocuments.h"

namespace skranke::storage {

struct RepositoryContext {
    Connection &connection;
    ChangeSet &changes;
    SearchDocuments &search;
};

class SqlRepository {
public:
    explicit SqlRepository(const RepositoryContext &context)
        : m_connection(context.connection), m_changes(context.changes), m_search(context.search)
    {
    }

protected:
    ~SqlRepository() = default;

    Connection &m_connection;
    ChangeSet &m_changes;
    SearchDocuments &m_search;
};

} // namespace skranke::storage
