#include "app/Core.h"

#include "mail/FileMailSource.h"
#include "mail/GMimeReader.h"
#include "mail/GMimeWriter.h"
#include "resources/Resources.h"
#include "secrets/SystemSecrets.h"
#include "storage/SqlStore.h"

#include <QDir>
#include <QStandardPaths>
#include <QThread>

namespace skranke::app {

QString defaultDatabase()
{
    // Named here and not by QCoreApplication, so that window and command line agree on the place.
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return QStringLiteral("sqlite:") + data.filePath(QStringLiteral("skranke/skranke.db"));
}

QString systemUserName()
{
    for (const char *variable : {"SKRANKE_AGENT", "USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    const QString home = QDir(QDir::homePath()).dirName();
    return home.isEmpty() ? QStringLiteral("agent") : home;
}

Result<std::unique_ptr<Core>> Core::open(Options options)
{
    initResources();
    const QString address = options.database.isEmpty() ? defaultDatabase() : options.database;
    if (!options.clock)
        options.clock = std::make_unique<SystemClock>();
    if (!options.secrets)
        options.secrets = std::make_unique<secrets::SystemSecrets>();
    auto store = storage::SqlStore::open(address);
    if (!store)
        return tl::make_unexpected(store.error());
    const QString agent = options.agent.isEmpty() ? systemUserName() : options.agent;
    const auto me = services::DeskService::signIn(**store, agent).result();
    if (!me)
        return tl::make_unexpected(me.error());
    QString path = address;
    path.remove(0, path.startsWith(QLatin1String("sqlite:")) ? 7 : 0);
    return std::unique_ptr<Core>(
        new Core(*std::move(store), std::move(options), *me, std::move(path)));
}

std::future<Result<std::unique_ptr<Core>>> Core::beginOpening(Options options)
{
    return std::async(std::launch::async,
                      [options = std::move(options), home = QThread::currentThread()]() mutable {
                          auto core = open(std::move(options));
                          if (core)
                              (*core)->m_store->moveToThread(home);
                          return core;
                      });
}

Core::Core(std::unique_ptr<Store> store, Options options, Agent me, QString path)
    : m_databasePath(std::move(path)),
      m_clock(std::move(options.clock)),
      m_secrets(std::move(options.secrets)),
      m_session(std::move(me)),
      m_mailReader(std::make_unique<mail::GMimeReader>()),
      m_mailWriter(std::make_unique<mail::GMimeWriter>()),
      m_mailSource(std::make_unique<mail::FileMailSource>()),
      m_store(std::move(store)),
      m_services(std::make_unique<Services>(context()))
{
}

Core::~Core() = default;

services::Context Core::context()
{
    return {*m_store, *m_clock, m_session, *m_mailReader, *m_mailWriter, &m_undo};
}

} // namespace skranke::app
