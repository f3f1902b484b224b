// The look in one place: colours by role, type sizes, spacings. Pages and delegates name roles,
// never colours or pixels.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>

#include <array>
#include <optional>

class QApplication;
class QStyle;

namespace skranke::ui {

enum class Tone { Neutral, Info, Success, Warning, Danger }; ///< chips, bars and notices

enum class ColorRole {
    Window,  ///< behind cards: billing and SLA pages, the conversation
    Surface, ///< cards, lists, top bar
    Sidebar,
    Field, ///< text fields and the search box
    Border,
    Hover,
    Selection, ///< selected row or sidebar entry
    Text,
    MutedText,   ///< AA on every ground of this list
    FaintText,   ///< still AA on Surface and Window
    Accent,      ///< primary button, links, current stage
    AccentHover, ///< primary button under the pointer
    OnAccent,
    NoteBackground, ///< internal note
    NoteText,
    FocusRing,
    Track, ///< the empty part of a bar; a stage not yet reached
    ScrollHandle,
};

enum class FontRole {
    Body,
    Strong,
    Small,
    SmallStrong,
    Caption,   ///< beneath bars and stages, on the queue's rows
    Section,   ///< heads of the sidebar's sections, in capitals
    Clock,     ///< due clocks; draw with Figures so that digits keep their places
    Brand,     ///< the product's name in the top bar
    Title,     ///< subject on the case page
    PageTitle, ///< billing, SLA, customers
    Subtitle,  ///< a head within a page
    Figure,    ///< the running timer and the large figures of cards
    Mono,      ///< keys and raw text
};
inline constexpr size_t FontRoles = size_t(FontRole::Mono) + 1;

/// Sizes in device-independent pixels.
struct Metrics {
    int unit = 4;
    int gap = 8;
    int margin = 16;
    int pageMargin = 18; ///< around billing, SLA and the like
    int radius = 6;
    int cardRadius = 8;
    int topBarHeight = 47;
    int sidebarWidth = 215;
    int queueWidth = 560;
    int queueRowHeight = 58;
    int tableRowHeight = 36;
    int controlHeight = 32;
    int chipHeight = 21;
    int compactChipHeight = 19; ///< in rows
    int smallChipHeight = 16;   ///< level badges
    int barHeight = 4;
    int statusBarHeight = 26;
    int caseSideWidth = 230;
    int icon = 16;
};

class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setMode(Mode mode); ///< System follows the desktop live
    Mode mode() const { return m_mode; }
    bool isDark() const { return m_dark; }

    QColor color(ColorRole role) const;
    QColor toneText(Tone tone) const; ///< readable (AA) on toneFill, Surface and Selection
    QColor toneFill(Tone tone) const;
    QColor toneBar(Tone tone) const; ///< solid bars
    QFont font(FontRole role) const;
    const Metrics &metrics() const { return m_metrics; }

    /// Palette, font and style, for the whole application, now and at every change. The application
    /// must outlive the theme.
    void apply(QApplication &application);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void dress();
    bool desktopIsDark() const;

    QApplication *m_application = nullptr;
    QPointer<QStyle> m_style; ///< the application's
    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_dressing = false;
    mutable std::array<std::optional<QFont>, FontRoles> m_fonts; ///< made when first asked for
    QString m_family;
    Metrics m_metrics;
};

} // namespace skranke::ui
