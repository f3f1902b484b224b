// The queue: which cases a view shows, in which order, and what a row needs (R4.10).
#pragma once

#include "domain/Case.h"

#include <QHash>
#include <QString>

#include <optional>

namespace skranke {

enum class View {
    Mine,
    Unassigned,
    AllOpen,
    New,
    Assessing,
    WaitingCustomer,
    AwaitingEstimate,
    Ready,
    InTest,
    CustomerTest,
    Approved,
    Published,
    Incidents,
    UnknownCustomer,
    Closed,
    Everything,
};
template <> struct Codes<View> {
    static constexpr auto table = std::to_array<Code<View>>({
        {View::Mine, "mine"},
        {View::Unassigned, "unassigned"},
        {View::AllOpen, "open"},
        {View::New, "new"},
        {View::Assessing, "assessing"},
        {View::WaitingCustomer, "waiting_customer"},
        {View::AwaitingEstimate, "awaiting_estimate"},
        {View::Ready, "ready"},
        {View::InTest, "in_test"},
        {View::CustomerTest, "customer_test"},
        {View::Approved, "approved"},
        {View::Published, "published"},
        {View::Incidents, "incidents"},
        {View::UnknownCustomer, "unknown_customer"},
        {View::Closed, "closed"},
        {View::Everything, "all"},
    });
};

/// Newest first for views of what is over; R4.10 for the rest.
enum class QueueOrder { ByDue, NewestFirst };
constexpr QueueOrder defaultOrder(View view)
{
    return view == View::Closed || view == View::Everything ? QueueOrder::NewestFirst
                                                            : QueueOrder::ByDue;
}

/// What a row can show in a column of its own.
enum class QueueColumn {
    Due,
    Level,
    Number,
    Subject,
    Customer,
    Contact,
    State,
    Kind,
    Assignee,
    Submitted,
};
template <> struct Codes<QueueColumn> {
    static constexpr auto table = std::to_array<Code<QueueColumn>>({
        {QueueColumn::Due, "due"},
        {QueueColumn::Level, "level"},
        {QueueColumn::Number, "number"},
        {QueueColumn::Subject, "subject"},
        {QueueColumn::Customer, "customer"},
        {QueueColumn::Contact, "contact"},
        {QueueColumn::State, "state"},
        {QueueColumn::Kind, "kind"},
        {QueueColumn::Assignee, "assignee"},
        {QueueColumn::Submitted, "submitted"},
    });
};

struct QueueSort {
    QueueColumn column = QueueColumn::Due;
    bool descending = false;

    bool operator==(const QueueSort &) const = default;
};

/// Where a view holds what is over, it holds most of the database: only an order that an index
/// keeps is quick enough there.
constexpr bool isSortable(QueueColumn column, View view)
{
    if (column == QueueColumn::Submitted)
        return true;
    return column != QueueColumn::Contact && defaultOrder(view) == QueueOrder::ByDue;
}

/// The shortest text that is searched for: the index knows groups of three letters.
inline constexpr int ShortestSearch = 3;

struct QueueFilter {
    View view = View::AllOpen;
    AgentId me;             ///< for View::Mine
    QString search;         ///< words and field words (QueueQuery.h); every case, whatever the view
    CustomerId customer;    ///< only this customer's; none: all
    QString narrowing = {}; ///< the same language, but within the view and in its order
    std::optional<QueueSort> sort = {}; ///< of the view, in place of its own; not of a search

    bool operator==(const QueueFilter &) const = default;
};

struct QueueRow {
    CaseId id;
    int version = 0;
    CaseNumber number;
    QString subject;
    QString customerName; ///< empty: unknown customer
    QString contactName;
    State state = State::New;
    Level level = Level::None;
    CaseKind kind = CaseKind::Unset;
    Source source = Source::Manual;
    AgentId assignee;
    QString assigneeInitials;
    Instant submitted{};
    std::optional<Instant> responseDue;
    std::optional<Instant> respondedAt;
    std::optional<Instant> updateDue;
    std::optional<Instant> waitingSince;
    bool unread = false;
    bool hasDraft = false;
    bool claims = false; ///< "claims to belong to" another case (R7.3)

    std::optional<Instant> nextDue() const
    {
        if (!isOpen(state))
            return std::nullopt;
        return respondedAt ? updateDue : responseDue;
    }
    bool operator==(const QueueRow &) const = default;
};

struct QueueCounts {
    QHash<View, qint64> byView; ///< Closed and Everything are not counted: nobody waits for them
    qint64 overdue = 0;         ///< open, next due before now
    qint64 breachesToReview = 0;
    qint64 billableThisMonth = 0; ///< cases with time in the current month
    qint64 waitingMail = 0;       ///< mails in the outbox

    bool operator==(const QueueCounts &) const = default;
};

} // namespace skranke
