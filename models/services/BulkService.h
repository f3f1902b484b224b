// One change to many cases at once, under the same guards as on each alone (R5.3).
#pragma once

#include "domain/Workflow.h"
#include "services/CaseEdit.h"
#include "services/Context.h"

#include <QFuture>
#include <QList>

namespace skranke::services {

/// A correction, a step, or both: the correction first.
struct BulkAction {
    CaseEdit edit;
    std::optional<Transition> transition;
    QString words; ///< the reason of a step that needs one
};

struct BulkReport {
    struct Change {
        Case before;
        Case after;
    };
    struct Refusal {
        CaseId id;
        CaseNumber number;
        Error error;
    };
    QList<Change> changed;
    QList<Refusal> refused; ///< nothing of these was changed
    int unchanged = 0;      ///< were so already
};

class BulkService {
public:
    explicit BulkService(Context context) : m(context) {}

    /// A few hundred at most: they are changed in one transaction. What a rule refuses is told in
    /// the report and keeps nothing else from happening; a failing database changes nothing.
    QFuture<Result<BulkReport>> apply(QList<CaseId> cases, BulkAction action);

private:
    Context m;
};

} // namespace skranke::services
