#include "ui/time/TimePage.h"

#include "domain/Zone.h"
#include "services/TimerSpool.h"
#include "ui/time/EntryPanel.h"
#include "ui/time/TimerBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"
#include "ui/words/FigureWords.h"
#include "ui/words/TimeWords.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace skranke::ui {

using services::TimeService;

TimePage::TimePage(const Theme &theme, TimeService &time, const Store &store, const Clock &clock,
                   QWidget *parent)
    : Page(theme, tr("Time"), parent),
      m_time(time),
      m_clock(clock),
      m_entries(entryColumns(), [](const TimeService::Line &line) { return line.entry.id; }),
      m_totals(totalColumns(), [](const CaseTotal &total) { return total.caseId; }),
      m_period(new ChoiceButton(tr("Period"), this)),
      m_timers(new TimerBar(theme, clock, this)),
      m_panel(new EntryPanel(theme, this)),
      m_raw(new FigureCard(theme, tr("Recorded time"), this)),
      m_billable(new FigureCard(theme, tr("Of which billable"), this)),
      m_cases(new FigureCard(theme, tr("Cases"), this)),
      m_entryArea(new TableArea(theme, m_entries, EntryNoteColumn, this)),
      m_totalArea(new TableArea(theme, m_totals, TotalSubjectColumn, this))
{
    setObjectName(QStringLiteral("timePage"));
    buildHead();
    body()->addWidget(m_timers);
    body()->addWidget(m_panel);
    body()->addLayout(buildFigures());
    body()->addLayout(buildTables(), 1);
    connectTimers();
    connectPanel();
    follow(store, [](const ChangeSet &changes) { return changes.time || changes.timers; });
    setEntries({});
}

TimePage::~TimePage() = default;

void TimePage::buildHead()
{
    const auto value = [](Period period) { return QVariant(int(period)); };
    m_period->setObjectName(QStringLiteral("periodFilter"));
    m_period->setChoices({{tr("Today"), value(Period::Today)},
                          {tr("Yesterday"), value(Period::Yesterday)},
                          {tr("This week"), value(Period::ThisWeek)},
                          {tr("Last week"), value(Period::LastWeek)}});
    connect(m_period, &ChoiceButton::chosen, this, &Page::requestRefresh);
    addToHead(m_period);

    const auto button = [this](const QString &text, const char *name, const QKeySequence &key,
                               void (TimePage::*slot)()) {
        auto *made = new SecondaryButton(text, this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, slot);
        addToHeadEnd(withKey(theme(), made, key, this));
        m_entryButtons.append(made);
    };
    button(tr("Edit entry"), "editEntry", QKeySequence(Qt::Key_E), &TimePage::editCurrent);
    button(tr("Delete entry"), "deleteEntry", QKeySequence(Qt::Key_Delete),
           &TimePage::removeCurrent);
}

QLayout *TimePage::buildFigures()
{
    m_raw->setObjectName(QStringLiteral("rawFigure"));
    m_billable->setObjectName(QStringLiteral("billableFigure"));
    m_cases->setObjectName(QStringLiteral("casesFigure"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(12));
    for (FigureCard *card : {m_raw, m_billable, m_cases})
        row->addWidget(card, 1);
    return row;
}

QLayout *TimePage::buildTables()
{
    TableView &entries = m_entryArea->table();
    entries.setObjectName(QStringLiteral("entryTable"));
    entries.setAccessibleName(tr("My time entries"));
    entries.installEventFilter(this);
    connect(&entries, &TableView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openCase(m_entries.at(index.row()).entry.caseId);
    });
    connect(entries.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TimePage::enable);
    TableView &totals = m_totalArea->table();
    totals.setObjectName(QStringLiteral("totalTable"));
    totals.setAccessibleName(tr("Time by case"));
    connect(&totals, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT openCase(m_totals.at(index.row()).caseId); });
    m_entryArea->setEmptyWords(
        tr("No time recorded in this period"),
        tr("T on a case starts its timer. Time can be recorded there by hand, "
           "too."));

    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(12));
    row->addWidget(m_entryArea, 5);
    row->addWidget(m_totalArea, 2);
    return row;
}

void TimePage::connectTimers()
{
    if (services::TimerSpool *spool = m_time.spool())
        connect(spool, &services::TimerSpool::changed, this, &TimePage::showTimers);
    connect(m_timers, &TimerBar::opened, this, &Page::openCase);
    connect(m_timers, &TimerBar::startWanted, this,
            [this](CaseId id) { finish(m_time.start(id)); });
    connect(m_timers, &TimerBar::pauseWanted, this,
            [this](CaseId id) { finish(m_time.pause(id)); });
    connect(m_timers, &TimerBar::stopWanted, this, [this](const TimeService::TimerLine &line) {
        m_panel->stop(line, line.timer.elapsed(m_clock.now()));
    });
    connect(m_timers, &TimerBar::discardWanted, this, [this](const TimeService::TimerLine &line) {
        m_panel->askToDiscard(line, line.timer.elapsed(m_clock.now()));
    });
}

