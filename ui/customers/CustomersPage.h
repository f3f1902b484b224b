// The registers that a lead keeps: customers with their contacts and sites, agreements, agents; in
// and out as CSV (R2.7).
#pragma once

#include "ui/customers/RegisterPane.h"
#include "ui/widgets/Page.h"

class QStackedWidget;
class QTabBar;

namespace skranke::ui {

class CustomerBrowser;
class ImportReportCard;

class CustomersPage : public Page {
    Q_OBJECT
public:
    CustomersPage(const Theme &theme, services::RegisterService &registers, const Store &store,
                  const services::Session &session, QWidget *parent = nullptr);
    ~CustomersPage() override;

    CustomerBrowser &browser() { return *m_browser; }
    /// Where the keyboard belongs when the page is opened.
    void takeFocus() override;

protected:
    void refresh() override;

private:
    void buildHead();
    void buildForms();
    void namesChanged();
    void exportRegister(services::RegisterKind kind);
    void importRegister(services::RegisterKind kind);
    void importFile(services::RegisterKind kind, const QString &path);

    services::RegisterService &m_registers;
    const services::Session &m_session;
    services::RegisterNames m_names;
    QTabBar *m_tabs;
    QWidget *m_import = nullptr;
    ImportReportCard *m_report;
    QStackedWidget *m_stack;
    CustomerBrowser *m_browser;
    RegisterPaneOf<Agreement> *m_agreements;
    RegisterPaneOf<Agent> *m_agents;
};

} // namespace skranke::ui
