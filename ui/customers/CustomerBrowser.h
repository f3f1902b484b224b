// The customers at the left; the one that is chosen at the right, with its contacts and sites
// (R2.7).
#pragma once

#include "services/RegisterService.h"
#include "services/Session.h"
#include "ui/customers/RegisterPane.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;

namespace skranke::ui {

class EmptyState;

class CustomerBrowser : public QWidget {
    Q_OBJECT
public:
    CustomerBrowser(const Theme &theme, services::RegisterService &registers,
                    const services::RegisterNames &names, const services::Session &session,
                    QWidget *parent = nullptr);
    ~CustomerBrowser() override;

    /// Reads the list again, and the customer that is shown.
    void refresh();
    /// Agreements and languages to choose from.
    void setChoices();
    void setCustomers(const QList<Customer> &customers);
    void setFile(const services::CustomerFile &file);

    void choose(CustomerId id);
    void takeFocus();

Q_SIGNALS:
    void failed(const skranke::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using CustomerTable = items::ColumnTable<Customer, CustomerId>;

    QWidget *buildList();
    QWidget *buildFile();
    void connectCard();
    void showCurrent();
    void readFile(CustomerId id);
    void beginNew();
    void save();
    void put(const Customer &value);
    void remove();

    const Theme &m_theme;
    services::RegisterService &m_registers;
    const services::RegisterNames &m_names;
    const services::Session &m_session;
    CustomerTable m_customers;
    Customer m_base;
    CustomerId m_wanted; ///< chosen, perhaps not yet in the list
    int m_asked = 0;
    QTimer m_pause;
    QLineEdit *m_search;
    QCheckBox *m_withRetired;
    QPushButton *m_add;
    TableArea *m_area;
    EmptyState *m_nobody;
    QWidget *m_file;
    RecordCard *m_card;
    RegisterPaneOf<Contact> *m_contacts;
    RegisterPaneOf<Site> *m_sites;
};

} // namespace skranke::ui
