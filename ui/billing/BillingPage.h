// The invoice basis of a month: what was worked, what is billed for it, and what needs an estimate
// first (R6).
#pragma once

#include "services/BillingService.h"
#include "ui/billing/BillingColumns.h"
#include "ui/widgets/Page.h"

namespace skranke::ui {

class ChoiceButton;
class CountToggle;
class FigureCard;
class LockPanel;
class MonthStepper;
class PrimaryButton;
class TableArea;

class BillingPage : public Page {
    Q_OBJECT
public:
    BillingPage(const Theme &theme, services::BillingService &billing, const Store &store,
                const Clock &clock, const services::Session &session, QWidget *parent = nullptr);
    ~BillingPage() override;

    /// Shows a month that was read already.
    void setMonth(const services::BillingMonth &month);

    /// Where the keyboard belongs when the page is opened.
    void takeFocus() override;

protected:
    void refresh() override;

private:
    struct Figures {
        FigureCard *raw;
        FigureCard *billed;
        FigureCard *included;
        FigureCard *amount;
        FigureCard *flagged;
    };

    void buildHead();
    QLayout *buildFigures();
    services::BillingFilter filter() const;
    void showLock();
    void askToLock();
    void lock(Month month);
    void exportCsv();

    services::BillingService &m_billing;
    const Clock &m_clock;
    const services::Session &m_session;
    services::BillingMonth m_month;
    BillingTable m_table;
    MonthStepper *m_stepper;
    ChoiceButton *m_customer;
    CountToggle *m_onlyFlagged;
    PrimaryButton *m_lock;
    LockPanel *m_lockPanel;
    Label *m_locked;
    Figures m_figures;
    TableArea *m_area;
};

} // namespace skranke::ui
