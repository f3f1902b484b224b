#include "ui/sla/SlaPage.h"

#include "ui/sla/ChartCard.h"
#include "ui/sla/ReviewPanel.h"
#include "ui/sla/SlaPeriod.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"
#include "ui/words/CaseWords.h"
#include "ui/words/FigureWords.h"
#include "ui/words/TimeWords.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace skranke::ui {

using services::LevelFigures;

namespace {

constexpr int ChartHeight = 222;
constexpr int FiguresWidth = 346;
constexpr int LeastBreachRows = 3;
constexpr int MostBreachRows = 8; ///< before they scroll by themselves
constexpr int MostRiskRows = 4;

QString share(const LevelFigures &figures)
{
    return words::percent(figures.inTime, figures.inTime + figures.late);
}

} // namespace

SlaPage::SlaPage(const Theme &theme, services::SlaService &sla, const Store &store,
                 const Clock &clock, const services::Session &session, QWidget *parent)
    : Page(theme, tr("Response times"), parent),
      m_sla(sla),
      m_clock(clock),
      m_session(session),
      m_breaches(breachColumns(), [](const services::BreachLine &line) { return line.breach.id; }),
      m_atRisk(atRiskColumns(clock), [](const services::AtRiskLine &line) { return line.caseId; }),
      m_period(new ChoiceButton(tr("Period"), this)),
      m_level(new ChoiceButton(tr("Level"), this)),
      m_customer(new ChoiceButton(tr("Customer"), this)),
      m_chart(new ChartCard(theme, this)),
      m_inTime(new FigureCard(theme, tr("In time, level A / B"), this)),
      m_median(new FigureCard(theme, tr("Median first response, A / B"), this)),
      m_risk(new FigureCard(theme, tr("At risk now"), this)),
      m_breachArea(new TableArea(theme, m_breaches, SlaSubjectColumn, this)),
      m_review(new ReviewPanel(theme, this)),
      m_riskHead(new Label(theme, FontRole::Subtitle, ColorRole::Text, tr("At risk now"), this)),
      m_riskArea(new TableArea(theme, m_atRisk, SlaSubjectColumn, this))
{
    setObjectName(QStringLiteral("slaPage"));
    buildHead();
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.px(12));
    m_chart->setObjectName(QStringLiteral("chartCard"));
    m_chart->setMinimumHeight(theme.px(ChartHeight)); // as high as the figures beside it
    connect(m_chart, &ChartCard::copied, this,
            [this] { notice().show(Tone::Success, tr("The chart is on the clipboard.")); });
    top->addWidget(m_chart, 12);
    top->addLayout(buildFigures(), 5);
    body()->addLayout(top);
    body()->addWidget(
        new Label(theme, FontRole::Subtitle, ColorRole::Text, tr("Breaches to review"), this));
    // As high as its rows, or as there is room for.
    m_breachArea->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    body()->addWidget(m_breachArea, 1);
    body()->addWidget(m_review);
    body()->addWidget(m_riskHead);
    body()->addWidget(m_riskArea);

    connectTables();
    follow(store, [](const ChangeSet &changes) {
        return changes.breaches || changes.registers || !changes.cases.isEmpty();
    });
    m_minute.setInterval(std::chrono::minutes{1});
    connect(&m_minute, &QTimer::timeout, this, &Page::requestRefresh);
    m_minute.start();
    setOverview({});
}

SlaPage::~SlaPage()
{
    // With the keyboard in it, what it does as it goes lays out tables whose models must be there.
    delete m_chart;
}

