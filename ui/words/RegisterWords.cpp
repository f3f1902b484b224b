#include "ui/words/RegisterWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RegisterWords)
};
} // namespace

QString role(Role role)
{
    switch (role) {
    case Role::Viewer:
        return Words::tr("Viewer");
    case Role::Agent:
        return Words::tr("Agent");
    case Role::Lead:
        return Words::tr("Team lead");
    }
    return {};
}

QString language(Language language)
{
    switch (language) {
    case Language::Bokmaal:
        return QStringLiteral("Bokmål");
    case Language::Nynorsk:
        return QStringLiteral("Nynorsk");
    case Language::English:
        return QStringLiteral("English");
    }
    return {};
}

QString rounding(RoundingRule rule)
{
    return rule == RoundingRule::PerCase ? Words::tr("All time on the case together")
                                         : Words::tr("Each time entry by itself");
}

QString purpose(Purpose purpose)
{
    switch (purpose) {
    case Purpose::None:
        return {};
    case Purpose::Reply:
        return Words::tr("Reply");
    case Purpose::Question:
        return Words::tr("Follow-up question");
    case Purpose::Estimate:
        return Words::tr("Estimate");
    case Purpose::TestHandover:
        return Words::tr("Notice of test");
    case Purpose::PublishNotice:
        return Words::tr("Notice of publication");
    case Purpose::Update:
        return Words::tr("Update");
    case Purpose::Acknowledgement:
        return Words::tr("Acknowledgement");
    }
    return {};
}

QString messageKind(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Incoming:
        return Words::tr("E-mail in");
    case MessageKind::Outgoing:
        return Words::tr("E-mail out");
    case MessageKind::Note:
        return Words::tr("Internal note");
    case MessageKind::Telephone:
        return Words::tr("Telephone call");
    }
    return {};
}

QString composerTab(ComposerTab tab)
{
    switch (tab) {
    case ComposerTab::Reply:
        return Words::tr("Reply");
    case ComposerTab::Question:
        return Words::tr("Follow-up question");
    case ComposerTab::Note:
        return Words::tr("Internal note");
    }
    return {};
}

QString threadReason(ThreadReason reason)
{
    switch (reason) {
    case ThreadReason::NewCase:
        return Words::tr("Matched no earlier case");
    case ThreadReason::References:
        return Words::tr("Answers a message of the case");
    case ThreadReason::SentMarker:
        return Words::tr("Carries the marker of a mail we sent");
    case ThreadReason::SubjectNumber:
        return Words::tr("Has the case number in its subject, and the sender is known in the case");
    case ThreadReason::StrangerClaim:
        return Words::tr("Has a case number in its subject, but the sender is a stranger to it");
    case ThreadReason::ReopenTooLate:
        return Words::tr("Answers a case that ended more than 14 days before");
    case ThreadReason::BouncedMail:
        return Words::tr("Reports that a mail of the case could not be delivered");
    case ThreadReason::Manual:
        return Words::tr("Placed by hand");
    case ThreadReason::Unreadable:
        return Words::tr("Could not be read; the whole mail is attached");
    }
    return {};
}

QString outgoingState(OutgoingState state)
{
    switch (state) {
    case OutgoingState::Waiting:
        return Words::tr("Waiting");
    case OutgoingState::Exported:
        return Words::tr("Exported");
    case OutgoingState::Sent:
        return Words::tr("Sent");
    case OutgoingState::Failed:
        return Words::tr("Failed");
    }
    return {};
}

} // namespace skranke::ui::words
