// Gives a sender nobody knows a customer, with one choice (R2.4).
#pragma once

#include "services/RegisterService.h"
#include "ui/theme/Theme.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace skranke::ui {

class Label;

class PlaceSender final : public QWidget {
    Q_OBJECT
public:
    PlaceSender(const Theme &theme, services::RegisterService &registers,
                QWidget *parent = nullptr);

    void open();
    void close();

Q_SIGNALS:
    void chosen(skranke::CustomerId customer);
    void failed(const skranke::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void fill(const QList<Customer> &customers);
    void chooseCurrent();

    services::RegisterService &m_registers;
    QTimer m_pause;
    int m_asked = 0; ///< only the newest search may fill the list
    QLineEdit *m_search;
    QListWidget *m_found;
    Label *m_nothing;
};

} // namespace skranke::ui
