// Takes the mail of the desk's mailboxes in: what is new in each folder, in order, once (R7.1,
// R7.2).
#pragma once

#include "domain/MailTransport.h"
#include "services/IntakeService.h"

namespace skranke::services {

struct FetchSummary {
    int registered = 0;
    int duplicates = 0; ///< known already
    int setAside = 0;
    int left = 0; ///< was there before the desk, and stays (OldMail)
};

class MailIntakeService {
public:
    MailIntakeService(Context context, IntakeService &intake, const MailTransport &transport)
        : m(context), m_intake(intake), m_transport(transport)
    {
    }

    /// One round over the folders of a mailbox. What is registered, and how far we are, is kept
    /// batch by batch, so that a round that breaks off loses nothing and repeats next to nothing.
    /// A mail that cannot be registered is set aside and does not stop the rest; one at which the
    /// connection breaks again and again is, too, and tried again every hour. Blocking.
    Result<FetchSummary> fetch(const MailAccount &account, const MailCredentials &credentials,
                               const std::atomic<bool> &stop);

private:
    Result<FetchSummary> fetchAll(const MailAccount &account, const MailCredentials &credentials,
                                  const std::atomic<bool> &stop);

    Context m;
    IntakeService &m_intake;
    const MailTransport &m_transport;
};

} // namespace skranke::services
