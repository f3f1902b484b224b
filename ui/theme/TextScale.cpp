#include "ui/theme/TextScale.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace skranke::ui {

namespace {

#if defined(Q_OS_MACOS)
constexpr qreal Usual = 13; // points
constexpr qreal PointsPerPixel = 1;
#elif defined(Q_OS_WIN)
constexpr qreal Usual = 9;
constexpr qreal PointsPerPixel = 0.75;
#else
constexpr qreal Usual = 10;
constexpr qreal PointsPerPixel = 0.75;
#endif
constexpr qreal AsUsual = 1.1;
constexpr qreal Steps = 20; // of 1
constexpr qreal Largest = 2.5;
// Of the narrowest window, in pixels: what grows with the text, and what does not
// (Theme::columnPx).
constexpr qreal Growing = 883;
constexpr qreal Constant = 105;
constexpr int NarrowestScreen = 1024;

} // namespace

qreal usualTextSize()
{
    return Usual;
}

qreal textScale(const QFont &system)
{
    const qreal points =
        system.pointSizeF() > 0 ? system.pointSizeF() : system.pixelSize() * PointsPerPixel;
    const qreal ratio = points / Usual;
    if (ratio <= AsUsual + 0.001)
        return 1;
    return std::min(std::round(ratio * Steps) / Steps, Largest);
}

qreal largestTextScale(int screenWidth)
{
    if (screenWidth < NarrowestScreen)
        return Largest;
    const qreal most = (screenWidth - Constant) / Growing;
    return std::clamp(std::floor(most * Steps) / Steps, 1.0, Largest);
}

} // namespace skranke::ui
