// Each page, by day and by night, in each language and in each size: drawn, measured, and kept
// where SKRANKE_PICTURES says. At twice the size when the scale of the application is two, and with
// the system's text as many times the usual size as SKRANKE_TEXT says.
#include "TextMeasure.h"

#include "app/Composition.h"
#include "mail/GMimeReader.h"
#include "mail/GMimeWriter.h"
#include "resources/Resources.h"
#include "services/SampleService.h"
#include "storage/SqlStore.h"
#include "tests/support/Desk.h"
#include "ui/casepage/CasePage.h"
#include "ui/queue/QueuePage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/theme/TextScale.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace skranke;
using namespace skranke::app;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 10'000; // ms
const Instant Now = at("2026-11-24T10:42:00Z");

struct Scene {
    const char *name;
    ui::PageKind page;
    int section = 0; ///< of the settings
    bool columns = false;
    bool signIn = false; ///< a new mailbox that is signed in to in a browser
};

constexpr Scene Scenes[] = {
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

/// The console on the sample desk, in one language.
struct Console {
    Console(const QString &database, const QString &folder, const QString &language)
        : settings(folder + u"/"_s + language + u".ini"_s)
    {
        Core::Options options;
        options.database = database;
        options.agent = u"Kari Nes"_s; // a lead sees every control
        options.clock = std::make_unique<FixedClock>(Now);
        core = *Core::open(std::move(options));
        settings.setLanguage(language);
        translations.use(language);
        theme.apply(*qApp);
        composition = std::make_unique<Composition>(*core, settings, theme, translations);
        composition->open();
    }
    ui::MainWindow &window() { return composition->window(); }

    std::unique_ptr<Core> core;
    UserSettings settings;
    ui::Theme theme;
    Translations translations;
    std::unique_ptr<Composition> composition;
};

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0); // a picture comes to rest
        if (textTimes() > 1) {
            QFont large = QApplication::font();
            large.setPointSizeF(ui::usualTextSize() * textTimes());
            QApplication::setFont(large);
        }
        initResources();
        const auto store = storage::SqlStore::open(database());
        QVERIFY(store);
        QVERIFY(services::SampleService(**store).fillDesk(mail::GMimeReader(), mail::GMimeWriter(),
                                                          Now));
    }

    void everyPageIsWholeAndReadable_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scene");
        for (const auto &language : {u"nb"_s, u"nn"_s, u"en"_s})
            for (int i = 0; i < int(std::size(Scenes)); ++i)
                QTest::addRow("%s %s", qPrintable(language), Scenes[i].name) << language << i;
    }
    void everyPageIsWholeAndReadable()
    {
        QFETCH(QString, language);
        QFETCH(int, scene);
        speak(language);
        go(Scenes[scene]);
        QStringList troubles;
        for (const bool dark : {false, true}) {
            m_console->theme.setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
            for (const QSize size : sizes()) {
                m_console->window().resize(size);
                const QImage picture = still();
                const QString name = u"%1-%2-%3-%4x%5"_s
                                         .arg(QLatin1StringView(Scenes[scene].name), language,
                                              dark ? u"dark"_s : u"light"_s)
                                         .arg(picture.width())
                                         .arg(picture.height())
                    + (textTimes() > 1 ? u"-text%1"_s.arg(textTimes()) : QString());
                keep(picture, name);
                for (const QString &each :
                     clippedTexts(m_console->window()) + faintTexts(m_console->window(), picture))
                    troubles.append(name + u": "_s + each);
            }
        }
        if (language != u"en"_s) {
            const auto known =
                translatedIn(QStringLiteral(TRANSLATIONS "/skranke_%1.ts").arg(language));
            for (const QString &text : shownTexts(m_console->window()))
                if (known.contains(text))
                    troubles.append(u"not in %1: %2"_s.arg(language, text));
        }
        QVERIFY2(troubles.isEmpty(), qUtf8Printable(troubles.join(u'\n')));
    }

    void cleanupTestCase() { m_console.reset(); }

private:
    static double textTimes() { return qEnvironmentVariable("SKRANKE_TEXT", u"1"_s).toDouble(); }
    QString database() const { return u"sqlite:"_s + m_folder.filePath(u"desk.db"_s); }
    QList<QSize> sizes() const
    {
        if (qApp->devicePixelRatio() > 1 || textTimes() > 1)
            return {{1440, 900}};
        return {{1024, 640}, {1440, 900}};
    }
    void speak(const QString &language)
    {
        if (m_language == language)
            return;
        m_console.reset();
        m_language = language;
        m_console = std::make_unique<Console>(database(), m_folder.path(), language);
        QTRY_VERIFY(m_console->window().isVisible());
    }
    void go(const Scene &scene)
    {
        Composition &composition = *m_console->composition;
        ui::MainWindow &window = m_console->window();
        window.goTo({scene.page, View::AllOpen});
        if (scene.page == ui::PageKind::Queue) {
            ui::QueueLayout layout = composition.queuePage().queueLayout();
            layout.columns = scene.columns;
            composition.queuePage().setQueueLayout(layout);
            const CaseId wanted = composition.caseForPicture();
            QVERIFY(wanted);
            window.openCase(wanted);
            QTRY_COMPARE(composition.casePage().shown(), wanted);
        } else if (scene.page == ui::PageKind::Settings) {
            auto *page = window.findChild<ui::SettingsPage *>(u"settingsPage"_s);
            QVERIFY(page);
            page->showSection(scene.section);
            if (scene.signIn)
                beginSignIn();
        }
    }
    void beginSignIn()
    {
        auto *add = m_console->window().findChild<QPushButton *>(u"newMailbox"_s);
        auto *login = m_console->window().findChild<QPushButton *>(u"field_login"_s);
        QVERIFY(add && login);
        add->click();
        login->menu()->actions().at(1)->trigger();
    }
    /// The picture once it does not change any more: everything has been read.
    QImage still()
    {
        QImage last;
        QImage now = m_console->window().grab().toImage();
        const bool rests = QTest::qWaitFor(
            [&] {
                last = std::exchange(now, m_console->window().grab().toImage());
                const bool same = last == now;
                m_same = same ? m_same + 1 : 0;
                return m_same >= 3;
            },
            Patience);
        m_same = 0;
        if (!rests)
            qWarning("the picture does not come to rest");
        return now;
    }
    static void keep(const QImage &picture, const QString &name)
    {
        const QString directory = qEnvironmentVariable("SKRANKE_PICTURES");
        if (!directory.isEmpty())
            picture.save(QDir(directory).filePath(name + u".png"_s));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Console> m_console;
    QString m_language;
    int m_same = 0;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
