// Drafts that the team's server could not take: kept in files of this computer, and given to the
// server when it is there again, also by a later run of the program (R10.3).
#pragma once

#include "services/CaseService.h"

#include <QObject>

namespace skranke::services {

class DraftSpool final : public QObject {
    Q_OBJECT
public:
    enum class Kept { InDatabase, Here };

    /// `folder` belongs to one database; it is made when it is first needed.
    DraftSpool(CaseService &cases, Store &store, QString folder, QObject *parent = nullptr);

    /// In the database, or here while its server is away. Other errors as CaseService::saveDraft;
    /// Unreadable when neither would have it.
    QFuture<Result<Kept>> save(Draft draft);
    /// Hands over what is kept here of this person's.
    void settle();
    qsizetype waiting() const; ///< drafts kept here

Q_SIGNALS:
    void settled(skranke::CaseId id);

private:
    QString fileOf(const Draft &draft) const;
    Result<void> keep(const Draft &draft);
    void handOver(const QString &file);

    CaseService &m_cases;
    const QString m_folder;
};

} // namespace skranke::services
