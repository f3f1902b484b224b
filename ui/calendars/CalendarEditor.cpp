#include "ui/calendars/CalendarEditor.h"

#include "domain/Zone.h"
#include "ui/calendars/ExceptionsPanel.h"
#include "ui/calendars/HoursForm.h"
#include "ui/calendars/YearPanel.h"
#include "ui/calendars/YearView.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace skranke::ui {

namespace {

constexpr int FieldsWidth = 340;
constexpr int WidthForBoth = 860;

} // namespace

CalendarEditor::CalendarEditor(const Theme &theme, const Clock &clock, QWidget *parent)
    : QScrollArea(parent),
      m_theme(theme),
      m_form(new HoursForm(theme)),
      m_exceptions(new ExceptionsPanel(theme)),
      m_year(new YearPanel(theme)),
      m_fields(new QWidget),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("calendarEditor"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(theme.px(12));
    for (QWidget *card : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_exceptions)}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        fields->addWidget(card);
    }
    fields->addStretch();
    auto *content = new QWidget;
    content->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(theme.px(12));
    m_columns->addWidget(m_fields);
    m_columns->addWidget(m_year, 1, Qt::AlignTop);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);

    m_year->view().setToday(Zone::oslo().dateOf(clock.now()));
    connect(m_form, &HoursForm::edited, this, &CalendarEditor::readFields);
    connect(m_exceptions, &ExceptionsPanel::edited, this, &CalendarEditor::readFields);
    connect(m_year, &YearPanel::dayChosen, this, [this](std::chrono::year_month_day date) {
        m_exceptions->open(date);
        ensureWidgetVisible(m_exceptions, 0, 0);
    });
    connect(&m_year->view(), &YearView::stepped, this, [this](const QRect &cell) {
        const QPoint middle = m_year->view().mapTo(widget(), cell.center());
        ensureVisible(middle.x(), middle.y(), cell.width(), 3 * cell.height());
    });
}

void CalendarEditor::setDraft(const CalendarDraft &draft, const Calendar &stored)
{
    const bool another = draft.id != m_draft.id;
    m_draft = draft;
    m_stored = stored;
    if (another) {
        m_form->clearComplaints();
        m_exceptions->closeForm();
    }
    m_form->setDraft(draft);
    m_exceptions->setExceptions(draft.exceptions);
    showYear();
}

void CalendarEditor::setEditable(bool editable)
{
    m_form->setEditable(editable);
    m_exceptions->setEditable(editable);
}

void CalendarEditor::readFields()
{
    m_form->writeTo(m_draft);
    m_draft.exceptions = m_exceptions->exceptions();
    showYear();
    Q_EMIT edited();
}

void CalendarEditor::showYear()
{
    m_year->setCalendar(readableFrom(m_draft, m_stored));
}

bool CalendarEditor::settle()
{
    return m_exceptions->settle();
}

bool CalendarEditor::isTyping() const
{
    return m_exceptions->isTouched();
}

void CalendarEditor::dropDay()
{
    m_exceptions->closeForm();
}

bool CalendarEditor::complain(const QString &field, const QString &sentence)
{
    return m_form->complain(field, sentence);
}

void CalendarEditor::clearComplaints()
{
    m_form->clearComplaints();
}

void CalendarEditor::takeFocus(const QString &field)
{
    m_form->takeFocus(field);
}

void CalendarEditor::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool beside = viewport()->width() >= m_theme.px(WidthForBoth);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_fields->setMinimumWidth(beside ? m_theme.px(FieldsWidth) : 0);
    m_fields->setMaximumWidth(beside ? m_theme.px(FieldsWidth) : QWIDGETSIZE_MAX);
}

} // namespace skranke::ui
