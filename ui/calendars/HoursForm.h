// The fields of a calendar: its name, its zone, and the hours of each weekday. What is wrong with
// one is said beneath it.
#pragma once

#include "ui/calendars/CalendarDraft.h"
#include "ui/widgets/Card.h"

#include <QHash>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace skranke::ui {

class HoursForm : public Card {
    Q_OBJECT
public:
    explicit HoursForm(const Theme &theme, QWidget *parent = nullptr);

    /// Fields that stay as they are keep their cursor. The draft's days are the exceptions'
    /// panel's.
    void setDraft(const CalendarDraft &draft);
    void writeTo(CalendarDraft &draft) const;
    void setEditable(bool editable);
    void takeFocus(const QString &code = {}); ///< the first field, unless told which

    /// False when there is no such field.
    bool complain(const QString &code, const QString &sentence);
    void clearComplaints();

Q_SIGNALS:
    void edited(); ///< by a person

private:
    struct Field {
        QLineEdit *edit = nullptr;
        Label *complaint = nullptr;
    };
    void add(const QString &code, const QString &label);
    void setText(const QString &code, const QString &text);
    void checkHours(int monday1);

    QGridLayout *m_grid;
    QHash<QString, Field> m_fields;
    QCheckBox *m_holidays;
};

} // namespace skranke::ui
