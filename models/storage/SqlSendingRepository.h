// How far the sending of each mail has come.
#pragma once

#include "domain/Sending.h"
#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlSendingRepository final : public SendingRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    QList<QueuedMail> waiting() override;
    QList<QueuedMail> uncopied() override;
    Sending find(OutgoingId id) override;
    void save(const Sending &sending) override;
};

} // namespace skranke::storage
