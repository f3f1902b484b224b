// What is typed for calendars and not saved yet: it stays with its calendar, whichever is shown,
// and what somebody else saves meanwhile is laid beneath it (R10.2).
#pragma once

#include "ui/calendars/CalendarDraft.h"

#include <QHash>

namespace skranke::ui {

class CalendarDrafts {
public:
    bool contains(CalendarId id) const { return m_typed.contains(id); } ///< none: of a new one
    /// As it stands in the fields: as typed, else as stored.
    CalendarDraft of(const Calendar &stored) const;

    /// The fields of `stored` now hold this; what is as stored again is no draft any more.
    void take(const CalendarDraft &mine, const Calendar &stored);
    void begin(const Calendar &blank); ///< a new one, unless one is begun
    void drop(CalendarId id);

    /// Somebody has saved it. Fields that both have changed, each with what it is now.
    QList<FieldProblem> layBeneath(const Calendar &stored);
    /// Somebody has deleted it: what was typed can still be saved, as a new one.
    void makeNew(CalendarId gone, const Calendar &blank);
    /// What was `sent` is stored; what was typed on meanwhile is kept.
    void saved(const CalendarDraft &sent, const Calendar &stored);

private:
    struct Typed {
        CalendarDraft base; ///< as it was stored when the typing began
        CalendarDraft mine;
    };
    QHash<CalendarId, Typed> m_typed;
};

} // namespace skranke::ui
