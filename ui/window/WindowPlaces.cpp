// Where the window goes: to a page, a view of the queue, a case; and what of it has the keyboard
// then.
#include "ui/window/MainWindow.h"

#include "ui/window/Commands.h"
#include "ui/window/SearchField.h"
#include "ui/window/Sidebar.h"
#include "ui/window/SidebarEntries.h"
#include "ui/window/TopBar.h"

#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace skranke::ui {

QWidget *MainWindow::pageOf(PageKind page)
{
    if (page == PageKind::Queue)
        return m_split;
    QWidget *&made = m_otherPages[page];
    if (!made) {
        made = m_pages.make(page);
        m_stack->addWidget(made);
    }
    return made;
}

/// Keys of the case do nothing while it is out of sight.
void MainWindow::enableCaseActions(bool enabled)
{
    for (QAction *action : std::as_const(m_pages.caseActions))
        action->setEnabled(enabled);
}

void MainWindow::goTo(Place place)
{
    m_cameFrom.reset();
    m_place = place;
    m_stack->setCurrentWidget(pageOf(place.page));
    enableCaseActions(place.page == PageKind::Queue);
    m_sidebar->setPlace(place);
    setWindowTitle(QStringLiteral("%1 – Skranke").arg(nameOf(place)));
    if (place.page == PageKind::Queue) {
        m_topBar->search().clear();
        showQueue(place);
    }
    if (!m_sidebar->hasFocus()) // where somebody walks from place to place
        enterPage();
    Q_EMIT placeShown(place);
}

void MainWindow::enterPage()
{
    if (m_place.page == PageKind::Queue)
        m_pages.queue->focusList();
    else
        pageOf(m_place.page)->setFocus(Qt::OtherFocusReason);
}

const SavedView *MainWindow::keptView(Place place) const
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const SavedView &view) { return view.id == place.kept; });
    return place.kept && found != m_kept.end() ? &*found : nullptr;
}

QString MainWindow::nameOf(Place place) const
{
    const SavedView *kept = keptView(place);
    return kept ? kept->name : placeName(place);
}

void MainWindow::showQueue(Place place)
{
    if (const SavedView *kept = keptView(place))
        m_pages.queue->showView(kept->view, kept->narrowing, kept->id);
    else
        m_pages.queue->showView(place.view);
}

void MainWindow::openCase(CaseId id)
{
    m_cameFrom.reset();
    if (m_place.page != PageKind::Queue)
        goTo({PageKind::Queue, m_pages.queue->view()});
    m_pages.queue->select(id);
    Q_EMIT caseShown(id);
}

void MainWindow::enterCase(CaseId id)
{
    const Place from = m_place;
    openCase(id);
    if (from.page != PageKind::Queue)
        m_cameFrom = from;
    Q_EMIT caseEntered(id);
}

void MainWindow::leaveCase()
{
    if (m_cameFrom)
        goTo(*m_cameFrom);
    else
        focusQueue();
}

void MainWindow::focusQueue()
{
    m_cameFrom.reset();
    if (m_place.page != PageKind::Queue)
        goTo({PageKind::Queue, m_pages.queue->view()});
    m_pages.queue->focusList();
}

void MainWindow::searchFor(const QString &wanted)
{
    m_topBar->search().searchFor(wanted);
    m_pages.queue->focusList();
}

QList<Pick> MainWindow::picks() const
{
    QList<Pick> picks = m_commands->picks(m_pages.caseActions);
    auto *window = const_cast<MainWindow *>(this);
    for (const SavedView &view : m_kept)
        picks.append({view.name, {}, tr("View"), {}, [window, view] {
                          window->goTo({PageKind::Queue, view.view, view.id});
                      }});
    return picks;
}

QWidget &MainWindow::searchField() const
{
    return m_topBar->search();
}

void MainWindow::search(const QString &text)
{
    if (m_place.page != PageKind::Queue && !text.isEmpty()) {
        m_place = {PageKind::Queue, m_pages.queue->view()};
        m_stack->setCurrentWidget(m_split);
        enableCaseActions(true);
        m_sidebar->setPlace(m_place);
    }
    m_pages.queue->search(text);
}

} // namespace skranke::ui
