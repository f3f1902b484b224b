#include "ui/time/TimerBar.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace skranke::ui {

using services::TimeService;

namespace {

constexpr int MostRows = 5;

} // namespace

TimerBar::TimerBar(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_table(timerColumns(clock),
              [](const TimeService::TimerLine &line) { return line.timer.caseId; }),
      m_area(new TableArea(theme, m_table, TimerSubjectColumn, this)),
      m_buttons(new QWidget(this))
{
    TableView &table = m_area->table();
    table.setObjectName(QStringLiteral("timerTable"));
    table.setAccessibleName(tr("My timers"));
    table.installEventFilter(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.metrics().gap);
    m_toggle = addButton(tr("Pause"), "toggleTimer", QKeySequence(Qt::Key_Space));
    m_stop = addButton(tr("Stop …"), "stopTimer", QKeySequence(Qt::Key_S));
    m_discard = addButton(tr("Discard …"), "discardTimer", QKeySequence(Qt::Key_Delete));
    row->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_area);
    layout->addWidget(m_buttons);

    connect(&table, &TableView::opened, this, [this] {
        if (const auto *line = current())
            Q_EMIT opened(line->timer.caseId);
    });
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TimerBar::describe);
    connect(&m_table, &QAbstractItemModel::dataChanged, this, &TimerBar::describe);
    connect(m_toggle, &QPushButton::clicked, this, &TimerBar::toggle);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (const auto *line = current())
            Q_EMIT stopWanted(*line);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (const auto *line = current())
            Q_EMIT discardWanted(*line);
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_area->table().viewport()->update();
    });
    m_second.setInterval(std::chrono::seconds{1});
    setTimers({});
}

TimerBar::~TimerBar() = default;

QPushButton *TimerBar::addButton(const QString &text, const char *name, const QKeySequence &key)
{
    auto *button = new SecondaryButton(text, m_buttons);
    button->setObjectName(QLatin1String(name));
    m_buttons->layout()->addWidget(withKey(m_theme, button, key, m_buttons));
    return button;
}

void TimerBar::setTimers(const QList<TimeService::TimerLine> &timers)
{
    m_table.update(timers);
    const int rows = std::min(int(timers.size()), MostRows);
    m_area->setFixedHeight((rows + 1) * m_theme.metrics().tableRowHeight);
    setVisible(rows > 0);
    if (rows > 0 && !m_area->table().currentIndex().isValid())
        m_area->table().setCurrentIndex(m_table.index(0, 0));
    const bool runs = std::any_of(timers.begin(), timers.end(),
                                  [](const auto &line) { return line.timer.isRunning(); });
    if (runs)
        m_second.start();
    else
        m_second.stop();
    describe();
}

void TimerBar::takeFocus()
{
    m_area->table().setFocus();
}

const TimeService::TimerLine *TimerBar::current() const
{
    const QModelIndex index = m_area->table().currentIndex();
    return index.isValid() ? &m_table.at(index.row()) : nullptr;
}

void TimerBar::describe()
{
    const auto *line = current();
    m_toggle->setText(line && !line->timer.isRunning() ? tr("Start") : tr("Pause"));
}

void TimerBar::toggle()
{
    const auto *line = current();
    if (!line)
        return;
    if (line->timer.isRunning())
        Q_EMIT pauseWanted(line->timer.caseId);
    else
        Q_EMIT startWanted(line->timer.caseId);
}

bool TimerBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Space:
        m_toggle->click();
        return true;
    case Qt::Key_S:
        m_stop->click();
        return true;
    case Qt::Key_Delete:
        m_discard->click();
        return true;
    default:
        return false;
    }
}

} // namespace skranke::ui
