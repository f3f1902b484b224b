// Everything that can be done to the queue's columns and to its order, to pick from by the keys.
#pragma once

#include "ui/widgets/QuickPick.h"

namespace skranke::ui {

class QueuePage;

/// What is shown, where and how wide. Each brings the columns up where rows of two lines are shown.
/// The page outlives them.
QList<Pick> columnPicks(QueuePage &page);

/// How the view can be sorted; once more by the same is the other way round. The page outlives
/// them.
QList<Pick> orderPicks(QueuePage &page);

} // namespace skranke::ui
