#include "ui/theme/Theme.h"

#include "ui/theme/Shades.h"
#include "ui/theme/Shaping.h"
#include "ui/theme/Style.h"
#include "ui/theme/TextScale.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QScreen>
#include <QToolTip>
#include <QWidget>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace skranke::ui {

namespace {

struct Type {
    int pixels = 13;
    QFont::Weight weight = QFont::Normal;
};

Type typeOf(FontRole role)
{
    switch (role) {
    case FontRole::Body:
        return {13, QFont::Normal};
    case FontRole::Strong:
    case FontRole::Clock:
        return {13, QFont::DemiBold};
    case FontRole::Small:
        return {12, QFont::Normal};
    case FontRole::SmallStrong:
        return {12, QFont::DemiBold};
    case FontRole::Caption:
        return {11, QFont::Normal};
    case FontRole::Section:
        return {11, QFont::DemiBold};
    case FontRole::Mono:
        return {11, QFont::Normal};
    case FontRole::Brand:
    case FontRole::Subtitle:
        return {15, QFont::Bold};
    case FontRole::Title:
        return {17, QFont::Bold};
    case FontRole::PageTitle:
        return {18, QFont::Bold};
    case FontRole::Figure:
        return {24, QFont::DemiBold};
    }
    return {};
}

qreal scaleFor(const QFont &system)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const int width = screen ? screen->availableSize().width() : 0;
    return std::min(textScale(system), largestTextScale(width));
}

} // namespace

Metrics Metrics::times(qreal scale) const
{
    Metrics grown = *this;
    for (int Metrics::*length :
         {&Metrics::unit, &Metrics::gap, &Metrics::margin, &Metrics::pageMargin, &Metrics::radius,
          &Metrics::cardRadius, &Metrics::topBarHeight, &Metrics::sidebarWidth,
          &Metrics::queueWidth, &Metrics::queueRowHeight, &Metrics::tableRowHeight,
          &Metrics::controlHeight, &Metrics::chipHeight, &Metrics::compactChipHeight,
          &Metrics::smallChipHeight, &Metrics::barHeight, &Metrics::statusBarHeight,
          &Metrics::caseSideWidth, &Metrics::icon})
        grown.*length = qRound(this->*length * scale);
    return grown;
}

Theme::Theme(QObject *parent) : Theme(scaleFor(QApplication::font()), parent)
{
    m_onScreen = true;
}

Theme::Theme(qreal scale, QObject *parent)
    : QObject(parent),
      m_family(QFontDatabase::hasFamily(QStringLiteral("Inter"))
                   ? QStringLiteral("Inter")
                   : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()),
      m_system(QApplication::font()),
      m_desktop(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
{
    setScale(scale);
    m_dark = desktopIsDark();
}

Theme::~Theme()
{
    // The style reads this theme, and the application would keep it. The next theme is to find the
    // system's font.
    if (m_style)
        QApplication::setStyle(QStringLiteral("Fusion"));
    if (m_application) {
        m_application->removeEventFilter(this);
        QApplication::setFont(m_system);
    }
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    refresh();
}

QColor Theme::color(ColorRole role) const
{
    return QColor::fromRgb(shadeOf(role).of(m_dark));
}

QColor Theme::toneText(Tone tone) const
{
    return QColor::fromRgb(shadesOf(tone).text.of(m_dark));
}

QColor Theme::toneFill(Tone tone) const
{
    return QColor::fromRgb(shadesOf(tone).fill.of(m_dark));
}

QColor Theme::toneBar(Tone tone) const
{
    return QColor::fromRgb(shadesOf(tone).bar.of(m_dark));
}

QFont Theme::font(FontRole role) const
{
    std::optional<QFont> &known = m_fonts[size_t(role)];
    if (known)
        return *known;
    const Type type = typeOf(role);
    QFont font = role == FontRole::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                        : QFont(m_family);
    // Rather a shade too small than too large: what fits is to fit at every size.
    font.setPixelSize(qFloor(px(qreal(type.pixels)) + 0.25));
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    known = m_onScreen ? quickFont(font) : font;
    return *known;
}

void Theme::apply(QApplication &application)
{
    m_application = &application;
    m_style = new Style(*this);
    QApplication::setStyle(m_style);
    application.installEventFilter(this);
    refresh();
    dress();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_application && event->type() == QEvent::ApplicationPaletteChange
        && !m_dressing)
        refresh();
    // Somebody has given the application another font; or the desktop has another one, of which an
    // application with a font of its own hears by its windows only.
    if (watched == m_application && event->type() == QEvent::ApplicationFontChange && !m_dressing)
        follow(QApplication::font());
    if (event->type() == QEvent::ThemeChange) {
        const QFont desktop = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        if (std::exchange(m_desktop, desktop) != desktop)
            follow(desktop);
    }
    return QObject::eventFilter(watched, event);
}

