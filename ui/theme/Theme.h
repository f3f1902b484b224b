// The look in one place: colours by role, type sizes, spacings. Pages and delegates name roles,
// never colours or pixels.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace skranke::ui {

enum class Tone { Neutral, Info, Success, Warning, Danger }; ///< chips, bars and notices

enum class ColorRole {
    Window,        ///< behind cards: billing and SLA pages, the conversation
    Surface,       ///< cards, lists, top bar
    Sidebar,
    Field,         ///< text fields and the search box
    Border,
    Hover,
    Selection,     ///< selected row or sidebar entry
    Text,
    MutedText,
    FaintText,     ///< still AA on Surface
    Accent,        ///< primary button, links, current stage
    OnAccent,
    NoteBackground, ///< internal note
    NoteText,
    FocusRing,
};

enum class FontRole { Body, Strong, Small, SmallStrong, Title, PageTitle, Figure, Section, Mono, Clock };

/// Sizes in device-independent pixels.
struct Metrics {
    int unit = 4;
    int gap = 8;
    int margin = 16;
    int radius = 6;
    int cardRadius = 8;
    int topBarHeight = 47;
    int sidebarWidth = 215;
    int queueWidth = 560;
    int queueRowHeight = 58;
    int tableRowHeight = 36;
    int controlHeight = 32;
    int chipHeight = 21;
    int statusBarHeight = 26;
    int caseSideWidth = 230;
};

class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);

    void setMode(Mode mode); ///< System follows the desktop live
    Mode mode() const { return m_mode; }
    bool isDark() const { return m_dark; }

    QColor color(ColorRole role) const;
    QColor toneText(Tone tone) const; ///< readable (AA) on toneFill and on Surface
    QColor toneFill(Tone tone) const;
    QColor toneBar(Tone tone) const;  ///< solid bars
    QFont font(FontRole role) const;
    const Metrics &metrics() const { return m_metrics; }

    /// Palette, font and the one short style sheet, for the whole application.
    void apply(QApplication &application);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Mode m_mode = Mode::System;
    bool m_dark = false;
    Metrics m_metrics;
};

} // namespace skranke::ui
