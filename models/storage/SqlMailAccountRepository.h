// The desk's mailboxes, and how far they have been read.
#pragma once

#include "domain/MailAccount.h"
#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlMailAccountRepository final : public MailAccountRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    QList<MailAccount> all() override;
    std::optional<MailAccount> find(MailAccountId id) override;
    void insert(MailAccount &account) override;
    bool update(MailAccount &account) override;
    void remove(MailAccountId id) override;

    std::optional<FolderProgress> progress(MailAccountId id, const QString &folder) override;
    void saveProgress(const FolderProgress &progress) override;

    QList<SetAsideMail> setAside() override;
    void insert(SetAsideMail &mail) override;
    void removeSetAside(SetAsideId id) override;

    std::optional<Instant> arrival(const QByteArray &rawSha256) override;
    void setArrival(const QByteArray &rawSha256, Instant at) override;

    QList<MailAccountStatus> statuses() override;
    void saveStatus(const MailAccountStatus &status) override;
};

} // namespace skranke::storage
