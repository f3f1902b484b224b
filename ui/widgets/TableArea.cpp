#include "ui/widgets/TableArea.h"

#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <numeric>
#include <vector>

namespace skranke::ui {

namespace {

constexpr int NarrowestElastic = 140;
constexpr int LeastShare = 5; ///< of the room the elastic column has at least one part in so many
constexpr int NarrowestCut = 110;

/// Takes from the widest columns until all fit, or none is wider than it can be cut to.
void cutWidest(std::vector<int> &widths, int room, const std::vector<int> &least)
{
    int over = std::accumulate(widths.begin(), widths.end(), 0) - room;
    for (; over > 0; --over) {
        int widest = -1;
        for (size_t i = 0; i < widths.size(); ++i)
            if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[size_t(widest)]))
                widest = int(i);
        if (widest < 0)
            return;
        --widths[size_t(widest)];
    }
}

} // namespace

TableArea::TableArea(const Theme &theme, QAbstractItemModel &model, int elastic, QWidget *parent)
    : QStackedWidget(parent),
      m_theme(theme),
      m_model(model),
      m_elastic(elastic),
      m_table(new TableView(theme, this)),
      m_empty(new EmptyState(theme, this))
{
    m_table->setModel(&model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->viewport()->installEventFilter(this);
    addWidget(m_table);
    addWidget(m_empty);
    setFocusProxy(m_table);

    connect(&model, &QAbstractItemModel::rowsInserted, this, &TableArea::choose);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TableArea::choose);
    connect(&model, &QAbstractItemModel::modelReset, this, &TableArea::choose);
    connect(&model, &QAbstractItemModel::dataChanged, &m_fitSoon, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, &m_fitSoon, qOverload<>(&QTimer::start));
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &TableArea::fit);
    choose();
}

void TableArea::setEmptyWords(const QString &sentence, const QString &hint)
{
    m_empty->setWords(sentence, hint);
}

bool TableArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QStackedWidget::eventFilter(watched, event);
}

void TableArea::choose()
{
    setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_fitSoon.start();
}

void TableArea::setExpendable(const QList<int> &columns)
{
    m_expendable = columns;
    m_fitSoon.start();
}

void TableArea::setLeastChip(int column, const QString &text)
{
    m_leastChips.insert(column, text);
    m_fitSoon.start();
}

std::vector<int> TableArea::leastWidths() const
{
    std::vector<int> widths(size_t(m_model.columnCount()), m_theme.px(NarrowestCut));
    for (auto it = m_leastChips.cbegin(); it != m_leastChips.cend(); ++it) {
        int &width = widths[size_t(it.key())];
        width = std::max(width, m_table->chipWidth(it.value()));
    }
    return widths;
}

void TableArea::fit()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < m_model.columnCount(); ++i)
        if (!header->isSectionHidden(i)) // a hidden one says that it wants nothing
            m_titleWidths.insert(i, header->sectionSizeHint(i));
    const int room = m_table->viewport()->width();
    qsizetype left = 0; // of those that may be left out
    std::vector<int> widths = widthsIn(room, left);
    while (left < m_expendable.size() && std::accumulate(widths.begin(), widths.end(), 0) > room)
        widths = widthsIn(room, ++left);
    for (size_t i = 0; i < widths.size(); ++i) {
        header->setSectionHidden(int(i), m_expendable.first(left).contains(int(i)));
        if (widths[i] > 0 && header->sectionSize(int(i)) != widths[i])
            header->resizeSection(int(i), widths[i]);
    }
}

/// Columns share what is to spare in proportion to what they hold. Those left out have no width.
std::vector<int> TableArea::widthsIn(int room, qsizetype left) const
{
    std::vector<int> widths(size_t(m_model.columnCount()));
    for (size_t i = 0; i < widths.size(); ++i)
        if (!m_expendable.first(left).contains(int(i)))
            widths[i] = std::max(m_table->contentWidth(int(i)), m_titleWidths.value(int(i)));
    const int wanted = std::accumulate(widths.begin(), widths.end(), 0);
    if (wanted <= 0)
        return {};
    int &elastic = widths[size_t(m_elastic)];
    if (room >= wanted) {
        int spare = room;
        for (int &width : widths) {
            width = int(qint64(width) * room / wanted);
            spare -= width;
        }
        elastic += spare;
    } else {
        const int least = std::max(m_theme.columnPx(NarrowestElastic), room / LeastShare);
        elastic = std::max(std::min(elastic, least), elastic - (wanted - room));
        cutWidest(widths, room, leastWidths());
    }
    return widths;
}

} // namespace skranke::ui
