// One calendar: its fields, its days that differ, and its year. Where the room is narrow the year
// stands beneath the fields instead of beside them.
#pragma once

#include "ui/calendars/CalendarDraft.h"

#include "ui/theme/Theme.h"

#include <QScrollArea>

class QBoxLayout;

namespace skranke::ui {

class ExceptionsPanel;
class HoursForm;
class YearPanel;

class CalendarEditor : public QScrollArea {
    Q_OBJECT
public:
    CalendarEditor(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// `stored` says what the year shows of a day whose field cannot be read.
    void setDraft(const CalendarDraft &draft, const Calendar &stored);
    const CalendarDraft &draft() const { return m_draft; }
    void setEditable(bool editable);

    bool settle();         ///< takes a day that is being typed; false when it cannot be read
    bool isTyping() const; ///< there is such a day, and the draft does not have it yet
    void dropDay();
    bool complain(const QString &field, const QString &sentence);
    void clearComplaints();
    void takeFocus(const QString &field = {});
    YearPanel &year() { return *m_year; }

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void readFields();
    void showYear();

    const Theme &m_theme;
    CalendarDraft m_draft;
    Calendar m_stored;
    HoursForm *m_form;
    ExceptionsPanel *m_exceptions;
    YearPanel *m_year;
    QWidget *m_fields;
    QBoxLayout *m_columns;
};

} // namespace skranke::ui
