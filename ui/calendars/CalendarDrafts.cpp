#include "ui/calendars/CalendarDrafts.h"

namespace skranke::ui {

CalendarDraft CalendarDrafts::of(const Calendar &stored) const
{
    const auto typed = m_typed.constFind(stored.id);
    return typed == m_typed.constEnd() ? draftOf(stored) : typed->mine;
}

void CalendarDrafts::take(const CalendarDraft &mine, const Calendar &stored)
{
    auto typed = m_typed.find(stored.id);
    if (typed == m_typed.end())
        typed = m_typed.insert(stored.id, {draftOf(stored), mine});
    typed->mine = mine;
    if (stored.id && typed->mine == typed->base)
        m_typed.erase(typed);
}

void CalendarDrafts::begin(const Calendar &blank)
{
    const CalendarDraft draft = draftOf(blank);
    if (!m_typed.contains({}))
        m_typed.insert({}, {draft, draft});
}

void CalendarDrafts::drop(CalendarId id)
{
    m_typed.remove(id);
}

QList<FieldProblem> CalendarDrafts::layBeneath(const Calendar &stored)
{
    const auto typed = m_typed.find(stored.id);
    if (typed == m_typed.end() || typed->base.version == stored.version)
        return {};
    const CalendarDraft theirs = draftOf(stored);
    const QList<FieldProblem> both = changedByBoth(typed->mine, typed->base, theirs);
    typed->mine = rebased(typed->mine, typed->base, theirs);
    typed->base = theirs;
    if (typed->mine == theirs)
        m_typed.erase(typed);
    return both;
}

void CalendarDrafts::makeNew(CalendarId gone, const Calendar &blank)
{
    const auto found = m_typed.find(gone);
    if (found == m_typed.end())
        return;
    Typed typed = *found;
    m_typed.erase(found);
    typed.mine.id = {};
    typed.mine.version = 0;
    typed.base = draftOf(blank);
    m_typed.insert({}, typed);
}

void CalendarDrafts::saved(const CalendarDraft &sent, const Calendar &stored)
{
    const Typed typed = m_typed.take(sent.id);
    const CalendarDraft now = draftOf(stored);
    if (typed.mine != sent) // typed on while it was being saved
        m_typed.insert(stored.id, {now, rebased(typed.mine, sent, now)});
}

} // namespace skranke::ui
