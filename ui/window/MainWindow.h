// The window: arranges the bars, the sidebar and the pages, and says what was asked for. It knows
// no use case; whoever builds it connects its signals to them.
#pragma once

#include "domain/CaseNumber.h"
#include "domain/SavedView.h"
#include "domain/WorkTime.h"
#include "items/LiveCounts.h"
#include "ui/queue/QueuePage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/QuickPick.h"
#include "ui/window/Place.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace skranke::ui {

class Commands;
class IntakeProgress;
class Notice;
class Sidebar;
class StatusBar;
class TopBar;

/// The window becomes the parent of each.
struct Pages {
    QueuePage *queue = nullptr;
    View view = View::AllOpen;    ///< of the queue, shown first
    QWidget *casePage = nullptr;  ///< beside the queue
    QList<QAction *> caseActions; ///< for the menu Case
    QWidget *banner = nullptr;    ///< over every page, while it has something to say
    /// Makes a page other than the queue. Asked once for each, when it is first gone to: a console
    /// is open before what nobody looks at has been built.
    std::function<QWidget *(PageKind)> make;
};

/// What a person would like to find again. The builder keeps it between runs.
struct WindowState {
    QByteArray geometry;
    QByteArray splitter;
    View view = View::AllOpen;
};

/// Made in one language; for another, another window is made.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Theme &theme, const Clock &clock, items::LiveCounts &counts, const Pages &pages,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    WindowState state() const;
    void restore(const WindowState &state); ///< all but the view, which comes with the pages

    void setKeptViews(const QList<SavedView> &views);
    void setUndo(const QString &what); ///< what can be taken back; empty: nothing
    void setPeople(const QList<Agent> &agents, const Agent &me);
    void setLanguage(Language language); ///< only marks it in the menu
    void setServiceHours(const WorkTime &hours);
    void setConnected(bool connected, const QString &place);
    void setLastIntake(Instant at);
    IntakeProgress &intakeProgress();
    Notice &notice(); ///< over whatever page is shown

    void goTo(Place place);
    Place place() const { return m_place; }
    /// Shows a case in the queue's page, wherever one is, and marks it in the list.
    void openCase(CaseId id);
    void enterCase(CaseId id); ///< and gives it the keyboard
    void leaveCase();          ///< back to the page it was entered from, or to the list
    void focusQueue();
    /// Looks for this in the queue, as if it had been typed into the search box.
    void searchFor(const QString &wanted);
    QList<Pick> picks() const;    ///< for the quick switcher
    QWidget &searchField() const; ///< where it opens

Q_SIGNALS:
    void seen(); ///< a moment after it has been shown: it has been painted by now
    void switcherAsked();
    void undoAsked();
    void newCaseAsked();
    void importAsked();
    void databaseAsked();
    void filesDropped(const QStringList &paths);
    void caseShown(skranke::CaseId id);   ///< the case page is to show it
    void caseEntered(skranke::CaseId id); ///< and to take the keyboard
    void numberEntered(skranke::CaseNumber number);
    void placeShown(skranke::ui::Place place);
    void refreshAsked();
    void themeChosen(skranke::ui::Theme::Mode mode);
    void languageChosen(skranke::Language language);
    void agentChosen(skranke::AgentId id);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QSize smallest() const;
    void arrange(const Pages &pages);
    void arrangeQueue(const Pages &pages);
    void connectBars();
    void connectCommands();
    void takeCounts(const QueueCounts &counts);
    void search(const QString &text);
    void enableCaseActions(bool enabled);
    QMenuBar &menus();
    void showMenuBar(bool shown);
    void menuClosed();
    void showKeySheet();
    void everyMinute();
    QWidget *pageOf(PageKind page);
    const SavedView *keptView(Place place) const; ///< null: a view of the console's own
    QString nameOf(Place place) const;
    void showQueue(Place place);
    void enterPage();

    Theme &m_theme;
    const Clock &m_clock;
    items::LiveCounts &m_counts;
    Pages m_pages;
    std::map<PageKind, QWidget *> m_otherPages; ///< made so far
    Place m_place;
    std::optional<Place> m_cameFrom; ///< another page, from which the case was entered
    QList<SavedView> m_kept;
    std::optional<WorkTime> m_hours;
    QPointer<QWidget> m_beforeMenus; ///< had the keyboard when the menus came
    bool m_hasMenus = false;
    bool m_altAlone = false;
    QTimer m_minute;

    Commands *m_commands;
    TopBar *m_topBar;
    Sidebar *m_sidebar;
    Notice *m_notice;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    StatusBar *m_statusBar;
};

} // namespace skranke::ui
