// The number at the program's icon in the desktop's bar, where the desktop shows one.
#pragma once

namespace skranke::app {

/// None at zero. On Linux it is said to whatever bar listens (com.canonical.Unity.LauncherEntry),
/// elsewhere to the system, from Qt 6.6 on.
void setLauncherBadge(int count, bool urgent);

} // namespace skranke::app
