// The line between the consoles on one server, by its notifications.
#pragma once

#include "domain/TeamLine.h"
#include "storage/DatabaseThread.h"

namespace skranke::storage {

class ServerLine final : public TeamLine {
    Q_OBJECT
public:
    /// The channel that the words go by.
    static QString channel();

    /// `thread` outlives the line.
    explicit ServerLine(DatabaseThread &thread, QObject *parent = nullptr);

    void say(const QString &words) override;

private:
    DatabaseThread &m_thread;
};

} // namespace skranke::storage
