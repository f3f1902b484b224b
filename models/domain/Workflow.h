// How a case moves (R5): one table, one function that applies it, one that says what is allowed.
#pragma once

#include "domain/Approval.h"
#include "domain/Case.h"
#include "domain/Message.h"
#include "domain/Result.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace skranke {

enum class Transition {
    Take,
    Ask,
    AnswerReceived,
    Assess,
    SendEstimate,
    ApproveEstimate,
    DeclineEstimate,
    Start,
    HandOver,
    Reject,
    Approve,
    Publish,
    Close,
    AnswerAndClose,
    Cancel,
    Reopen,
};
template <> struct Codes<Transition> {
    static constexpr auto table = std::to_array<Code<Transition>>({
        {Transition::Take, "take"},
        {Transition::Ask, "ask"},
        {Transition::AnswerReceived, "answer_received"},
        {Transition::Assess, "assess"},
        {Transition::SendEstimate, "send_estimate"},
        {Transition::ApproveEstimate, "approve_estimate"},
        {Transition::DeclineEstimate, "decline_estimate"},
        {Transition::Start, "start"},
        {Transition::HandOver, "hand_over"},
        {Transition::Reject, "reject"},
        {Transition::Approve, "approve"},
        {Transition::Publish, "publish"},
        {Transition::Close, "close"},
        {Transition::AnswerAndClose, "answer_and_close"},
        {Transition::Cancel, "cancel"},
        {Transition::Reopen, "reopen"},
    });
};

/// What a transition asks of the person who performs it, so that a page can ask for it first.
struct TransitionNeeds {
    bool message = false;  ///< a mail to the customer goes with it
    bool evidence = false; ///< R5.2
    bool reason = false;   ///< words: a reason, or what is wrong
    bool kind = false;     ///< the case's kind must be set
    bool testAddress = false;
};

/// One row of the table in R5.
struct TransitionRule {
    Transition transition;
    std::span<const State> from;
    std::optional<State> to; ///< none: decided by the case (an answer) or the request (a decline)
    TransitionNeeds needs;
};
std::span<const TransitionRule> transitionTable(); ///< R5.4
const TransitionRule &ruleOf(Transition transition);

/// A file that goes with what is written; not in the database yet.
struct OutgoingFile {
    QString name; ///< without a path
    QString type; ///< MIME
    QByteArray content;

    bool operator==(const OutgoingFile &) const = default;
};
/// All files of one letter or note together; mail servers refuse more.
inline constexpr qint64 MostAttached = 25LL * 1024 * 1024;

/// A mail that goes with a transition, or a plain reply.
struct OutgoingText {
    QString text;
    QStringList recipients; ///< addresses; empty: the case's contact
    QStringList copies;
    QList<AttachmentId> attachments; ///< of the case, to send along
    QList<OutgoingFile> files = {};  ///< and new ones; FileTooLarge beyond MostAttached

    bool operator==(const OutgoingText &) const = default;
};

struct TransitionRequest {
    Transition transition = Transition::Take;
    QString words; ///< reason of a cancel or reopen; what is wrong, of a reject
    std::optional<OutgoingText> message;
    std::optional<Evidence> evidence;
    QString testAddress;                ///< hand over; empty: the one the case has
    std::optional<CaseKind> kind;       ///< assess: set it in the same go
    std::optional<int> estimateMinutes; ///< assess and send estimate: likewise
    bool declineCancels = false;        ///< decline estimate: cancel instead of assess again
    bool byCustomersReply = false;      ///< set by the intake only (reopen, answer received)

    bool operator==(const TransitionRequest &) const = default;
};

/// What the rules must know beside the case itself.
struct WorkflowFacts {
    AgentId actor; ///< none: the console itself
    Instant now{};
    std::optional<Instant> customerWrote;    ///< when the reply arrived that reopens or answers
    std::optional<Message> evidenceMessage;  ///< the message the evidence names, if it exists
    std::optional<Instant> estimateApproved; ///< when the customer last approved an estimate
    bool humanResponseSent = false;          ///< R4.5 has been met by a message or a call
};

/// The only way a case changes state. Refuses with the rule's reason and changes nothing, or
/// returns the case as it becomes: state, assignee, clocks and approvals; `version` untouched.
Result<Case> applyTransition(const Case &value, const TransitionRequest &request,
                             const WorkflowFacts &facts);

/// May this be offered (R5.3)? Everything the person can still supply in the asking counts as
/// given; what they cannot (state, uncovered estimate, earlier response) is checked.
Result<void> mayOffer(const Case &value, Transition transition, const WorkflowFacts &facts);
QList<Transition> offered(const Case &value, const WorkflowFacts &facts);

/// The one next action, drawn as the primary button; none when the case is at rest.
std::optional<Transition> nextAction(const Case &value, const WorkflowFacts &facts);

/// R5.1: the estimate is over the limit and no approval covers it.
bool estimateBlocksWork(const Case &value);

/// R5.1: an estimate raised above the approved amount while the work is under way waits for a new
/// approval. ApproveEstimate records it then, and the case stays where it is.
bool raisedEstimateWaits(const Case &value);

/// A customer's reply reopens a case ended at most this long ago (R5).
inline constexpr std::chrono::days ReopenWindow{14};

/// Evidence as it is recorded: who, when and how (R5.2). Call after applyTransition accepted it.
Approval approvalFrom(const Case &value, ApprovalOf of, const TransitionRequest &request,
                      const WorkflowFacts &facts);

} // namespace skranke
