// What is kept under a name, one's own or shared with everybody: views of the queue, prepared
// texts. The shared ones are a lead's to keep, one's own are nobody else's (R9).
#pragma once

#include "domain/Register.h"
#include "services/Job.h"

namespace skranke::services {

/// `T` has an owner; none: shared.
template <typename T> Result<void> mayKeep(const T &value, const Agent &me)
{
    if (value.owner ? value.owner == me.id : me.role == Role::Lead)
        return {};
    return value.owner ? refuse(Reason::NotYours) : refuse(Reason::LeadOnly);
}

/// Names differ among those that one sees.
template <typename Repository, typename T>
Result<void> nameIsFree(Repository &kept, const T &value, const Agent &me)
{
    for (const T &other : kept.visibleTo(me.id))
        if (other.id != value.id && other.name.compare(value.name, Qt::CaseInsensitive) == 0)
            return refuse(Reason::NameTaken, {value.name});
    return {};
}

/// Adds when the id is none, and changes otherwise. What is otherwise wrong with it has been asked.
template <typename Repository, typename T>
Result<T> keep(Repository &kept, T value, const Agent &me)
{
    if (auto allowed = mayKeep(value, me); !allowed)
        return tl::make_unexpected(allowed.error());
    if (!value.id) {
        kept.insert(value);
        return value;
    }
    const auto before = kept.find(value.id);
    if (!before)
        return fail(ErrorKind::NotFound);
    if (auto allowed = mayKeep(*before, me); !allowed)
        return tl::make_unexpected(allowed.error());
    if (!kept.update(value))
        return fail(ErrorKind::Conflict, {}, {value.name});
    return value;
}

/// What is gone already is no error.
template <typename Repository, typename Id>
Result<void> discard(Repository &kept, Id id, const Agent &me)
{
    const auto value = kept.find(id);
    if (!value)
        return {};
    if (auto allowed = mayKeep(*value, me); !allowed)
        return allowed;
    kept.remove(id);
    return {};
}

} // namespace skranke::services
