// The queue: one view of it, or what a search finds, as a list.
#pragma once

#include "domain/Queue.h"
#include "domain/Store.h"
#include "domain/Time.h"
#include "items/QueueModel.h"
#include "services/QueueService.h"
#include "ui/theme/Theme.h"

#include <QTimer>
#include <QWidget>

namespace skranke::ui {

class ElidedLabel;
class EmptyState;
class Label;
class Notice;
class QueueList;

/// The selected row is always the case that was opened last, wherever it stands now; when it leaves
/// the view nothing is selected, and the case stays open.
class QueuePage : public QWidget {
    Q_OBJECT
public:
    QueuePage(const Theme &theme, const services::QueueService &queue, Store &store,
              const Clock &clock, QWidget *parent = nullptr);

    void showView(View view);
    void search(const QString &text); ///< empty: back to the view
    View view() const { return m_view; }
    CaseId currentCase() const { return m_case; }

    /// Marks a case as the one that is open, and scrolls to it once it is read.
    void select(CaseId id);
    void focusList();
    void openNext();       ///< the case below the one that is open
    void openNextUnread(); ///< the next that the customer wrote to and nobody has opened
    void refresh();

Q_SIGNALS:
    void caseSelected(skranke::CaseId id); ///< chosen with keys or mouse: show it
    void caseOpened(skranke::CaseId id);   ///< Enter or a double click: go into it
    void viewShown(skranke::View view);    ///< its rows have been read

private:
    void ask();
    void takeChoice(const QModelIndex &index, bool opens);
    void follow();
    void locate();
    void describe();
    QString emptySentence() const;

    const services::QueueService &m_queue;
    items::QueueModel m_model;
    View m_view = View::AllOpen;
    QString m_search;
    CaseId m_case;
    QTimer m_settling; ///< a held arrow key opens the case it stops at, not each it passes

    Label *m_name;
    Label *m_count;
    ElidedLabel *m_order;
    Notice *m_notice;
    EmptyState *m_empty;
    QueueList *m_list;
};

} // namespace skranke::ui
