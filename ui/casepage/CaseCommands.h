// What a person can do on the case page by one key, and under which name and key. The keys work
// wherever the focus is on the page, except in a field that takes the letter as text.
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace skranke::ui {

enum class CaseCommand {
    Reply,
    Question,
    Note,
    ToggleTimer,
    StopTimer,
    Estimate,
    Ledger,
    AssignToMe,
    AssignTo,
    Level,
    Kind,
    Step,
    Primary,
    EditSubject,
    LogCall,
    SendUpdate,
    Merge,
    CopyLink,
    ReplyAll,
    Forward,
};

class CaseCommands final : public QObject {
    Q_OBJECT
public:
    /// Adds the commands to the page, as actions that other widgets may be given too.
    explicit CaseCommands(QWidget *page);

    QAction *action(CaseCommand command) const { return m_actions.value(command); }
    QList<QAction *> actions() const { return m_actions.values(); }
    /// `Pause (T)`, for a tooltip.
    QString hint(CaseCommand command, const QString &text = {}) const;

Q_SIGNALS:
    void triggered(skranke::ui::CaseCommand command);

private:
    void add(CaseCommand command, const QString &objectName, const QString &text,
             const QKeySequence &keys = {});

    QWidget *m_page;
    QHash<CaseCommand, QAction *> m_actions;
};

} // namespace skranke::ui
