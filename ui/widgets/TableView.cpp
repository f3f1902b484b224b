#include "ui/widgets/TableView.h"

#include "items/Roles.h"
#include "ui/widgets/Figures.h"
#include "ui/widgets/LineText.h"
#include "ui/widgets/Painting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace skranke::ui {

namespace {

constexpr int CellPadding = 10;

QFont fontOf(const Theme &theme, const QModelIndex &index)
{
    return theme.font(index.data(items::StrongRole).toBool() ? FontRole::Strong : FontRole::Body);
}

QColor colorOf(const Theme &theme, const QModelIndex &index)
{
    const QVariant tone = index.data(items::TextToneRole);
    if (tone.isValid())
        return theme.toneText(Tone(tone.toInt()));
    return theme.color(index.data(items::MutedRole).toBool() ? ColorRole::MutedText
                                                             : ColorRole::Text);
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant own = index.data(Qt::TextAlignmentRole);
    return own.isValid() ? Qt::Alignment(own.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

TableDelegate::TableDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *view = qobject_cast<const TableView *>(option.widget);
    const bool hovered = view && view->m_hoveredRow == index.row();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;

    painter->fillRect(rect,
                      m_theme.color(selected      ? ColorRole::Selection
                                        : hovered ? ColorRole::Hover
                                                  : ColorRole::Surface));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1,
                      m_theme.color(ColorRole::Border));
    if (selected && index.column() == 0 && view && view->hasFocus())
        painter->fillRect(rect.left(), rect.top(), m_theme.px(3), rect.height(),
                          m_theme.color(ColorRole::Accent));

    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect cell = rect.adjusted(m_theme.px(CellPadding), 0, -m_theme.px(CellPadding), -1);
    const QVariant tone = index.data(items::ToneRole);
    if (tone.isValid()) {
        const QSize wanted = chipSize(m_theme, text, ChipSize::Compact).boundedTo(cell.size());
        const QRect chip(QPoint(cell.left(), cell.center().y() - wanted.height() / 2), wanted);
        if (!text.isEmpty())
            drawChip(*painter, m_theme, chip, text, Tone(tone.toInt()), ChipSize::Compact);
        return;
    }
    const QFont font = fontOf(m_theme, index);
    painter->setPen(colorOf(m_theme, index));
    if (index.data(items::FiguresRole).toBool())
        drawFigures(*painter, cell, alignmentOf(index), font, text);
    else
        drawLine(*painter, cell, alignmentOf(index), font, text);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int width = index.data(items::ToneRole).isValid()
        ? chipSize(m_theme, text, ChipSize::Compact).width()
        : int(std::ceil(figuresWidth(fontOf(m_theme, index), text)));
    return {width + 2 * m_theme.px(CellPadding), m_theme.metrics().tableRowHeight};
}

TableView::TableView(const Theme &theme, QWidget *parent) : QTableView(parent), m_theme(theme)
{
    // Rows lie on the page; there is no sheet beneath the last of them.
    setProperty("look", QStringLiteral("bare"));
    setItemDelegate(new TableDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(theme.metrics().tableRowHeight);
    verticalHeader()->setDefaultSectionSize(theme.metrics().tableRowHeight);

    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setFixedHeight(theme.metrics().tableRowHeight - 2);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(theme.px(24)); // of marks that no row has

    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
    connect(&theme, &Theme::changed, this, &TableView::dress);
    dress();
}

int TableView::chipWidth(const QString &text) const
{
    return chipSize(m_theme, text, ChipSize::Compact).width() + 2 * m_theme.px(CellPadding);
}

void TableView::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(indexAt(event->pos()).row());
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // A table that has the keyboard and no chosen row would show no focus at all. Qt has made the
    // first one current, without choosing it.
    if (model() && model()->rowCount() > 0 && !selectionModel()->hasSelection())
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void TableView::dress()
{
    horizontalHeader()->setFont(m_theme.font(FontRole::SmallStrong));
    viewport()->update();
}

} // namespace skranke::ui
