// The console on the sample desk, and every page that somebody can go to in it.
#pragma once

#include "app/Composition.h"
#include "mail/GMimeReader.h"
#include "mail/GMimeWriter.h"
#include "services/SampleService.h"
#include "storage/SqlStore.h"
#include "tests/support/Desk.h"
#include "ui/casepage/CasePage.h"
#include "ui/queue/QueuePage.h"
#include "ui/settings/SettingsPage.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace skranke::tests {

inline const Instant SampleNow = at("2026-11-24T10:42:00Z");

struct Scene {
    const char *name;
    ui::PageKind page;
    int section = 0; ///< of the settings
    bool columns = false;
    bool signIn = false; ///< a new mailbox that is signed in to in a browser
};

inline constexpr Scene Scenes[] = {
    {"queue", ui::PageKind::Queue},
    {"columns", ui::PageKind::Queue, 0, true},
    {"sla", ui::PageKind::Sla},
    {"billing", ui::PageKind::Billing},
    {"time", ui::PageKind::Time},
    {"customers", ui::PageKind::Customers},
    {"calendars", ui::PageKind::Calendars},
    {"outbox", ui::PageKind::Outbox},
    {"incidents", ui::PageKind::Incidents},
    {"settings-desk", ui::PageKind::Settings, 0},
    {"settings-notices", ui::PageKind::Settings, 1},
    {"settings-signature", ui::PageKind::Settings, 2},
    {"settings-letters", ui::PageKind::Settings, 3},
    {"settings-mail", ui::PageKind::Settings, 4},
    {"settings-signin", ui::PageKind::Settings, 4, false, true},
    {"settings-monitoring", ui::PageKind::Settings, 5},
};

/// Fills an empty database, once for all consoles on it.
inline void fillSampleDesk(const QString &database)
{
    const auto store = storage::SqlStore::open(database);
    QVERIFY(store);
    QVERIFY(services::SampleService(**store).fillDesk(mail::GMimeReader(), mail::GMimeWriter(),
                                                      SampleNow));
}

/// In one language.
class SampleConsole {
public:
    SampleConsole(const QString &database, const QString &folder, const QString &language)
        : settings(folder + QLatin1Char('/') + language + QStringLiteral(".ini"))
    {
        app::Core::Options options;
        options.database = database;
        options.agent = QStringLiteral("Kari Nes"); // a lead sees every control
        options.clock = std::make_unique<FixedClock>(SampleNow);
        core = *app::Core::open(std::move(options));
        settings.setLanguage(language);
        translations.use(language);
        theme.apply(*qApp);
        composition = std::make_unique<app::Composition>(*core, settings, theme, translations);
        composition->open();
    }
    ui::MainWindow &window() { return composition->window(); }

    void go(const Scene &scene)
    {
        window().goTo({scene.page, View::AllOpen});
        if (scene.page == ui::PageKind::Queue) {
            ui::QueueLayout layout = composition->queuePage().queueLayout();
            layout.columns = scene.columns;
            composition->queuePage().setQueueLayout(layout);
            const CaseId wanted = composition->caseForPicture();
            QVERIFY(wanted);
            window().openCase(wanted);
            QTRY_COMPARE(composition->casePage().shown(), wanted);
        } else if (scene.page == ui::PageKind::Settings) {
            auto *page = window().findChild<ui::SettingsPage *>(QStringLiteral("settingsPage"));
            QVERIFY(page);
            page->showSection(scene.section);
            if (scene.signIn)
                beginSignIn();
        }
    }

    /// The picture once it does not change any more: everything has been read.
    QImage still()
    {
        constexpr int Patience = 10'000; // ms
        int same = 0;
        QImage last;
        QImage now = window().grab().toImage();
        const bool rests = QTest::qWaitFor(
            [&] {
                last = std::exchange(now, window().grab().toImage());
                same = last == now ? same + 1 : 0;
                return same >= 3;
            },
            Patience);
        if (!rests)
            qWarning("the picture does not come to rest");
        return now;
    }

    std::unique_ptr<app::Core> core;
    app::UserSettings settings;
    ui::Theme theme;
    Translations translations;
    std::unique_ptr<app::Composition> composition;

private:
    void beginSignIn()
    {
        auto *add = window().findChild<QPushButton *>(QStringLiteral("newMailbox"));
        auto *login = window().findChild<QPushButton *>(QStringLiteral("field_login"));
        QVERIFY(add && login);
        add->click();
        login->menu()->actions().at(1)->trigger();
    }
};

} // namespace skranke::tests
