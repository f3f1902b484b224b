// Which case of the queue is open, and which one comes after it.
#include "ui/queue/QueuePage.h"

#include "services/Answer.h"
#include "ui/queue/QueueList.h"
#include "ui/widgets/Notice.h"

namespace skranke::ui {

namespace {

CaseId caseOf(const QModelIndex &index)
{
    return {index.data(items::IdRole).toLongLong()};
}

} // namespace

void QueuePage::select(CaseId id)
{
    m_settling.stop();
    m_case = id;
    locate();
}

void QueuePage::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
}

void QueuePage::openNext()
{
    m_list->openNext();
}

CaseId QueuePage::nextCase() const
{
    if (!isVisible())
        return {};
    const std::optional<int> row = m_model.heldRowOf(m_case);
    return caseOf(row ? m_model.index(*row + m_step) : m_list->currentIndex());
}

void QueuePage::openNextUnread()
{
    services::onAnswer(m_queue.nextUnread(m_model.filter(), m_case), this,
                       [this](const Result<std::optional<CaseId>> &next) {
                           if (!next) {
                               m_notice->show(next.error());
                           } else if (!*next) {
                               say(tr("Everything here has been read."));
                           } else {
                               unsay();
                               select(**next);
                               Q_EMIT caseOpened(**next);
                           }
                       });
}

void QueuePage::takeChoice(const QModelIndex &index, bool opens)
{
    const CaseId id = caseOf(index);
    if (!id)
        return;
    const bool isAnother = id != m_case;
    if (isAnother) {
        unsay();
        const std::optional<int> row = m_model.heldRowOf(m_case);
        m_step = row && index.row() < *row ? -1 : 1;
    }
    m_case = id;
    if (opens) {
        m_settling.stop();
        Q_EMIT caseOpened(id);
    } else if (isAnother) {
        m_settling.start();
    }
}

// Keeps the selection on the open case after the rows have changed.
void QueuePage::follow()
{
    const std::optional<int> row = m_model.heldRowOf(m_case);
    if (!row) {
        const CaseId shown = caseOf(m_list->currentIndex());
        if (shown && shown != m_case)
            m_list->selectionModel()->clearSelection();
        if (m_list->hasFocus())
            focusList(); // a row shows that the keyboard is here
        return;
    }
    const QModelIndex index = m_model.index(*row);
    if (!m_list->selectionModel()->isSelected(index))
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

// Finds the open case in a view that has just been shown, and brings it into sight.
void QueuePage::locate()
{
    if (!m_case || !m_model.isCurrent())
        return;
    services::onAnswer(
        m_queue.position(m_model.filter(), m_case), this,
        [this, wanted = m_case](const Result<std::optional<qint64>> &position) {
            if (wanted != m_case || !position || !*position || **position >= m_model.rowCount())
                return;
            const QModelIndex index = m_model.index(int(**position));
            m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
            m_list->scrollTo(index);
        });
}

} // namespace skranke::ui
