#include "ui/casepage/TimePanel.h"

#include "ui/casepage/ForgottenTimer.h"
#include "ui/casepage/ManualTimeForm.h"

#include "services/Answer.h"
#include "services/TimerSpool.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"
#include "ui/words/FigureWords.h"
#include "ui/words/SlaWords.h"
#include "ui/words/TimeWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace skranke::ui {

TimePanel::TimePanel(const Theme &theme, services::TimeService &time, const CaseCommands &commands,
                     QWidget *parent)
    : SidePart(theme, tr("Time"), parent),
      m_time(time),
      m_clock(new FigureLabel(theme, FontRole::Figure, ColorRole::Text, {}, this)),
      m_toggle(new SecondaryButton({}, this)),
      m_billable(
          new FactRow(theme, tr("Billable (started ½ h)"), QStringLiteral("billableTime"), this)),
      m_recorded(new FactRow(theme, tr("Recorded"), QStringLiteral("recordedTime"), this)),
      m_estimate(new FactRow(theme, tr("Estimate"), QStringLiteral("estimateFact"), this)),
      m_warning(new Label(theme, FontRole::Small, ColorRole::Text, {}, this)),
      m_waiting(new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this)),
      m_note(new QLineEdit(this)),
      m_stopLine(stopLine()),
      m_forgotten(new ForgottenTimer(theme, time, this)),
      m_manual(new ManualTimeForm(theme, time, this)),
      m_stop(new LinkButton(tr("Stop and record"), this)),
      m_byHand(new LinkButton(tr("Record by hand"), this))
{
    setRuled(false);
    m_warning->setObjectName(QStringLiteral("timeWarning"));
    m_warning->setWordWrap(true);
    m_warning->setTone(Tone::Warning);
    m_waiting->setObjectName(QStringLiteral("timerWaiting"));
    m_waiting->setWordWrap(true);
    m_waiting->setContentsMargins(theme.px(0, 3, 0, 3));
    m_waiting->setText(tr("Kept on this computer until the database is back"));
    m_waiting->hide();
    m_byHand->setObjectName(QStringLiteral("recordByHand"));
    rows()->addLayout(clockRow(commands));
    rows()->addWidget(m_billable);
    rows()->addWidget(m_recorded);
    rows()->addWidget(m_estimate);
    rows()->addWidget(m_warning);
    rows()->addWidget(m_waiting);
    rows()->addWidget(m_stopLine);
    rows()->addWidget(m_forgotten);
    addLinks({m_stop, m_byHand});
    rows()->addWidget(m_manual);

    if (services::TimerSpool *spool = time.spool())
        connect(spool, &services::TimerSpool::changed, this, &TimePanel::readTimer);
    connect(&theme, &Theme::changed, this, &TimePanel::dressToggle);
    connect(m_toggle, &QPushButton::clicked, this, &TimePanel::toggle);
    connect(m_stop, &QPushButton::clicked, this, &TimePanel::stop);
    connect(m_byHand, &QPushButton::clicked, this, [this] {
        if (m_manual->isVisible())
            m_manual->close();
        else if (m_file)
            m_manual->open(m_file->value.id);
    });
    connect(m_manual, &ManualTimeForm::failed, this, &TimePanel::failed);
    connect(m_forgotten, &ForgottenTimer::failed, this, &TimePanel::failed);
}

QLayout *TimePanel::clockRow(const CaseCommands &commands)
{
    m_clock->setObjectName(QStringLiteral("timerClock"));
    m_toggle->setObjectName(QStringLiteral("toggleTimer"));
    m_toggle->setToolTip(commands.hint(CaseCommand::ToggleTimer));
    m_stop->setObjectName(QStringLiteral("stopTimer"));
    m_stop->setToolTip(commands.hint(CaseCommand::StopTimer));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(2));
    row->addWidget(m_clock);
    row->addStretch();
    row->addWidget(m_toggle);
    return row;
}

QWidget *TimePanel::stopLine()
{
    auto *line = new QWidget(this);
    m_note->setObjectName(QStringLiteral("timerNote"));
    m_note->setPlaceholderText(tr("What was done"));
    m_note->setAccessibleName(tr("What was done"));
    auto *record = new SecondaryButton(tr("Record"), line);
    record->setObjectName(QStringLiteral("recordTimer"));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(theme().px(0, 6, 0, 4));
    layout->setSpacing(theme().px(4));
    layout->addWidget(m_note, 1);
    layout->addWidget(record);
    line->hide();
    connect(m_note, &QLineEdit::returnPressed, this, &TimePanel::record);
    connect(record, &QPushButton::clicked, this, &TimePanel::record);
    return line;
}