void TimePage::connectPanel()
{
    connect(m_panel, &EntryPanel::changed, this,
            [this](const TimeEntry &entry) { finish(m_time.change(entry)); });
    connect(m_panel, &EntryPanel::removed, this,
            [this](TimeEntryId id) { finish(m_time.remove(id)); });
    connect(m_panel, &EntryPanel::discarded, this,
            [this](CaseId id) { finish(m_time.discard(id)); });
    connect(m_panel, &EntryPanel::stopped, this,
            [this](CaseId id, const QString &note, std::optional<Seconds> keep) {
                finish(m_time.stop(id, note, keep));
            });
    connect(m_panel, &EntryPanel::closed, this, &TimePage::takeFocus);
}

/// What was refused stays open, with what was typed.
template <typename T> void TimePage::finish(QFuture<Result<T>> future)
{
    const auto done = [this] {
        notice().dismiss();
        m_panel->dismiss();
    };
    if constexpr (std::is_void_v<T>)
        perform(std::move(future), done);
    else
        perform(std::move(future), [done](const T &) { done(); });
}

std::pair<Instant, Instant> TimePage::span() const
{
    using namespace std::chrono;
    const Zone &zone = Zone::oslo();
    const sys_days today{zone.dateOf(m_clock.now())};
    const sys_days monday = today - (weekday{today} - Monday);
    const auto from = [&](sys_days first, int count) {
        const auto midnight = [&](sys_days day) {
            return zone.toInstant(local_days{day.time_since_epoch()});
        };
        return std::pair{midnight(first), midnight(first + days{count})};
    };
    switch (Period(m_period->value().toInt())) {
    case Period::Today:
        return from(today, 1);
    case Period::Yesterday:
        return from(today - days{1}, 1);
    case Period::ThisWeek:
        return from(monday, 7);
    case Period::LastWeek:
        return from(monday - days{7}, 7);
    }
    return {};
}

void TimePage::refresh()
{
    const auto [from, to] = span();
    read(m_time.between(from, to),
         [this](const QList<TimeService::Line> &lines) { setEntries(lines); });
    perform(m_time.timers(),
            [this](const QList<TimeService::TimerLine> &timers) { setTimers(timers); });
}

void TimePage::setTimers(const QList<TimeService::TimerLine> &timers)
{
    m_read = timers;
    showTimers();
}

void TimePage::showTimers()
{
    const services::TimerSpool *spool = m_time.spool();
    if (!spool || spool->isEmpty()) {
        m_timers->setTimers(m_read);
        return;
    }
    QList<Timer> mine;
    for (const TimeService::TimerLine &line : std::as_const(m_read))
        mine.append(line.timer);
    mine = spool->after(mine);
    QList<TimeService::TimerLine> lines;
    for (TimeService::TimerLine line : std::as_const(m_read)) {
        const auto now = std::ranges::find(mine, line.timer.caseId, &Timer::caseId);
        if (now == mine.end())
            continue;
        line.timer = *now;
        lines.append(line);
    }
    m_timers->setTimers(lines);
}

void TimePage::setEntries(const QList<TimeService::Line> &lines)
{
    m_entries.update(lines);
    const QList<CaseTotal> totals = totalsByCase(lines);
    m_totals.update(totals);
    m_totalArea->setVisible(!totals.isEmpty());
    Seconds raw{};
    Seconds billable{};
    for (const CaseTotal &total : totals) {
        raw += total.raw;
        billable += total.billable;
    }
    m_raw->setFigure(words::duration(raw));
    m_billable->setFigure(words::duration(billable));
    m_cases->setFigure(words::number(totals.size()));
    enable();
}

void TimePage::enable()
{
    for (QPushButton *button : std::as_const(m_entryButtons))
        button->setEnabled(current());
}

const TimeService::Line *TimePage::current() const
{
    const QModelIndex index = m_entryArea->table().currentIndex();
    return index.isValid() ? &m_entries.at(index.row()) : nullptr;
}

void TimePage::editCurrent()
{
    if (const auto *line = current())
        m_panel->edit(*line);
}

void TimePage::removeCurrent()
{
    if (const auto *line = current())
        m_panel->askToRemove(*line);
}

bool TimePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_E:
    case Qt::Key_F2:
        editCurrent();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    default:
        return false;
    }
}

void TimePage::takeFocus()
{
    if (m_timers->isEmpty())
        m_entryArea->table().setFocus();
    else
        m_timers->takeFocus();
}

} // namespace skranke::ui
