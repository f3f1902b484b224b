// A year of a calendar on its card: the way to the years beside it, what the marks mean, and the
// names of its days.
#pragma once

#include "ui/widgets/Card.h"

#include <chrono>

class QToolButton;

namespace skranke {
struct Calendar;
}

namespace skranke::ui {

class ElidedLabel;
class YearNames;
class YearView;

class YearPanel : public Card {
    Q_OBJECT
public:
    explicit YearPanel(const Theme &theme, QWidget *parent = nullptr);

    YearView &view() { return *m_view; }
    void setCalendar(const Calendar &calendar);
    void step(int years);

Q_SIGNALS:
    void dayChosen(std::chrono::year_month_day date);

private:
    QLayout *buildHead();
    QWidget *buildLegend();
    void describe();

    QToolButton *m_back;
    Label *m_year;
    QToolButton *m_forth;
    YearView *m_view;
    ElidedLabel *m_reading;
    YearNames *m_names;
};

} // namespace skranke::ui
