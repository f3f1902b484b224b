-- Who may do what on a team's server (R9), said anew as a whole each time the schema has been
-- brought up to date. Every table must be named here: a test fails on one that is not. What a role
-- may do to some rows or columns only is held by the policies below and the triggers of 0009_team.

REVOKE ALL ON ALL TABLES IN SCHEMA skranke
    FROM PUBLIC, skranke_viewer, skranke_agent, skranke_lead;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA skranke
    FROM PUBLIC, skranke_viewer, skranke_agent, skranke_lead;
REVOKE ALL ON FUNCTION sign_in() FROM PUBLIC;
GRANT USAGE ON SCHEMA skranke TO skranke_viewer;
GRANT EXECUTE ON FUNCTION sign_in() TO skranke_viewer;

-- Whoever may look at the desk sees all of it, but nobody's drafts.
GRANT SELECT ON schema_version, settings, calendars, agreements, agents, customers,
    customer_domains, contacts, sites, case_numbers, cases, breaches, blobs, messages, attachments,
    received_mail, events, approvals, outbox, time_entries, timers, billing_periods, period_lines,
    case_search, search_deferred, drafts, monitoring_sources, monitoring_states, alerts, incidents,
    saved_views, text_templates, mail_accounts, mail_progress, set_aside_mail, mail_account_status,
    sendings TO skranke_viewer;

-- By which a console finds out what became of a commit that was cut off.
GRANT SELECT, INSERT, UPDATE, DELETE ON commit_marks TO skranke_viewer;
ALTER TABLE commit_marks ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own_marks ON commit_marks;
CREATE POLICY own_marks ON commit_marks USING (login = session_user);

-- Agents do everything on cases.
GRANT INSERT ON case_numbers, cases, breaches, blobs, messages, attachments, received_mail, events,
    approvals, outbox, time_entries, timers, drafts, case_search, contacts, customer_domains,
    settings, monitoring_states, alerts, incidents, saved_views, text_templates, mail_progress,
    set_aside_mail, mail_account_status, sendings TO skranke_agent;
GRANT UPDATE ON case_numbers, cases, breaches, received_mail, time_entries, timers, drafts,
    case_search, contacts, customers, settings, monitoring_states, alerts, incidents, saved_views,
    text_templates, mail_progress, set_aside_mail, mail_account_status, sendings TO skranke_agent;
GRANT UPDATE (case_id, thread_reason) ON messages TO skranke_agent;
GRANT UPDATE (state, done_at, problem) ON outbox TO skranke_agent;
GRANT DELETE ON time_entries, timers, drafts, customer_domains, saved_views, text_templates,
    mail_progress, set_aside_mail, sendings TO skranke_agent;

-- Leads keep the registers and lock what was billed.
GRANT INSERT ON calendars, agreements, agents, customers, sites, billing_periods, period_lines,
    monitoring_sources, mail_accounts TO skranke_lead;
GRANT UPDATE ON calendars, agreements, agents, sites, monitoring_sources, mail_accounts
    TO skranke_lead;
GRANT DELETE ON calendars, agreements, customers, contacts, sites, monitoring_sources,
    monitoring_states, mail_accounts TO skranke_lead;

-- Drafts, timers and what a person keeps among the settings are that person's own.
ALTER TABLE drafts ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own_drafts ON drafts;
CREATE POLICY own_drafts ON drafts USING (agent_id = me());

ALTER TABLE timers ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS all_timers ON timers;
CREATE POLICY all_timers ON timers FOR SELECT USING (true);
DROP POLICY IF EXISTS own_timers ON timers;
CREATE POLICY own_timers ON timers USING (agent_id = me());

ALTER TABLE settings ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS desk_settings ON settings;
CREATE POLICY desk_settings ON settings FOR SELECT
    USING (key NOT LIKE 'new_case_draft/%' AND key NOT LIKE 'timer_steps/%');
DROP POLICY IF EXISTS lead_settings ON settings;
CREATE POLICY lead_settings ON settings
    USING (leads() AND key NOT LIKE 'new_case_draft/%' AND key NOT LIKE 'timer_steps/%');
DROP POLICY IF EXISTS own_settings ON settings;
CREATE POLICY own_settings ON settings
    USING (key IN ('new_case_draft/' || me(), 'timer_steps/' || me())
           OR key LIKE 'signature/' || me() || '/%');

-- Views and texts are a person's own, or the desk's, which leads keep.
ALTER TABLE saved_views ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS all_views ON saved_views;
CREATE POLICY all_views ON saved_views FOR SELECT USING (true);
DROP POLICY IF EXISTS own_views ON saved_views;
CREATE POLICY own_views ON saved_views
    USING (owner_id = me() OR (owner_id IS NULL AND leads()));

ALTER TABLE text_templates ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS all_templates ON text_templates;
CREATE POLICY all_templates ON text_templates FOR SELECT USING (true);
DROP POLICY IF EXISTS own_templates ON text_templates;
CREATE POLICY own_templates ON text_templates
    USING (owner_id = me() OR (owner_id IS NULL AND leads()));
