-- Who is at the other end of the session, and what no login can claim (R9). The rights themselves
-- are in resources/rights; SK003 is what a console knows these refusals by.

-- The agent of this login; none when a lead has not made one yet.
CREATE FUNCTION me() RETURNS BIGINT LANGUAGE sql STABLE AS
    $$ SELECT id FROM skranke.agents WHERE login = session_user AND retired = 0 $$;

CREATE FUNCTION has_role(wanted TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE AS
    $$ SELECT pg_has_role(session_user, wanted::name, 'MEMBER') $$;

-- Leads, and whoever may migrate the database.
CREATE FUNCTION leads() RETURNS BOOLEAN LANGUAGE sql STABLE AS
    $$ SELECT skranke.has_role('skranke_lead') OR skranke.has_role('skranke_owner') $$;

-- The agent behind the login, made at its first use, with the role that the database gives it.
CREATE FUNCTION sign_in() RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER
SET search_path = skranke, pg_temp AS $$
DECLARE
    found BIGINT;
    wanted TEXT := CASE WHEN leads() THEN 'lead'
                        WHEN has_role('skranke_agent') THEN 'agent' ELSE 'viewer' END;
BEGIN
    PERFORM pg_advisory_xact_lock(1397445195, 0);
    SELECT id INTO found FROM agents WHERE login = session_user;
    IF found IS NULL THEN
        -- Somebody whom the desk knows by this name already, and who has no login yet.
        UPDATE agents SET login = session_user, role = wanted, version = version + 1
            WHERE id = (SELECT min(id) FROM agents
                        WHERE login IS NULL AND lower(name) = lower(session_user::text))
            RETURNING id INTO found;
    END IF;
    IF found IS NULL THEN
        INSERT INTO agents (version, name, initials, email, role, retired, login)
            VALUES (1, initcap(session_user::text), upper(left(session_user::text, 2)), '', wanted,
                    0, session_user)
            RETURNING id INTO found;
    END IF;
    UPDATE agents SET role = wanted, version = version + 1 WHERE id = found AND role <> wanted;
    RETURN found;
END
$$;

-- Nobody writes in another's name. The argument is the column that says who it was; no one at all
-- is the console itself.
CREATE FUNCTION refuse_anothers_name() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    named BIGINT := (to_jsonb(NEW) ->> TG_ARGV[0])::bigint;
BEGIN
    IF TG_OP = 'UPDATE' AND named IS NOT DISTINCT FROM (to_jsonb(OLD) ->> TG_ARGV[0])::bigint THEN
        RETURN NEW;
    END IF;
    IF named IS NOT NULL AND named IS DISTINCT FROM skranke.me()
        AND NOT skranke.has_role('skranke_owner') THEN
        RAISE EXCEPTION 'another agent''s name in %', TG_TABLE_NAME USING ERRCODE = 'SK003';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER events_own_name BEFORE INSERT ON events
    FOR EACH ROW EXECUTE FUNCTION refuse_anothers_name('actor_id');
CREATE TRIGGER approvals_own_name BEFORE INSERT ON approvals
    FOR EACH ROW EXECUTE FUNCTION refuse_anothers_name('recorded_by');
CREATE TRIGGER messages_own_name BEFORE INSERT ON messages
    FOR EACH ROW EXECUTE FUNCTION refuse_anothers_name('agent_id');
CREATE TRIGGER time_entries_own_name BEFORE INSERT OR UPDATE ON time_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_anothers_name('agent_id');
CREATE TRIGGER breaches_own_name BEFORE INSERT OR UPDATE ON breaches
    FOR EACH ROW EXECUTE FUNCTION refuse_anothers_name('reviewed_by');
CREATE TRIGGER billing_periods_own_name BEFORE INSERT ON billing_periods
    FOR EACH ROW EXECUTE FUNCTION refuse_anothers_name('locked_by');

-- Columns that only a lead changes, or nobody but whoever mends the database; the arguments name
-- them.
CREATE FUNCTION refuse_change_of() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    one TEXT;
BEGIN
    IF skranke.has_role('skranke_owner') OR (TG_ARGV[0] = 'lead' AND skranke.leads()) THEN
        RETURN NEW;
    END IF;
    FOREACH one IN ARRAY TG_ARGV[1:] LOOP
        IF (to_jsonb(NEW) -> one) IS DISTINCT FROM (to_jsonb(OLD) -> one) THEN
            RAISE EXCEPTION '%.% is not this login''s to change', TG_TABLE_NAME, one
                USING ERRCODE = 'SK003';
        END IF;
    END LOOP;
    RETURN NEW;
END
$$;

CREATE TRIGGER cases_keep BEFORE UPDATE ON cases FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of('nobody', 'id', 'year', 'sequence', 'registered', 'source');
CREATE TRIGGER breaches_keep BEFORE UPDATE ON breaches FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of('nobody', 'id', 'case_id');
CREATE TRIGGER breaches_lead BEFORE UPDATE ON breaches FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of('lead', 'cause', 'comment', 'reviewed_by', 'reviewed_at');
CREATE TRIGGER customers_lead BEFORE UPDATE ON customers FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of('lead', 'id', 'name', 'organisation_number', 'language',
                                      'agreement_id', 'retired');
CREATE TRIGGER contacts_lead BEFORE UPDATE ON contacts FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of('lead', 'id', 'name', 'address', 'language', 'retired');
CREATE TRIGGER outbox_keep BEFORE UPDATE ON outbox FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of('nobody', 'id', 'case_id', 'message_id', 'recipients',
                                      'subject', 'raw_sha256', 'composed_at');
CREATE TRIGGER messages_keep BEFORE UPDATE ON messages FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of('nobody', 'id', 'kind', 'automatic', 'agent_id',
                                      'author_name', 'author_address', 'recipients', 'copies', 'at',
                                      'subject', 'header_id', 'raw_sha256', 'text', 'html');
CREATE TRIGGER time_entries_keep BEFORE UPDATE ON time_entries FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of('lead', 'id', 'case_id', 'agent_id');

-- A new breach is reviewed by nobody yet.
CREATE FUNCTION refuse_reviewed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT skranke.leads() AND (NEW.reviewed_at IS NOT NULL OR NEW.cause <> 'unset') THEN
        RAISE EXCEPTION 'a lead reviews breaches' USING ERRCODE = 'SK003';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER breaches_new BEFORE INSERT ON breaches
    FOR EACH ROW EXECUTE FUNCTION refuse_reviewed();

-- Numbers are drawn one after the other and never again (R2.1).
CREATE FUNCTION refuse_falling_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.year <> OLD.year OR NEW.last_sequence < OLD.last_sequence THEN
        RAISE EXCEPTION 'case numbers only rise' USING ERRCODE = 'SK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER case_numbers_rise BEFORE UPDATE ON case_numbers
    FOR EACH ROW EXECUTE FUNCTION refuse_falling_number();

-- Placing a sender gives a customer one more domain; to take one away is a lead's. A customer is
-- saved by writing all its domains anew, so it is looked at when the transaction ends.
CREATE FUNCTION refuse_lost_domain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT skranke.leads() AND NOT EXISTS (SELECT 1 FROM skranke.customer_domains
            WHERE domain = OLD.domain AND customer_id = OLD.customer_id) THEN
        RAISE EXCEPTION 'a customer would lose a domain' USING ERRCODE = 'SK003';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER customer_domains_kept AFTER UPDATE OR DELETE ON customer_domains
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_lost_domain();
