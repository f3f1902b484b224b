#include "services/CaseMerging.h"

#include "services/CaseReader.h"

namespace skranke::services {

namespace {

/// Both changed one field, and not to the same.
template <typename T> bool collide(const std::optional<T> &wanted, const T &seen, const T &now)
{
    return wanted && now != seen && now != *wanted;
}

bool collides(const CaseEdit &edit, const Case &seen, const Case &now)
{
    return collide(edit.subject, seen.subject, now.subject)
        || collide(edit.description, seen.description, now.description)
        || collide(edit.kind, seen.kind, now.kind) || collide(edit.level, seen.level, now.level)
        || collide(edit.assignee, seen.assignee, now.assignee)
        || collide(edit.estimateMinutes, seen.estimateMinutes, now.estimateMinutes)
        || collide(edit.site, seen.site, now.site)
        || collide(edit.contact, seen.contact, now.contact)
        || collide(edit.checklist, seen.checklist, now.checklist)
        || collide(edit.includedOverride, seen.includedOverride, now.includedOverride)
        || collide(edit.testAddress, seen.testAddress, now.testAddress);
}

bool isAnotherStage(const Case &seen, const Case &now)
{
    return now.state != seen.state || now.estimateMinutes != seen.estimateMinutes
        || now.mergedInto != seen.mergedInto || (now.unread && !seen.unread);
}

} // namespace

Result<Case> loadSeen(UnitOfWork &work, const Case &seen, const CaseEdit &edit, RestsOn restsOn)
{
    auto now = loadCase(work, seen.id);
    if (!now || now->version == seen.version)
        return now;
    if (collides(edit, seen, *now) || (restsOn == RestsOn::WholeStep && isAnotherStage(seen, *now)))
        return fail(ErrorKind::Conflict, {}, {now->number.toString()});
    return now;
}

} // namespace skranke::services
