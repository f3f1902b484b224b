// Files that go with a letter that has not been sent, kept on this computer so that neither a crash
// nor a restart loses them. The text beside them is a draft of the database's (R10.3).
#pragma once

#include "domain/Id.h"
#include "domain/Result.h"
#include "domain/Workflow.h"
#include "services/Session.h"

#include <QFuture>
#include <QString>
#include <QThreadPool>

namespace skranke::services {

/// Each agent's own. Everything is done in the order asked for, off the calling thread.
class DraftFiles {
public:
    /// The folder is made when the first file is kept.
    DraftFiles(QString folder, const Session &session);
    ~DraftFiles(); ///< what is under way is finished first

    /// Those of a case, whole; none takes what was kept away.
    QFuture<Result<void>> keep(CaseId id, QList<OutgoingFile> files);
    /// What cannot be read is as if it were not there.
    QFuture<QList<OutgoingFile>> kept(CaseId id);

private:
    QString path(CaseId id) const;

    QString m_folder;
    const Session &m_session;
    QThreadPool m_line;
};

} // namespace skranke::services