void SlaPage::buildHead()
{
    const auto period = [](SlaPeriod value) { return QVariant(int(value)); };
    m_period->setObjectName(QStringLiteral("periodFilter"));
    m_period->setChoices({{tr("Last 12 weeks"), period(SlaPeriod::TwelveWeeks)},
                          {tr("Last 4 weeks"), period(SlaPeriod::FourWeeks)},
                          {tr("This month"), period(SlaPeriod::ThisMonth)},
                          {tr("Last month"), period(SlaPeriod::LastMonth)},
                          {tr("This year"), period(SlaPeriod::ThisYear)}});
    m_level->setObjectName(QStringLiteral("levelFilter"));
    m_level->setChoices({{tr("All levels"), -1},
                         {words::level(Level::A), int(Level::A)},
                         {words::level(Level::B), int(Level::B)}});
    m_customer->setObjectName(QStringLiteral("customerFilter"));
    for (ChoiceButton *filter : {m_period, m_level, m_customer}) {
        addToHead(filter);
        connect(filter, &ChoiceButton::chosen, this, &Page::requestRefresh);
    }
    auto *exporting = new MenuButton(tr("Export"), this);
    exporting->setObjectName(QStringLiteral("exportMenu"));
    auto *menu = new QMenu(exporting);
    const auto offer = [this, menu](const char *name, const QString &text, auto action) {
        menu->addAction(text, this, action)->setObjectName(QLatin1String(name));
    };
    offer("exportCsv", tr("The breaches as CSV …"), &SlaPage::exportCsv);
    menu->addSeparator();
    offer("exportChartCsv", tr("The chart as CSV …"), &SlaPage::exportChartCsv);
    offer("exportChartPdf", tr("The chart as PDF …"), &SlaPage::exportChartPdf);
    offer("copyChart", tr("Copy the chart as a picture"), [this] { m_chart->copyPicture(); });
    exporting->setMenu(menu);
    addToHeadEnd(exporting);
}

QLayout *SlaPage::buildFigures()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme().px(12));
    m_inTime->setObjectName(QStringLiteral("inTimeFigure"));
    m_median->setObjectName(QStringLiteral("medianFigure"));
    m_risk->setObjectName(QStringLiteral("riskFigure"));
    for (FigureCard *card : {m_inTime, m_median, m_risk}) {
        card->setMaximumWidth(theme().px(FiguresWidth));
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        column->addWidget(card, 1);
    }
    return column;
}

void SlaPage::connectTables()
{
    TableView &breaches = m_breachArea->table();
    breaches.setObjectName(QStringLiteral("breachTable"));
    breaches.setAccessibleName(tr("Breaches to review"));
    TableView &risk = m_riskArea->table();
    risk.setObjectName(QStringLiteral("riskTable"));
    risk.setAccessibleName(tr("At risk now"));
    // How late it was, whose it was and what came of it are what the lead goes by.
    m_breachArea->setExpendable({BreachAnsweredColumn, BreachSubmittedColumn, BreachDueColumn});
    m_breachArea->setLeastChip(BreachReviewColumn, reviewWords({}));
    m_breachArea->setEmptyWords(tr("No breaches in this period"),
                                tr("Every answer that was due came in time."));

    connect(&breaches, &TableView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openCase(m_breaches.at(index.row()).breach.caseId);
    });
    connect(&risk, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT openCase(m_atRisk.at(index.row()).caseId); });
    connect(breaches.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SlaPage::showReview);
    connect(&m_breaches, &QAbstractItemModel::dataChanged, this, &SlaPage::showReview);
    connect(m_review, &ReviewPanel::reviewed, this, &SlaPage::review);
    connect(m_review, &ReviewPanel::dismissed, this, &SlaPage::takeFocus);
}

services::SlaFilter SlaPage::filter() const
{
    const Span span = spanOf(SlaPeriod(m_period->value().toInt()), m_clock.now());
    services::SlaFilter filter{span.from, span.to, {}, {m_customer->value().toLongLong()}};
    if (m_level->value().toInt() >= 0)
        filter.level = Level(m_level->value().toInt());
    return filter;
}

void SlaPage::refresh()
{
    read(m_sla.overview(filter()),
         [this](const services::SlaOverview &overview) { setOverview(overview); });
}