void TimePanel::setFile(const services::CaseFile &file, AgentId me, Instant now)
{
    if (!m_file || m_file->value.id != file.value.id) {
        m_stopLine->hide();
        m_note->clear();
        m_manual->close();
    }
    m_file = file;
    m_me = me;
    m_now = now;
    readTimer();
}

void TimePanel::readTimer()
{
    if (!m_file)
        return;
    const CaseId id = m_file->value.id;
    QList<Timer> mine;
    for (const Timer &timer : m_file->timers)
        if (timer.agent == m_me && timer.caseId == id)
            mine.append(timer);
    const services::TimerSpool *spool = m_time.spool();
    if (spool)
        mine = spool->after(mine);
    const auto found = std::ranges::find(mine, id, &Timer::caseId);
    m_mine = found == mine.end() ? std::nullopt : std::optional(*found);
    m_waiting->setVisible(spool && spool->concerns(id));
    showFigures(timeFigures(*m_file, m_mine, m_now));
}

void TimePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QWidget *widget : {static_cast<QWidget *>(m_clock), static_cast<QWidget *>(m_toggle),
                            static_cast<QWidget *>(m_byHand)})
        widget->setHidden(readOnly);
}

void TimePanel::tick(Instant now)
{
    m_now = now;
    if (m_running && m_file)
        showFigures(timeFigures(*m_file, m_mine, now));
}

void TimePanel::showFigures(const TimeFigures &figures)
{
    const bool running = figures.timer && figures.timer->isRunning();
    if (running != m_running || m_toggle->icon().isNull()) {
        m_running = running;
        dressToggle();
    }
    m_timed = figures.timer.has_value();
    m_clock->setText(words::stopwatch(figures.elapsed));
    m_toggle->setText(m_running ? tr("Pause") : figures.timer ? tr("Resume") : tr("Start"));
    m_stop->setVisible(m_timed && !m_readOnly);
    m_billable->setValue(figures.timer ? words::hours(figures.elapsedBilled) : QString());
    m_recorded->setValue(words::rawToBilled(figures.recorded, figures.recordedBilled));
    showEstimate(figures);
    if (figures.forgotten)
        m_forgotten->ask(*figures.timer, figures.elapsed);
    else
        m_forgotten->withdraw();
    if (!m_timed)
        m_stopLine->hide();
}

void TimePanel::dressToggle()
{
    m_toggle->setIcon(icon(theme(), m_running ? QStringLiteral("pause") : QStringLiteral("play")));
}

void TimePanel::showEstimate(const TimeFigures &figures)
{
    const Case &value = m_file->value;
    const bool over = value.estimateMinutes.value_or(0) > EstimateLimitMinutes;
    QString text;
    if (!value.estimateMinutes)
        text = value.state == State::New || value.state == State::Assessing ? tr("not estimated")
                                                                            : tr("under 4 h");
    else if (!over)
        text = words::estimate(*value.estimateMinutes);
    else if (estimateBlocksWork(value))
        text = tr("%1 – not approved").arg(words::estimate(*value.estimateMinutes));
    else
        text = tr("%1 – approved").arg(words::estimate(*value.estimateMinutes));
    m_estimate->setValue(text);
    m_estimate->setTone(over && estimateBlocksWork(value) ? std::optional(Tone::Warning)
                                                          : std::nullopt);
    m_warning->setVisible(figures.flag != EstimateFlag::None);
    m_warning->setText(words::estimateFlag(figures.flag));
}

void TimePanel::toggle()
{
    if (!m_file || m_readOnly)
        return;
    const CaseId id = m_file->value.id;
    services::onAnswer((m_running ? m_time.pause(id) : m_time.start(id)), this,
                       [this](const Result<Timer> &outcome) {
                           if (!outcome)
                               Q_EMIT failed(outcome.error());
                       });
}

void TimePanel::stop()
{
    if (!m_file || m_readOnly)
        return;
    if (!m_timed) {
        Q_EMIT failed({ErrorKind::Refused, Reason::NoTimer, {}, {}});
        return;
    }
    if (m_running)
        toggle();
    m_stopLine->show();
    m_note->setFocus(Qt::OtherFocusReason);
}

void TimePanel::record()
{
    if (!m_file)
        return;
    services::onAnswer(m_time.stop(m_file->value.id, m_note->text().trimmed()), this,
                       [this](const Result<TimeEntry> &outcome) {
                           if (!outcome) {
                               Q_EMIT failed(outcome.error());
                               return;
                           }
                           m_note->clear();
                           m_stopLine->hide();
                       });
}

void TimePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stopLine->isVisible())
        m_stopLine->hide();
    else
        SidePart::keyPressEvent(event);
}

} // namespace skranke::ui
