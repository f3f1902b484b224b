#include "app/Core.h"

#include "mail/FileMailSource.h"
#include "mail/GMimeReader.h"
#include "mail/GMimeWriter.h"
#include "mail/NetworkTransport.h"
#include "monitoring/AlertmanagerReader.h"
#include "oauth/OAuthIssuer.h"
#include "resources/Resources.h"
#include "secrets/SystemSecrets.h"
#include "services/SignedInTransport.h"
#include "storage/SqlStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
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

namespace {

/// The agent whom this login stands for.
Result<Agent> agentOfLogin(storage::SqlStore &store)
{
    const Result<AgentId> id = store.signIn().result();
    if (!id)
        return tl::make_unexpected(id.error());
    return store
        .read([id = *id](UnitOfWork &work) -> Result<Agent> {
            const auto agent = work.registers().agent(id);
            return agent ? Result<Agent>(*agent)
                         : Result<Agent>(fail(ErrorKind::NotFound, QStringLiteral("the agent")));
        })
        .result();
}

/// For what is kept here for one database, whatever its address is made of.
QString keptFolder(const QString &address, const QString &what)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    const QByteArray mark =
        QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return data.filePath(QStringLiteral("skranke/%1/%2").arg(what, QString::fromLatin1(mark)));
}

} // namespace

Core::Opening::Opening(Options options) : m_options(std::move(options))
{
    initResources();
    if (m_options.database.isEmpty())
        m_options.database = defaultDatabase();
    if (m_options.agent.isEmpty())
        m_options.agent = systemUserName();
    if (!m_options.clock)
        m_options.clock = std::make_unique<SystemClock>();
    if (!m_options.secrets)
        m_options.secrets = std::make_unique<secrets::SystemSecrets>();
    m_desk = std::async(std::launch::async, &Opening::open, m_options.database, m_options.agent,
                        m_options.password, QThread::currentThread());
}

Result<Core::Opening::Desk> Core::Opening::open(const QString &address, const QString &agent,
                                                const QByteArray &password, QThread *home)
{
    storage::OpenOptions how;
    how.password = password;
    auto store = storage::SqlStore::open(address, how);
    if (!store)
        return tl::make_unexpected(store.error());
    // On a server the login says who one is.
    auto me = (*store)->isServer() ? agentOfLogin(**store)
                                   : services::DeskService::signIn(**store, agent).result();
    if (!me)
        return tl::make_unexpected(me.error());
    (*store)->moveToThread(home);
    TeamLine *line = (*store)->line();
    return Desk{*std::move(store), line, *std::move(me)};
}

Result<std::unique_ptr<Core>> Core::Opening::finish()
{
    auto desk = m_desk.get();
    if (!desk)
        return tl::make_unexpected(desk.error());
    QString path = m_options.database;
    path.remove(0, path.startsWith(QLatin1String("sqlite:")) ? 7 : 0);
    return std::unique_ptr<Core>(new Core(*std::move(desk), std::move(m_options), std::move(path)));
}

Result<std::unique_ptr<Core>> Core::open(Options options)
{
    return Opening(std::move(options)).finish();
}

bool Core::isShared() const
{
    return !storage::shownAddress(m_databasePath).isEmpty();
}

QString Core::draftFolder() const
{
    return isShared() ? keptFolder(m_databasePath, QStringLiteral("files"))
                      : m_databasePath + QStringLiteral("-drafts");
}

QString Core::databaseName() const
{
    return isShared() ? QStringLiteral("PostgreSQL ") + storage::shownAddress(m_databasePath)
                      : QStringLiteral("SQLite ") + QFileInfo(m_databasePath).fileName();
}

Core::Core(Opening::Desk desk, Options options, QString path)
    : m_databasePath(std::move(path)),
      m_clock(std::move(options.clock)),
      m_secrets(std::move(options.secrets)),
      m_session(std::move(desk.me)),
      m_mailReader(std::make_unique<mail::GMimeReader>()),
      m_mailWriter(std::make_unique<mail::GMimeWriter>()),
      m_mailSource(std::make_unique<mail::FileMailSource>()),
      m_tokenIssuer(std::make_unique<oauth::OAuthIssuer>()),
      m_mailTokens(std::make_unique<services::MailTokens>(*m_clock, *m_secrets, *m_tokenIssuer)),
      m_mailServers(std::make_unique<mail::NetworkTransport>()),
      m_mailTransport(std::make_unique<services::SignedInTransport>(*m_mailServers, *m_mailTokens)),
      m_alerts(std::make_unique<monitoring::AlertmanagerReader>()),
      m_store(std::move(desk.store)),
      m_timerSpool(isShared() ? std::make_unique<services::TimerSpool>(
                       context(), keptFolder(m_databasePath, QStringLiteral("timers")))
                              : nullptr),
      m_services(std::make_unique<Services>(context(), m_timerSpool.get(), *m_mailTransport,
                                            *m_alerts, *m_secrets, *m_mailTokens, *m_tokenIssuer)),
      m_presence(std::make_unique<services::PresenceService>(desk.line, m_session, *m_clock))
{
    if (isShared())
        m_spool = std::make_unique<services::DraftSpool>(
            m_services->cases, *m_store, keptFolder(m_databasePath, QStringLiteral("drafts")));
}

Core::~Core()
{
    // Whoever waits for a source or a token is answered while the desk is still there.
    m_mailTokens->close();
    m_tokenIssuer.reset();
    m_alerts.reset();
}

AlertSource &Core::alertSource()
{
    return *m_alerts;
}

services::Context Core::context()
{
    return {*m_store, *m_clock, m_session, *m_mailReader, *m_mailWriter, &m_undo};
}

} // namespace skranke::app
