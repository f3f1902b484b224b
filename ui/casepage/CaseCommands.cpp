#include "ui/casepage/CaseCommands.h"

#include <QWidget>

namespace skranke::ui {

CaseCommands::CaseCommands(QWidget *page) : QObject(page), m_page(page)
{
    add(CaseCommand::Reply, QStringLiteral("replyCommand"), tr("Reply"), Qt::Key_R);
    add(CaseCommand::ReplyAll, QStringLiteral("replyAllCommand"), tr("Reply to all"),
        Qt::SHIFT | Qt::Key_R);
    add(CaseCommand::Forward, QStringLiteral("forwardCommand"), tr("Forward …"),
        Qt::SHIFT | Qt::Key_F);
    add(CaseCommand::Question, QStringLiteral("questionCommand"), tr("Follow-up question"),
        Qt::Key_Q);
    add(CaseCommand::Note, QStringLiteral("noteCommand"), tr("Internal note"), Qt::Key_M);
    add(CaseCommand::ToggleTimer, QStringLiteral("timerCommand"), tr("Start or pause the timer"),
        Qt::Key_T);
    add(CaseCommand::StopTimer, QStringLiteral("stopTimerCommand"), tr("Stop the timer"),
        Qt::SHIFT | Qt::Key_T);
    add(CaseCommand::Estimate, QStringLiteral("estimateCommand"), tr("Estimate …"), Qt::Key_E);
    add(CaseCommand::Ledger, QStringLiteral("ledgerCommand"), tr("How the due time is counted"),
        Qt::Key_L);
    add(CaseCommand::AssignToMe, QStringLiteral("assignToMeCommand"), tr("Assign to me"),
        Qt::Key_A);
    add(CaseCommand::AssignTo, QStringLiteral("assignToCommand"), tr("Assign to …"),
        Qt::SHIFT | Qt::Key_A);
    add(CaseCommand::Level, QStringLiteral("levelCommand"), tr("Level …"), Qt::Key_V);
    add(CaseCommand::Kind, QStringLiteral("kindCommand"), tr("Kind …"), Qt::Key_Y);
    add(CaseCommand::Step, QStringLiteral("stepCommand"), tr("Take a step …"), Qt::Key_S);
    add(CaseCommand::Primary, QStringLiteral("primaryCommand"), tr("Next step"), Qt::Key_P);
    add(CaseCommand::EditSubject, QStringLiteral("editSubjectCommand"), tr("Change the subject"),
        Qt::Key_F2);
    add(CaseCommand::LogCall, QStringLiteral("logCallCommand"), tr("Log a call …"));
    add(CaseCommand::SendUpdate, QStringLiteral("sendUpdateCommand"), tr("Send an update …"));
    add(CaseCommand::Merge, QStringLiteral("mergeCommand"), tr("Merge into another case …"));
    add(CaseCommand::CopyLink, QStringLiteral("copyLinkCommand"), tr("Copy the link"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_C);
}

QString CaseCommands::hint(CaseCommand command, const QString &text) const
{
    const QAction *found = action(command);
    const QString keys = found->shortcut().toString(QKeySequence::NativeText);
    const QString name = text.isEmpty() ? found->text() : text;
    return keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys);
}

void CaseCommands::add(CaseCommand command, const QString &objectName, const QString &text,
                       const QKeySequence &keys)
{
    auto *added = new QAction(text, this);
    added->setObjectName(objectName);
    added->setShortcut(keys);
    added->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    added->setAutoRepeat(false);
    m_page->addAction(added);
    m_actions.insert(command, added);
    connect(added, &QAction::triggered, this, [this, command] { Q_EMIT triggered(command); });
}

} // namespace skranke::ui
