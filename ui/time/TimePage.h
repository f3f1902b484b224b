// My time: timers on top, what I have recorded beneath, and what it came to (R6.1).
#pragma once

#include "services/TimeService.h"
#include "ui/time/TimeColumns.h"
#include "ui/widgets/Page.h"

class QPushButton;

namespace skranke::ui {

class ChoiceButton;
class EntryPanel;
class FigureCard;
class TableArea;
class TimerBar;

class TimePage : public Page {
    Q_OBJECT
public:
    TimePage(const Theme &theme, services::TimeService &time, const Store &store,
             const Clock &clock, QWidget *parent = nullptr);
    ~TimePage() override;

    /// Shows what was read already.
    void setTimers(const QList<services::TimeService::TimerLine> &timers);
    void setEntries(const QList<services::TimeService::Line> &lines);

    /// Where the keyboard belongs when the page is opened.
    void takeFocus() override;

protected:
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Period { Today, Yesterday, ThisWeek, LastWeek };

    void buildHead();
    QLayout *buildFigures();
    QLayout *buildTables();
    void connectTimers();
    void connectPanel();
    std::pair<Instant, Instant> span() const;
    void showTimers();
    void editCurrent();
    void removeCurrent();
    void enable();
    const services::TimeService::Line *current() const;
    template <typename T> void finish(QFuture<Result<T>> future);

    services::TimeService &m_time;
    const Clock &m_clock;
    QList<services::TimeService::TimerLine> m_read; ///< as the database has them
    EntryTable m_entries;
    TotalTable m_totals;
    ChoiceButton *m_period;
    TimerBar *m_timers;
    EntryPanel *m_panel;
    FigureCard *m_raw;
    FigureCard *m_billable;
    FigureCard *m_cases;
    QList<QPushButton *> m_entryButtons; ///< of the entry that is chosen
    TableArea *m_entryArea;
    TableArea *m_totalArea;
};

} // namespace skranke::ui
