#include "ui/queue/QueuePage.h"

#include "domain/QueueQuery.h"
#include "services/Answer.h"
#include "ui/queue/BulkBar.h"
#include "ui/queue/FilterBar.h"
#include "ui/queue/QueueHead.h"
#include "ui/queue/QueueHeader.h"
#include "ui/queue/QueueList.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notice.h"
#include "ui/words/CaseWords.h"
#include "ui/words/FigureWords.h"
#include "ui/words/QueueWords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace skranke::ui {

namespace {

constexpr int SettlingTime = 120; // milliseconds
constexpr int MostMarked = 500;   // at once

} // namespace

QueuePage::QueuePage(const Theme &theme, const services::QueueService &queue, Store &store,
                     const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_queue(queue),
      m_model(queue, store,
              [&clock](const QueueRow &row, int role) {
                  return role == Qt::AccessibleTextRole ? words::rowInWords(row, clock.now())
                                                        : words::rowBeside(row);
              }),
      m_head(new QueueHead(theme, this)),
      m_filterBar(new FilterBar(theme, this)),
      m_bulkBar(new BulkBar(theme, this)),
      m_notice(new Notice(theme, this)),
      m_empty(new EmptyState(theme, this)),
      m_list(new QueueList(theme, clock, m_model, this)),
      m_columns(new Card(theme, this)),
      m_header(new QueueHeader(theme, m_columns))
{
    setObjectName(QStringLiteral("queuePage"));
    m_list->setObjectName(QStringLiteral("queueList"));
    // The empty state lies over the list, which keeps the keyboard.
    auto *content = new QGridLayout;
    content->addWidget(m_list, 0, 0);
    content->addWidget(m_empty, 0, 0);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->raise();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_bulkBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_columns);
    layout->addLayout(content, 1);
    m_columns->setGround(ColorRole::Surface);
    m_columns->setEdges(Qt::BottomEdge);
    auto *strip = new QHBoxLayout(m_columns);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->addWidget(m_header);
    strip->addStretch(); // over the scroll bar
    m_columns->hide();

    connect(m_header, &QueueHeader::edited, this, &QueuePage::setQueueLayout);
    connect(m_header, &QueueHeader::columnsAsked, this, &QueuePage::columnsAsked);
    connect(m_header, &QueueHeader::resized, m_list->viewport(), qOverload<>(&QWidget::update));
    // Its columns end where the rows do, beside the scroll bar.
    connect(m_list, &RowList::visibleRowsChanged, this,
            [this] { m_header->setFixedWidth(m_list->viewport()->width()); });
    connect(m_head, &QueueHead::filterAsked, this, &QueuePage::filterAsked);
    connect(m_head, &QueueHead::orderAsked, this, &QueuePage::orderAsked);
    connect(m_filterBar, &FilterBar::narrowed, this, &QueuePage::narrow);
    connect(m_bulkBar, &BulkBar::clearAsked, this, [this] { m_list->setMarked({}); });
    connect(m_list, &QueueList::markedChanged, this,
            [this] { m_bulkBar->setMarked(int(m_list->marked().size())); });
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettlingTime);
    connect(&m_settling, &QTimer::timeout, this, [this] { Q_EMIT caseSelected(m_case); });
    connect(m_list, &QueueList::chosen, this,
            [this](const QModelIndex &index) { takeChoice(index, false); });
    connect(m_list, &QueueList::opened, this,
            [this](const QModelIndex &index) { takeChoice(index, true); });
    connect(m_list, &QueueList::endReached, this,
            [this] { say(tr("There is no further case here.")); });
    connect(&m_model, &items::QueueModel::readFailed, this,
            [this](const Error &error) { m_notice->show(error); });
    connect(&m_model, &items::QueueModel::filterShown, this, [this] {
        m_notice->dismiss();
        m_list->setHits(foundBy(parseQuery(m_search.isEmpty() ? m_narrowing : m_search)));
        describe();
        locate();
        Q_EMIT viewShown(m_view);
    });
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, changed, this, &QueuePage::describe);
    connect(&m_model, &items::QueueModel::caughtUp, this, &QueuePage::follow);
    describe();
}

void QueuePage::showView(View view, const QString &narrowing, SavedViewId kept)
{
    m_view = view;
    m_search.clear();
    m_narrowing = narrowing;
    m_list->setMarked({});
    m_filterBar->setNarrowing(narrowing);
    setKept(kept);
    m_layout =
        QueueLayout::fromBytes(m_memory.recall ? m_memory.recall(layoutName()) : QByteArray());
    arrange();
    ask();
}

void QueuePage::narrow(const QString &narrowing)
{
    if (narrowing == m_narrowing)
        return;
    m_narrowing = narrowing;
    m_filterBar->setNarrowing(narrowing);
    setKept({}); // it is another view now
    ask();
    m_list->setFocus(Qt::OtherFocusReason);
}

void QueuePage::setKept(SavedViewId id)
{
    m_kept = id;
    m_filterBar->setKept(id.isValid());
}

QList<CaseId> QueuePage::marked() const
{
    return m_list->marked();
}

void QueuePage::setMarked(const QList<CaseId> &cases)
{
    m_list->setMarked(cases);
}

void QueuePage::setPresent(const QHash<CaseId, QString> &words)
{
    m_list->setPresent(words);
}

void QueuePage::markCurrent()
{
    m_list->markCurrent();
}

void QueuePage::markAll()
{
    services::onAnswer(m_queue.page(m_model.filter(), 0, MostMarked), this,
                       [this](const Result<services::QueuePage> &page) {
                           if (!page)
                               return m_notice->show(page.error());
                           QList<CaseId> cases;
                           for (const QueueRow &row : page->rows)
                               cases.append(row.id);
                           m_list->setMarked(cases);
                       });
}

void QueuePage::search(const QString &text)
{
    const QString wanted = text.trimmed();
    const QueueQuery query = parseQuery(wanted);
    const bool isSearch = query.hasFields() || wanted.size() >= ShortestSearch;
    const QString found = isSearch && !query.isEmpty() ? wanted : QString();
    if (found == m_search)
        return;
    m_search = found;
    ask();
}

void QueuePage::ask()
{
    QueueFilter filter;
    filter.view = m_view;
    filter.search = m_search;
    if (m_search.isEmpty()) // a search looks everywhere
        filter.narrowing = m_narrowing;
    filter.sort = m_layout.orderOf(m_view);
    m_model.setFilter(filter);
}

/// Until one moves on.
void QueuePage::say(const QString &sentence)
{
    m_notice->show(Tone::Info, sentence);
    m_said = true;
}

void QueuePage::unsay()
{
    if (std::exchange(m_said, false))
        m_notice->dismiss();
}

void QueuePage::refresh()
{
    m_model.refresh();
}

} // namespace skranke::ui
