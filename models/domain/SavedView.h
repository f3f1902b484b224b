// A view of the queue that somebody has narrowed and kept under a name.
#pragma once

#include "domain/Queue.h"

namespace skranke {

struct SavedView {
    SavedViewId id;
    int version = 0;
    QString name;
    AgentId owner; ///< none: shared with everybody
    View view = View::AllOpen;
    QString narrowing; ///< QueueFilter::narrowing, as toText() writes it

    bool operator==(const SavedView &) const = default;
};

class SavedViewRepository {
public:
    virtual ~SavedViewRepository() = default;
    virtual QList<SavedView> visibleTo(AgentId agent) = 0; ///< the shared first, then by name
    virtual std::optional<SavedView> find(SavedViewId id) = 0;
    virtual void insert(SavedView &view) = 0;
    [[nodiscard]] virtual bool update(SavedView &view) = 0;
    virtual void remove(SavedViewId id) = 0;
};

} // namespace skranke