// dress() leaves this one entry of the palette to the platform, so it goes on telling how the
// desktop looks after everything else has been set.
bool Theme::desktopIsDark() const
{
    return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Base).lightness() < 128;
}

void Theme::follow(const QFont &system)
{
    if (system == font(FontRole::Body))
        return;
    m_system = system;
    const qreal scale = scaleFor(system);
    const bool another = scale != m_scale;
    if (another)
        setScale(scale);
    dress(); // its own face again, whatever it has been given
    if (!another)
        return;
    Q_EMIT changed();
    Q_EMIT scaleChanged();
}

void Theme::setScale(qreal scale)
{
    m_scale = scale;
    m_metrics = Metrics().times(scale);
    m_fonts = {};
}

void Theme::refresh()
{
    const bool dark = m_mode == Mode::System ? desktopIsDark() : m_mode == Mode::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    dress();
    Q_EMIT changed();
}

void Theme::dress()
{
    if (!m_application)
        return;
    const QScopedValueRollback guard(m_dressing, true);

    const std::pair<QPalette::ColorRole, ColorRole> roles[] = {
        {QPalette::Window, ColorRole::Window},
        {QPalette::WindowText, ColorRole::Text},
        {QPalette::Base, ColorRole::Surface},
        {QPalette::AlternateBase, ColorRole::Window},
        {QPalette::Text, ColorRole::Text},
        {QPalette::Button, ColorRole::Surface},
        {QPalette::ButtonText, ColorRole::Text},
        {QPalette::BrightText, ColorRole::OnAccent},
        {QPalette::ToolTipBase, ColorRole::Surface},
        {QPalette::ToolTipText, ColorRole::Text},
        {QPalette::PlaceholderText, ColorRole::FaintText},
        {QPalette::Highlight, ColorRole::Accent},
        {QPalette::HighlightedText, ColorRole::OnAccent},
        {QPalette::Link, ColorRole::Accent},
        {QPalette::LinkVisited, ColorRole::Accent},
        {QPalette::Light, ColorRole::Surface},
        {QPalette::Midlight, ColorRole::Hover},
        {QPalette::Mid, ColorRole::Border},
        {QPalette::Dark, ColorRole::Border},
        {QPalette::Shadow, ColorRole::Border},
    };
    const QPalette::ColorRole texts[] = {QPalette::WindowText, QPalette::Text,
                                         QPalette::ButtonText};
    QPalette palette;
    for (const auto &[role, ours] : roles) {
        palette.setColor(QPalette::Active, role, color(ours));
        palette.setColor(QPalette::Inactive, role, color(ours));
        if (role != QPalette::Base)
            palette.setColor(QPalette::Disabled, role, color(ours));
    }
    for (QPalette::ColorRole role : texts)
        palette.setColor(QPalette::Disabled, role, color(ColorRole::FaintText));

    QApplication::setPalette(palette);
    const QFont body = font(FontRole::Body);
    QApplication::setFont(body);
    for (const char *field : {"QLineEdit", "QTextEdit", "QPlainTextEdit"})
        QApplication::setFont(shapedFont(body), field);
    QToolTip::setPalette(palette);
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
}

} // namespace skranke::ui
