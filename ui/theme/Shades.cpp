#include "ui/theme/Shades.h"

namespace skranke::ui {

Shade shadeOf(ColorRole role)
{
    switch (role) {
    case ColorRole::Window:
    case ColorRole::Sidebar:
    case ColorRole::Field:
        return {0xfff6f7f9, 0xff15181d};
    case ColorRole::Surface:
        return {0xffffffff, 0xff1d2127};
    case ColorRole::Border:
        return {0xffe3e6eb, 0xff2d333c};
    case ColorRole::Hover:
        return {0xfff4f5f8, 0xff252a32};
    case ColorRole::Selection:
        return {0xffe8f0fe, 0xff22314d};
    case ColorRole::Text:
        return {0xff1c2430, 0xffe6e9ee};
    case ColorRole::MutedText:
        return {0xff5f687b, 0xff98a2b3};
    case ColorRole::FaintText:
        return {0xff667085, 0xff98a2b3};
    case ColorRole::Accent:
    case ColorRole::FocusRing:
        return {0xff2563eb, 0xff6ea0ff};
    case ColorRole::AccentHover:
        return {0xff1d4ed8, 0xff8ab3ff};
    case ColorRole::OnAccent:
        return {0xffffffff, 0xff0b1220};
    case ColorRole::NoteBackground:
        return {0xfffff4dc, 0xff3a2d14};
    case ColorRole::NoteText:
        return {0xff1c2430, 0xffe6e9ee};
    case ColorRole::Track:
        return {0xffeef0f4, 0xff2a3038};
    case ColorRole::ScrollHandle:
        return {0xffc5cad3, 0xff464e5b};
    }
    return {};
}

ToneShades shadesOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {{0xff5f687b, 0xff98a2b3}, {0xffeef0f4, 0xff2a3038}, {0xff667085, 0xff98a2b3}};
    case Tone::Info:
        return {{0xff1d4ed8, 0xff9cc0ff}, {0xffe8f0fe, 0xff22314d}, {0xff2563eb, 0xff6ea0ff}};
    case Tone::Success:
        return {{0xff1b7a43, 0xff7fd8a4}, {0xffe6f5ec, 0xff16321f}, {0xff1b7a43, 0xff7fd8a4}};
    case Tone::Warning:
        return {{0xff9a5b00, 0xffffc66b}, {0xfffff4dc, 0xff3a2d14}, {0xff9a5b00, 0xffffc66b}};
    case Tone::Danger:
        return {{0xffc62828, 0xffff8a80}, {0xfffdecea, 0xff3b1f1f}, {0xffc62828, 0xffff8a80}};
    }
    return {};
}

} // namespace skranke::ui
