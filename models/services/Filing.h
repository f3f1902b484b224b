// Files one parsed mail where it belongs: an answer, a case of its own, a bounce (R7.2–R7.4).
// Inside the write job that registers it.
#pragma once

#include "domain/Threading.h"
#include "services/IntakeService.h"

namespace skranke::services {

class Filing {
public:
    /// `arrived`: at the mailbox, where the mail comes from one (R2.3).
    Filing(UnitOfWork &work, const MailWriter &writer, Instant now,
           std::optional<Instant> arrived = {})
        : m_work(work), m_writer(writer), m_now(now), m_arrived(arrived)
    {
    }

    Result<IntakeReport> file(const QString &source, const QByteArray &raw,
                              const IncomingMail &mail);
    /// A case of its own, with the raw file attached and what could be read (R7.2).
    Result<IntakeReport> unreadable(const QString &source, const QByteArray &raw,
                                    const Error &error);
    Result<IntakeReport> duplicate(const ReceivedMail &known, const IncomingMail &mail);

private:
    Result<Case> newCase(const IncomingMail &mail, const Completeness &completeness,
                         const ThreadDecision &place);
    Result<Case> existing(CaseId id);
    /// What a reply does to the case it came to.
    Result<Case> answered(Case value, const IncomingMail &mail, const QString &side);
    void noteBounce(const Case &value, const IncomingMail &mail);
    void acknowledge(const Case &value, const IncomingMail &mail);
    Message store(const Case &value, const IncomingMail &mail, const QByteArray &digest,
                  const ThreadDecision &place);
    void settle(const QString &source, const QByteArray &digest, const IncomingMail &mail,
                ReceivedResult result, const Message &message);

    UnitOfWork &m_work;
    const MailWriter &m_writer;
    Instant m_now;
    std::optional<Instant> m_arrived;
};

} // namespace skranke::services
