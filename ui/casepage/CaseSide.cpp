#include "ui/casepage/CaseSide.h"

#include "ui/casepage/ChecklistPanel.h"
#include "ui/casepage/CustomerPanel.h"
#include "ui/casepage/OtherCases.h"
#include "ui/casepage/TimePanel.h"

#include <QPainter>
#include <QScrollArea>
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
    : QWidget(parent),
      m_theme(theme),
      m_time(new TimePanel(theme, time, commands)),
      m_checklist(new ChecklistPanel(theme)),
      m_customer(new CustomerPanel(theme, registers)),
      m_others(new OtherCases(theme))
{
    setObjectName(QStringLiteral("caseSide"));
    QVBoxLayout *parts = scrolled();
    parts->addWidget(m_time);
    parts->addWidget(m_checklist);
    parts->addWidget(m_customer);
    parts->addWidget(m_others);
    parts->addStretch();
    connect(&theme, &Theme::changed, this, [this] { update(); });

    connect(m_time, &TimePanel::failed, this, &CaseSide::failed);
    connect(m_checklist, &ChecklistPanel::corrected, this, &CaseSide::checklistCorrected);
    connect(m_checklist, &ChecklistPanel::missingWanted, this, &CaseSide::missingWanted);
    connect(m_customer, &CustomerPanel::placed, this, &CaseSide::placed);
    connect(m_customer, &CustomerPanel::mergeWanted, this, &CaseSide::mergeWanted);
    connect(m_customer, &CustomerPanel::openCase, this, &CaseSide::openCase);
    connect(m_customer, &CustomerPanel::failed, this, &CaseSide::failed);
    connect(m_others, &OtherCases::openCase, this, &CaseSide::openCase);
}

QVBoxLayout *CaseSide::scrolled()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto *page = new QWidget;
    auto *parts = new QVBoxLayout(page);
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    parts->setContentsMargins(m_theme.px(Margin - SideInset), 0,
                              std::max(2, m_theme.px(Margin) - bar), 0);
    parts->setSpacing(0);
    scroll->setWidget(page);
    // The column paints one ground under page and scroll bar alike.
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return parts;
}

void CaseSide::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface));
}

void CaseSide::setFile(const services::CaseFile &file, AgentId me, Instant now)
{
    m_time->setFile(file, me, now);
    m_checklist->setChecklist(file.value.checklist, file.offered.contains(Transition::Ask));
    m_customer->setFile(file, now);
    m_others->setOutage(file.outage);
    m_others->setCases(file.value.id, file.others);
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
