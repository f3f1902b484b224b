#include "ui/calendars/CalendarsPage.h"

#include "ui/calendars/CalendarEditor.h"
#include "ui/calendars/MovedPanel.h"
#include "ui/calendars/YearPanel.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SaveKeys.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

namespace skranke::ui {

using services::CalendarService;

namespace {

constexpr int ListWidth = 224;

QString zoneName(const QByteArray &zone)
{
    return zone == "Europe/Oslo" ? CalendarsPage::tr("Norwegian time") : QString::fromUtf8(zone);
}

QList<items::Column<CalendarRow>> calendarColumns()
{
    return {columns::text<CalendarRow>(CalendarsPage::tr("Calendar"),
                                       [](const CalendarRow &row) { return row.calendar.name; }),
            columns::text<CalendarRow>(
                CalendarsPage::tr("Time zone"),
                [](const CalendarRow &row) {
                    return row.changed ? CalendarsPage::tr("not saved")
                                       : zoneName(row.calendar.zone);
                },
                items::MutedRole)};
}

} // namespace

CalendarsPage::CalendarsPage(const Theme &theme, CalendarService &calendars, const Store &store,
                             const Clock &clock, const services::Session &session, QWidget *parent)
    : Page(theme, tr("Calendars"), parent),
      m_service(calendars),
      m_clock(clock),
      m_lead(session.requireLead().has_value()),
      m_rows(calendarColumns(), [](const CalendarRow &row) { return row.calendar.id; }),
      m_area(new TableArea(theme, m_rows, 0, this)),
      m_moved(new MovedPanel(theme, this)),
      m_editor(new CalendarEditor(theme, clock, this)),
      m_add(new SecondaryButton(tr("New calendar"), this)),
      m_remove(new SecondaryButton(tr("Delete"), this)),
      m_undo(new SecondaryButton(tr("Undo changes"), this)),
      m_save(new PrimaryButton(tr("Save"), this))
{
    setObjectName(QStringLiteral("calendarsPage"));
    buildHead();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.metrics().margin);
    columns->addWidget(buildList());
    columns->addWidget(m_editor, 1);
    body()->addWidget(m_moved);
    body()->addLayout(columns, 1);
    m_editor->setEditable(m_lead);
    m_editor->hide();

    connect(m_editor, &CalendarEditor::edited, this, &CalendarsPage::takeTyped);
    connect(m_moved, &MovedPanel::confirmed, this, &CalendarsPage::put);
    connect(m_moved, &MovedPanel::dismissed, this, [this] { m_editor->takeFocus(); });
    addKeys();
    follow(store, [](const ChangeSet &changes) { return changes.registers; });
    enable();
}

CalendarsPage::~CalendarsPage() = default;

TableView &CalendarsPage::table() const
{
    return m_area->table();
}

void CalendarsPage::buildHead()
{
    m_remove->setObjectName(QStringLiteral("removeCalendar"));
    m_undo->setObjectName(QStringLiteral("undoCalendar"));
    m_save->setObjectName(QStringLiteral("saveCalendar"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    auto *why = new Label(theme(), FontRole::Body, ColorRole::MutedText,
                          tr("Only a team lead can change the calendars."), this);
    why->setObjectName(QStringLiteral("readOnlyReason"));
    why->setVisible(!m_lead);
    addToHead(why);
    for (QPushButton *button : {m_remove, m_undo, m_save}) {
        button->setVisible(m_lead);
        addToHeadEnd(button);
    }
    connect(m_remove, &QPushButton::clicked, this, &CalendarsPage::remove);
    connect(m_undo, &QPushButton::clicked, this, &CalendarsPage::undo);
    connect(m_save, &QPushButton::clicked, this, &CalendarsPage::save);
}

QWidget *CalendarsPage::buildList()
{
    m_add->setObjectName(QStringLiteral("newCalendar"));
    m_add->setVisible(m_lead);
    table().setObjectName(QStringLiteral("calendarTable"));
    table().setAccessibleName(tr("Calendars"));
    auto *list = new QWidget(this);
    list->setFixedWidth(theme().px(ListWidth));
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &CalendarsPage::beginNew);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chosen(current.row()); });
    connect(&table(), &TableView::opened, this, [this] { m_editor->takeFocus(); });
    return list;
}

void CalendarsPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto does) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    addSaveKeys(*this, *m_save);
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_editor->year().step(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_editor->year().step(1); });
}

void CalendarsPage::refresh()
{
    read(m_service.calendars(), [this, saves = m_saves](const QList<Calendar> &calendars) {
        if (saves == m_saves)
            setCalendars(calendars);
        else
            requestRefresh(); // read before what was saved since
    });
}

void CalendarsPage::setCalendars(const QList<Calendar> &calendars)
{
    m_calendars = calendars;
    for (const Calendar &calendar : calendars)
        layBeneath(calendar);
    const bool gone = m_shown && !stored(m_shown).id;
    if (gone)
        m_drafts.makeNew(m_shown, stored({}));
    showRows();
    if (gone)
        m_shown = {};
    if (m_shown || m_drafts.contains({}))
        choose(m_shown);
    else if (!calendars.isEmpty())
        choose(calendars.first().id);
}

/// What somebody else has saved meanwhile.
void CalendarsPage::layBeneath(const Calendar &calendar)
{
    if (m_saving)
        return; // what is being saved right now is no news; saved() lays it beneath
    const QList<FieldProblem> both = m_drafts.layBeneath(calendar);
    if (calendar.id != m_shown)
        return;
    for (const FieldProblem &field : both)
        m_editor->complain(field.field,
                           tr("Changed by somebody else meanwhile: %1").arg(field.sentence));
}

void CalendarsPage::showRows()
{
    const QScopedValueRollback guard(m_choosing, true);
    QList<CalendarRow> rows;
    for (const Calendar &calendar : std::as_const(m_calendars))
        rows.append({calendar, m_drafts.contains(calendar.id)});
    m_rows.update(rows);
}

Calendar CalendarsPage::stored(CalendarId id) const
{
    for (const Calendar &calendar : m_calendars)
        if (id && calendar.id == id)
            return calendar;
    Calendar fresh = Calendar::serviceHours();
    fresh.name.clear();
    return fresh;
}

void CalendarsPage::choose(CalendarId id)
{
    const QScopedValueRollback guard(m_choosing, true);
    m_shown = id;
    const int row = id ? m_rows.rowOf(id) : -1;
    if (row >= 0)
        table().setCurrentIndex(m_rows.index(row, 0));
    else
        table().setCurrentIndex({});
    showDraft();
}

void CalendarsPage::chosen(int row)
{
    if (m_choosing || row < 0)
        return;
    const CalendarId wanted = m_rows.at(row).calendar.id;
    m_moved->dismiss();
    // A day that cannot be read is not left behind.
    choose(m_editor->settle() ? wanted : m_shown);
}

void CalendarsPage::showDraft()
{
    const Calendar calendar = stored(m_shown);
    m_editor->setDraft(m_drafts.of(calendar), calendar);
    m_editor->show();
    enable();
}

void CalendarsPage::takeTyped()
{
    m_drafts.take(m_editor->draft(), stored(m_shown));
    m_moved->dismiss();
    showRows();
    enable();
}

void CalendarsPage::beginNew()
{
    if (!m_editor->settle())
        return;
    m_moved->dismiss();
    m_drafts.begin(stored({}));
    choose({});
    m_editor->takeFocus();
}

void CalendarsPage::enable()
{
    const bool changed = m_drafts.contains(m_shown) || m_editor->isTyping();
    m_save->setEnabled(changed && !m_saving);
    m_undo->setVisible(m_lead && changed);
    m_remove->setVisible(m_lead && m_shown);
}

void CalendarsPage::undo()
{
    m_drafts.drop(m_shown);
    m_moved->dismiss();
    m_editor->dropDay();
    m_editor->clearComplaints();
    notice().dismiss();
    showRows();
    const bool wasNew = !m_shown && !m_calendars.isEmpty();
    choose(wasNew ? m_calendars.first().id : m_shown);
    table().setFocus(Qt::OtherFocusReason);
}

void CalendarsPage::remove()
{
    perform(m_service.remove(m_shown), [this, id = m_shown] {
        notice().dismiss();
        m_drafts.drop(id);
        requestRefresh();
    });
}

void CalendarsPage::takeFocus()
{
    table().setFocus(Qt::OtherFocusReason);
}

} // namespace skranke::ui
