#include "ui/widgets/ReadingOrder.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>

#include <algorithm>
#include <vector>

namespace skranke::ui {

namespace {

/// What lies in it is its own, and has the keyboard through it.
bool isOnePiece(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
    return (area && !qobject_cast<const QScrollArea *>(area))
        || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget);
}

/// Everything within, hidden or not: what has just been hidden still has its place.
class Reader {
public:
    explicit Reader(QWidget &whole) { read(&whole); }
    const QList<QWidget *> &order() const { return m_order; }

private:
    void read(QWidget *widget)
    {
        if (!widget || m_read.contains(widget) || (!m_order.isEmpty() && widget->isWindow()))
            return;
        m_read.insert(widget);
        m_order.append(widget);
        if (isOnePiece(*widget))
            return;
        if (const auto *window = qobject_cast<QMainWindow *>(widget)) {
            read(window->centralWidget());
        } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
            read(area->widget());
        } else if (const auto *split = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < split->count(); ++i)
                read(split->widget(i));
        } else if (widget->layout()) {
            read(*widget->layout());
        }
        for (QObject *child : widget->children()) // what is placed by hand
            if (child->isWidgetType())
                read(static_cast<QWidget *>(child));
    }

    void read(QLayout &layout)
    {
        std::vector<QLayoutItem *> items;
        for (int i = 0; i < layout.count(); ++i)
            items.push_back(layout.itemAt(i));
        if (const auto *grid = qobject_cast<QGridLayout *>(&layout))
            sortByCell(items, [grid](int i) {
                int row = 0, column = 0, rows = 0, columns = 0;
                grid->getItemPosition(i, &row, &column, &rows, &columns);
                return std::pair(row, column);
            });
        else if (const auto *form = qobject_cast<QFormLayout *>(&layout))
            sortByCell(items, [form](int i) {
                int row = 0;
                QFormLayout::ItemRole role = QFormLayout::LabelRole;
                form->getItemPosition(i, &row, &role);
                return std::pair(row, int(role));
            });
        for (QLayoutItem *item : items) {
            if (item->widget())
                read(item->widget());
            else if (item->layout())
                read(*item->layout());
        }
    }

    template <typename Cell> static void sortByCell(std::vector<QLayoutItem *> &items, Cell cell)
    {
        std::vector<std::pair<std::pair<int, int>, QLayoutItem *>> placed;
        for (size_t i = 0; i < items.size(); ++i)
            placed.emplace_back(cell(int(i)), items[i]);
        std::stable_sort(placed.begin(), placed.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        std::transform(placed.begin(), placed.end(), items.begin(),
                       [](const auto &each) { return each.second; });
    }

    QList<QWidget *> m_order;
    QSet<const QWidget *> m_read;
};

/// Of buttons that exclude each other: the one that is chosen, if any is.
const QAbstractButton *chosenBeside(const QAbstractButton &button)
{
    if (const QButtonGroup *group = button.group())
        return group->exclusive() ? group->checkedButton() : nullptr;
    if (!button.autoExclusive() || !button.parentWidget())
        return nullptr;
    const auto beside =
        button.parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    const auto chosen = std::find_if(beside.begin(), beside.end(), [](const QAbstractButton *each) {
        return each->autoExclusive() && !each->group() && each->isChecked();
    });
    return chosen == beside.end() ? nullptr : *chosen;
}

bool isStop(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || widget.focusProxy())
        return false;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        if (const QAbstractButton *chosen = chosenBeside(*button)) // arrows lead to the others
            return chosen == button && button->focusPolicy() != Qt::NoFocus;
    return widget.focusPolicy() & Qt::TabFocus;
}

} // namespace

QList<QWidget *> tabStops(QWidget &whole)
{
    QList<QWidget *> stops;
    const Reader reader(whole);
    for (QWidget *widget : reader.order())
        if (isStop(*widget))
            stops.append(widget);
    return stops;
}

QWidget *nextStop(QWidget &window, const QWidget *from, bool forward)
{
    const QList<QWidget *> order = Reader(window).order();
    qsizetype here = -1;
    for (; from && here < 0; from = from->parentWidget())
        here = order.indexOf(from);
    here = std::max<qsizetype>(here, 0);
    const qsizetype step = forward ? 1 : order.size() - 1;
    for (qsizetype tried = 1; tried <= order.size(); ++tried) {
        QWidget *candidate = order[(here + tried * step) % order.size()];
        if (isStop(*candidate))
            return candidate;
    }
    return nullptr;
}

bool goToNextStop(QWidget &window, bool forward)
{
    QWidget *stop = nextStop(window, window.focusWidget(), forward);
    if (stop)
        stop->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return stop;
}

} // namespace skranke::ui
