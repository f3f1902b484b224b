// Who is it about? Looks a contact up while the name, e-mail or telephone is typed, or takes down a
// new one (R2.4).
#pragma once

#include "services/RegisterService.h"
#include "ui/dialogs/NewContactForm.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace skranke::ui {

class Label;
class LinkButton;

class ContactPicker : public QWidget {
    Q_OBJECT
public:
    ContactPicker(const Theme &theme, const services::RegisterService &registers,
                  QWidget *parent = nullptr);

    const PickedContact &picked() const { return m_picked; }
    void setPicked(const PickedContact &picked, const QString &shownAs);
    QString shownAs() const; ///< the chosen contact in words
    void clear();
    void takeFocus();

Q_SIGNALS:
    void changed();
    void customerChanged(skranke::CustomerId customer);
    void failed(const skranke::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void readCustomers();
    void search();
    void offer(const QString &typed, const QList<Contact> &found);
    void pick(int row);
    void choose(const Contact &contact);
    void beginNew(const QString &typed);
    void takeNew();
    QString inWords(const Contact &contact) const;
    void arrange();

    const services::RegisterService &m_registers;
    QHash<CustomerId, QString> m_customers;
    QList<Contact> m_found;
    PickedContact m_picked;
    bool m_isNew = false;
    int m_asked = 0;
    QTimer m_pause;
    int m_rowHeight; ///< pixels
    QLineEdit *m_search;
    QListWidget *m_list;
    Label *m_chosen;
    NewContactForm *m_new;
    LinkButton *m_change; ///< beneath the fields
};

} // namespace skranke::ui
