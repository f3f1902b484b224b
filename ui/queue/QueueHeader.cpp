#include "ui/queue/QueueHeader.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace skranke::ui {

QueueHeader::QueueHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setObjectName(QStringLiteral("queueHeader"));
    QStringList titles;
    for (const auto &code : Codes<QueueColumn>::table)
        titles.append(title(code.value));
    m_titles.setHorizontalHeaderLabels(titles);
    setModel(&m_titles);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setMinimumSectionSize(theme.px(NarrowestColumn));
    setFont(theme.font(FontRole::Small));
    setFixedHeight(theme.metrics().tableRowHeight - theme.px(6));
    setSectionResizeMode(QHeaderView::Interactive);
    setSectionResizeMode(int(QueueColumn::Subject), QHeaderView::Stretch);
    connect(this, &QHeaderView::sectionClicked, this, &QueueHeader::sort);
    connect(this, &QHeaderView::sectionMoved, this, &QueueHeader::tell);
    connect(this, &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        if (!m_silent)
            Q_EMIT resized();
        if (section != int(QueueColumn::Subject) && before > 0 && now > 0)
            tell();
    });
}

QString QueueHeader::title(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Due:
        return tr("Due");
    case QueueColumn::Level:
        return tr("Level");
    case QueueColumn::Number:
        return tr("Number");
    case QueueColumn::Subject:
        return tr("Case");
    case QueueColumn::Customer:
        return tr("Customer");
    case QueueColumn::Contact:
        return tr("Contact");
    case QueueColumn::State:
        return tr("State");
    case QueueColumn::Kind:
        return tr("Kind");
    case QueueColumn::Assignee:
        return tr("Who");
    case QueueColumn::Submitted:
        return tr("Submitted");
    }
    Q_UNREACHABLE();
}

void QueueHeader::setLayout(const QueueLayout &layout, View view)
{
    m_layout = layout;
    m_view = view;
    for (const auto &code : Codes<QueueColumn>::table)
        m_titles.setHeaderData(int(code.value), Qt::Horizontal,
                               isSortable(code.value, view) ? tr("Sort by this")
                                                            : tr("This view is not sorted by this"),
                               Qt::ToolTipRole);
    arrange();
}

void QueueHeader::arrange()
{
    const QScopedValueRollback silent(m_silent, true);
    const QList<QueueColumn> &shown = m_layout.shown;
    for (int at = 0; at < shown.size(); ++at)
        moveSection(visualIndex(int(shown[at])), at);
    // The layout's widths are those of text of the usual size.
    m_fitting = m_layout.fittingIn(int(width() / m_theme.scale()));
    for (QueueColumnWidth &each : m_fitting)
        each.width = m_theme.px(each.width);
    for (const auto &code : Codes<QueueColumn>::table) {
        const auto fits = std::ranges::find(m_fitting, code.value, &QueueColumnWidth::column);
        setSectionHidden(int(code.value), fits == m_fitting.cend());
        if (fits != m_fitting.cend() && code.value != QueueColumn::Subject)
            resizeSection(int(code.value), fits->width);
    }
    const auto order = m_layout.orderOf(m_view);
    setSortIndicatorShown(order.has_value());
    if (order)
        setSortIndicator(int(order->column),
                         order->descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT resized();
}

void QueueHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    arrange();
}

QList<QueueHeader::Cell> QueueHeader::cells() const
{
    QList<Cell> cells;
    for (int at = 0; at < count(); ++at) {
        const int section = logicalIndex(at);
        if (!isSectionHidden(section))
            cells.append(
                {QueueColumn(section), sectionViewportPosition(section), sectionSize(section)});
    }
    return cells;
}

void QueueHeader::sort(int section)
{
    if (!isSortable(QueueColumn(section), m_view))
        return arrange(); // the mark has gone to the section by itself
    QueueLayout layout = m_layout;
    layout.sortBy(QueueColumn(section));
    Q_EMIT edited(layout);
}

void QueueHeader::tell()
{
    if (m_silent)
        return;
    QList<QueueColumn> order;
    for (int at = 0; at < count(); ++at)
        if (const auto column = QueueColumn(logicalIndex(at)); m_layout.shown.contains(column))
            order.append(column);
    m_layout.shown = order;
    // Only what somebody has drawn: what is narrow for want of room is not wanted so.
    for (const Cell &cell : cells())
        if (cell.column != QueueColumn::Subject
            && !m_fitting.contains(QueueColumnWidth{cell.column, cell.width}))
            m_layout.widths.insert(cell.column, qRound(cell.width / m_theme.scale()));
    Q_EMIT edited(m_layout);
}

void QueueHeader::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    Q_EMIT columnsAsked();
}

} // namespace skranke::ui
