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
constexpr int NarrowestCut = 110;

/// Takes from the widest columns until all fit, or none is wider than can be cut.
void cutWidest(std::vector<int> &widths, int room)
{
    int over = std::accumulate(widths.begin(), widths.end(), 0) - room;
    while (over > 0) {
        int &widest = *std::max_element(widths.begin(), widths.end());
        if (widest <= NarrowestCut)
            return;
        --widest;
        --over;
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
    connect(&theme, &Theme::changed, this, &TableArea::dress);
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &TableArea::fit);
    dress();
    choose();
}

void TableArea::dress()
{
    // Rows lie on the page; there is no sheet beneath the last of them.
    QPalette palette = m_table->viewport()->palette();
    palette.setColor(QPalette::Base, m_theme.color(ColorRole::Window));
    m_table->viewport()->setPalette(palette);
    m_fitSoon.start();
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

void TableArea::fit()
{
    // Columns share what is to spare in proportion to what they hold.
    QHeaderView *header = m_table->horizontalHeader();
    std::vector<int> widths(size_t(m_model.columnCount()));
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] = std::max(m_table->contentWidth(int(i)), header->sectionSizeHint(int(i)));
    const int wanted = std::accumulate(widths.begin(), widths.end(), 0);
    const int room = m_table->viewport()->width();
    if (wanted <= 0)
        return;
    int &elastic = widths[size_t(m_elastic)];
    if (room >= wanted) {
        int left = room;
        for (int &width : widths) {
            width = int(qint64(width) * room / wanted);
            left -= width;
        }
        elastic += left;
    } else {
        elastic = std::max(std::min(elastic, NarrowestElastic), elastic - (wanted - room));
        cutWidest(widths, room);
    }
    for (size_t i = 0; i < widths.size(); ++i)
        if (header->sectionSize(int(i)) != widths[i])
            header->resizeSection(int(i), widths[i]);
}

} // namespace skranke::ui
