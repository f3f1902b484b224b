// Who does a shared chore. Held by one session at a time, and by nobody once that session is gone,
// however it went.
#pragma once

#include "domain/Chore.h"

#include <QHash>
#include <QString>

#include <memory>

namespace skranke::storage {

class Connection;

class ChoreKeeper {
public:
    virtual ~ChoreKeeper() = default;
    /// Is the chore ours? Takes it when it is free. On the writer's thread, between transactions;
    /// throws Failure.
    virtual bool hold(Connection &connection, Chore chore) = 0;
};

/// Locks of the operating system on small files beside the database.
class FileChoreKeeper final : public ChoreKeeper {
public:
    explicit FileChoreKeeper(QString databasePath);
    ~FileChoreKeeper() override;
    bool hold(Connection &connection, Chore chore) override;

private:
    class Lock;

    QString m_databasePath;
    QHash<Chore, std::shared_ptr<Lock>> m_held;
};

} // namespace skranke::storage
