#include "ui/sla/ChartCard.h"

#include "ui/sla/ChartPaper.h"
#include "ui/sla/WeekBars.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace skranke::ui {

ChartCard::ChartCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_caption(new ElidedLabel(theme, FontRole::Small, ColorRole::FaintText, {}, this)),
      m_reading(new ElidedLabel(theme, FontRole::Small, ColorRole::Text, {}, this)),
      m_kind(new ChoiceButton(tr("Chart"), this)),
      m_asTable(new SecondaryButton(tr("Table"), this)),
      m_weeks(new WeekBars(theme, this)),
      m_groups(new GroupBars(theme, this)),
      m_charts(new QStackedWidget(this)),
      m_table(new TableView(theme, this))
{
    m_weeks->setObjectName(QStringLiteral("weekBars"));
    m_groups->setObjectName(QStringLiteral("groupBars"));
    for (Chart *chart : {static_cast<Chart *>(m_weeks), static_cast<Chart *>(m_groups)}) {
        m_charts->addWidget(chart);
        watch(chart);
    }
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(&m_figures);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->hide();

    auto *figures = new QHBoxLayout;
    figures->setSpacing(theme.px(12));
    figures->addWidget(m_charts, 1);
    figures->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 8, 12, 12));
    layout->setSpacing(theme.px(4));
    layout->addLayout(head());
    layout->addLayout(figures, 1);
    showKind();
}

ChartCard::~ChartCard()
{
    for (Chart *chart : {static_cast<Chart *>(m_weeks), static_cast<Chart *>(m_groups)})
        chart->disconnect(this);
}

QLayout *ChartCard::head()
{
    m_reading->setObjectName(QStringLiteral("weekReading"));
    m_reading->hide();
    m_kind->setObjectName(QStringLiteral("chartKind"));
    QList<Choice> kinds;
    for (const ChartKind kind : ChartKinds)
        kinds.append({chartName(kind), int(kind)});
    m_kind->setChoices(kinds);
    connect(m_kind, &ChoiceButton::chosen, this, &ChartCard::showKind);
    m_asTable->setObjectName(QStringLiteral("chartAsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("The figures of the chart as a table"));
    connect(m_asTable, &QPushButton::toggled, this, [this](bool shown) {
        m_table->setVisible(shown);
        m_asTable->setText(shown ? tr("Hide the table") : tr("Table"));
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    row->addWidget(m_caption, 1);
    row->addWidget(m_reading, 1);
    row->addWidget(m_kind);
    row->addWidget(m_asTable);
    return row;
}

void ChartCard::watch(Chart *chart)
{
    connect(chart, &Chart::copyAsked, this, &ChartCard::copyPicture);
    connect(chart, &Chart::readingChanged, this, [this](const QString &reading) {
        m_reading->setText(reading);
        m_reading->setVisible(!reading.isEmpty());
        m_caption->setVisible(reading.isEmpty());
    });
}

ChartKind ChartCard::kind() const
{
    return ChartKind(m_kind->value().toInt());
}

void ChartCard::setOverview(const services::SlaOverview &overview)
{
    m_overview = overview;
    showKind();
}

void ChartCard::showKind()
{
    const ChartSheet sheet = chartSheet(kind(), m_overview);
    m_caption->setText(sheet.title);
    m_figures.setFigures(sheet.header, sheet.rows);
    m_table->setStretchColumn(0); // of the columns that there are now
    m_table->setAccessibleName(sheet.title);
    const bool weeks = kind() == ChartKind::Weeks;
    if (weeks)
        m_weeks->setWeeks(m_overview.weeks);
    else
        m_groups->setGroups(sheet.columns, sheet.series);
    Chart *chart = weeks ? static_cast<Chart *>(m_weeks) : m_groups;
    chart->setAccessibleName(sheet.title);
    m_charts->setCurrentWidget(chart);
}

void ChartCard::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(chartPicture(kind(), m_overview));
    Q_EMIT copied();
}

} // namespace skranke::ui
