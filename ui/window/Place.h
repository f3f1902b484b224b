// Where in the console a person can be: a view of the queue, or a page.
#pragma once

#include "domain/Id.h"
#include "domain/Queue.h"

namespace skranke::ui {

enum class PageKind {
    Queue,
    Sla,
    Billing,
    Time,
    Customers,
    Calendars,
    Outbox,
    Settings,
    Incidents
};

struct Place {
    PageKind page = PageKind::Queue;
    View view = View::AllOpen; ///< of PageKind::Queue
    SavedViewId kept = {};     ///< of PageKind::Queue: a view with a name of its own

    bool operator==(const Place &) const = default;
};

/// The number by which the sidebar's model knows a place, and back. Of a kept view only its id.
inline constexpr int FirstKept = 100'000;
constexpr int numberOf(Place place)
{
    if (place.kept)
        return FirstKept + int(place.kept.value);
    return int(place.page) * 100 + (place.page == PageKind::Queue ? int(place.view) : 0);
}
constexpr Place placeOf(int number)
{
    if (number >= FirstKept)
        return {PageKind::Queue, View::AllOpen, {number - FirstKept}};
    const PageKind page = PageKind(number / 100);
    return {page, page == PageKind::Queue ? View(number % 100) : View::AllOpen, {}};
}

} // namespace skranke::ui
