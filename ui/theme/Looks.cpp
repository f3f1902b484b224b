#include "ui/theme/Looks.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>

#include <utility>

namespace skranke::ui {

Look lookOf(const QWidget *widget)
{
    constexpr std::pair<QLatin1StringView, Look> looks[] = {
        {QLatin1StringView("primary"), Look::Primary},
        {QLatin1StringView("link"), Look::Link},
        {QLatin1StringView("button"), Look::Button},
        {QLatin1StringView("flat"), Look::Flat},
        {QLatin1StringView("search"), Look::Search},
        {QLatin1StringView("bare"), Look::Bare},
        {QLatin1StringView("choice"), Look::Choice},
        {QLatin1StringView("sidebar"), Look::Sidebar},
    };
    const QVariant asked = widget ? widget->property("look") : QVariant();
    if (!asked.isValid())
        return Look::Plain;
    const QString name = asked.toString();
    for (const auto &[known, look] : looks)
        if (name == known)
            return look;
    return Look::Plain;
}

bool hasArrow(const QWidget *widget)
{
    return widget && widget->property("arrow").toBool();
}

AreaFrame areaFrameOf(const QWidget *widget)
{
    if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
        return lookOf(widget) == Look::Bare ? AreaFrame::Bare : AreaFrame::Text;
    if (qobject_cast<const QAbstractItemView *>(widget))
        switch (lookOf(widget)) {
        case Look::Sidebar:
            return AreaFrame::Sidebar;
        case Look::Bare:
            return AreaFrame::Bare;
        default:
            return AreaFrame::List;
        }
    return AreaFrame::Native;
}

} // namespace skranke::ui
