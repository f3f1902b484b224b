// The days of a calendar that differ from its week (R3.2): the list, and the form for one of them.
#pragma once

#include "items/ColumnTable.h"
#include "ui/widgets/Card.h"

#include "domain/Calendar.h"

#include <QPointer>

class QPushButton;

namespace skranke::ui {

class ExceptionForm;
class TableArea;
class TableView;

/// A day of the calendar's list, by its place in it.
struct ExceptionRow {
    int place = 0;
    DayException day;

    bool operator==(const ExceptionRow &) const = default;
};

class ExceptionsPanel : public Card {
    Q_OBJECT
public:
    explicit ExceptionsPanel(const Theme &theme, QWidget *parent = nullptr);

    void setExceptions(const QList<DayException> &exceptions);
    const QList<DayException> &exceptions() const { return m_exceptions; }
    void setEditable(bool editable);

    /// Opens the form for that day: with the exception that decides it where there is one.
    void open(std::chrono::year_month_day date);
    bool settle();          ///< see ExceptionForm
    bool isTouched() const; ///< something stands in the form that is not in the list yet
    void closeForm();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void beginNew();
    void editCurrent();
    void editAt(int place);
    void removeCurrent();
    void take(const DayException &exception);
    void showRows(const DayException *current = nullptr);
    void enableRemove();
    void cameFrom();

    TableView &table() const;

    QList<DayException> m_exceptions;
    items::ColumnTable<ExceptionRow, int> m_rows;
    int m_editing = -1; ///< place in the list; −1 a new one
    bool m_editable = true;
    QPointer<QWidget> m_cameFrom;
    QPushButton *m_add;
    QPushButton *m_remove;
    TableArea *m_area;
    ExceptionForm *m_form;
};

} // namespace skranke::ui
