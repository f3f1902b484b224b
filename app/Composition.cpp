#include "app/Composition.h"

#include "app/WatchChores.h"
#include "mail/HtmlSanitiser.h"
#include "services/Answer.h"
#include "ui/casepage/CasePage.h"
#include "ui/dialogs/NewCaseDialog.h"
#include "ui/queue/DeedWords.h"
#include "ui/queue/QueuePage.h"
#include "ui/queue/QueueTools.h"
#include "ui/widgets/AppIcon.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Page.h"
#include "ui/window/IntakeProgress.h"
#include "ui/window/QuickSwitcher.h"
#include "ui/words/ErrorWords.h"

#include <QApplication>
#include <QTimer>

namespace skranke::app {

namespace {

const QString GeometryKey = QStringLiteral("window/geometry");
const QString SplitterKey = QStringLiteral("window/splitter");
const QString LayoutKey = QStringLiteral("queue/layout-");
const QString ViewKey = QStringLiteral("window/view");
constexpr std::chrono::milliseconds LongestUnseen{200};
constexpr std::chrono::milliseconds WhileBusy{500};

ui::SafeHtml safe(const Message &message)
{
    const mail::SanitisedHtml html = mail::sanitiseHtml(message.html);
    return {html.html, html.remoteBlocked > 0};
}

} // namespace

Composition::Composition(Core &core, UserSettings &settings, ui::Theme &theme,
                         Translations &translations)
    : m_core(core),
      m_settings(settings),
      m_theme(theme),
      m_translations(translations),
      m_counts(core.queue(), core.store()),
      m_newCaseDrafts(core.context()),
      m_draftFiles(core.draftFolder(), core.session()),
      m_import(core),
      m_chores(watchChores(core)),
      m_alarm(core.incidents(), core.store()),
      m_notifier(theme, m_alarm, core.clock()),
      m_notices(core.context()),
      m_deskNotifier(m_notices, m_notifier, core.clock())
{
    connectNotifier();
    connectNotices();
    connect(&m_import, &MailImport::progressed, this,
            [this](int done) { m_window->intakeProgress().setProgress(done, 0); });
    connect(&m_import, &MailImport::finished, this, &Composition::told);
    connect(&m_chores, &WatchRunner::roundDone, this, &Composition::toldRound);
    connect(&core.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (changes.registers || changes.everything)
            readHours();
    });
    connect(&theme, &ui::Theme::scaleChanged, this, &Composition::takeScale);
    connect(&core.store(), &Store::reachabilityChanged, this, [this](bool reachable) {
        m_reachable = reachable;
        showReachability();
    });
    build();
}

Composition::~Composition()
{
    keepState();
}

void Composition::build()
{
    buildPages();
    m_window = std::make_unique<ui::MainWindow>(m_theme, m_core.clock(), m_counts, m_pages);
    connectWindow();
    connectPages();
    m_window->restore({m_settings.value(GeometryKey), m_settings.value(SplitterKey)});
    showReachability();
    if (const auto language = fromCode<Language>(m_settings.language()))
        m_window->setLanguage(*language);
    m_counts.refresh();
}

void Composition::buildPages()
{
    Core &core = m_core;
    const Clock &clock = core.clock();
    m_pages = {};
    m_pages.view =
        fromCode<View>(QString::fromLatin1(m_settings.value(ViewKey))).value_or(View::AllOpen);
    m_pages.queue = new ui::QueuePage(m_theme, core.queue(), core.store(), clock);
    m_pages.queue->setMemory(
        {[this](const QString &view) { return m_settings.value(LayoutKey + view); },
         [this](const QString &view, const QByteArray &layout) {
             m_settings.setValue(LayoutKey + view, layout);
         }});
    m_pages.queue->showView(m_pages.view); // is read while the rest is built
    m_casePage =
        new ui::CasePage({m_theme, core.cases(), core.time(), core.registers(), core.store(), clock,
                          core.session(), safe, core.spool(), &core.presence(), remoteContent(),
                          &m_draftFiles, [this](auto use) { takePicture(std::move(use)); }});
    m_casePage->setNext([queue = m_pages.queue] { return queue->nextCase(); });
    m_pages.casePage = m_casePage;
    m_pages.queue->addActions(m_casePage->commands());
    m_pages.banner = withFirstRun(makeBanner());
    m_tools = new ui::QueueTools(
        m_theme, *m_pages.queue,
        {core.registers(), core.bulk(), core.savedViews(), core.session(), core.store()});
    m_pages.caseActions = m_casePage->commands() + m_tools->actions();
    m_pages.make = [this](ui::PageKind kind) {
        ui::Page *page = makePage(kind);
        connect(page, &ui::Page::openCase, m_window.get(), &ui::MainWindow::enterCase);
        return page;
    };
}

