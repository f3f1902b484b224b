#include "storage/ServerEar.h"

#include "storage/Announcement.h"
#include "storage/ServerLine.h"

#include <QSqlDriver>
#include <QSqlError>

namespace skranke::storage {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Channel = u"skranke"_s;
const QString SchemaNews = u"schema"_s; // sent by a trigger of the database
constexpr auto Pulse = 1s;              // how soon a lost connection is noticed
constexpr auto Retry = 500ms;

} // namespace

ServerEar::ServerEar(const SqlDialect &dialect, const OpenOptions &options, QString origin)
    : m_dialect(dialect), m_options(options), m_origin(std::move(origin))
{
    m_thread.setObjectName(u"listener"_s);
}

ServerEar::~ServerEar()
{
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(this, &ServerEar::stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
}

Result<void> ServerEar::start()
{
    moveToThread(&m_thread);
    m_thread.start();
    Result<void> listening;
    QMetaObject::invokeMethod(
        this,
        [this, &listening] {
            listening = listen();
            if (!listening)
                return;
            m_pulse = std::make_unique<QTimer>();
            connect(m_pulse.get(), &QTimer::timeout, this, &ServerEar::look);
            m_pulse->start(Pulse);
        },
        Qt::BlockingQueuedConnection);
    return listening;
}

Result<void> ServerEar::listen()
{
    auto opened = Connection::open(m_dialect, m_options);
    if (!opened)
        return tl::make_unexpected(opened.error());
    QSqlDriver *driver = (*opened)->database().driver();
    connect(
        driver, &QSqlDriver::notification, this,
        [this](const QString &channel, QSqlDriver::NotificationSource, const QVariant &payload) {
            if (channel == Channel)
                heard(payload.toString());
            else
                Q_EMIT said(payload.toString());
        });
    for (const QString &channel : {Channel, ServerLine::channel()})
        if (!driver->subscribeToNotification(channel))
            return tl::make_unexpected(m_dialect.errorFrom(driver->lastError()));
    m_connection = *std::move(opened);
    return {};
}

void ServerEar::stop()
{
    m_pulse.reset();
    m_connection.reset();
    // Destroyed from the thread that made it, which must be allowed to.
    moveToThread(m_thread.thread());
}

void ServerEar::heard(const QString &payload)
{
    if (payload == SchemaNews) {
        Q_EMIT schemaChanged();
        return;
    }
    const auto told = Announcement::fromText(payload);
    if (told && told->origin != m_origin)
        Q_EMIT announced(told->changes);
}

void ServerEar::look()
{
    if (m_connection) {
        try {
            m_connection->number(u"SELECT 1"_s);
        } catch (const Failure &) {
            m_connection.reset();
            m_pulse->start(Retry);
            Q_EMIT reachabilityChanged(false);
        }
        return;
    }
    if (!listen())
        return;
    m_pulse->start(Pulse);
    Q_EMIT reachabilityChanged(true);
    // What was said meanwhile went unheard.
    Q_EMIT schemaChanged();
    ChangeSet changes;
    changes.everything = true;
    Q_EMIT announced(changes);
}

} // namespace skranke::storage
