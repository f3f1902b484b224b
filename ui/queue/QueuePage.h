// The queue: one view of it, or what a search finds, as a list.
#pragma once

#include "domain/Queue.h"
#include "domain/Store.h"
#include "domain/Time.h"
#include "items/QueueModel.h"
#include "services/QueueService.h"
#include "ui/queue/QueueLayout.h"
#include "ui/theme/Theme.h"

#include <QTimer>
#include <QWidget>

namespace skranke::ui {

class BulkBar;
class Card;
class EmptyState;
class FilterBar;
class Notice;
class QueueHead;
class QueueHeader;
class QueueList;

/// The selected row is always the case that was opened last, wherever it stands now; when it leaves
/// the view nothing is selected, and the case stays open.
class QueuePage : public QWidget {
    Q_OBJECT
public:
    QueuePage(const Theme &theme, const services::QueueService &queue, Store &store,
              const Clock &clock, QWidget *parent = nullptr);

    void showView(View view, const QString &narrowing = {}, SavedViewId kept = {});
    /// Within the view, in the language of the search (QueueQuery.h).
    void narrow(const QString &narrowing);
    const QString &narrowing() const { return m_narrowing; }
    SavedViewId kept() const { return m_kept; } ///< what is shown has this name; none: no name
    void setKept(SavedViewId id);
    void search(const QString &text); ///< empty: back to the view
    View view() const { return m_view; }
    CaseId currentCase() const { return m_case; }
    /// Likely to be opened next: the case below, or above where one is going upwards. None: not
    /// known, or the queue is out of sight.
    CaseId nextCase() const;

    /// Marks a case as the one that is open, and scrolls to it once it is read.
    void select(CaseId id);
    void focusList();
    void openNext();       ///< the case below the one that is open
    void openNextUnread(); ///< the next that the customer wrote to and nobody has opened
    void refresh();

    /// Where the layouts of views are kept between starts, by a name each.
    struct LayoutMemory {
        std::function<QByteArray(const QString &)> recall;
        std::function<void(const QString &, const QByteArray &)> keep;
    };
    void setMemory(LayoutMemory memory) { m_memory = std::move(memory); }
    const QueueLayout &queueLayout() const { return m_layout; }
    void setQueueLayout(const QueueLayout &layout); ///< of this view, and remembered
    void keepLayout(); ///< remembers it, under the name that the view has now

    QList<CaseId> marked() const;
    void setMarked(const QList<CaseId> &cases);
    void setPresent(const QHash<CaseId, QString> &words); ///< who else is on a case, for its row
    void markCurrent();
    void markAll(); ///< the first few hundred of the view
    FilterBar &filterBar() { return *m_filterBar; }
    BulkBar &bulkBar() { return *m_bulkBar; }
    Notice &notice() { return *m_notice; }

Q_SIGNALS:
    void filterAsked();
    void columnsAsked();
    void orderAsked();
    void caseSelected(skranke::CaseId id); ///< chosen with keys or mouse: show it
    void caseOpened(skranke::CaseId id);   ///< Enter or a double click: go into it
    void viewShown(skranke::View view);    ///< its rows have been read

private:
    void ask();
    void arrange();
    QString layoutName() const;
    void takeChoice(const QModelIndex &index, bool opens);
    void say(const QString &sentence);
    void unsay();
    void follow();
    void locate();
    void describe();
    QString orderInWords() const;
    QString emptySentence() const;

    const services::QueueService &m_queue;
    items::QueueModel m_model;
    View m_view = View::AllOpen;
    QString m_search;
    QString m_narrowing;
    SavedViewId m_kept;
    QueueLayout m_layout;
    LayoutMemory m_memory;
    CaseId m_case;
    int m_step = 1;    ///< rows from the case before to m_case: down, or up
    QTimer m_settling; ///< a held arrow key opens the case it stops at, not each it passes

    QueueHead *m_head;
    FilterBar *m_filterBar;
    BulkBar *m_bulkBar;
    Notice *m_notice;
    bool m_said = false; ///< what the notice says is no error, and for this case only
    EmptyState *m_empty;
    QueueList *m_list;
    Card *m_columns; ///< the titles' strip, as wide as the list
    QueueHeader *m_header;
};

} // namespace skranke::ui