void SlaPage::setOverview(const services::SlaOverview &overview)
{
    m_overview = overview;
    QList<Choice> customers{{tr("All customers"), QVariant::fromValue<qint64>(0)}};
    for (const auto &[id, name] : overview.customers)
        customers.append({name, id.value});
    const QVariant customer = m_customer->value();
    m_customer->setChoices(customers);
    if (customer.isValid() && customer != m_customer->value())
        requestRefresh();

    m_chart->setOverview(overview);
    showFigures();
    m_breaches.update(overview.breaches);
    m_atRisk.update(overview.atRisk);
    m_riskArea->table().viewport()->update();
    const int breaches = std::clamp(int(overview.breaches.size()), LeastBreachRows, MostBreachRows);
    m_breachArea->setMinimumHeight((breaches + 1) * theme().metrics().tableRowHeight);
    const int rows = std::min(int(overview.atRisk.size()), MostRiskRows);
    m_riskArea->setFixedHeight((rows + 1) * theme().metrics().tableRowHeight);
    m_riskArea->setVisible(rows > 0);
    m_riskHead->setVisible(rows > 0);
    showReview();
}

void SlaPage::showFigures()
{
    const auto figure = [](const std::optional<Seconds> &median, auto words) {
        return median ? words(*median) : QStringLiteral("–");
    };
    m_inTime->setFigure(share(m_overview.a) + QStringLiteral(" / ") + share(m_overview.b));
    m_median->setFigure(figure(m_overview.a.medianFirstResponse, words::elapsed)
                        + QStringLiteral(" / ")
                        + figure(m_overview.b.medianFirstResponse, words::duration));
    if (m_overview.atRisk.isEmpty()) {
        m_risk->setFigure(words::cases(0));
        return;
    }
    const auto first = std::min_element(m_overview.atRisk.begin(), m_overview.atRisk.end(),
                                        [](const auto &a, const auto &b) { return a.due < b.due; });
    const Seconds left = first->due - m_clock.now();
    m_risk->setFigure(
        words::cases(m_overview.atRisk.size()) + QStringLiteral(" · ")
        + (left < Seconds{0}
               ? tr("%1 over", "time since the due instant").arg(words::countdown(-left))
               : tr("%1 left", "time to the due instant").arg(words::countdown(left))));
}

void SlaPage::showReview()
{
    const QModelIndex current = m_breachArea->table().currentIndex();
    m_review->setVisible(current.isValid());
    if (current.isValid())
        m_review->setBreach(m_breaches.at(current.row()), m_session.requireLead().has_value());
}

void SlaPage::review(const Breach &breach, BreachCause cause, const QString &comment)
{
    services::onAnswer(m_sla.review(breach.id, breach.version, cause, comment), this,
                       [this](const Result<Breach> &saved) {
                           if (!saved) {
                               showError(saved.error());
                               if (saved.error().reason == Reason::FieldEmpty)
                                   m_review->takeFocus(saved.error().arguments.value(0));
                               return;
                           }
                           notice().dismiss();
                           m_review->forget(saved->id);
                           goToNextUnreviewed(m_breaches.rowOf(saved->id));
                       });
}

void SlaPage::goToNextUnreviewed(int after)
{
    TableView &table = m_breachArea->table();
    const int rows = m_breaches.rowCount();
    for (int step = 1; step < rows; ++step) {
        const int row = (std::max(after, 0) + step) % rows;
        if (m_breaches.at(row).breach.reviewedAt)
            continue;
        table.setCurrentIndex(m_breaches.index(row, 0));
        bringIntoView(m_review);
        m_review->takeFocus();
        return;
    }
    takeFocus();
    notice().show(Tone::Success, tr("Every breach in the list is reviewed."));
}

void SlaPage::takeFocus()
{
    m_breachArea->table().setFocus();
}

} // namespace skranke::ui
