// Taking back what was done to cases, as long as nobody has touched them since.
#pragma once

#include "domain/Workflow.h"
#include "services/CaseEdit.h"
#include "services/Context.h"

#include <QFuture>
#include <QList>

namespace skranke::services {

/// A case before a change, and what it became.
struct Undoable {
    Case before;
    int version = 0;           ///< after the change; another one by now: a conflict
    QList<MessageId> messages; ///< of a merge: those that went over to the other case
};

/// Can the difference be taken back? A letter that was sent, an approval and an answered clock are
/// on record and stay.
bool isUndoable(const Case &before, const Case &after);

class CaseUndo {
public:
    explicit CaseUndo(Context context) : m(context) {}

    /// Makes the cases what they were, with an event for each thing that changes back; all of
    /// them or, with a Conflict that names the case, none. Answers with what they are now.
    QFuture<Result<QList<Case>>> takeBack(QList<Undoable> changes);

private:
    Context m;
};

} // namespace skranke::services
