// One month, and the way to the ones beside it: `◂ november 2026 ▸`.
#pragma once

#include "domain/Billing.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QToolButton;

namespace skranke::ui {

class Label;

class MonthStepper : public QWidget {
    Q_OBJECT
public:
    /// Months after `last` cannot be reached: nothing has happened in them.
    MonthStepper(const Theme &theme, Month month, Month last, QWidget *parent = nullptr);

    Month month() const { return m_month; }
    void setMonth(Month month); ///< silently
    void setLast(Month last);
    void step(int months);

Q_SIGNALS:
    void stepped(skranke::Month month);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const Theme &m_theme;
    Month m_month;
    Month m_last;
    QToolButton *m_back;
    Label *m_name;
    QToolButton *m_forth;
};

} // namespace skranke::ui
