// The tables of the page "Time": timers, entries, and what each case came to.
#pragma once

#include "items/ColumnTable.h"
#include "services/TimeService.h"

namespace skranke::ui {

using TimerTable = items::ColumnTable<services::TimeService::TimerLine, CaseId>;
using EntryTable = items::ColumnTable<services::TimeService::Line, TimeEntryId>;

/// All entries of one case in the period that is shown.
struct CaseTotal {
    CaseId caseId;
    CaseNumber number;
    QString subject;
    Seconds raw{};
    Seconds billable{};

    bool operator==(const CaseTotal &) const = default;
};
using TotalTable = items::ColumnTable<CaseTotal, CaseId>;

inline constexpr int TimerSubjectColumn = 2;
inline constexpr int EntryNoteColumn = 4;
inline constexpr int TotalSubjectColumn = 1;

/// Elapsed time is read from `clock`; what it says changes with time, so ask again.
QList<items::Column<services::TimeService::TimerLine>> timerColumns(const Clock &clock);
QList<items::Column<services::TimeService::Line>> entryColumns();
QList<items::Column<CaseTotal>> totalColumns();

/// Most time first.
QList<CaseTotal> totalsByCase(const QList<services::TimeService::Line> &lines);

} // namespace skranke::ui
