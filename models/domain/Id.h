// Strong identifiers: a customer's id cannot be passed where a case's is meant. 0 is "none".
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace skranke {

template <typename Tag> struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr explicit operator bool() const { return isValid(); }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
};

template <typename Tag> size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using CaseId = Id<struct CaseTag>;
using MessageId = Id<struct MessageTag>;
using AttachmentId = Id<struct AttachmentTag>;
using EventId = Id<struct EventTag>;
using ApprovalId = Id<struct ApprovalTag>;
using TimeEntryId = Id<struct TimeEntryTag>;
using CustomerId = Id<struct CustomerTag>;
using ContactId = Id<struct ContactTag>;
using SiteId = Id<struct SiteTag>;
using AgreementId = Id<struct AgreementTag>;
using CalendarId = Id<struct CalendarTag>;
using AgentId = Id<struct AgentTag>;
using BreachId = Id<struct BreachTag>;
using OutgoingId = Id<struct OutgoingTag>;
using SavedViewId = Id<struct SavedViewTag>;
using TemplateId = Id<struct TemplateTag>;

} // namespace skranke
