// To any case, customer, view or command by a few letters (Ctrl+K).
#pragma once

#include "services/QueueService.h"
#include "services/RegisterService.h"
#include "ui/widgets/QuickPick.h"

#include <QTimer>

namespace skranke::ui {

class QuickSwitcher : public QuickPick {
    Q_OBJECT
public:
    /// `picks`: the commands and places. Cases and customers are looked up as one types.
    QuickSwitcher(const Theme &theme, const services::QueueService &queue,
                  const services::RegisterService &registers, const QList<Pick> &picks,
                  QWidget *parent);

Q_SIGNALS:
    void caseChosen(skranke::CaseId id);
    void searchChosen(const QString &typed); ///< look for this in the queue

private:
    void follow(const QString &typed);
    void look();
    void takeCustomers(const QList<Customer> &customers);
    void takeCases(const QList<QueueRow> &rows);
    void offerSearch();

    const services::QueueService &m_queue;
    const services::RegisterService &m_registers;
    QList<Pick> m_fixed;
    QTimer m_typing;
    int m_asked = 0; ///< answers to what was typed before are let go
};

} // namespace skranke::ui
