-- What has been written stays written, whoever holds the pen (R2.6, R5.2, R6.6). SK001 and SK002
-- are states of our own, by which the console knows these refusals.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% are append-only', TG_TABLE_NAME USING ERRCODE = 'SK001';
END
$$;

CREATE TRIGGER events_refuse_change BEFORE UPDATE OR DELETE ON events
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER events_refuse_truncate BEFORE TRUNCATE ON events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approvals_refuse_change BEFORE UPDATE OR DELETE ON approvals
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approvals_refuse_truncate BEFORE TRUNCATE ON approvals
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER billing_periods_refuse_change BEFORE UPDATE OR DELETE ON billing_periods
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER billing_periods_refuse_truncate BEFORE TRUNCATE ON billing_periods
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_lines_refuse_change BEFORE UPDATE OR DELETE ON period_lines
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_lines_refuse_truncate BEFORE TRUNCATE ON period_lines
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Entries of a locked month cannot change, and none can move into or out of it.
CREATE FUNCTION refuse_locked_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM skranke.billing_periods
            WHERE begins <= OLD.started_at AND ends > OLD.started_at))
        OR (TG_OP <> 'DELETE' AND EXISTS (SELECT 1 FROM skranke.billing_periods
            WHERE begins <= NEW.started_at AND ends > NEW.started_at)) THEN
        RAISE EXCEPTION 'period_locked' USING ERRCODE = 'SK002';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER time_entries_locked BEFORE INSERT OR UPDATE OR DELETE ON time_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_locked_period();
CREATE TRIGGER time_entries_refuse_truncate BEFORE TRUNCATE ON time_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Consoles at work hear that the schema is no longer the one they know.
CREATE FUNCTION tell_of_schema() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('skranke', 'schema');
    RETURN NULL;
END
$$;

CREATE TRIGGER schema_version_told AFTER INSERT ON schema_version
    FOR EACH STATEMENT EXECUTE FUNCTION tell_of_schema();
