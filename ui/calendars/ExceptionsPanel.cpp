#include "ui/calendars/ExceptionsPanel.h"

#include "ui/calendars/DayText.h"
#include "ui/calendars/ExceptionForm.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace skranke::ui {

namespace {

constexpr int RowsShown = 4;

QString dateOf(const ExceptionRow &row)
{
    const QString text = dayText({row.day.year, row.day.month, row.day.day});
    return row.day.year ? text : ExceptionsPanel::tr("%1 yearly").arg(text);
}

QList<items::Column<ExceptionRow>> exceptionColumns()
{
    const auto column = [](const QString &title, auto text, std::optional<int> drawnAs = {}) {
        return columns::text<ExceptionRow>(title, text, drawnAs);
    };
    return {
        column(ExceptionsPanel::tr("Date"), dateOf),
        column(ExceptionsPanel::tr("Name"), [](const ExceptionRow &row) { return row.day.name; }),
        column(ExceptionsPanel::tr("Hours"),
               [](const ExceptionRow &row) { return hoursOrClosed(row.day.hours); })};
}

constexpr int NameColumn = 1;

auto inTheYear(const DayException &day)
{
    return std::tuple(day.month, day.day, day.year.value_or(0));
}

} // namespace

ExceptionsPanel::ExceptionsPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_rows(exceptionColumns(), [](const ExceptionRow &row) { return row.place; }),
      m_add(new SecondaryButton(tr("New day"), this)),
      m_remove(new SecondaryButton(tr("Remove"), this)),
      m_area(new TableArea(theme, m_rows, NameColumn, this)),
      m_form(new ExceptionForm(theme, this))
{
    setObjectName(QStringLiteral("exceptionsPanel"));
    m_add->setObjectName(QStringLiteral("newException"));
    m_remove->setObjectName(QStringLiteral("removeException"));
    m_remove->setToolTip(tr("Remove (Delete)"));
    table().setObjectName(QStringLiteral("exceptionTable"));
    table().setAccessibleName(tr("Days that differ"));
    table().installEventFilter(this);
    m_area->setFixedHeight((RowsShown + 1) * theme.metrics().tableRowHeight);

    auto *head = new QHBoxLayout;
    head->addWidget(
        new Label(theme, FontRole::Subtitle, ColorRole::Text, tr("Days that differ"), this));
    head->addStretch();
    head->addWidget(m_remove);
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 10, 15, 12));
    layout->addLayout(head);
    layout->addWidget(m_area);
    layout->addWidget(m_form);

    connect(m_add, &QPushButton::clicked, this, &ExceptionsPanel::beginNew);
    connect(m_remove, &QPushButton::clicked, this, &ExceptionsPanel::removeCurrent);
    connect(&table(), &TableView::opened, this, &ExceptionsPanel::editCurrent);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ExceptionsPanel::enableRemove);
    connect(m_form, &ExceptionForm::accepted, this, &ExceptionsPanel::take);
    connect(m_form, &ExceptionForm::edited, this, &ExceptionsPanel::edited);
    connect(m_form, &ExceptionForm::closed, this, [this] {
        Q_EMIT edited();
        if (m_cameFrom && m_cameFrom->isVisible())
            m_cameFrom->setFocus(Qt::OtherFocusReason);
        else
            table().setFocus(Qt::OtherFocusReason);
    });
    setEditable(true);
}

TableView &ExceptionsPanel::table() const
{
    return m_area->table();
}

void ExceptionsPanel::setExceptions(const QList<DayException> &exceptions)
{
    if (exceptions == m_exceptions)
        return;
    m_exceptions = exceptions;
    showRows();
}

void ExceptionsPanel::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
    m_remove->setVisible(editable);
    m_area->setEmptyWords(tr("No days that differ"),
                          editable ? tr("Choose a day in the year to add one.") : QString());
    if (!editable)
        m_form->dismiss();
    enableRemove();
}

void ExceptionsPanel::showRows(const DayException *current)
{
    QList<ExceptionRow> rows;
    for (int place = 0; place < m_exceptions.size(); ++place)
        rows.append({place, m_exceptions[place]});
    std::stable_sort(rows.begin(), rows.end(), [](const ExceptionRow &a, const ExceptionRow &b) {
        return inTheYear(a.day) < inTheYear(b.day);
    });
    m_rows.update(rows);
    for (int row = 0; current && row < rows.size(); ++row)
        if (rows[row].day == *current)
            table().setCurrentIndex(m_rows.index(row, 0));
    enableRemove();
}

void ExceptionsPanel::enableRemove()
{
    m_remove->setEnabled(m_editable && table().currentIndex().isValid());
}

void ExceptionsPanel::cameFrom()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && !m_form->isAncestorOf(focused))
        m_cameFrom = focused;
}

void ExceptionsPanel::beginNew()
{
    cameFrom();
    m_editing = -1;
    m_form->beginNew();
}

void ExceptionsPanel::open(std::chrono::year_month_day date)
{
    if (!m_editable || !m_form->settle())
        return;
    cameFrom();
    int found = -1;
    for (int place = 0; place < m_exceptions.size(); ++place) {
        const DayException &day = m_exceptions[place];
        const bool matches = day.month == unsigned(date.month()) && day.day == unsigned(date.day())
            && (!day.year || *day.year == int(date.year()));
        // As in dayOf(): the very date before every year, the later before the earlier.
        if (matches && (day.year || found < 0 || !m_exceptions[found].year))
            found = place;
    }
    m_editing = found;
    if (found < 0)
        m_form->beginNewOn(date);
    else
        m_form->edit(m_exceptions[found]);
}

void ExceptionsPanel::editCurrent()
{
    const QModelIndex current = table().currentIndex();
    if (!current.isValid() || !m_editable)
        return;
    cameFrom();
    m_editing = m_rows.at(current.row()).place;
    m_form->edit(m_exceptions[m_editing]);
}

void ExceptionsPanel::removeCurrent()
{
    const QModelIndex current = table().currentIndex();
    if (!current.isValid() || !m_editable)
        return;
    m_form->dismiss();
    m_exceptions.removeAt(m_rows.at(current.row()).place);
    showRows();
    Q_EMIT edited();
}

void ExceptionsPanel::take(const DayException &exception)
{
    // A day has one exception of each kind: what is added for it again is laid over the old one.
    const auto sameDay = [&](const DayException &day) {
        return inTheYear(day) == inTheYear(exception);
    };
    if (m_editing >= 0 && m_editing < m_exceptions.size())
        m_exceptions.removeAt(m_editing);
    m_exceptions.removeIf(sameDay);
    m_exceptions.append(exception);
    showRows(&exception);
    Q_EMIT edited();
}

bool ExceptionsPanel::settle()
{
    return m_form->settle();
}

bool ExceptionsPanel::isTouched() const
{
    return m_form->isTouched();
}

void ExceptionsPanel::closeForm()
{
    m_form->dismiss();
}

bool ExceptionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace skranke::ui
