#include "ui/settings/TrialPanel.h"

#include "ui/widgets/Label.h"
#include "ui/words/ErrorWords.h"

#include <QVBoxLayout>

namespace skranke::ui {

TrialPanel::TrialPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_incoming(new Label(theme, FontRole::Body, ColorRole::Text, {}, this)),
      m_outgoing(new Label(theme, FontRole::Body, ColorRole::Text, {}, this))
{
    setObjectName(QStringLiteral("trialPanel"));
    m_incoming->setObjectName(QStringLiteral("trialIncoming"));
    m_outgoing->setObjectName(QStringLiteral("trialOutgoing"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 10, 15, 10));
    for (Label *line : {m_incoming, m_outgoing}) {
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        layout->addWidget(line);
    }
    hide();
}

void TrialPanel::say(Label *line, const QString &sentence, std::optional<Tone> tone)
{
    line->setText(sentence);
    line->setTone(tone.value_or(Tone::Neutral));
    line->setVisible(!sentence.isEmpty());
    show();
}

void TrialPanel::showWaiting()
{
    say(m_incoming, tr("Trying to log in to both servers …"), {});
    say(m_outgoing, {}, {});
}

void TrialPanel::showTrial(const services::MailTrial &trial)
{
    if (trial.incoming)
        say(m_incoming, tr("Incoming: %1").arg(words::error(*trial.incoming)), Tone::Danger);
    else
        say(m_incoming,
            tr("Incoming: all is well. There are %n mail(s) in the mailbox.", nullptr,
               int(trial.mails)),
            Tone::Success);
    if (trial.outgoing)
        say(m_outgoing, tr("Outgoing: %1").arg(words::error(*trial.outgoing)), Tone::Danger);
    else
        say(m_outgoing, tr("Outgoing: all is well."), Tone::Success);
}

void TrialPanel::showError(const Error &error)
{
    say(m_incoming, words::error(error), Tone::Danger);
    say(m_outgoing, {}, {});
}

} // namespace skranke::ui
