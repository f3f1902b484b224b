// Everything of the desk that has no widget, built and owned in one place: the database, the
// clock, who sits here, mail, and the use cases. The window and the command line both stand on it.
#pragma once

#include "domain/MailTransport.h"
#include "domain/Secrets.h"
#include "domain/Store.h"
#include "domain/Time.h"
#include "domain/TokenIssuer.h"
#include "services/BillingService.h"
#include "services/BulkService.h"
#include "services/CalendarService.h"
#include "services/CaseService.h"
#include "services/Context.h"
#include "services/DeskService.h"
#include "services/DraftSpool.h"
#include "services/IncidentService.h"
#include "services/IntakeService.h"
#include "services/LetterService.h"
#include "services/MailAccountService.h"
#include "services/MailIntakeService.h"
#include "services/MailSendService.h"
#include "services/MailSignInService.h"
#include "services/MonitoringService.h"
#include "services/OutboxService.h"
#include "services/PresenceService.h"
#include "services/QueueService.h"
#include "services/RegisterService.h"
#include "services/SavedViewService.h"
#include "services/SignatureService.h"
#include "services/SlaService.h"
#include "services/SourceTrialService.h"
#include "services/TimeService.h"
#include "services/TimerSpool.h"
#include "services/UndoStack.h"

#include <QString>

#include <future>
#include <memory>

class QThread;

namespace skranke::monitoring {
class AlertmanagerReader;
}

namespace skranke::app {

/// `sqlite:PATH` of the user's own embedded database.
QString defaultDatabase();
/// The name the operating system knows the user by.
QString systemUserName();

class Core {
public:
    struct Options {
        /// `sqlite:PATH`, a path or `postgresql://…`; empty: defaultDatabase()
        QString database;
        /// Who sits here; empty: systemUserName(). On a server it is who the login stands for.
        QString agent;
        std::unique_ptr<Clock> clock;     ///< none: the system's
        std::unique_ptr<Secrets> secrets; ///< none: the system's
        QByteArray password; ///< of a server's login; empty: what the server's library finds itself
    };

    /// A database being opened on a thread of its own, so that a window can be dressed meanwhile:
    /// its schema brought up to date, and the agent signed in.
    class Opening {
    public:
        explicit Opening(Options options);
        /// Waits for it, once. The core lives in the calling thread.
        Result<std::unique_ptr<Core>> finish();

    private:
        friend class Core;
        struct Desk {
            std::unique_ptr<Store> store;
            TeamLine *line; ///< the store's, on a server
            Agent me;
        };
        static Result<Desk> open(const QString &address, const QString &agent,
                                 const QByteArray &password, QThread *home);

        Options m_options;
        std::future<Result<Desk>> m_desk;
    };

    static Result<std::unique_ptr<Core>> open(Options options);
    ~Core();

    Store &store() { return *m_store; }
    const Clock &clock() const { return *m_clock; }
    services::Session &session() { return m_session; }
    Secrets &secrets() { return *m_secrets; }
    const MailSource &mailSource() const { return *m_mailSource; }
    const MailTransport &mailTransport() const { return *m_mailTransport; }
    AlertSource &alertSource();
    services::Context context();
    const QString &databasePath() const { return m_databasePath; }
    /// On a server shared with others, where the login says who one is.
    bool isShared() const;
    /// On this computer, for what is not sent yet: beside the user's own database, or among the
    /// user's data for a server's.
    QString draftFolder() const;
    /// The database in a few words, for a status bar.
    QString databaseName() const;

    services::PresenceService &presence() { return *m_presence; }
    services::DraftSpool *spool() { return m_spool.get(); }           ///< on a server only
    services::TimerSpool *timerSpool() { return m_timerSpool.get(); } ///< on a server only
    services::CaseService &cases() { return m_services->cases; }
    services::QueueService &queue() { return m_services->queue; }
    services::IntakeService &intake() { return m_services->intake; }
    services::TimeService &time() { return m_services->time; }
    services::BillingService &billing() { return m_services->billing; }
    services::SlaService &sla() { return m_services->sla; }
    services::RegisterService &registers() { return m_services->registers; }
    services::CalendarService &calendars() { return m_services->calendars; }
    services::OutboxService &outbox() { return m_services->outbox; }
    services::BulkService &bulk() { return m_services->bulk; }
    services::SavedViewService &savedViews() { return m_services->savedViews; }
    services::UndoStack &undo() { return m_undo; }
    services::DeskService &desk() { return m_services->desk; }
    services::LetterService &letters() { return m_services->letters; }
    services::SignatureService &signatures() { return m_services->signatures; }
    services::MonitoringService &monitoring() { return m_services->monitoring; }
    services::SourceTrialService &sourceTrials() { return m_services->sourceTrials; }
    services::IncidentService &incidents() { return m_services->incidents; }
    services::MailAccountService &mailAccounts() { return m_services->mailAccounts; }
    services::MailIntakeService &mailIntake() { return m_services->mailIntake; }
    services::MailSendService &mailSend() { return m_services->mailSend; }
    services::MailSignInService &mailSignIn() { return m_services->mailSignIn; }

private:
    struct Services {
        Services(services::Context context, services::TimerSpool *timers,
                 const MailTransport &transport, SourceProbe &probe, Secrets &secrets,
                 services::MailTokens &tokens, TokenIssuer &issuer)
            : cases(context),
              queue(context),
              intake(context),
              time(context, timers),
              billing(context),
              sla(context),
              registers(context),
              calendars(context),
              outbox(context),
              bulk(context),
              savedViews(context),
              desk(context),
              letters(context),
              signatures(context),
              monitoring(context),
              sourceTrials(context, probe, secrets),
              incidents(context),
              mailAccounts(context, transport, secrets),
              mailIntake(context, intake, transport),
              mailSend(context, transport),
              mailSignIn(context, tokens, issuer, secrets)
        {
        }
        services::CaseService cases;
        services::QueueService queue;
        services::IntakeService intake;
        services::TimeService time;
        services::BillingService billing;
        services::SlaService sla;
        services::RegisterService registers;
        services::CalendarService calendars;
        services::OutboxService outbox;
        services::BulkService bulk;
        services::SavedViewService savedViews;
        services::DeskService desk;
        services::LetterService letters;
        services::SignatureService signatures;
        services::MonitoringService monitoring;
        services::SourceTrialService sourceTrials;
        services::IncidentService incidents;
        services::MailAccountService mailAccounts;
        services::MailIntakeService mailIntake;
        services::MailSendService mailSend;
        services::MailSignInService mailSignIn;
    };

    Core(Opening::Desk desk, Options options, QString path);

    QString m_databasePath;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Secrets> m_secrets;
    services::Session m_session;
    std::unique_ptr<MailReader> m_mailReader;
    std::unique_ptr<MailWriter> m_mailWriter;
    std::unique_ptr<MailSource> m_mailSource;
    std::unique_ptr<TokenIssuer> m_tokenIssuer;
    std::unique_ptr<services::MailTokens> m_mailTokens;
    std::unique_ptr<MailTransport> m_mailServers;
    std::unique_ptr<MailTransport> m_mailTransport;
    std::unique_ptr<monitoring::AlertmanagerReader> m_alerts;
    services::UndoStack m_undo; ///< outlives the store's thread, which reports to it
    std::unique_ptr<Store> m_store;
    std::unique_ptr<services::TimerSpool> m_timerSpool;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<services::PresenceService> m_presence;
    std::unique_ptr<services::DraftSpool> m_spool;
};

} // namespace skranke::app
