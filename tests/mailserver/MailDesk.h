// A desk that lives on real mail servers.
#pragma once

#include "domain/MailWork.h"
#include "mail/NetworkTransport.h"
#include "resources/Resources.h"
#include "services/CaseService.h"
#include "services/DeskService.h"
#include "services/IntakeService.h"
#include "services/MailIntakeService.h"
#include "services/MailSendService.h"
#include "services/MailSettings.h"
#include "services/OutboxService.h"
#include "tests/mailserver/MailServers.h"
#include "tests/support/Desk.h"
#include "tests/support/SampleMail.h"

namespace skranke::tests {

struct MailDesk : Desk {
    mail::NetworkTransport transport{mail::Patience{5'000, 20'000, 60'000}};
    services::CaseService cases{context()};
    services::IntakeService intake{context()};
    services::MailIntakeService mailIntake{context(), intake, transport};
    services::MailSendService mailSend{context(), transport};
    services::OutboxService outbox{context()};
    MailAccount account;
    std::atomic<bool> stop = false;

    explicit MailDesk(MailAccount value) : account(std::move(value))
    {
        initResources();
        account = write([one = account](UnitOfWork &work) mutable -> Result<MailAccount> {
            services::setUndoTime(work, Seconds(0));
            mailOf(work).mailAccounts().insert(one);
            return one;
        });
    }

    Result<services::FetchSummary> fetch(const QByteArray &password = "secret")
    {
        return mailIntake.fetch(account, {password}, stop);
    }
    Result<services::SendSummary> send() { return mailSend.send(account, {"secret"}, stop); }

    /// The number of mails of customers that are filed in cases.
    qint64 filed()
    {
        return read([](UnitOfWork &work) -> Result<qint64> {
            QueueFilter everything;
            everything.view = View::Everything;
            qint64 count = 0;
            for (const QueueRow &row : work.queue().page(everything, 0, 1'000'000))
                for (const Message &message : work.messages().ofCase(row.id))
                    count += message.kind == MessageKind::Incoming;
            return count;
        });
    }
    QList<SetAsideMail> setAside()
    {
        return read([](UnitOfWork &work) -> Result<QList<SetAsideMail>> {
            return mailOf(work).mailAccounts().setAside();
        });
    }
    MailAccountStatus status()
    {
        return read([](UnitOfWork &work) -> Result<MailAccountStatus> {
            return mailOf(work).mailAccounts().statuses().value(0);
        });
    }
    QList<OutgoingEntry> outgoing(OutgoingState state) { return must(outbox.list(state)); }
};

} // namespace skranke::tests
