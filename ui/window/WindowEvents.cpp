// What the window keeps, what it is told, and what it does with keys and dropped files.
#include "ui/window/MainWindow.h"

#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/window/Commands.h"
#include "ui/window/Sidebar.h"
#include "ui/window/StatusBar.h"
#include "ui/window/TopBar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QTimer>
#include <QUrl>

namespace skranke::ui {

namespace {

constexpr std::chrono::milliseconds FirstMoment{50};

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

WindowState MainWindow::state() const
{
    return {saveGeometry(), m_split->saveState(), m_pages.queue->view()};
}

void MainWindow::restore(const WindowState &state)
{
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    if (!state.splitter.isEmpty())
        m_split->restoreState(state.splitter);
}

void MainWindow::setKeptViews(const QList<SavedView> &views)
{
    m_kept = views;
    m_sidebar->setKept(views);
}

void MainWindow::setUndo(const QString &what)
{
    m_commands->setUndo(what);
}

void MainWindow::setPeople(const QList<Agent> &agents, const Agent &me)
{
    m_topBar->setPerson(me);
    m_commands->setPeople(agents, me);
}

void MainWindow::setLanguage(Language language)
{
    m_commands->setLanguage(language);
}

void MainWindow::setServiceHours(const WorkTime &hours)
{
    m_hours = hours;
    m_topBar->setOpening(openingStatus(hours, m_clock.now()), m_clock.now());
}

void MainWindow::setConnected(bool connected, const QString &place)
{
    m_statusBar->setConnected(connected, place);
}

void MainWindow::setLastIntake(Instant at)
{
    m_statusBar->setLastIntake(at);
}

IntakeProgress &MainWindow::intakeProgress()
{
    return m_statusBar->intake();
}

Notice &MainWindow::notice()
{
    return *m_notice;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    QTimer::singleShot(FirstMoment, this, [this] {
        menus(); // unasked, for a desktop that shows them itself
        Q_EMIT seen();
    });
}

/// They hide until they are asked for, and so are made after the window has been seen.
QMenuBar &MainWindow::menus()
{
    QMenuBar &bar = *menuBar();
    if (m_hasMenus)
        return bar;
    m_hasMenus = true;
    m_commands->fillMenus(bar, m_pages.caseActions);
    for (const QAction *entry : bar.actions())
        connect(entry->menu(), &QMenu::aboutToHide, this, &MainWindow::menuClosed);
    bar.setVisible(bar.isNativeMenuBar());
    return bar;
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return goToNextStop(*this, next);
}

bool MainWindow::event(QEvent *event)
{
    // A key that a shortcut takes never comes as a press.
    const bool another = event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() != Qt::Key_Alt;
    if (another || event->type() == QEvent::WindowDeactivate)
        m_altAlone = false;
    return QMainWindow::event(event);
}

// Alt alone brings out the menus and puts them away again, as F10 does.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    m_altAlone = event->key() == Qt::Key_Alt && event->modifiers() == Qt::AltModifier;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Alt && m_altAlone)
        showMenuBar(!menus().isVisible());
    else
        QMainWindow::keyReleaseEvent(event);
    m_altAlone = false;
}

// The first menu opens at once, and the bar goes when the last menu closes: the keyboard never has
// to leave what it was in.
void MainWindow::showMenuBar(bool shown)
{
    if (menus().isNativeMenuBar())
        return;
    if (shown)
        m_beforeMenus = focusWidget();
    else if (menuBar()->hasFocus() && m_beforeMenus)
        m_beforeMenus->setFocus(Qt::MenuBarFocusReason);
    menuBar()->setVisible(shown);
    if (shown)
        menuBar()->setActiveAction(menuBar()->actions().first());
}

void MainWindow::menuClosed()
{
    // Between two menus there is none for a moment.
    QTimer::singleShot(0, this, [this] {
        if (!QApplication::activePopupWidget())
            showMenuBar(false);
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace skranke::ui
