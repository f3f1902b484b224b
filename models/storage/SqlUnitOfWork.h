// The repositories of one transaction on one connection.
#pragma once

#include "domain/MailWork.h"
#include "storage/SqlApprovalRepository.h"
#include "storage/SqlBlobRepository.h"
#include "storage/SqlBreachRepository.h"
#include "storage/SqlCaseRepository.h"
#include "storage/SqlDraftRepository.h"
#include "storage/SqlEventRepository.h"
#include "storage/SqlMailAccountRepository.h"
#include "storage/SqlMessageRepository.h"
#include "storage/SqlMonitoringRepository.h"
#include "storage/SqlOutboxRepository.h"
#include "storage/SqlQueueRepository.h"
#include "storage/SqlReceivedRepository.h"
#include "storage/SqlRegisterRepository.h"
#include "storage/SqlSavedViewRepository.h"
#include "storage/SqlSendingRepository.h"
#include "storage/SqlSettingRepository.h"
#include "storage/SqlTemplateRepository.h"
#include "storage/SqlTimeRepository.h"

namespace skranke::storage {

class SqlUnitOfWork final : public UnitOfWork, public MailWork {
public:
    explicit SqlUnitOfWork(Connection &connection)
        : m_search(connection), m_context{connection, changes, m_search}
    {
    }

    /// Writes what waits for the end of the transaction. Before the commit; throws Failure.
    void flush() { m_search.flush(); }

    CaseRepository &cases() override { return m_cases; }
    QueueRepository &queue() override { return m_queue; }
    MessageRepository &messages() override { return m_messages; }
    BlobRepository &blobs() override { return m_blobs; }
    ReceivedRepository &received() override { return m_received; }
    EventRepository &events() override { return m_events; }
    ApprovalRepository &approvals() override { return m_approvals; }
    TimeRepository &time() override { return m_time; }
    BreachRepository &breaches() override { return m_breaches; }
    RegisterRepository &registers() override { return m_registers; }
    OutboxRepository &outbox() override { return m_outbox; }
    DraftRepository &drafts() override { return m_drafts; }
    SettingRepository &settings() override { return m_settings; }
    MonitoringRepository &monitoring() override { return m_monitoring; }
    SavedViewRepository &savedViews() override { return m_savedViews; }
    TemplateRepository &templates() override { return m_templates; }
    MailWork &mail() override { return *this; }
    MailAccountRepository &mailAccounts() override { return m_mailAccounts; }
    SendingRepository &sendings() override { return m_sendings; }

private:
    SearchDocuments m_search;
    RepositoryContext m_context;
    SqlCaseRepository m_cases{m_context};
    SqlQueueRepository m_queue{m_context};
    SqlMessageRepository m_messages{m_context};
    SqlBlobRepository m_blobs{m_context};
    SqlReceivedRepository m_received{m_context};
    SqlEventRepository m_events{m_context};
    SqlApprovalRepository m_approvals{m_context};
    SqlTimeRepository m_time{m_context};
    SqlBreachRepository m_breaches{m_context};
    SqlRegisterRepository m_registers{m_context};
    SqlOutboxRepository m_outbox{m_context};
    SqlDraftRepository m_drafts{m_context};
    SqlSettingRepository m_settings{m_context};
    SqlMonitoringRepository m_monitoring{m_context};
    SqlSavedViewRepository m_savedViews{m_context};
    SqlTemplateRepository m_templates{m_context};
    SqlMailAccountRepository m_mailAccounts{m_context};
    SqlSendingRepository m_sendings{m_context};
};

} // namespace skranke::storage
