#include "ui/window/Commands.h"

#include "ui/widgets/KeyHint.h"
#include "ui/window/SidebarEntries.h"
#include "ui/words/RegisterWords.h"

#include <QMenu>
#include <QMenuBar>

namespace skranke::ui {

Commands::Commands(QObject *parent)
    : QObject(parent),
      m_newCase(
          command(tr("New case"), QKeySequence(Qt::CTRL | Qt::Key_N), &Commands::newCaseAsked)),
      m_import(command(tr("Import e-mail …"), QKeySequence(Qt::CTRL | Qt::Key_I),
                       &Commands::importAsked)),
      m_database(command(tr("Choose the database …"), {}, &Commands::databaseAsked)),
      m_undo(command({}, QKeySequence::Undo, &Commands::undoAsked)),
      m_nothingToUndo(command({}, QKeySequence::Undo, &Commands::undoAskedInVain)),
      m_switcher(
          command(tr("Go to …"), QKeySequence(Qt::CTRL | Qt::Key_K), &Commands::switcherAsked)),
      m_search(command(tr("Search"), QKeySequence(Qt::CTRL | Qt::Key_F), &Commands::searchAsked)),
      m_refresh(command(tr("Read again"), QKeySequence(Qt::Key_F5), &Commands::refreshAsked)),
      m_queue(
          command(tr("To the queue"), QKeySequence(Qt::CTRL | Qt::Key_L), &Commands::queueAsked)),
      m_sidebar(command(tr("To the sidebar"), QKeySequence(Qt::CTRL | Qt::Key_B),
                        &Commands::sidebarAsked)),
      m_nextCase(
          command(tr("Open the next case"), QKeySequence(Qt::Key_N), &Commands::nextCaseAsked)),
      m_nextUnread(command(tr("Open the next unread case"), QKeySequence(Qt::Key_U),
                           &Commands::nextUnreadAsked)),
      m_menus(command(tr("Show the menus"), QKeySequence(Qt::Key_F10), &Commands::menusAsked)),
      m_keySheet(command(tr("Keys"), QKeySequence(Qt::Key_F1), &Commands::keySheetAsked)),
      m_quit(command(tr("Quit"), QKeySequence::Quit, &Commands::quitAsked)),
      m_themes(new QActionGroup(this)),
      m_languages(new QActionGroup(this)),
      m_people(new QActionGroup(this))
{
    m_newCase->setObjectName(QStringLiteral("newCaseAction"));
    m_import->setObjectName(QStringLiteral("importAction"));
    m_database->setObjectName(QStringLiteral("databaseAction"));
    m_search->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)});
    m_queue->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(Qt::CTRL | Qt::Key_1)});
    for (QAction *action : ofQueue())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_keySheet->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    if (m_quit->shortcut().isEmpty())
        m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
    m_undo->setObjectName(QStringLiteral("undoAction"));
    setUndo({});
    makePlaces();
    makeThemes();
    makeLanguages();
}

QAction *Commands::command(const QString &text, const QKeySequence &key, void (Commands::*asked)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, asked);
    return action;
}

void Commands::makePlaces()
{
    QList<Place> places;
    for (const items::SidebarEntry &entry : sidebarEntries())
        if (!entry.isHead())
            places.append(placeOf(entry.place));
    places.append({PageKind::Queue, View::Closed});
    places.append({PageKind::Queue, View::Everything});
    for (Place place : places) {
        auto *action = new QAction(placeName(place), this);
        action->setShortcut(placeKey(place));
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeAsked(place); });
        m_places.append(action);
    }
}

void Commands::makeThemes()
{
    const std::pair<Theme::Mode, QString> modes[] = {
        {Theme::Mode::System, tr("As the desktop")},
        {Theme::Mode::Light, tr("Light")},
        {Theme::Mode::Dark, tr("Dark")},
    };
    for (const auto &[mode, text] : modes) {
        QAction *action = m_themes->addAction(text);
        action->setCheckable(true);
        action->setData(int(mode));
        connect(action, &QAction::triggered, this,
                [this, mode = mode] { Q_EMIT themeAsked(mode); });
    }
}

