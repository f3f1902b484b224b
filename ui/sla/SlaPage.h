// Response times looked back on: shares by week, breaches and their review, and what is at risk now
// (R4.9).
#pragma once

#include "services/SlaService.h"
#include "ui/sla/SlaColumns.h"
#include "ui/widgets/Page.h"

namespace skranke::ui {

class ChartCard;
class ChoiceButton;
class FigureCard;
class ReviewPanel;
class TableArea;

class SlaPage : public Page {
    Q_OBJECT
public:
    SlaPage(const Theme &theme, services::SlaService &sla, const Store &store, const Clock &clock,
            const services::Session &session, QWidget *parent = nullptr);
    ~SlaPage() override;

    /// Shows an overview that was read already.
    void setOverview(const services::SlaOverview &overview);

    /// Where the keyboard belongs when the page is opened.
    void takeFocus() override;

protected:
    void refresh() override;

private:
    void buildHead();
    QLayout *buildFigures();
    void connectTables();
    services::SlaFilter filter() const;
    void showFigures();
    void showReview();
    void review(const Breach &breach, BreachCause cause, const QString &comment);
    void goToNextUnreviewed(int after);
    void exportCsv();
    void exportChartCsv();
    void exportChartPdf();
    void saveChart(const QString &filter, const QString &ending, const QByteArray &content);

    services::SlaService &m_sla;
    const Clock &m_clock;
    const services::Session &m_session;
    services::SlaOverview m_overview;
    BreachTable m_breaches;
    AtRiskTable m_atRisk;
    ChoiceButton *m_period;
    ChoiceButton *m_level;
    ChoiceButton *m_customer;
    ChartCard *m_chart;
    FigureCard *m_inTime;
    FigureCard *m_median;
    FigureCard *m_risk;
    TableArea *m_breachArea;
    ReviewPanel *m_review;
    Label *m_riskHead;
    TableArea *m_riskArea;
    QTimer m_minute;
};

} // namespace skranke::ui
