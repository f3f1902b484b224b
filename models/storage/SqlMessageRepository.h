// Messages with their attachments, and what threading asks of them (R7.3).
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlMessageRepository final : public MessageRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    void insert(Message &message) override;
    std::optional<Message> find(MessageId id) override;
    QList<Message> ofCase(CaseId id) override;
    std::optional<Attachment> attachment(AttachmentId id) override;
    void moveTo(MessageId id, CaseId to, ThreadReason reason) override;
    std::optional<Message> findByHeaderId(const QStringList &headerIds) override;
    bool hasHumanResponse(CaseId id) override;
    std::optional<Instant> lastWordToCustomer(CaseId id) override;
    bool isParticipant(CaseId id, const QString &address) override;
    QString sideWith(CaseId id, const QString &address) override;
    int automaticSince(const QString &address, Instant since) override;

private:
    QList<Attachment> attachmentsOf(MessageId id);
};

} // namespace skranke::storage
