// What can be done in the queue beside walking it: narrowing the view and keeping it, and doing one
// thing to many cases.
#pragma once

#include "domain/QueueQuery.h"
#include "domain/SavedView.h"
#include "services/BulkService.h"
#include "services/RegisterService.h"
#include "services/SavedViewService.h"
#include "ui/widgets/QuickPick.h"

#include <QObject>

class QAction;

namespace skranke::ui {

class QueuePage;

class QueueTools : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the page.
    struct Services {
        services::RegisterService &registers;
        services::BulkService &bulk;
        services::SavedViewService &views;
        const services::Session &session;
        Store &store;
    };

    QueueTools(const Theme &theme, QueuePage &page, const Services &services);

    /// With their keys, which work in the queue.
    QList<QAction *> actions() const { return m_actions; }

Q_SIGNALS:
    void viewsRead(const QList<skranke::SavedView> &views); ///< the shared ones and mine

private:
    void add(const char *name, const QString &text, const QKeySequence &key,
             void (QueueTools::*run)());
    void read();
    void openFilter();
    void findCustomers(QuickPick &pick, const QString &typed);
    QList<Pick> filters();
    Pick narrowing(const QString &label, const QString &kind, const QueueQuery &by);
    void openKeep();
    void forget();
    void mark();
    void markAll();
    static bool mayHold(const Agent &agent); ///< cases
    void openBulk();
    void toggleColumns();
    void openColumns();
    void openOrder();
    QList<Pick> bulkPicks();
    void apply(const services::BulkAction &action);
    void tell(const services::BulkReport &report);

    const Theme &m_theme;
    QueuePage &m_page;
    Services m;
    QList<Agent> m_agents;
    QList<QAction *> m_actions;
};

} // namespace skranke::ui
