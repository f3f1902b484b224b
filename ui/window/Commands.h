// Everything that can be asked for from anywhere in the window, with its key. The menus and the key
// sheet are made from these.
#pragma once

#include "domain/Register.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/QuickPick.h"
#include "ui/window/Place.h"

#include <QAction>
#include <QActionGroup>
#include <QList>

class QMenu;
class QMenuBar;

namespace skranke::ui {

class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(QObject *parent = nullptr);

    /// `caseActions` are those of the case page, in its own order.
    void fillMenus(QMenuBar &bar, const QList<QAction *> &caseActions) const;
    void fillPersonMenu(QMenu &menu) const;
    QList<QAction *> all() const;     ///< whose keys work anywhere in the window
    QList<QAction *> ofQueue() const; ///< whose keys work in the queue and on the case beside it
    /// Everything that can be asked for now, for the quick switcher.
    QList<Pick> picks(const QList<QAction *> &caseActions) const;

    void setUndo(const QString &what); ///< what can be taken back; empty: nothing
    void setPeople(const QList<Agent> &agents, const Agent &me);
    void setTheme(Theme::Mode mode);
    void setLanguage(Language language);

Q_SIGNALS:
    void newCaseAsked();
    void importAsked();
    void databaseAsked();
    void undoAsked();
    void undoAskedInVain(); ///< there is nothing to take back
    void switcherAsked();
    void searchAsked();
    void nextCaseAsked();
    void nextUnreadAsked();
    void refreshAsked();
    void queueAsked(); ///< the keyboard to the list of the queue
    void sidebarAsked();
    void menusAsked();
    void keySheetAsked();
    void quitAsked();
    void placeAsked(skranke::ui::Place place);
    void themeAsked(skranke::ui::Theme::Mode mode);
    void languageAsked(skranke::Language language);
    void agentAsked(skranke::AgentId id);

private:
    QAction *command(const QString &text, const QKeySequence &key, void (Commands::*asked)());
    void makePlaces();
    void makeThemes();
    void makeLanguages();

    QAction *m_newCase;
    QAction *m_import;
    QAction *m_database;
    QAction *m_undo;
    QAction *m_nothingToUndo; ///< has its key meanwhile
    QAction *m_switcher;
    QAction *m_search;
    QAction *m_refresh;
    QAction *m_queue;
    QAction *m_sidebar;
    QAction *m_nextCase;
    QAction *m_nextUnread;
    QAction *m_menus;
    QAction *m_keySheet;
    QAction *m_quit;
    QList<QAction *> m_places;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
    QActionGroup *m_people;
};

} // namespace skranke::ui
