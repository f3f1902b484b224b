-- What the console keeps for the people at it: views and texts of their own, and ways to find a case
-- by what it is.

CREATE TABLE saved_views (
    id {{identity}},
    version INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    owner_id BIGINT REFERENCES agents (id) ON DELETE RESTRICT,
    view TEXT NOT NULL
        CHECK (view IN ('mine', 'unassigned', 'open', 'new', 'assessing', 'waiting_customer',
                        'awaiting_estimate', 'ready', 'in_test', 'customer_test', 'approved',
                        'published', 'incidents', 'unknown_customer', 'closed', 'all')),
    narrowing TEXT NOT NULL
);

CREATE TABLE text_templates (
    id {{identity}},
    version INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    owner_id BIGINT REFERENCES agents (id) ON DELETE RESTRICT,
    word TEXT NOT NULL,
    text TEXT NOT NULL
);

-- Each of the fields that a search may name, in the order of a search's rows.
CREATE INDEX cases_by_level ON cases (level, submitted, id, is_open);
CREATE INDEX cases_by_state ON cases (state, submitted, id, is_open);
CREATE INDEX cases_by_kind ON cases (kind, submitted, id, is_open);
CREATE INDEX cases_by_assignee ON cases (assignee_id, submitted, id, is_open);
CREATE INDEX cases_by_sequence ON cases (sequence, submitted, id);
CREATE INDEX cases_unread_newest ON cases (submitted, id, is_open, unread) WHERE unread = 1;
CREATE INDEX cases_unread ON cases (due_sort, level_rank, submitted, id, is_open, unread)
    WHERE unread = 1;

-- The kind stands first, so that the index above is not taken for the view of incidents.
DROP INDEX cases_open_incidents;
CREATE INDEX cases_open_incidents
    ON cases (kind, due_sort, level_rank, submitted, id, is_open)
    WHERE is_open = 1 AND kind = 'incident';