void Commands::makeLanguages()
{
    for (Language language : {Language::Bokmaal, Language::Nynorsk, Language::English}) {
        QAction *action = m_languages->addAction(words::language(language));
        action->setCheckable(true);
        action->setData(int(language));
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageAsked(language); });
    }
}

QList<QAction *> Commands::all() const
{
    return QList<QAction *>{m_newCase,  m_import,   m_database, m_undo,  m_nothingToUndo,
                            m_switcher, m_search,   m_refresh,  m_queue, m_sidebar,
                            m_menus,    m_keySheet, m_quit}
    + m_places;
}

QList<QAction *> Commands::ofQueue() const
{
    return {m_nextCase, m_nextUnread};
}

QList<Pick> Commands::picks(const QList<QAction *> &caseActions) const
{
    QList<Pick> picks;
    const auto add = [&picks](QAction *action, const QString &kind, const QString &group = {}) {
        if (action->isEnabled())
            picks.append({group.isEmpty() ? action->text()
                                          : QStringLiteral("%1: %2").arg(group, action->text()),
                          {},
                          kind,
                          action->shortcut().isEmpty() ? QString() : keyText(action->shortcut()),
                          [action] { action->trigger(); }});
    };
    for (QAction *action : m_places)
        add(action, tr("View"));
    for (QAction *action : caseActions)
        add(action, tr("Case"));
    for (QAction *action :
         {m_newCase, m_import, m_database, m_undo, m_search, m_nextCase, m_nextUnread, m_refresh,
          m_queue, m_sidebar, m_menus, m_keySheet, m_quit})
        add(action, tr("Command"));
    for (QAction *action : m_themes->actions())
        add(action, tr("Command"), tr("Theme"));
    for (QAction *action : m_languages->actions())
        add(action, tr("Command"), tr("Language"));
    for (QAction *action : m_people->actions())
        add(action, tr("Command"), tr("Switch to"));
    return picks;
}

void Commands::fillMenus(QMenuBar &bar, const QList<QAction *> &caseActions) const
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({m_newCase, m_import});
    file->addSeparator();
    file->addAction(m_database);
    file->addSeparator();
    file->addAction(m_quit);

    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions({m_switcher, m_search, m_queue, m_sidebar, m_refresh});
    view->addSeparator();
    view->addActions(m_places);
    view->addSeparator();
    view->addMenu(tr("Theme"))->addActions(m_themes->actions());
    view->addMenu(tr("Language"))->addActions(m_languages->actions());

    if (!caseActions.isEmpty()) {
        QMenu *cases = bar.addMenu(tr("&Case"));
        cases->addAction(m_undo);
        cases->addSeparator();
        cases->addActions(ofQueue());
        cases->addSeparator();
        cases->addActions(caseActions);
    }
    bar.addMenu(tr("&Help"))->addActions({m_keySheet, m_menus});
}

void Commands::fillPersonMenu(QMenu &menu) const
{
    QMenu *people = menu.addMenu(tr("Switch to"));
    people->setObjectName(QStringLiteral("peopleMenu"));
    connect(&menu, &QMenu::aboutToShow, people, [this, people] {
        people->clear();
        people->addActions(m_people->actions());
    });
    menu.addSeparator();
    menu.addMenu(tr("Theme"))->addActions(m_themes->actions());
    menu.addMenu(tr("Language"))->addActions(m_languages->actions());
    menu.addSeparator();
    menu.addAction(m_keySheet);
}

void Commands::setUndo(const QString &what)
{
    m_undo->setEnabled(!what.isEmpty());
    m_nothingToUndo->setEnabled(what.isEmpty());
    m_undo->setText(what.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(what));
}

void Commands::setPeople(const QList<Agent> &agents, const Agent &me)
{
    const QList<QAction *> before = m_people->actions();
    for (const Agent &agent : agents) {
        if (agent.retired)
            continue;
        QAction *action = m_people->addAction(agent.name);
        action->setCheckable(true);
        action->setChecked(agent.id == me.id);
        connect(action, &QAction::triggered, this,
                [this, id = agent.id] { Q_EMIT agentAsked(id); });
    }
    qDeleteAll(before);
}

void Commands::setTheme(Theme::Mode mode)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(mode));
}

void Commands::setLanguage(Language language)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toInt() == int(language));
}

} // namespace skranke::ui
