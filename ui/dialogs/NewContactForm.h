// The fields of a contact that is taken down while somebody waits on the telephone (R2.4).
#pragma once

#include "domain/Register.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChoiceButton.h"

#include <QWidget>

class QLineEdit;

namespace skranke::ui {

/// Either `contact` is valid, or the other members describe a new one.
struct PickedContact {
    ContactId contact;
    QString name;
    QString address;
    QString telephone;
    CustomerId customer; ///< of the contact, or chosen for a new one; none: not known

    bool operator==(const PickedContact &) const = default;
};

class NewContactForm : public QWidget {
    Q_OBJECT
public:
    explicit NewContactForm(QWidget *parent = nullptr);

    void setCustomers(const QList<Customer> &customers);
    /// Puts what was searched for in the field that it looks like.
    void begin(const QString &searched);
    void goOn(); ///< to the first field that begin() leaves to be filled in
    void setContact(const PickedContact &contact);
    PickedContact contact() const;
    void clear(); ///< but for the customer
    void takeFocus();

Q_SIGNALS:
    void edited(); ///< by a person

private:
    QLineEdit *m_name;
    ChoiceButton *m_customer;
    QLineEdit *m_address;
    QLineEdit *m_telephone;
};

} // namespace skranke::ui