void Composition::connectWindow()
{
    using ui::MainWindow;
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::seen, this, &Composition::takeSight);
    connect(window, &MainWindow::newCaseAsked, this, &Composition::newCase);
    connect(window, &MainWindow::switcherAsked, this, &Composition::openSwitcher);
    connect(window, &MainWindow::undoAsked, this, [this] { m_core.undo().undo(m_core.context()); });
    connect(&m_core.undo(), &services::UndoStack::changed, window, [this] { tellUndo(); });
    connect(&m_core.undo(), &services::UndoStack::failed, window, [this](const Error &error) {
        // It may well have been the same person, who went on.
        if (error.kind == ErrorKind::Conflict)
            m_window->notice().show(
                ui::Tone::Warning,
                tr("The case has changed since then, so this cannot be undone."));
        else
            m_window->notice().show(error);
    });
    connect(m_tools, &ui::QueueTools::viewsRead, window, &MainWindow::setKeptViews);
    tellUndo();
    connect(window, &MainWindow::databaseAsked, this, &Composition::databaseAsked);
    connect(window, &MainWindow::importAsked, this, &Composition::askWhatToImport);
    connect(window, &MainWindow::filesDropped, this, &Composition::importMail);
    connect(window, &MainWindow::caseShown, m_casePage, qOverload<CaseId>(&ui::CasePage::show));
    connect(window, &MainWindow::caseEntered, this,
            [this] { m_casePage->setFocus(Qt::OtherFocusReason); });
    connect(window, &MainWindow::numberEntered, this, &Composition::showNumber);
    connect(window, &MainWindow::themeChosen, this,
            [this](ui::Theme::Mode mode) { m_settings.setTheme(mode); });
    connect(window, &MainWindow::languageChosen, this, [this](Language language) {
        m_settings.setLanguage(toCode(language));
        rebuild();
    });
    connect(window, &MainWindow::agentChosen, this, &Composition::signIn);
}

void Composition::connectPages()
{
    ui::MainWindow *window = m_window.get();
    connect(m_casePage, &ui::CasePage::openCase, window, &ui::MainWindow::openCase);
    connect(&m_core.presence(), &services::PresenceService::changed, m_pages.queue,
            [this] { showPresence(); });
    showPresence();
    connect(m_casePage, &ui::CasePage::back, window, &ui::MainWindow::leaveCase);
}

void Composition::show()
{
    m_window->show();
    m_window->focusQueue();
}

void Composition::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

CaseId Composition::caseForPicture()
{
    for (const View view : {View::CustomerTest, View::AllOpen}) {
        QueueFilter filter;
        filter.view = view;
        const auto page = m_core.queue().page(filter, 0, 1).result();
        if (page && !page->rows.isEmpty())
            return page->rows.first().id;
    }
    return {};
}

void Composition::open()
{
    // An empty list that fills a moment later would be laid out and painted twice.
    auto *patience = new QTimer(this);
    connect(patience, &QTimer::timeout, this, [this, patience] {
        patience->deleteLater();
        patience->stop();
        show();
    });
    connect(m_pages.queue, &ui::QueuePage::viewShown, patience,
            [patience] { patience->setInterval(0); });
    patience->start(LongestUnseen);
    m_choresWait = true;
}

void Composition::takeSight()
{
    readPeople();
    readHours();
    QApplication::setWindowIcon(ui::appIcon(m_theme));
    m_notifier.settle();
    m_deskNotifier.settle();
    m_notices.look();
    if (!std::exchange(m_choresWait, false))
        return;
    if (services::DraftSpool *spool = m_core.spool())
        spool->settle(); // what an earlier run could not hand over
    if (services::TimerSpool *spool = m_core.timerSpool()) {
        connect(spool, &services::TimerSpool::refused, this, &Composition::toldOfTimer);
        spool->settle();
    }
    m_chores.start();
    m_alarm.look();
}

void Composition::takeScale()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        QTimer::singleShot(WhileBusy, this, &Composition::takeScale);
    else
        rebuild();
}

void Composition::rebuild()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            keepState();
            const CaseId open = m_casePage->shown();
            const ui::Place place = m_window->place();
            const bool visible = m_window->isVisible();
            m_newCase = nullptr;
            m_window.reset();
            m_translations.use(m_settings.language());
            build();
            if (open)
                m_window->openCase(open);
            if (place.page != ui::PageKind::Queue)
                m_window->goTo(place);
            if (visible && place.page == ui::PageKind::Queue)
                show();
            else if (visible)
                m_window->show();
        },
        Qt::QueuedConnection);
}

void Composition::keepState()
{
    const ui::WindowState state = m_window->state();
    m_settings.setValue(GeometryKey, state.geometry);
    m_settings.setValue(SplitterKey, state.splitter);
    m_settings.setValue(ViewKey, toCode(state.view).toLatin1());
}

void Composition::newCase()
{
    if (!m_newCase) {
        m_newCase = new ui::NewCaseDialog(m_theme, m_core.cases(), m_newCaseDrafts,
                                          m_core.registers(), m_core.clock(), m_window.get());
        m_newCase->offerOutages(m_core.incidents());
        connect(m_newCase, &ui::NewCaseDialog::registered, m_window.get(),
                &ui::MainWindow::enterCase);
    }
    m_newCase->start();
}

void Composition::tellUndo()
{
    const services::UndoStack &stack = m_core.undo();
    m_window->setUndo(stack.isEmpty() ? QString() : ui::words::deed(stack.top()));
}

void Composition::openSwitcher()
{
    auto *switcher = new ui::QuickSwitcher(m_theme, m_core.queue(), m_core.registers(),
                                           m_window->picks(), m_window.get());
    connect(switcher, &ui::QuickSwitcher::caseChosen, m_window.get(), &ui::MainWindow::enterCase);
    connect(switcher, &ui::QuickSwitcher::searchChosen, m_window.get(), &ui::MainWindow::searchFor);
    switcher->openAt(m_window->searchField(), true);
}

} // namespace skranke::app
