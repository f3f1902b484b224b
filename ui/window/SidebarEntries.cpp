#include "ui/window/SidebarEntries.h"

#include "ui/widgets/KeyHint.h"
#include "ui/words/CaseWords.h"

#include <QCoreApplication>

namespace skranke::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sidebar)
};

// In the order of the sidebar; Alt+1 leads to the first.
constexpr View queues[] = {View::Mine, View::Unassigned, View::AllOpen, View::UnknownCustomer};
constexpr View workflow[] = {
    View::New,    View::Assessing,    View::WaitingCustomer, View::AwaitingEstimate, View::Ready,
    View::InTest, View::CustomerTest, View::Approved,        View::Published};
constexpr PageKind pages[] = {PageKind::Sla,       PageKind::Billing,   PageKind::Time,
                              PageKind::Customers, PageKind::Calendars, PageKind::Outbox,
                              PageKind::Settings};

items::SidebarEntry head(const QString &text)
{
    return {text, -1, {}, {}};
}

items::SidebarEntry entry(Place place, std::function<qint64(const QueueCounts &)> count)
{
    const QKeySequence key = placeKey(place);
    return {placeName(place), numberOf(place), std::move(count),
            key.isEmpty() ? QString() : keyText(key)};
}

items::SidebarEntry entry(View view)
{
    return entry({PageKind::Queue, view},
                 [view](const QueueCounts &counts) { return counts.byView.value(view); });
}

std::function<qint64(const QueueCounts &)> countOf(PageKind page)
{
    switch (page) {
    case PageKind::Sla:
        return [](const QueueCounts &counts) { return counts.breachesToReview; };
    case PageKind::Billing:
        return [](const QueueCounts &counts) { return counts.billableThisMonth; };
    case PageKind::Outbox:
        return [](const QueueCounts &counts) { return counts.waitingMail; };
    case PageKind::Incidents:
        return [](const QueueCounts &counts) { return counts.byView.value(View::Incidents); };
    case PageKind::Queue:
    case PageKind::Time:
    case PageKind::Customers:
    case PageKind::Calendars:
    case PageKind::Settings:
        break;
    }
    return {};
}

} // namespace

QList<items::SidebarEntry> sidebarEntries(const QList<SavedView> &kept)
{
    QList<items::SidebarEntry> entries{head(Words::tr("Queues"))};
    for (View view : queues)
        entries.append(entry(view));
    if (!kept.isEmpty())
        entries.append(head(Words::tr("Kept views")));
    for (const SavedView &view : kept)
        entries.append({view.name,
                        numberOf({PageKind::Queue, view.view, view.id}),
                        {},
                        view.owner ? QString() : Words::tr("Shared with everybody")});
    entries.append(head(Words::tr("Workflow")));
    for (View view : workflow)
        entries.append(entry(view));
    entries.append(head(Words::tr("Team")));
    entries.append(entry({PageKind::Incidents, View::AllOpen}, countOf(PageKind::Incidents)));
    for (PageKind page : pages)
        entries.append(entry({page, View::AllOpen}, countOf(page)));
    return entries;
}

QString placeName(Place place)
{
    switch (place.page) {
    case PageKind::Queue:
        return words::view(place.view);
    case PageKind::Sla:
        return Words::tr("Response times");
    case PageKind::Billing:
        return Words::tr("Billing");
    case PageKind::Time:
        return Words::tr("Time");
    case PageKind::Customers:
        return Words::tr("Customers");
    case PageKind::Calendars:
        return Words::tr("Calendars");
    case PageKind::Outbox:
        return Words::tr("Outbox");
    case PageKind::Settings:
        return Words::tr("Settings");
    case PageKind::Incidents:
        return words::view(View::Incidents);
    }
    return {};
}

QKeySequence placeKey(Place place)
{
    if (place.page == PageKind::Incidents)
        return QKeySequence(Qt::ALT | Qt::Key_0);
    if (place.page != PageKind::Queue)
        return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(place.page)));
    int digit = 1;
    for (View view : queues) {
        if (view == place.view)
            return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit));
        ++digit;
    }
    for (View view : workflow) {
        if (digit > 9)
            break;
        if (view == place.view)
            return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit));
        ++digit;
    }
    return {};
}

} // namespace skranke::ui
