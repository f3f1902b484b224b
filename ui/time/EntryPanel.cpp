#include "ui/time/EntryPanel.h"

#include "services/TimeRules.h"
#include "ui/time/DurationText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/TimeWords.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace skranke::ui {

using services::TimeService;

EntryPanel::EntryPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_question(new Label(theme, FontRole::Strong, ColorRole::Text, {}, this)),
      m_problem(new Label(theme, FontRole::Small, ColorRole::Text, {}, this)),
      m_duration(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
      m_billable(new QCheckBox(tr("Billable"), this)),
      m_reason(new QLineEdit(this)),
      m_accept(new PrimaryButton(QString(), this))
{
    setObjectName(QStringLiteral("entryPanel"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("entryProblem"));
    m_problem->setTone(Tone::Danger);
    m_duration->setObjectName(QStringLiteral("entryDuration"));
    m_duration->setAccessibleName(tr("Duration"));
    m_duration->setToolTip(tr("Minutes, 1:52 or 1 h 52"));
    m_duration->setMaximumWidth(theme.px(110));
    m_note->setObjectName(QStringLiteral("entryNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What was done"));
    m_note->setMaxLength(services::LongestTimeNote);
    m_billable->setObjectName(QStringLiteral("entryBillable"));
    m_reason->setObjectName(QStringLiteral("entryReason"));
    m_reason->setAccessibleName(tr("Why it is not billed"));
    m_reason->setPlaceholderText(tr("Why it is not billed"));
    m_reason->setMaxLength(services::LongestTimeNote);
    m_accept->setObjectName(QStringLiteral("entryAccept"));
    auto *cancel = new SecondaryButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("entryCancel"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(theme.px(15, 12, 15, 12));
    layout->addWidget(m_question, 0, 0, 1, 6);
    layout->addWidget(m_duration, 1, 0);
    layout->addWidget(m_note, 1, 1);
    layout->addWidget(m_billable, 1, 2);
    layout->addWidget(m_reason, 1, 3);
    layout->addWidget(m_accept, 1, 4);
    layout->addWidget(cancel, 1, 5);
    layout->addWidget(m_problem, 2, 0, 1, 6);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(3, 1);

    connect(m_billable, &QCheckBox::toggled, m_reason, &QWidget::setHidden);
    connect(m_accept, &QPushButton::clicked, this, &EntryPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &EntryPanel::dismiss);
    hide();
}

void EntryPanel::edit(const TimeService::Line &line)
{
    m_entry = line.entry;
    m_note->setText(line.entry.note);
    m_billable->setChecked(line.entry.billable);
    m_reason->setText(line.entry.nonBillableReason);
    showDuration(line.entry.duration);
    open(Doing::Editing,
         QStringLiteral("%1 · %2 · %3")
             .arg(words::weekdayDateTime(line.entry.start), line.number.toString(), line.subject),
         tr("Save"));
    m_duration->setFocus();
    m_duration->selectAll();
}

void EntryPanel::stop(const TimeService::TimerLine &line, Seconds elapsed)
{
    m_timerOf = line.timer.caseId;
    m_note->clear();
    showDuration(elapsed);
    open(Doing::Stopping, tr("Stop the timer on %1 · %2").arg(line.number.toString(), line.subject),
         tr("Record"));
    if (elapsed > TimeService::Forgotten) {
        m_duration->selectAll();
        complain(tr("It has run for %1. How much of it was work?").arg(words::inWords(elapsed)));
    } else {
        m_note->setFocus();
    }
}

void EntryPanel::askToRemove(const TimeService::Line &line)
{
    m_entry = line.entry;
    open(Doing::Removing,
         tr("Delete the entry of %1 on %2 · %3?")
             .arg(words::duration(line.entry.duration), line.number.toString(), line.subject),
         tr("Delete"));
    m_accept->setFocus();
}

void EntryPanel::askToDiscard(const TimeService::TimerLine &line, Seconds elapsed)
{
    m_timerOf = line.timer.caseId;
    open(Doing::Discarding,
         tr("Discard the timer on %1 · %2? %3 will not be recorded.")
             .arg(line.number.toString(), line.subject, words::duration(elapsed)),
         tr("Discard"));
    m_accept->setFocus();
}

void EntryPanel::dismiss()
{
    if (isHidden())
        return;
    hide();
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus();
    else
        Q_EMIT closed();
}

void EntryPanel::open(Doing doing, const QString &question, const QString &action)
{
    m_doing = doing;
    QWidget *focused = QApplication::focusWidget();
    if (focused && !isAncestorOf(focused))
        m_cameFrom = focused;
    m_question->setText(question);
    setAccessibleName(question);
    m_accept->setText(action);
    m_problem->hide();
    const bool asksOnly = doing == Doing::Removing || doing == Doing::Discarding;
    m_duration->setVisible(!asksOnly);
    m_note->setVisible(!asksOnly);
    m_billable->setVisible(doing == Doing::Editing);
    m_reason->setVisible(doing == Doing::Editing && !m_billable->isChecked());
    show();
}

void EntryPanel::showDuration(Seconds duration)
{
    m_duration->setText(words::stopwatch(duration));
    m_duration->setModified(false);
}

void EntryPanel::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    m_duration->setFocus();
}

void EntryPanel::accept()
{
    if (m_doing == Doing::Removing) {
        Q_EMIT removed(m_entry.id);
        return;
    }
    if (m_doing == Doing::Discarding) {
        Q_EMIT discarded(m_timerOf);
        return;
    }
    const auto typed = parseDuration(m_duration->text());
    if (!typed) {
        complain(tr("Write the duration as minutes, 1:52 or 1 h 52."));
        return;
    }
    if (m_doing == Doing::Stopping) {
        // Untouched, the timer counts on until the answer is written.
        Q_EMIT stopped(m_timerOf, m_note->text().trimmed(),
                       m_duration->isModified() ? typed : std::nullopt);
        return;
    }
    TimeEntry entry = m_entry;
    if (m_duration->isModified())
        entry.duration = *typed;
    entry.note = m_note->text().trimmed();
    entry.billable = m_billable->isChecked();
    entry.nonBillableReason = entry.billable ? QString() : m_reason->text().trimmed();
    Q_EMIT changed(entry);
}

void EntryPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        else
            accept();
        break;
    default:
        Card::keyPressEvent(event);
    }
}

} // namespace skranke::ui
