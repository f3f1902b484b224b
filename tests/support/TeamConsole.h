// A console of the team's without a window: what an agent's computer does, signed in by its login.
#pragma once

#include "services/CaseService.h"
#include "services/QueueService.h"
#include "services/SlaService.h"
#include "services/TimeService.h"
#include "storage/SqlStore.h"
#include "tests/support/Desk.h"

namespace skranke::tests {

class TeamConsole {
public:
    /// Dies when it may not sign in.
    explicit TeamConsole(const QString &address, const storage::OpenOptions &options = {});
    ~TeamConsole();

    storage::SqlStore &store() { return *m_store; }
    const Agent &me() const { return m_session.me(); }
    services::Context context();
    services::Context contextAt(const Clock &clock);
    services::CaseService cases() { return services::CaseService(context()); }
    services::TimeService time() { return services::TimeService(context()); }
    services::SlaService sla() { return services::SlaService(context()); }
    services::QueueService queue() { return services::QueueService(context()); }

    template <typename F> auto read(F job) { return must(m_store->read(std::move(job))); }
    template <typename F> auto write(F job) { return must(m_store->write(std::move(job))); }
    /// A case of the telephone, taken by nobody yet.
    Case newCase(const QString &subject);

private:
    std::unique_ptr<storage::SqlStore> m_store;
    SystemClock m_clock;
    services::Session m_session;
    std::unique_ptr<MailReader> m_mailReader;
    std::unique_ptr<MailWriter> m_mailWriter;
};

} // namespace skranke::tests
