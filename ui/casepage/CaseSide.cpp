#include "ui/casepage/CaseSide.h"

#include "ui/casepage/ChecklistPanel.h"
#include "ui/casepage/CustomerPanel.h"
#include "ui/casepage/OtherCases.h"
#include "ui/casepage/TimePanel.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr int Margin = 12; ///< the scroll bar takes its room out of this

} // namespace

CaseSide::CaseSide(const Theme &theme, services::TimeService &time,
                   services::RegisterService &registers, const CaseCommands &commands,
                   QWidget *parent)
    : QScrollArea(parent),
      m_time(new TimePanel(theme, time, commands)),
      m_checklist(new ChecklistPanel(theme)),
      m_customer(new CustomerPanel(theme, registers)),
      m_others(new OtherCases(theme))
{
    setObjectName(QStringLiteral("caseSide"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Margin, 0, Margin, 0);
    layout->setSpacing(0);
    layout->addWidget(m_time);
    layout->addWidget(m_checklist);
    layout->addWidget(m_customer);
    layout->addWidget(m_others);
    layout->addStretch();
    setWidget(page);
    // A role would change which colour the labels on it take; the ground alone shall differ.
    const auto dress = [this, page, &theme] {
        QPalette ground = page->palette();
        ground.setColor(QPalette::Window, theme.color(ColorRole::Surface));
        page->setPalette(ground);
        viewport()->setPalette(ground);
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, layout](int, int most) {
        const int bar = most > 0 ? verticalScrollBar()->sizeHint().width() : 0;
        layout->setContentsMargins(Margin, 0, std::max(2, Margin - bar), 0);
    });

    connect(m_time, &TimePanel::failed, this, &CaseSide::failed);
    connect(m_checklist, &ChecklistPanel::corrected, this, &CaseSide::checklistCorrected);
    connect(m_checklist, &ChecklistPanel::missingWanted, this, &CaseSide::missingWanted);
    connect(m_customer, &CustomerPanel::placed, this, &CaseSide::placed);
    connect(m_customer, &CustomerPanel::mergeWanted, this, &CaseSide::mergeWanted);
    connect(m_customer, &CustomerPanel::openCase, this, &CaseSide::openCase);
    connect(m_customer, &CustomerPanel::failed, this, &CaseSide::failed);
    connect(m_others, &OtherCases::openCase, this, &CaseSide::openCase);
}

void CaseSide::setFile(const services::CaseFile &file, AgentId me, Instant now)
{
    m_time->setFile(file, me, now);
    m_checklist->setChecklist(file.value.checklist, file.offered.contains(Transition::Ask));
    m_customer->setFile(file, now);
    m_others->setCases(file.others);
}

void CaseSide::setReadOnly(bool readOnly)
{
    m_time->setReadOnly(readOnly);
    m_checklist->setReadOnly(readOnly);
    m_customer->setReadOnly(readOnly);
}

void CaseSide::tick(Instant now)
{
    m_time->tick(now);
}

void CaseSide::toggleTimer()
{
    m_time->toggle();
}

void CaseSide::stopTimer()
{
    m_time->stop();
}

} // namespace skranke::ui
