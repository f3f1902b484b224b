// The look in one place: colours by role, type sizes, spacings. Pages and delegates name roles,
// never colours or fonts, and ask for their own measures with px(), so that all of it grows with
// the text that the system asks for (TextScale.h).
#pragma once

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QObject>
#include <QPalette>
#include <QPointer>
#include <QSize>

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

/// Sizes in device-independent pixels, at the usual size of text.
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

    Metrics times(qreal scale) const;
};

class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);
    /// For paper, whose text has one size whatever the system's has.
    explicit Theme(qreal scale, QObject *parent = nullptr);
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

    /// What the system's text is to the usual size; at least 1.
    qreal scale() const { return m_scale; }
    /// A length drawn for the usual size of text, as long as it is now.
    int px(int length) const { return qRound(length * m_scale); }
    qreal px(qreal length) const { return length * m_scale; }
    QSize px(QSize size) const { return {px(size.width()), px(size.height())}; }
    QMargins px(int left, int top, int right, int bottom) const
    {
        return {px(left), px(top), px(right), px(bottom)};
    }
    /// A width that words are cut or wrapped in: it grows less than they do, so that a window with
    /// large text still fits its screen.
    int columnPx(int width) const { return qRound(width * (1 + 0.7 * (m_scale - 1))); }

    /// Palette, font and style, for the whole application, now and at every change. The application
    /// must outlive the theme.
    void apply(QApplication &application);

Q_SIGNALS:
    void changed();
    void scaleChanged(); ///< after changed(); what has been laid out has to be made anew

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void follow(const QFont &system);
    void setScale(qreal scale);
    void dress();
    bool desktopIsDark() const;

    QApplication *m_application = nullptr;
    QPointer<QStyle> m_style; ///< the application's
    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_dressing = false;
    bool m_onScreen = false; ///< and not on paper, where running text is kerned
    mutable std::array<std::optional<QFont>, FontRoles> m_fonts; ///< made when first asked for
    QString m_family;
    QFont m_system;  ///< that the sizes follow: the application's before it was dressed
    QFont m_desktop; ///< as the platform gave it last
    qreal m_scale = 1;
    Metrics m_metrics;
};

} // namespace skranke::ui
