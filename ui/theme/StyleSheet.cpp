#include "ui/theme/StyleSheet.h"

#include "ui/theme/Theme.h"

#include <utility>

namespace skranke::ui {

namespace {

constexpr auto sheet = R"(
QPushButton, QToolButton[look="button"] {
    background: @surface; color: @text; border: 1px solid @border; border-radius: @radiuspx;
    padding: 0 11px; min-height: @innerpx; }
QPushButton:hover, QToolButton[look="button"]:hover { background: @hover; }
QPushButton:disabled, QToolButton[look="button"]:disabled { color: @faint; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:disabled {
    background: @track; color: @muted; border-color: @track; }
QPushButton[look="link"] {
    border: 1px solid transparent; background: transparent; color: @link; padding: 0 2px;
    min-height: 18px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton:focus, QToolButton[look="button"]:focus, QPushButton[look="link"]:focus {
    border-color: @focus; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 0 10px; min-height: @primarypx; }
QPushButton::menu-indicator, QToolButton[look="button"]::menu-indicator {
    image: none; width: 0; }
QToolButton[look="flat"] {
    background: transparent; border: 1px solid transparent; border-radius: @radiuspx;
    padding: 3px; color: @text; }
QToolButton[look="flat"]:hover { background: @hover; }
QToolButton[look="flat"]:focus { border-color: @focus; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
    background: @surface; color: @text; border: 1px solid @border; border-radius: @radiuspx;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: @innerpx; padding: 0 8px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus,
QTextEdit:focus { border-color: @focus; }
QLineEdit[look="search"] { background: @field; padding-right: 64px; }
QLineEdit[look="bare"], QPlainTextEdit[look="bare"], QTextEdit[look="bare"] {
    background: transparent; border: none; }
QHeaderView::section {
    background: @surface; color: @faint; border: none; border-bottom: 1px solid @border;
    padding: 0 10px; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @border; margin: 4px 0; }
QMenuBar { background: @surface; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px 6px; }
QAbstractItemView { background: @surface; border: none; }
QListView#sidebar {
    background: @ground; border-right: 1px solid @border; padding-top: 11px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QSplitter::handle { background: @border; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    const auto shade = [&](ColorRole role) { return theme.color(role).name(); };
    // The longer of two names that begin alike comes first.
    const std::pair<QLatin1StringView, QString> values[] = {
        {QLatin1String("@surface"), shade(ColorRole::Surface)},
        {QLatin1String("@ground"), shade(ColorRole::Sidebar)},
        {QLatin1String("@selection"), shade(ColorRole::Selection)},
        {QLatin1String("@accentHover"), shade(ColorRole::AccentHover)},
        {QLatin1String("@accent"), shade(ColorRole::Accent)},
        {QLatin1String("@onAccent"), shade(ColorRole::OnAccent)},
        {QLatin1String("@border"), shade(ColorRole::Border)},
        {QLatin1String("@hover"), shade(ColorRole::Hover)},
        {QLatin1String("@text"), shade(ColorRole::Text)},
        {QLatin1String("@muted"), shade(ColorRole::MutedText)},
        {QLatin1String("@faint"), shade(ColorRole::FaintText)},
        {QLatin1String("@focus"), shade(ColorRole::FocusRing)},
        {QLatin1String("@field"), shade(ColorRole::Field)},
        {QLatin1String("@track"), shade(ColorRole::Track)},
        {QLatin1String("@link"), theme.toneText(Tone::Info).name()},
        {QLatin1String("@handle"), shade(ColorRole::ScrollHandle)},
        {QLatin1String("@radius"), QString::number(theme.metrics().radius)},
        {QLatin1String("@inner"), QString::number(theme.metrics().controlHeight - 2)},
        {QLatin1String("@primary"), QString::number(theme.metrics().controlHeight - 4)},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, value] : values)
        text.replace(name, value);
    return text;
}

} // namespace skranke::ui
