// One day that differs: its date, whether it comes back every year, its name and its hours.
#pragma once

#include "domain/Calendar.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace skranke::ui {

class Label;

class ExceptionForm : public QWidget {
    Q_OBJECT
public:
    explicit ExceptionForm(const Theme &theme, QWidget *parent = nullptr);

    void beginNew();
    /// The keyboard goes to the name, for the date is given.
    void beginNewOn(std::chrono::year_month_day date);
    void edit(const DayException &exception);
    /// Takes what was typed as if it had been accepted; false, and a sentence at the field, when it
    /// cannot be read. A form that is closed or untouched is settled.
    bool settle();
    bool isTouched() const { return !isHidden() && m_touched; }
    void close();   ///< by the person: the keyboard is to go back
    void dismiss(); ///< silently

Q_SIGNALS:
    void accepted(const skranke::DayException &exception);
    void edited();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QString &action);
    bool accept();
    void complain(QLineEdit *field, const QString &sentence);
    QLineEdit *addField(const QString &name, const QString &label, const QString &hint);

    const Theme &m_theme;
    QGridLayout *m_grid;
    QLineEdit *m_date;
    QCheckBox *m_yearly;
    QLineEdit *m_name;
    QLineEdit *m_hours;
    Label *m_problem;
    QPushButton *m_accept;
    bool m_touched = false;
};

} // namespace skranke::ui
