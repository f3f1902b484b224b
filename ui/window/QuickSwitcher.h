// To any case, customer, view or command by a few letters (Ctrl+K).
#pragma once

#include "services/QueueService.h"
#include "services/RegisterService.h"
#include "ui/widgets/QuickPick.h"

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
    void answered();
    void takeCustomers(const QList<Customer> &customers);
    void takeCases(const QList<QueueRow> &rows);
    void offerSearch();

    const services::QueueService &m_queue;
    const services::RegisterService &m_registers;
    QList<Pick> m_fixed;
    int m_asked = 0;      ///< answers to what was typed before are let go
    int m_open = 0;       ///< questions without an answer
    bool m_again = false; ///< something else was typed meanwhile
};

} // namespace skranke::ui
