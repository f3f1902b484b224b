#include "ui/casepage/ForgottenTimer.h"

#include "ui/widgets/FlowLayout.h"

#include "services/Answer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/TimeWords.h"

#include <QTimeEdit>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

const QTime WorkingDay{7, 0}; ///< the service hours of a day, a first guess to correct

} // namespace

ForgottenTimer::ForgottenTimer(const Theme &theme, services::TimeService &time, QWidget *parent)
    : QWidget(parent),
      m_time(time),
      m_question(new Label(theme, FontRole::Small, ColorRole::Text, {}, this)),
      m_kept(new QTimeEdit(WorkingDay, this))
{
    setObjectName(QStringLiteral("forgottenTimer"));
    m_question->setWordWrap(true);
    m_question->setTone(Tone::Warning);
    m_kept->setObjectName(QStringLiteral("keptTime"));
    m_kept->setAccessibleName(tr("Hours and minutes to keep"));
    m_kept->setDisplayFormat(QStringLiteral("H:mm"));
    m_kept->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *keep = new SecondaryButton(tr("Record"), this);
    keep->setObjectName(QStringLiteral("keepTime"));
    auto *discard = new SecondaryButton(tr("Discard"), this);
    discard->setObjectName(QStringLiteral("discardTime"));
    auto *right = new LinkButton(tr("It is right, let it run"), this);
    right->setObjectName(QStringLiteral("timerIsRight"));

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(theme.px(4), buttons);
    flow->addWidget(m_kept);
    flow->addWidget(keep);
    flow->addWidget(discard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(0, 6, 0, 4));
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_question);
    layout->addWidget(buttons);
    layout->addWidget(right, 0, Qt::AlignLeft);
    hide();

    connect(keep, &QPushButton::clicked, this, &ForgottenTimer::keep);
    connect(discard, &QPushButton::clicked, this, &ForgottenTimer::discard);
    connect(right, &QPushButton::clicked, this, [this] {
        m_answered = m_run;
        hide();
    });
}

void ForgottenTimer::ask(const Timer &timer, Seconds elapsed)
{
    m_case = timer.caseId;
    m_run = timer.runningSince;
    if (m_run == m_answered)
        return;
    m_question->setText(
        tr("The timer has run for %1. How much of it was work?").arg(words::duration(elapsed)));
    show();
}

void ForgottenTimer::withdraw()
{
    hide();
}

void ForgottenTimer::keep()
{
    const Seconds kept{QTime(0, 0).secsTo(m_kept->time())};
    services::onAnswer(m_time.stop(m_case, {}, kept), this,
                       [this](const Result<TimeEntry> &outcome) {
                           if (!outcome)
                               Q_EMIT failed(outcome.error());
                       });
}

void ForgottenTimer::discard()
{
    services::onAnswer(m_time.discard(m_case), this, [this](const Result<void> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

} // namespace skranke::ui
