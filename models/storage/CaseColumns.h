// How a case is stored; shared by the repositories that read whole cases.
#pragma once

#include "domain/Case.h"
#include "storage/Mapping.h"
#include "storage/QueueKeys.h"

namespace skranke::storage {

template <typename Visit> void columns(Visit visit, Is<Case> auto &value)
{
    visit("version", value.version);
    visit("year", value.number.year);
    visit("sequence", value.number.sequence);
    visit("subject", value.subject);
    visit("kind", value.kind);
    visit("level", value.level);
    visit("source", value.source);
    visit("contact_id", value.contact);
    visit("customer_id", value.customer);
    visit("agreement_id", value.agreement);
    visit("site_id", value.site);
    visit("submitted", value.submitted);
    visit("registered", value.registered);
    visit("state", value.state);
    visit("return_to", value.returnTo);
    visit("waiting_since", value.waitingSince);
    visit("assignee_id", value.assignee);
    visit("estimate_minutes", value.estimateMinutes);
    visit("estimate_sent", value.estimateSent);
    visit("approved_minutes", value.approvedMinutes);
    visit("last_in_test", value.lastInTest);
    visit("test_approved", value.testApproved);
    visit("test_address", value.testAddress);
    visit("response_due", value.responseDue);
    visit("responded_at", value.respondedAt);
    visit("update_due", value.updateDue);
    visit("closed_at", value.closedAt);
    visit("experience_found", value.checklist.experience.found);
    visit("experience_corrected", value.checklist.experience.corrected);
    visit("example_found", value.checklist.example.found);
    visit("example_corrected", value.checklist.example.corrected);
    visit("link_found", value.checklist.link.found);
    visit("link_corrected", value.checklist.link.corrected);
    visit("urgency_found", value.checklist.urgency.found);
    visit("urgency_corrected", value.checklist.urgency.corrected);
    visit("included_override", value.includedOverride);
    visit("linked_to", value.linkedTo);
    visit("claims_to_belong_to", value.claimsToBelongTo);
    visit("merged_into", value.mergedInto);
    visit("unread", value.unread);
    visit("description", value.description);
}

/// A case as it is written, with what the queue sorts by.
struct CaseRow : Case {
    explicit CaseRow(const Case &value = {})
        : Case(value),
          open(isOpen(value.state)),
          due(dueSort(value.nextDue())),
          rank(levelRank(value.level))
    {
    }

    bool open;
    qint64 due;
    int rank;
};

template <typename Visit> void columns(Visit visit, const CaseRow &row)
{
    columns(visit, static_cast<const Case &>(row));
    visit("is_open", row.open);
    visit("due_sort", row.due);
    visit("level_rank", row.rank);
}

/// `SELECT` of whole cases, to be followed by a condition.
inline QString selectCases()
{
    return QStringLiteral("SELECT %1 FROM cases ").arg(selectList<Case>());
}

} // namespace skranke::storage
