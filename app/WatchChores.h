// The chores of this desk, in one list. The window and `skrankectl watch` run the same.
#pragma once

#include "app/Core.h"
#include "app/WatchRunner.h"

namespace skranke::app {

/// `core` outlives them.
WatchRunner::Chores watchChores(Core &core);

} // namespace skranke::app
