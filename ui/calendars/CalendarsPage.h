// The calendars by which the desk is open, and by which due times are counted (R3.1, R3.2): a lead
// edits them, everybody sees them.
#pragma once

#include "items/ColumnTable.h"
#include "services/CalendarService.h"
#include "ui/calendars/CalendarDrafts.h"
#include "ui/widgets/Page.h"

class QPushButton;

namespace skranke::ui {

class CalendarEditor;
class MovedPanel;
class TableArea;
class TableView;

/// A calendar in the list.
struct CalendarRow {
    Calendar calendar;
    bool changed = false; ///< something is typed and not saved

    bool operator==(const CalendarRow &) const = default;
};

/// What is typed for a calendar and not saved stays with it, whichever is shown (R10.2).
class CalendarsPage : public Page {
    Q_OBJECT
public:
    CalendarsPage(const Theme &theme, services::CalendarService &calendars, const Store &store,
                  const Clock &clock, const services::Session &session, QWidget *parent = nullptr);
    ~CalendarsPage() override;

    /// Where the keyboard belongs when the page is opened.
    void takeFocus() override;

protected:
    void refresh() override;

private:
    QWidget *buildList();
    void buildHead();
    void addKeys();
    void setCalendars(const QList<Calendar> &calendars);
    void layBeneath(const Calendar &stored);
    void showRows();
    void choose(CalendarId id);
    void chosen(int row);
    void showDraft();
    void takeTyped();
    void beginNew();
    void save();
    void setSaving(bool saving); ///< others' changes wait until it is done
    void put(const Calendar &calendar);
    void saved(const CalendarDraft &sent, const services::CalendarService::Saved &saved);
    void undo();
    void remove();
    void complain(const Error &error);
    void enable();

    Calendar stored(CalendarId id) const; ///< service hours without a name, for a new one
    TableView &table() const;

    services::CalendarService &m_service;
    const Clock &m_clock;
    const bool m_lead;
    QList<Calendar> m_calendars;
    CalendarDrafts m_drafts;
    CalendarId m_shown; ///< none: the new one
    bool m_choosing = false;
    bool m_saving = false;
    int m_saves = 0;      ///< done here
    CalendarDraft m_sent; ///< what the service was last asked to take
    items::ColumnTable<CalendarRow, CalendarId> m_rows;
    TableArea *m_area;
    MovedPanel *m_moved;
    CalendarEditor *m_editor;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_save;
};

} // namespace skranke::ui
