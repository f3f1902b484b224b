// How a view of the queue is laid out and what is said about it.
#include "ui/queue/QueuePage.h"

#include "domain/QueueQuery.h"
#include "ui/queue/QueueHead.h"
#include "ui/queue/QueueHeader.h"
#include "ui/queue/QueueList.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/words/CaseWords.h"
#include "ui/words/FigureWords.h"

namespace skranke::ui {

QString QueuePage::layoutName() const
{
    return m_kept ? QStringLiteral("kept-%1").arg(m_kept.value) : toCode(m_view);
}

void QueuePage::setQueueLayout(const QueueLayout &layout)
{
    if (layout == m_layout)
        return;
    const auto before = m_layout.orderOf(m_view);
    m_layout = layout;
    keepLayout();
    arrange();
    if (layout.orderOf(m_view) != before)
        ask();
}

void QueuePage::keepLayout()
{
    if (m_memory.keep)
        m_memory.keep(layoutName(), m_layout.toBytes());
}

void QueuePage::arrange()
{
    m_header->setLayout(m_layout, m_view);
    m_columns->setVisible(m_layout.columns);
    m_list->setColumns(m_layout.columns ? m_header : nullptr);
}

void QueuePage::describe()
{
    const bool isSearch = !m_search.isEmpty();
    const QString name = isSearch ? tr("Search for “%1”").arg(m_search) : words::view(m_view);
    m_head->setName(name);
    m_head->setCount(m_model.isCurrent() ? words::number(m_model.rowCount()) : QString());
    m_head->setOrder(orderInWords(), !isSearch);
    m_list->setAccessibleName(name);

    const bool isEmpty = m_model.isCurrent() && m_model.rowCount() == 0;
    m_empty->setWords(emptySentence(),
                      isSearch ? tr("Esc leaves the search.") : tr("Ctrl+N registers a new one."));
    m_empty->setVisible(isEmpty);
}

QString QueuePage::orderInWords() const
{
    if (!m_search.isEmpty())
        return tr("Newest first");
    if (const auto sort = m_layout.orderOf(m_view))
        return sort->descending
            ? tr("By %1, from the end").arg(QueueHeader::title(sort->column).toLower())
            : tr("Sorted by %1").arg(QueueHeader::title(sort->column).toLower());
    return defaultOrder(m_view) == QueueOrder::NewestFirst ? tr("Newest first")
                                                           : tr("Sorted by due time");
}

QString QueuePage::emptySentence() const
{
    const QStringList strange = parseQuery(m_search).notUnderstood;
    if (!strange.isEmpty())
        return tr("“%1” says nothing to search for.").arg(strange.constFirst());
    if (m_search.isEmpty() && !m_narrowing.isEmpty())
        return tr("No case answers to the filters.");
    return m_search.isEmpty() ? tr("No cases here.") : tr("No case matches the search.");
}

} // namespace skranke::ui
