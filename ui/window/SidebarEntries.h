// What the sidebar lists, and the keys that lead there.
#pragma once

#include "domain/SavedView.h"
#include "items/SidebarModel.h"
#include "ui/window/Place.h"

#include <QKeySequence>

namespace skranke::ui {

/// `kept`: views with names of their own.
QList<items::SidebarEntry> sidebarEntries(const QList<SavedView> &kept = {});

QString placeName(Place place);

/// Alt and a digit for the views of the queue, Ctrl and a digit for the pages; empty for the rest.
QKeySequence placeKey(Place place);

} // namespace skranke::ui
