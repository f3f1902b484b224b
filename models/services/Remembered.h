// Changes of cases that go on the undo stack once they are committed.
#pragma once

#include "services/UndoStack.h"

namespace skranke::services {

/// What a job did to one case.
struct Changed {
    Case before;
    Case after;
    bool isFinal = false;      ///< a letter went out or an approval was recorded with it
    QList<MessageId> messages; ///< of a merge
};

/// The answer without what it was before; remembered where there is a stack to remember it on.
inline QFuture<Result<Case>> remembered(const Context &context, QFuture<Result<Changed>> future)
{
    return future.then([stack = context.undo](const Result<Changed> &changed) -> Result<Case> {
        if (!changed)
            return tl::make_unexpected(changed.error());
        const Case &before = changed->before;
        const Case &after = changed->after;
        if (stack && !changed->isFinal && before.version != after.version
            && isUndoable(before, after))
            stack->remember({deedOf(before, after), {{before, after.version, changed->messages}}});
        return after;
    });
}

} // namespace skranke::services
