// How a calendar is saved: what is typed is read, the due times that would move are shown first,
// and a refusal stands at the field it is about.
#include "ui/calendars/CalendarsPage.h"

#include "ui/calendars/CalendarEditor.h"
#include "ui/calendars/MovedPanel.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableView.h"
#include "ui/words/ErrorWords.h"

#include <QPushButton>

namespace skranke::ui {

using services::CalendarService;

void CalendarsPage::save()
{
    if (m_saving || !m_editor->settle())
        return;
    notice().dismiss();
    m_editor->clearComplaints();
    const auto calendar = calendarFrom(m_editor->draft());
    if (!calendar) {
        m_editor->complain(calendar.error().field, calendar.error().sentence);
        m_editor->takeFocus(calendar.error().field);
        return;
    }
    m_sent = m_editor->draft();
    setSaving(true);
    services::onAnswer(m_service.preview(*calendar), this,
                       [this, value = *calendar](const Result<QList<services::MovedDue>> &moved) {
                           setSaving(false);
                           if (!moved)
                               complain(moved.error());
                           else if (moved->isEmpty())
                               put(value);
                           else
                               m_moved->ask(value, *moved, m_clock.now());
                       });
}

void CalendarsPage::setSaving(bool saving)
{
    m_saving = saving;
    enable();
    if (!saving)
        requestRefresh();
}

void CalendarsPage::put(const Calendar &calendar)
{
    m_moved->dismiss();
    setSaving(true);
    services::onAnswer(m_service.save(calendar), this,
                       [this, sent = m_sent](const Result<CalendarService::Saved> &answer) {
                           setSaving(false);
                           if (answer)
                               saved(sent, *answer);
                           else
                               complain(answer.error());
                       });
}

void CalendarsPage::saved(const CalendarDraft &sent, const CalendarService::Saved &saved)
{
    ++m_saves;
    const CalendarId id = saved.calendar.id;
    m_drafts.saved(sent, saved.calendar);
    bool known = false;
    for (Calendar &calendar : m_calendars) {
        known = known || calendar.id == id;
        if (calendar.id == id)
            calendar = saved.calendar;
    }
    if (!known)
        m_calendars.append(saved.calendar);
    showRows();
    if (m_shown == sent.id)
        choose(id);
    QString told = tr("“%1” is saved.").arg(saved.calendar.name);
    if (!saved.moved.isEmpty())
        told +=
            u' ' + tr("%n open case(s) got another due time.", nullptr, int(saved.moved.size()));
    notice().show(Tone::Success, told);
    if (!m_save->isEnabled() && (!focusWidget() || focusWidget() == m_save))
        table().setFocus(Qt::OtherFocusReason);
}

void CalendarsPage::complain(const Error &error)
{
    const QString field = fieldOf(error);
    if (m_editor->complain(field, words::error(error)))
        m_editor->takeFocus(field);
    else
        showError(error);
    if (error.kind == ErrorKind::Conflict || error.kind == ErrorKind::NotFound)
        requestRefresh();
}

} // namespace skranke::ui
