-- What has been written stays written, whoever holds the pen (R2.6, R5.2, R6.6). An insert is
-- refused when it would replace a row, since REPLACE deletes without asking the delete trigger.

CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER events_refuse_replace BEFORE INSERT ON events
WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER approvals_refuse_update BEFORE UPDATE ON approvals
BEGIN
    SELECT RAISE(ABORT, 'approvals are append-only');
END;

CREATE TRIGGER approvals_refuse_delete BEFORE DELETE ON approvals
BEGIN
    SELECT RAISE(ABORT, 'approvals are append-only');
END;

CREATE TRIGGER approvals_refuse_replace BEFORE INSERT ON approvals
WHEN EXISTS (SELECT 1 FROM approvals WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'approvals are append-only');
END;

CREATE TRIGGER billing_periods_refuse_update BEFORE UPDATE ON billing_periods
BEGIN
    SELECT RAISE(ABORT, 'billing_periods are append-only');
END;

CREATE TRIGGER billing_periods_refuse_delete BEFORE DELETE ON billing_periods
BEGIN
    SELECT RAISE(ABORT, 'billing_periods are append-only');
END;

CREATE TRIGGER billing_periods_refuse_replace BEFORE INSERT ON billing_periods
WHEN EXISTS (SELECT 1 FROM billing_periods WHERE month = NEW.month)
BEGIN
    SELECT RAISE(ABORT, 'billing_periods are append-only');
END;

CREATE TRIGGER period_lines_refuse_update BEFORE UPDATE ON period_lines
BEGIN
    SELECT RAISE(ABORT, 'period_lines are append-only');
END;

CREATE TRIGGER period_lines_refuse_delete BEFORE DELETE ON period_lines
BEGIN
    SELECT RAISE(ABORT, 'period_lines are append-only');
END;

CREATE TRIGGER period_lines_refuse_replace BEFORE INSERT ON period_lines
WHEN EXISTS (SELECT 1 FROM period_lines WHERE month = NEW.month AND case_id = NEW.case_id)
BEGIN
    SELECT RAISE(ABORT, 'period_lines are append-only');
END;

-- Entries of a locked month cannot change, and none can move into or out of it.
CREATE TRIGGER time_entries_locked_insert BEFORE INSERT ON time_entries
WHEN EXISTS (SELECT 1 FROM billing_periods
             WHERE begins <= NEW.started_at AND ends > NEW.started_at)
    OR EXISTS (SELECT 1 FROM time_entries AS old JOIN billing_periods
               ON begins <= old.started_at AND ends > old.started_at
               WHERE old.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'period_locked');
END;

CREATE TRIGGER time_entries_locked_update BEFORE UPDATE ON time_entries
WHEN EXISTS (SELECT 1 FROM billing_periods
             WHERE (begins <= OLD.started_at AND ends > OLD.started_at)
                OR (begins <= NEW.started_at AND ends > NEW.started_at))
BEGIN
    SELECT RAISE(ABORT, 'period_locked');
END;

CREATE TRIGGER time_entries_locked_delete BEFORE DELETE ON time_entries
WHEN EXISTS (SELECT 1 FROM billing_periods
             WHERE begins <= OLD.started_at AND ends > OLD.started_at)
BEGIN
    SELECT RAISE(ABORT, 'period_locked');
END;
