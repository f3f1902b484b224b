#include "ui/calendars/HoursForm.h"

#include "ui/calendars/DayText.h"
#include "ui/calendars/HoursText.h"
#include "ui/widgets/Label.h"
#include "ui/words/ErrorWords.h"

#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace skranke::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &name : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromUtf8(name));
    return names;
}

} // namespace

HoursForm::HoursForm(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_grid(new QGridLayout(this)),
      m_holidays(new QCheckBox(tr("Closed on public holidays"), this))
{
    setObjectName(u"hoursForm"_s);
    m_grid->setContentsMargins(theme.px(15, 12, 15, 12));
    m_grid->setHorizontalSpacing(theme.px(12));
    m_grid->setVerticalSpacing(theme.px(5));
    m_grid->setColumnStretch(1, 1);
    add(u"name"_s, words::field(u"name"_s));
    add(u"zone"_s, words::field(u"zone"_s));
    auto *zones = new QCompleter(zoneNames(), this);
    zones->setCaseSensitivity(Qt::CaseInsensitive);
    zones->setFilterMode(Qt::MatchContains);
    m_fields[u"zone"_s].edit->setCompleter(zones);
    for (int day = 1; day <= 7; ++day) {
        add(hoursField(day), weekdayName(day));
        QLineEdit *edit = m_fields[hoursField(day)].edit;
        edit->setPlaceholderText(tr("Closed"));
        edit->setToolTip(
            tr("09:00–16:00, several spans with commas between, or 24. Empty is closed."));
        connect(edit, &QLineEdit::editingFinished, this, [this, day] { checkHours(day); });
    }
    m_holidays->setObjectName(u"closedOnHolidays"_s);
    m_grid->addWidget(m_holidays, m_grid->rowCount(), 0, 1, 2);
    connect(m_holidays, &QCheckBox::clicked, this, &HoursForm::edited);
}

void HoursForm::add(const QString &code, const QString &label)
{
    Field field{new QLineEdit(this),
                new Label(theme(), FontRole::Small, ColorRole::Text, {}, this)};
    auto *name = new Label(theme(), FontRole::Body, ColorRole::MutedText, label, this);
    name->setBuddy(field.edit);
    field.edit->setObjectName(u"field_"_s + code);
    field.edit->setAccessibleName(label);
    field.complaint->setObjectName(u"complaint_"_s + code);
    field.complaint->setTone(Tone::Danger);
    field.complaint->setTextFormat(Qt::PlainText);
    field.complaint->setWordWrap(true);
    field.complaint->hide();
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(field.edit, row, 1);
    m_grid->addWidget(field.complaint, row + 1, 1);
    connect(field.edit, &QLineEdit::textEdited, this, [this, complaint = field.complaint] {
        complaint->hide();
        Q_EMIT edited();
    });
    m_fields.insert(code, field);
}

void HoursForm::setText(const QString &code, const QString &text)
{
    QLineEdit *edit = m_fields[code].edit;
    if (edit->text() != text)
        edit->setText(text);
}

void HoursForm::setDraft(const CalendarDraft &draft)
{
    setText(u"name"_s, draft.name);
    setText(u"zone"_s, draft.zone);
    for (int day = 1; day <= 7; ++day)
        setText(hoursField(day), draft.hours[size_t(day) - 1]);
    m_holidays->setChecked(draft.closedOnHolidays);
}

void HoursForm::writeTo(CalendarDraft &draft) const
{
    draft.name = m_fields[u"name"_s].edit->text();
    draft.zone = m_fields[u"zone"_s].edit->text();
    for (int day = 1; day <= 7; ++day)
        draft.hours[size_t(day) - 1] = m_fields[hoursField(day)].edit->text();
    draft.closedOnHolidays = m_holidays->isChecked();
}

void HoursForm::setEditable(bool editable)
{
    for (const Field &field : std::as_const(m_fields))
        field.edit->setReadOnly(!editable);
    m_holidays->setEnabled(editable);
}

void HoursForm::takeFocus(const QString &code)
{
    const auto field = m_fields.constFind(code.isEmpty() ? u"name"_s : code);
    if (field == m_fields.constEnd())
        return;
    field->edit->setFocus(Qt::OtherFocusReason);
    field->edit->selectAll();
}

bool HoursForm::complain(const QString &code, const QString &sentence)
{
    const auto field = m_fields.constFind(code);
    if (field == m_fields.constEnd())
        return false;
    field->complaint->setText(sentence);
    field->complaint->show();
    field->edit->setAccessibleDescription(sentence);
    return true;
}

void HoursForm::clearComplaints()
{
    for (const Field &field : std::as_const(m_fields)) {
        field.complaint->hide();
        field.edit->setAccessibleDescription({});
    }
}

/// Said when the field is left, not while it is typed in.
void HoursForm::checkHours(int monday1)
{
    const Field &field = m_fields[hoursField(monday1)];
    if (const auto hours = parseHours(field.edit->text()); !hours)
        complain(hoursField(monday1), sentence(hours.error()));
}

} // namespace skranke::ui
