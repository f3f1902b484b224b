// R5.4 as data.
#include "domain/Workflow.h"

#include <algorithm>
#include <array>

namespace skranke {

namespace {

using S = State;

constexpr std::array NewOnly{S::New};
constexpr std::array BeforePublished{
    S::New,   S::Assessing, S::WaitingCustomer, S::AwaitingEstimate,
    S::Ready, S::InTest,    S::CustomerTest,    S::Approved};
constexpr std::array WaitingOnly{S::WaitingCustomer};
constexpr std::array AssessingOnly{S::Assessing};
constexpr std::array EstimateOnly{S::AwaitingEstimate};
constexpr std::array ReadyOnly{S::Ready};
constexpr std::array InTestOnly{S::InTest};
constexpr std::array CustomerTestOnly{S::CustomerTest};
constexpr std::array ApprovedOnly{S::Approved};
constexpr std::array PublishedOnly{S::Published};
constexpr std::array AnyOpen{S::New,      S::Assessing, S::WaitingCustomer, S::AwaitingEstimate,
                             S::Ready,    S::InTest,    S::CustomerTest,    S::Approved,
                             S::Published};
constexpr std::array Ended{S::Published, S::Closed, S::Cancelled};

constexpr TransitionNeeds message{.message = true};
constexpr TransitionNeeds evidence{.evidence = true};
constexpr TransitionNeeds reason{.reason = true};
constexpr TransitionNeeds kind{.kind = true};

constexpr std::array<TransitionRule, 16> Table{{
    {Transition::Take, NewOnly, S::Assessing, {}},
    {Transition::Ask, BeforePublished, S::WaitingCustomer, message},
    {Transition::AnswerReceived, WaitingOnly, std::nullopt, {}},
    {Transition::Assess, AssessingOnly, S::Ready, kind},
    {Transition::SendEstimate, AssessingOnly, S::AwaitingEstimate, message},
    {Transition::ApproveEstimate, EstimateOnly, S::Ready, evidence},
    {Transition::DeclineEstimate, EstimateOnly, std::nullopt, {}},
    {Transition::Start, ReadyOnly, S::InTest, {}},
    {Transition::HandOver, InTestOnly, S::CustomerTest, {.message = true, .testAddress = true}},
    {Transition::Reject, CustomerTestOnly, S::InTest, reason},
    {Transition::Approve, CustomerTestOnly, S::Approved, evidence},
    {Transition::Publish, ApprovedOnly, S::Published, message},
    {Transition::Close, PublishedOnly, S::Closed, {}},
    {Transition::AnswerAndClose, AssessingOnly, S::Closed, {}},
    {Transition::Cancel, AnyOpen, S::Cancelled, reason},
    {Transition::Reopen, Ended, S::Assessing, reason},
}};

} // namespace

std::span<const TransitionRule> transitionTable()
{
    return Table;
}

const TransitionRule &ruleOf(Transition transition)
{
    return *std::ranges::find(Table, transition, &TransitionRule::transition);
}

} // namespace skranke
