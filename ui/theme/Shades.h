// The two colour tables behind Theme: each role's shade by day and by night.
#pragma once

#include "ui/theme/Theme.h"

#include <QRgb>

#include <array>

namespace skranke::ui {

struct Shade {
    QRgb light = 0;
    QRgb dark = 0;

    QRgb of(bool isDark) const { return isDark ? dark : light; }
};

struct ToneShades {
    Shade text;
    Shade fill;
    Shade bar;
};

Shade shadeOf(ColorRole role);
ToneShades shadesOf(Tone tone);

} // namespace skranke::ui
