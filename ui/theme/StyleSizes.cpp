// The half of Style that measures.
#include "ui/theme/Style.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Menus.h"

#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace skranke::ui {

namespace {

/// The frame's two pixels of height are within `least`.
QSize framed(const QSize &contents, int around, int least)
{
    return {contents.width() + around, std::max(contents.height() + 2, least)};
}

QSize toolButtonSize(const Theme &theme, const QSize &contents, Look look)
{
    if (look == Look::Flat)
        return contents.grownBy(theme.px(FlatInset, FlatInset, FlatInset, FlatInset));
    return framed(contents, 2 * theme.px(ButtonInset), theme.metrics().controlHeight);
}

bool isComboList(const QWidget *view)
{
    return view && view->parentWidget()
        && view->parentWidget()->inherits("QComboBoxPrivateContainer");
}

QMargins lineMargins(const Theme &theme, Look look)
{
    switch (look) {
    case Look::Bare:
        return theme.px(BareFieldInset, 0, BareFieldInset, 0);
    case Look::Search:
        return theme.px(FieldInset, 1, SearchRightInset, 1);
    default:
        return theme.px(FieldInset, 1, FieldInset, 1);
    }
}

QRect areaContents(const Theme &theme, const QRect &rect, AreaFrame frame)
{
    switch (frame) {
    case AreaFrame::Text:
        return rect.marginsRemoved(theme.px(TextInset, TextInset, TextInset, TextInset));
    case AreaFrame::Sidebar:
        return rect.adjusted(0, 0, -1, 0);
    case AreaFrame::Native:
    case AreaFrame::Bare:
    case AreaFrame::List:
        break;
    }
    return rect;
}

/// The place for the text and the arrows of combo boxes and spin boxes.
QRect fieldText(const Theme &theme, const QRect &rect, bool hasButton)
{
    const int right = theme.px(hasButton ? FieldButtonWidth : FieldInset);
    return rect.adjusted(theme.px(FieldInset), 1, -right, -1);
}

QRect spinPart(const Theme &theme, const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = theme.px(FieldButtonWidth);
    const QRect both(rect.right() + 1 - width, rect.top() + 4, width, rect.height() - 8);
    switch (part) {
    case QStyle::SC_SpinBoxEditField:
        return fieldText(theme, rect, buttons);
    case QStyle::SC_SpinBoxUp:
        return buttons ? both.adjusted(0, 0, 0, -both.height() / 2) : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons ? both.adjusted(0, both.height() / 2, 0, 0) : QRect();
    default:
        return rect;
    }
}

QRect comboPart(const Theme &theme, const QRect &rect, QStyle::SubControl part)
{
    const int width = theme.px(FieldButtonWidth);
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return fieldText(theme, rect, true);
    case QStyle::SC_ComboBoxArrow:
        return {rect.right() + 1 - width, rect.top(), width, rect.height()};
    default:
        return rect;
    }
}

QRect scrollPart(const Theme &theme, const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool lying = option.orientation == Qt::Horizontal;
    const QRect groove = option.rect;
    const int length = lying ? groove.width() : groove.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(option.pageStep * qint64(length) / (range + option.pageStep)),
                            std::min(theme.px(ScrollHandleLeast), length), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto piece = [&](int from, int to) {
        return lying ? QRect(groove.left() + from, groove.top(), to - from, groove.height())
                     : QRect(groove.left(), groove.top() + from, groove.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, start + handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length);
    case QStyle::SC_ScrollBarGroove:
        return groove;
    default:
        return {};
    }
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return m_theme.px(ScrollBarWidth);
    case PM_ScrollBarSliderMin:
        return m_theme.px(ScrollHandleLeast);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_ToolTipLabelFrameWidth:
        return m_theme.px(MenuMargin);
    case PM_MenuButtonIndicator:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return m_theme.px(QProxyStyle::pixelMetric(metric, option, widget));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const int controlHeight = m_theme.metrics().controlHeight;
    switch (type) {
    case CT_PushButton: {
        const Look look = lookOf(widget);
        if (look == Look::Choice)
            return framed(contents, m_theme.px(FieldInset + FieldButtonWidth) + 2, controlHeight);
        const int arrow = hasArrow(widget) ? m_theme.px(ArrowRoom) : 0;
        if (look == Look::Link)
            return framed(contents, 2 * m_theme.px(LinkInset) + arrow, m_theme.px(LinkHeight));
        return framed(contents, 2 * m_theme.px(ButtonInset) + arrow, controlHeight);
    }
    case CT_ToolButton:
        if (const Look look = lookOf(widget); look == Look::Button || look == Look::Flat)
            return toolButtonSize(m_theme, contents, look);
        break;
    case CT_LineEdit: {
        const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!field || field->lineWidth == 0)
            return contents;
        const Look look = lookOf(widget);
        return contents.grownBy(lineMargins(m_theme, look))
            .expandedTo({0, look == Look::Bare ? controlHeight - 2 : controlHeight});
    }
    case CT_ComboBox:
        return framed(contents, m_theme.px(FieldInset + FieldButtonWidth) + 2, controlHeight);
    case CT_SpinBox:
        return framed(contents, m_theme.px(FieldInset + FieldButtonWidth), controlHeight);
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return header->fontMetrics.size(0, header->text)
                + QSize(2 * m_theme.px(HeaderInset), m_theme.metrics().unit + 1);
        break;
    case CT_ItemViewItem:
        if (isComboList(widget))
            return QProxyStyle::sizeFromContents(type, option, contents, widget)
                .expandedTo({0, m_theme.px(ComboRowHeight)});
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(m_theme, *item, contents);
        break;
    case CT_MenuBarItem:
        return menuBarItemSize(m_theme, contents);
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!field || field->lineWidth == 0)
            return option->rect;
        return visualRect(option->direction, option->rect,
                          option->rect.marginsRemoved(lineMargins(m_theme, lookOf(widget))));
    }
    case SE_ShapedFrameContents:
        if (const AreaFrame frame = areaFrameOf(widget); frame != AreaFrame::Native)
            return areaContents(m_theme, option->rect, frame);
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    QRect rect;
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        rect = spinPart(m_theme, *spin, part);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             bar && control == CC_ScrollBar)
        return scrollPart(m_theme, *bar, part);
    else if (control == CC_ComboBox)
        rect = comboPart(m_theme, option->rect, part);
    else
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, option->rect, rect);
}

} // namespace skranke::ui
