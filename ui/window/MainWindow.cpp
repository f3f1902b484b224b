#include "ui/window/MainWindow.h"

#include "ui/widgets/FocusSight.h"
#include "ui/widgets/Notice.h"
#include "ui/window/Commands.h"
#include "ui/window/KeySheet.h"
#include "ui/window/SearchField.h"
#include "ui/window/Sidebar.h"
#include "ui/window/SidebarEntries.h"
#include "ui/window/StatusBar.h"
#include "ui/window/TopBar.h"

#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {
constexpr QSize SmallestWindow{1024, 640};
constexpr QSize FirstSize{1440, 900};
constexpr int NarrowestQueue = 340;
constexpr int NarrowestCase = 430;
constexpr std::chrono::minutes Tick{1};
} // namespace

MainWindow::MainWindow(Theme &theme, const Clock &clock, items::LiveCounts &counts,
                       const Pages &pages, QWidget *parent)
    : QMainWindow(parent),
      m_theme(theme),
      m_clock(clock),
      m_counts(counts),
      m_pages(pages),
      m_place{PageKind::Queue, pages.view},
      m_commands(new Commands(this)),
      m_topBar(new TopBar(theme, this)),
      m_sidebar(new Sidebar(theme, this)),
      m_notice(new Notice(theme, this)),
      m_split(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(this)),
      m_statusBar(new StatusBar(theme, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Skranke"));
    setAcceptDrops(true);
    setMinimumSize(smallest());
    resize(FirstSize);

    arrange(pages);
    addActions(m_commands->all());
    m_commands->fillPersonMenu(m_topBar->personMenu());
    m_commands->setTheme(theme.mode());

    connectBars();
    connectCommands();
    connect(&m_counts, &items::LiveCounts::changed, this, &MainWindow::takeCounts);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::everyMinute);
    m_minute.start(Tick);
    takeCounts(m_counts.counts());
    new FocusSight(*this);
    goTo(m_place);
}

MainWindow::~MainWindow() = default;

/// With large text as large as its columns need, where the screen has that room.
QSize MainWindow::smallest() const
{
    const QSize wanted(m_theme.metrics().sidebarWidth + m_theme.columnPx(NarrowestQueue)
                           + m_theme.px(NarrowestCase) + 3,
                       m_theme.columnPx(SmallestWindow.height()));
    return SmallestWindow.expandedTo(wanted.boundedTo(screen()->availableSize()));
}

void MainWindow::arrange(const Pages &pages)
{
    arrangeQueue(pages);
    m_stack->addWidget(m_split);

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    if (pages.banner)
        content->addWidget(pages.banner);
    content->addWidget(m_notice);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(content, 1);

    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_statusBar);
    setCentralWidget(whole);
}

void MainWindow::arrangeQueue(const Pages &pages)
{
    m_split->setObjectName(QStringLiteral("queueSplit"));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(pages.queue);
    m_split->addWidget(pages.casePage);
    m_split->addActions(m_commands->ofQueue());
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    pages.queue->setMinimumWidth(m_theme.columnPx(NarrowestQueue));
    pages.casePage->setMinimumWidth(m_theme.px(NarrowestCase));
    const int queueWidth = m_theme.metrics().queueWidth;
    m_split->setSizes({queueWidth, FirstSize.width() - queueWidth});
}

void MainWindow::connectBars()
{
    connect(m_topBar, &TopBar::newCaseAsked, this, &MainWindow::newCaseAsked);
    connect(m_topBar, &TopBar::incidentsAsked, this, [this] {
        goTo({PageKind::Incidents, View::AllOpen});
    });
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::goTo);
    connect(&m_topBar->search(), &SearchField::searched, this, &MainWindow::search);
    connect(&m_topBar->search(), &SearchField::left, this, &MainWindow::focusQueue);
    connect(&m_topBar->search(), &SearchField::numberEntered, this, &MainWindow::numberEntered);
    connect(m_pages.queue, &QueuePage::caseSelected, this, &MainWindow::caseShown);
    connect(m_pages.queue, &QueuePage::caseOpened, this, [this](CaseId id) {
        m_cameFrom.reset();
        Q_EMIT caseShown(id);
        Q_EMIT caseEntered(id);
    });
}

void MainWindow::connectCommands()
{
    connect(m_commands, &Commands::newCaseAsked, this, &MainWindow::newCaseAsked);
    connect(m_commands, &Commands::importAsked, this, &MainWindow::importAsked);
    connect(m_commands, &Commands::databaseAsked, this, &MainWindow::databaseAsked);
    connect(m_commands, &Commands::undoAsked, this, &MainWindow::undoAsked);
    connect(m_commands, &Commands::undoAskedInVain, this,
            [this] { m_statusBar->say(tr("There is nothing to undo.")); });
    connect(m_commands, &Commands::switcherAsked, this, &MainWindow::switcherAsked);
    connect(m_commands, &Commands::nextCaseAsked, m_pages.queue, &QueuePage::openNext);
    connect(m_commands, &Commands::nextUnreadAsked, m_pages.queue, &QueuePage::openNextUnread);
    connect(m_commands, &Commands::searchAsked, this, [this] { m_topBar->search().ask(); });
    connect(m_commands, &Commands::queueAsked, this, &MainWindow::focusQueue);
    connect(m_commands, &Commands::sidebarAsked, this,
            [this] { m_sidebar->setFocus(Qt::ShortcutFocusReason); });
    connect(m_commands, &Commands::menusAsked, this, [this] { showMenuBar(!menus().isVisible()); });
    connect(m_commands, &Commands::keySheetAsked, this, &MainWindow::showKeySheet);
    connect(m_commands, &Commands::quitAsked, this, &QWidget::close);
    connect(m_commands, &Commands::placeAsked, this, [this](Place place) {
        goTo(place);
        enterPage();
    });
    connect(m_commands, &Commands::languageAsked, this, &MainWindow::languageChosen);
    connect(m_commands, &Commands::agentAsked, this, &MainWindow::agentChosen);
    connect(m_commands, &Commands::refreshAsked, this, [this] {
        m_pages.queue->refresh();
        m_counts.refresh();
        Q_EMIT refreshAsked();
    });
    connect(m_commands, &Commands::themeAsked, this, [this](Theme::Mode mode) {
        m_theme.setMode(mode);
        m_commands->setTheme(mode);
        Q_EMIT themeChosen(mode);
    });
}

void MainWindow::takeCounts(const QueueCounts &counts)
{
    m_sidebar->setCounts(counts);
    m_statusBar->setCounts(counts);
    m_topBar->setIncidents(counts.byView.value(View::Incidents));
}

void MainWindow::showKeySheet()
{
    auto *sheet = new KeySheet(m_theme, menus(), this);
    sheet->open();
}

void MainWindow::everyMinute()
{
    // Time alone makes cases late and closes the desk.
    m_counts.refresh();
    if (m_hours)
        m_topBar->setOpening(openingStatus(*m_hours, m_clock.now()), m_clock.now());
}

} // namespace skranke::ui
