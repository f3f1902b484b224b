// A year at a glance: twelve small months, each day marked for what it is under a calendar. The
// arrow keys walk the days, across the turn of the year too; Enter, Space and a click choose one.
#pragma once

#include "ui/calendars/DayMarks.h"
#include "ui/calendars/YearGrid.h"

#include <QList>
#include <QWidget>

#include <chrono>
#include <optional>

namespace skranke::ui {

class YearView : public QWidget {
    Q_OBJECT
public:
    explicit YearView(const Theme &theme, QWidget *parent = nullptr);

    struct Day {
        std::chrono::sys_days date;
        CalendarDay day;
        DayMark mark = DayMark::Open;
    };
    const QList<Day> &wholeYear() const { return m_days; } ///< of the year, in order

    void setCalendar(const Calendar &calendar);
    void setYear(int year); ///< FirstYear..LastYear; the day at hand goes along
    int year() const { return m_year; }
    void setToday(std::chrono::year_month_day today); ///< ringed, and where the keyboard begins

    /// What is said of the day under the pointer, else of the keyboard's; empty when there is none.
    QString reading() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where the keyboard is, for what scrolls.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void dayChosen(std::chrono::year_month_day date);
    void stepped(const QRect &cell); ///< the keyboard's day lies there
    void daysChanged();              ///< another year, or another calendar
    void readingChanged(const QString &reading);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    YearGrid grid() const;
    void layOut();
    void paintMonth(QPainter &painter, const YearGrid &grid, unsigned month) const;
    const Day *dayAt(const QPointF &position) const;
    const Day *find(std::chrono::sys_days date) const;
    void walkTo(std::chrono::sys_days date);
    void point(std::optional<std::chrono::sys_days> hovered);
    void tell();

    const Theme &m_theme;
    Calendar m_calendar;
    int m_year = 2000;
    QList<Day> m_days;
    std::chrono::sys_days m_today{};
    std::chrono::sys_days m_current{};
    std::optional<std::chrono::sys_days> m_hovered;
    QString m_told;
};

} // namespace skranke::ui
