// Builds the window over a desk and connects what it asks for with the use cases. The window is
// made anew when the language, the person or the size of the system's text changes; nothing typed
// is lost, drafts are kept.
#pragma once

#include "app/Core.h"
#include "app/DeskNotifier.h"
#include "app/MailImport.h"
#include "app/OutageNotifier.h"
#include "app/ScreenPart.h"
#include "app/UserSettings.h"
#include "app/WatchRunner.h"
#include "items/LiveCounts.h"
#include "services/DraftFiles.h"
#include "services/NewCaseDraft.h"
#include "services/NoticeService.h"
#include "translations/Translations.h"
#include "ui/casepage/CaseContent.h"
#include "ui/incidents/OutageAlarm.h"
#include "ui/theme/Theme.h"
#include "ui/window/MainWindow.h"

#include <QObject>

#include <memory>

namespace skranke::ui {
class CasePage;
class NewCaseDialog;
class Page;
class QueuePage;
class QueueTools;
} // namespace skranke::ui

namespace skranke::mail {
class PictureFetcher;
}

namespace skranke::app {

class Composition : public QObject {
    Q_OBJECT
public:
    /// All three outlive the composition. The application's translations are its business.
    Composition(Core &core, UserSettings &settings, ui::Theme &theme, Translations &translations);
    ~Composition() override;

    ui::MainWindow &window() { return *m_window; }
    ui::QueuePage &queuePage() { return *m_pages.queue; }
    ui::CasePage &casePage() { return *m_casePage; }

    /// Shows the window with its first cases in it, and starts the desk's chores: what a program
    /// that died left unregistered, breaches, mail. A desk that is slow to answer is shown empty.
    void open();
    void show();
    void raise();
    void importMail(const QStringList &paths);
    void showNumber(CaseNumber number);
    /// A case worth showing: one that waits for the customer's test, else the first of the queue.
    /// Blocking; for pictures.
    CaseId caseForPicture();

Q_SIGNALS:
    void databaseAsked(); ///< another is to be chosen

private:
    void build();
    void buildPages();
    ui::Page *makePage(ui::PageKind kind);
    ui::Page *makeSettings();
    ui::Page *makeIncidents();
    QWidget *makeBanner();
    QWidget *withFirstRun(QWidget *banner); ///< over it, on the first day
    void connectNotifier();
    void connectNotices();
    void takePicture(std::function<void(const QImage &)> use);
    ui::Page *makeNotices(QWidget *parent);
    void showIncidents();
    void connectWindow();
    void connectPages();
    ui::RemoteContent remoteContent();
    void takeSight(); ///< what need not be there when the window comes
    void takeScale(); ///< makes the window anew, once no dialog and no menu is open
    void rebuild();   ///< soon, not from inside the window's own signal
    void askWhatToImport();
    void newCase();
    void openSwitcher();
    void tellUndo();
    void signIn(AgentId id);
    void showReachability();
    void showPresence();
    void readPeople();
    void readHours();
    void told(const ImportSummary &summary);
    void toldOfTimer(CaseId id, const Error &error);
    void toldRound(const WatchRound &round);
    void keepState();

    Core &m_core;
    UserSettings &m_settings;
    ui::Theme &m_theme;
    Translations &m_translations;
    items::LiveCounts m_counts;
    services::NewCaseDraftService m_newCaseDrafts;
    services::DraftFiles m_draftFiles;
    MailImport m_import;
    WatchRunner m_chores;
    ui::OutageAlarm m_alarm;
    OutageNotifier m_notifier;
    services::NoticeService m_notices;
    ScreenPart m_screen;
    DeskNotifier m_deskNotifier;
    bool m_choresWait = false;      ///< for the window to be seen
    bool m_reachable = true;        ///< the database's server
    QHash<QString, Error> m_toldOf; ///< what each chore failed with last

    mail::PictureFetcher *m_pictures = nullptr; ///< once somebody asks for some
    ui::Pages m_pages;
    ui::CasePage *m_casePage = nullptr;
    ui::QueueTools *m_tools = nullptr;
    ui::NewCaseDialog *m_newCase = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace skranke::app
