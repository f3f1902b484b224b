#include "ui/theme/Style.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Menus.h"
#include "ui/theme/Shaping.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace skranke::ui {

namespace {

bool isOurs(const QToolButton *button)
{
    const Look look = lookOf(button);
    return look == Look::Button || look == Look::Flat;
}

void setGround(QWidget &viewport, AreaFrame frame)
{
    // The palette's disabled Base is the platform's, see Theme::desktopIsDark(); Button is Surface
    // for all.
    if (frame == AreaFrame::Bare || frame == AreaFrame::Text)
        viewport.setAutoFillBackground(
            false); // what is beneath it shows, or the frame's own ground
    else
        viewport.setBackgroundRole(frame == AreaFrame::Sidebar ? QPalette::Window
                                                               : QPalette::Button);
}

/// Scroll areas took their frame's width before it was known which kind they are.
void measureFrame(QFrame *area)
{
    QEvent measure(QEvent::StyleChange);
    QCoreApplication::sendEvent(area, &measure);
}

} // namespace

Style::Style(const Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *bar = qobject_cast<QScrollBar *>(widget)) {
        bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
        return;
    }
    const AreaFrame frame = areaFrameOf(widget);
    if (frame == AreaFrame::Native)
        return;
    auto *area = static_cast<QAbstractScrollArea *>(widget);
    if (area->viewport()->backgroundRole() == QPalette::Base)
        setGround(*area->viewport(), frame);
    measureFrame(area);
}

void Style::unpolish(QWidget *widget)
{
    if (auto *bar = qobject_cast<QScrollBar *>(widget))
        bar->setAttribute(Qt::WA_OpaquePaintEvent, true);
    else if (areaFrameOf(widget) != AreaFrame::Native)
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setBackgroundRole(QPalette::Base);
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const Look look = lookOf(widget);
        // Without a frame it stands within another field, which has painted the ground.
        if (field && field->lineWidth > 0 && look != Look::Bare)
            drawField(*painter, m_theme, *option,
                      look == Look::Search                         ? ColorRole::Field
                          : option->state.testFlag(State_ReadOnly) ? ColorRole::Window
                                                                   : ColorRole::Surface);
        return;
    }
    case PE_IndicatorCheckBox:
        drawCheckBox(*painter, m_theme, *option);
        return;
    case PE_FrameFocusRect:
        // However it came there: keys lead to fields as often as Tab does.
        drawPanel(*painter, option->rect, m_theme.metrics().unit, {},
                  m_theme.color(ColorRole::FocusRing));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Surface));
        drawFrame(*painter, option->rect);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Surface));
        return;
    case PE_Frame:
    case PE_FrameMenu:
        drawFrame(*painter, option->rect);
        return;
    case PE_PanelScrollAreaCorner:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_PushButtonBevel:
        drawButtonPanel(*painter, m_theme, *option, lookOf(widget));
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(*painter, m_theme, *button, lookOf(widget), hasArrow(widget),
                            mnemonicFlags(option, widget));
        return;
    case CE_ShapedFrame:
        if (const AreaFrame frame = areaFrameOf(widget); frame != AreaFrame::Native) {
            QStyleOption drawn = *option;
            if (widget->property("readOnly").toBool())
                drawn.state |= State_ReadOnly;
            drawAreaFrame(*painter, m_theme, drawn, frame);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        drawHeaderGround(*painter, m_theme, option->rect);
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeader(*painter, m_theme, *header);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(*painter, m_theme, *item, mnemonicFlags(option, widget));
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(*painter, m_theme, *item, mnemonicFlags(option, widget));
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        drawMenuBarGround(*painter, m_theme, *option);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Border));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto partRect = [&](SubControl part) {
        return proxy()->subControlRect(control, option, part, widget);
    };
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qobject_cast<const QToolButton *>(widget);
            button && isOurs(button)) {
            drawButtonPanel(*painter, m_theme, *option, lookOf(button));
            proxy()->drawControl(CE_ToolButtonLabel, option, painter, widget);
            return;
        }
        break;
    case CC_ComboBox:
        drawField(*painter, m_theme, *option);
        drawArrow(*painter, m_theme, partRect(SC_ComboBoxArrow), Qt::DownArrow,
                  arrowColor(m_theme, *option));
        return;
    case CC_SpinBox: {
        drawField(*painter, m_theme, *option);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        for (const auto &[part, direction] :
             {std::pair(SC_SpinBoxUp, Qt::UpArrow), std::pair(SC_SpinBoxDown, Qt::DownArrow)}) {
            const bool pointed =
                option->state.testFlag(State_MouseOver) && option->activeSubControls.testFlag(part);
            drawArrow(*painter, m_theme, partRect(part), direction,
                      pointed ? m_theme.color(ColorRole::Text) : arrowColor(m_theme, *option));
        }
        return;
    }
    case CC_ScrollBar: {
        // Some areas keep their bar, so that their text keeps its width; it is seen when of use.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && bar->maximum > bar->minimum)
            drawScrollHandle(*painter, m_theme, partRect(SC_ScrollBarSlider));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                         bool enabled, const QString &text, QPalette::ColorRole textRole) const
{
    const QFont font = painter->font();
    painter->setFont(fontFor(font, text));
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
    painter->setFont(font);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    // The choices of a combo box drop below it, as a list.
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int Style::mnemonicFlags(const QStyleOption *option, const QWidget *widget) const
{
    return proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                             : Qt::TextHideMnemonic;
}

void Style::drawFrame(QPainter &painter, const QRect &rect) const
{
    drawPanel(painter, rect, 0, {}, m_theme.color(ColorRole::Border));
}

} // namespace skranke::ui
