// The charts of the response times, one at a time, with their figures as a table beside them.
#pragma once

#include "ui/sla/ChartSheet.h"
#include "ui/sla/ChartTable.h"
#include "ui/widgets/Card.h"

class QPushButton;
class QStackedWidget;

namespace skranke::ui {

class ChoiceButton;
class GroupBars;
class Label;
class TableView;
class WeekBars;

class ChartCard final : public Card {
    Q_OBJECT
public:
    explicit ChartCard(const Theme &theme, QWidget *parent = nullptr);
    ~ChartCard() override;

    void setOverview(const services::SlaOverview &overview);
    ChartKind kind() const;
    /// To the clipboard, as Ctrl+C on the chart does.
    void copyPicture() const;

Q_SIGNALS:
    void copied() const;

private:
    QLayout *head();
    void watch(Chart *chart);
    void showKind();

    services::SlaOverview m_overview;
    ChartTable m_figures;
    Label *m_caption;
    Label *m_reading;
    ChoiceButton *m_kind;
    QPushButton *m_asTable;
    WeekBars *m_weeks;
    GroupBars *m_groups;
    QStackedWidget *m_charts;
    TableView *m_table;
};

} // namespace skranke::ui
