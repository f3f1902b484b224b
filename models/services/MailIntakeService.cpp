#include "services/MailIntakeService.h"
#include "domain/MailWork.h"

#include "services/FolderIntake.h"

#include <algorithm>

namespace skranke::services {

namespace {

/// Keeps when a mailbox last answered, and since when it has not.
Result<void> note(const Context &m, MailAccountId id, const std::optional<Error> &problem)
{
    return m.store
        .write([&](UnitOfWork &work) -> Result<void> {
            const QList<MailAccountStatus> all = mailOf(work).mailAccounts().statuses();
            const auto known = std::find_if(all.cbegin(), all.cend(),
                                            [id](const auto &one) { return one.account == id; });
            MailAccountStatus status;
            status.account = id;
            if (known != all.cend())
                status = *known;
            const MailAccountStatus before = status;
            if (problem) {
                status.failedAt = status.failedAt.value_or(m.clock.now());
                status.problem = problem->arguments;
            } else {
                status.fetchedAt = m.clock.now();
                status.failedAt.reset();
                status.problem.clear();
            }
            if (status != before)
                mailOf(work).mailAccounts().saveStatus(status);
            return {};
        })
        .result();
}

} // namespace

Result<FetchSummary> MailIntakeService::fetch(const MailAccount &account,
                                              const MailCredentials &credentials,
                                              const std::atomic<bool> &stop)
{
    auto summary = fetchAll(account, credentials, stop);
    if (stop)
        return summary.value_or(FetchSummary{});
    std::optional<Error> problem;
    if (!summary)
        problem = summary.error();
    // Trouble with the database is not the mailbox's, and could not be kept anyway.
    if (!problem || mailProblemOf(*problem))
        if (auto noted = note(m, account.id, problem); !noted)
            return tl::make_unexpected(noted.error());
    return summary;
}

Result<FetchSummary> MailIntakeService::fetchAll(const MailAccount &account,
                                                 const MailCredentials &credentials,
                                                 const std::atomic<bool> &stop)
{
    FetchSummary summary;
    auto session = m_transport.openIncoming(account, credentials, stop);
    if (!session)
        return tl::make_unexpected(session.error());
    for (const QString &folder : account.folders) {
        FolderIntake intake(m, m_intake, account, **session, summary, stop);
        if (auto fetched = intake.fetch(folder); !fetched)
            return tl::make_unexpected(fetched.error());
    }
    return summary;
}

} // namespace skranke::services
