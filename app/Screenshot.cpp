#include "app/Screenshot.h"

#include "ui/casepage/CasePage.h"
#include "ui/queue/QueuePage.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>

namespace skranke::app {

namespace {

/// Lets the window work until `ready`, or until it is clear that it never will be.
void workUntil(const std::function<bool()> &ready)
{
    constexpr qint64 Patience = 10'000; // ms
    QElapsedTimer waited;
    waited.start();
    while (!ready() && waited.elapsed() < Patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

void settle()
{
    // Rows and counts arrive in a few rounds of reads; a still window has none under way.
    constexpr int Rounds = 400; // ms
    QEventLoop loop;
    QTimer::singleShot(Rounds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int takeScreenshot(Composition &composition, const WindowArguments &arguments)
{
    ui::MainWindow &window = composition.window();
    if (arguments.size.isValid())
        window.resize(arguments.size);
    composition.show();
    settle();

    const auto *list = composition.queuePage().findChild<QAbstractItemView *>();
    if (arguments.page == QLatin1String("billing")) {
        window.goTo({ui::PageKind::Billing, View::AllOpen});
    } else if (arguments.page == QLatin1String("sla")) {
        window.goTo({ui::PageKind::Sla, View::AllOpen});
    } else if (arguments.page == QLatin1String("calendars")) {
        window.goTo({ui::PageKind::Calendars, View::AllOpen});
    } else if (arguments.page == QLatin1String("settings")) {
        window.goTo({ui::PageKind::Settings, View::AllOpen});
    } else if (arguments.page == QLatin1String("incidents")) {
        window.goTo({ui::PageKind::Incidents, View::AllOpen});
    } else if (list && list->model()->rowCount() > 0) {
        // As in an agent's day: somewhere down the list, a case that waits for the customer's test.
        const CaseId wanted = composition.caseForPicture();
        if (wanted)
            window.openCase(wanted);
        workUntil([&] { return composition.casePage().shown() == wanted; });
    }
    settle();
    if (!window.grab().save(arguments.screenshot)) {
        std::fprintf(stderr, "%s could not be written\n", qPrintable(arguments.screenshot));
        return 2;
    }
    return 0;
}

} // namespace skranke::app
