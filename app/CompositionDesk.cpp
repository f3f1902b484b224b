// What the window is told of its desk: who sits here, who else is about, when it is open, and
// whether its database can be reached.
#include "app/Composition.h"

#include "services/Answer.h"
#include "ui/queue/QueuePage.h"
#include "ui/widgets/Notice.h"
#include "ui/window/FirstRunBar.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/PresenceWords.h"

#include <QVBoxLayout>

namespace skranke::app {

void Composition::showReachability()
{
    m_window->setConnected(m_reachable, m_core.databaseName());
}

void Composition::showPresence()
{
    QHash<CaseId, QString> words;
    const auto others = m_core.presence().everywhere();
    for (auto entry = others.begin(); entry != others.end(); ++entry)
        words.insert(entry.key(), ui::words::presenceInShort(entry.value()));
    m_pages.queue->setPresent(words);
}

void Composition::readPeople()
{
    // On a server the login says who sits here.
    if (m_core.isShared()) {
        m_window->setPeople({m_core.session().me()}, m_core.session().me());
        return;
    }
    services::onAnswer(m_core.registers().agents(), this,
                       [this](const Result<QList<Agent>> &agents) {
                           if (agents)
                               m_window->setPeople(*agents, m_core.session().me());
                           else
                               m_window->notice().show(agents.error());
                       });
}

void Composition::readHours()
{
    services::onAnswer(m_core.calendars().deskHours(), this, [this](const Result<WorkTime> &hours) {
        if (hours)
            m_window->setServiceHours(*hours);
        else
            m_window->notice().show(hours.error());
    });
}

void Composition::signIn(AgentId id)
{
    services::onAnswer(m_core.registers().agents(), this,
                       [this, id](const Result<QList<Agent>> &agents) {
                           if (!agents) {
                               m_window->notice().show(agents.error());
                               return;
                           }
                           for (const Agent &agent : *agents) {
                               if (agent.id != id)
                                   continue;
                               m_core.session().setMe(agent);
                               m_settings.setAgent(agent.name);
                               rebuild();
                           }
                       });
}

void Composition::toldOfTimer(CaseId, const Error &error)
{
    m_window->notice().show(
        ui::Tone::Warning,
        tr("A timer that was stopped while the database was away could not be recorded. It stands "
           "paused on its case: stop it there, or record the time by hand."),
        ui::words::error(error));
}

QWidget *Composition::withFirstRun(QWidget *banner)
{
    const QString answered = QStringLiteral("first_run/answered");
    const bool isOwn = QStringLiteral("sqlite:") + m_core.databasePath() == defaultDatabase();
    if (!isOwn || !m_settings.value(answered).isEmpty())
        return banner;
    auto *both = new QWidget;
    auto *bar = new ui::FirstRunBar(m_theme, both);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(banner);
    connect(bar, &ui::FirstRunBar::teamWanted, this, &Composition::databaseAsked);
    connect(bar, &ui::FirstRunBar::answered, this,
            [this, answered] { m_settings.setValue(answered, "yes"); });
    return both;
}

} // namespace skranke::app
