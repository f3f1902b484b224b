// How large the system wants its text, as a factor for everything in the console.
#pragma once

#include <QtGlobal>

class QFont;

namespace skranke::ui {

/// 1 at the size that desktops come with, and for smaller ones: the console is drawn for that size.
/// Systems do not agree on it – 9 to 11 points on Linux, 9 on Windows, 13 on a Mac – so a font is
/// measured against its own system's, and one that is larger by no more than a tenth is as usual.
/// Beyond that the factor grows with the font, in steps of a twentieth, up to 2.5. What a screen
/// asks for by its resolution is no matter of this: Qt scales by that itself.
qreal textScale(const QFont &system);

qreal usualTextSize(); ///< points, on this system

/// The largest factor at which the window's parts stand beside each other on a screen of so many
/// device-independent pixels; at least 1. A screen that is too narrow for the window at any size
/// sets no limit.
qreal largestTextScale(int screenWidth);

} // namespace skranke::ui
