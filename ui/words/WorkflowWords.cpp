#include "ui/words/WorkflowWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};
} // namespace

QString transition(Transition transition)
{
    switch (transition) {
    case Transition::Take:
        return Words::tr("Take the case");
    case Transition::Ask:
        return Words::tr("Ask the customer");
    case Transition::AnswerReceived:
        return Words::tr("Resume");
    case Transition::Assess:
        return Words::tr("Assessed – ready for work");
    case Transition::SendEstimate:
        return Words::tr("Send estimate");
    case Transition::ApproveEstimate:
        return Words::tr("Record approved estimate");
    case Transition::DeclineEstimate:
        return Words::tr("Estimate declined");
    case Transition::Start:
        return Words::tr("Start in test environment");
    case Transition::HandOver:
        return Words::tr("Hand over for test");
    case Transition::Reject:
        return Words::tr("Rejected – back to test environment");
    case Transition::Approve:
        return Words::tr("Record approval");
    case Transition::Publish:
        return Words::tr("Publish");
    case Transition::Close:
        return Words::tr("Close the case");
    case Transition::AnswerAndClose:
        return Words::tr("Answered – close the case");
    case Transition::Cancel:
        return Words::tr("Cancel the case");
    case Transition::Reopen:
        return Words::tr("Reopen");
    }
    return {};
}

QString shortName(const QString &fullName)
{
    if (fullName.isEmpty())
        return QStringLiteral("Skranke");
    const QStringList names = fullName.split(u' ', Qt::SkipEmptyParts);
    if (names.size() < 2)
        return fullName;
    return QStringLiteral("%1 %2.").arg(names.first(), names.last().left(1));
}

} // namespace skranke::ui::words
