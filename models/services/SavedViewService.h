// Views of the queue that somebody narrowed and kept: one's own, and those a lead shares.
#pragma once

#include "domain/SavedView.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

class SavedViewService {
public:
    explicit SavedViewService(Context context) : m(context) {}

    /// The shared ones and mine.
    QFuture<Result<QList<SavedView>>> views() const;
    /// Adds when the id is none and changes otherwise. `owner` says whether it is shared; a view of
    /// one's own is always one's own. Shared ones are a lead's to keep; names differ among those
    /// that one sees.
    QFuture<Result<SavedView>> save(SavedView view);
    QFuture<Result<void>> remove(SavedViewId id);

private:
    Context m;
};

} // namespace skranke::services
