#include "storage/ServerLine.h"

#include "storage/Statement.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

QString ServerLine::channel()
{
    return u"skranke_line"_s;
}

ServerLine::ServerLine(DatabaseThread &thread, QObject *parent) : TeamLine(parent), m_thread(thread)
{
}

void ServerLine::say(const QString &words)
{
    m_thread.post([words](Connection &connection) {
        try {
            Statement statement(connection, u"SELECT pg_notify(:channel, :words)"_s);
            statement.bind(u":channel"_s, channel()).bind(u":words"_s, words).run();
        } catch (const Failure &) {
            // Nobody keeps these words; who is here says so again in a moment.
        }
    });
}

} // namespace skranke::storage
