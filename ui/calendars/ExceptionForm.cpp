#include "ui/calendars/ExceptionForm.h"

#include "services/RegisterRules.h"
#include "ui/calendars/DayText.h"
#include "ui/calendars/HoursText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/ErrorWords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace skranke::ui {

using namespace Qt::StringLiterals;

ExceptionForm::ExceptionForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_grid(new QGridLayout(this)),
      m_date(addField(u"exceptionDate"_s, tr("Date"), tr("24.12.2026"))),
      m_yearly(new QCheckBox(tr("Every year"), this)),
      m_name(addField(u"exceptionName"_s, tr("Name"), {})),
      m_hours(addField(u"exceptionHours"_s, tr("Hours"), tr("Closed"))),
      m_problem(new Label(theme, FontRole::Small, ColorRole::Text, {}, this)),
      m_accept(new SecondaryButton(QString(), this))
{
    setObjectName(u"exceptionForm"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(12));
    m_grid->setVerticalSpacing(theme.px(5));
    m_grid->setColumnStretch(1, 1);
    m_yearly->setObjectName(u"exceptionYearly"_s);
    m_name->setMaxLength(services::LongestField);
    m_hours->setToolTip(
        tr("09:00–16:00, several spans with commas between, or 24. Empty is closed."));
    m_problem->setObjectName(u"exceptionProblem"_s);
    m_problem->setTone(Tone::Danger);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_accept->setObjectName(u"acceptException"_s);
    auto *cancel = new SecondaryButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelException"_s);

    m_grid->addWidget(m_yearly, 0, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    buttons->addStretch();
    m_grid->addWidget(m_problem, m_grid->rowCount(), 1, 1, 2);
    m_grid->addLayout(buttons, m_grid->rowCount(), 1, 1, 2);
    setTabOrder(m_date, m_yearly);

    connect(m_yearly, &QCheckBox::clicked, this, [this] {
        m_touched = true;
        Q_EMIT edited();
    });
    connect(m_accept, &QPushButton::clicked, this, &ExceptionForm::accept);
    connect(cancel, &QPushButton::clicked, this, &ExceptionForm::close);
    hide();
}

QLineEdit *ExceptionForm::addField(const QString &name, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(hint);
    auto *text = new Label(m_theme, FontRole::Body, ColorRole::MutedText, label, this);
    text->setBuddy(edit);
    const bool first = m_grid->count() == 0;
    const int row = first ? 0 : m_grid->rowCount();
    m_grid->addWidget(text, row, 0);
    m_grid->addWidget(edit, row, 1, 1, first ? 1 : 2);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        m_problem->hide();
        Q_EMIT edited();
    });
    return edit;
}

void ExceptionForm::beginNew()
{
    m_date->clear();
    m_name->clear();
    m_hours->clear();
    m_yearly->setChecked(false);
    open(tr("Add"));
    m_date->setFocus(Qt::OtherFocusReason);
}

void ExceptionForm::beginNewOn(std::chrono::year_month_day date)
{
    beginNew();
    m_date->setText(dayText({int(date.year()), unsigned(date.month()), unsigned(date.day())}));
    m_touched = true;
    m_name->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ExceptionForm::edit(const DayException &exception)
{
    m_date->setText(dayText({exception.year, exception.month, exception.day}));
    m_yearly->setChecked(!exception.year);
    m_name->setText(exception.name);
    m_hours->setText(hoursText(exception.hours));
    open(tr("Change"));
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ExceptionForm::open(const QString &action)
{
    m_accept->setText(action);
    m_problem->hide();
    m_touched = false;
    show();
}

bool ExceptionForm::settle()
{
    return !isTouched() || accept();
}

bool ExceptionForm::accept()
{
    const auto day = parseDay(m_date->text());
    if (!day) {
        complain(m_date,
                 m_date->text().trimmed().isEmpty()
                     ? tr("Give the date.")
                     : tr("“%1” is no date. Write it as 24.12.2026.").arg(m_date->text()));
        return false;
    }
    if (!day->year && !m_yearly->isChecked()) {
        complain(m_date, tr("Write the year too, or choose every year."));
        return false;
    }
    const auto hours = parseHours(m_hours->text());
    if (!hours) {
        complain(m_hours, sentence(hours.error()));
        return false;
    }
    const DayException exception{m_yearly->isChecked() ? std::nullopt : day->year, day->month,
                                 day->day, m_name->text().simplified(), *hours};
    m_touched = false;
    Q_EMIT accepted(exception);
    close();
    return true;
}

void ExceptionForm::complain(QLineEdit *field, const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    field->setAccessibleDescription(sentence);
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

void ExceptionForm::close()
{
    if (isHidden())
        return;
    dismiss();
    Q_EMIT closed();
}

void ExceptionForm::dismiss()
{
    m_touched = false;
    hide();
}

void ExceptionForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        else
            accept();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace skranke::ui
