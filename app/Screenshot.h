// Pictures of the console for `--screenshot`: drawn by the real window once its data are there.
#pragma once

#include "app/Composition.h"
#include "app/WindowArguments.h"

namespace skranke::app {

/// Opens the page that was asked for and writes the picture. 0: done; 2: it could not be written.
int takeScreenshot(Composition &composition, const WindowArguments &arguments);

} // namespace skranke::app
