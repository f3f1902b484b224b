// Asks, in the page itself, whether a month's basis is to be locked, and says what that means
// (R6.6).
#pragma once

#include "services/BillingService.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace skranke::ui {

class LockPanel : public Card {
    Q_OBJECT
public:
    explicit LockPanel(const Theme &theme, QWidget *parent = nullptr);

    /// `month` as a whole, whatever the page's filter shows.
    void ask(const services::BillingMonth &month);

Q_SIGNALS:
    void confirmed(skranke::Month month);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    Month m_month;
    Label *m_question;
    Label *m_meaning;
    Label *m_warning;
    QPushButton *m_lock;
};

} // namespace skranke::ui
