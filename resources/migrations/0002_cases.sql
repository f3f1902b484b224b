-- The case, its numbers and the orders in which the queue shows it (R2.1, R2.2, R4.10).

CREATE TABLE case_numbers (
    year INTEGER NOT NULL PRIMARY KEY,
    last_sequence INTEGER NOT NULL CHECK (last_sequence > 0)
);

-- The description comes last: a row of the queue is read without touching its pages.
-- is_open, due_sort and level_rank are what the queue filters and sorts by. No writer can get them
-- wrong, and they are not generated columns, since indexes over those do not count as covering.
-- 9000000000000000000 sorts "nothing is owed" last.
CREATE TABLE cases (
    id {{identity}},
    version INTEGER NOT NULL,
    year INTEGER NOT NULL CHECK (year > 0),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    kind TEXT NOT NULL
        CHECK (kind IN ('unset', 'user_support', 'fault', 'task', 'incident')),
    level TEXT NOT NULL CHECK (level IN ('A', 'B', 'none')),
    source TEXT NOT NULL CHECK (source IN ('email', 'telephone', 'monitoring', 'manual')),
    contact_id BIGINT REFERENCES contacts (id) ON DELETE RESTRICT,
    customer_id BIGINT REFERENCES customers (id) ON DELETE RESTRICT,
    agreement_id BIGINT REFERENCES agreements (id) ON DELETE RESTRICT,
    site_id BIGINT REFERENCES sites (id) ON DELETE RESTRICT,
    submitted BIGINT NOT NULL,
    registered BIGINT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('new', 'assessing', 'waiting_customer', 'awaiting_estimate', 'ready',
                         'in_test', 'customer_test', 'approved', 'published', 'closed',
                         'cancelled')),
    return_to TEXT
        CHECK (return_to IN ('new', 'assessing', 'waiting_customer', 'awaiting_estimate', 'ready',
                             'in_test', 'customer_test', 'approved', 'published', 'closed',
                             'cancelled')),
    waiting_since BIGINT,
    assignee_id BIGINT REFERENCES agents (id) ON DELETE RESTRICT,
    estimate_minutes INTEGER CHECK (estimate_minutes >= 0),
    estimate_sent BIGINT,
    approved_minutes INTEGER CHECK (approved_minutes >= 0),
    last_in_test BIGINT,
    test_approved BIGINT,
    test_address TEXT NOT NULL,
    response_due BIGINT,
    responded_at BIGINT,
    update_due BIGINT,
    closed_at BIGINT,
    experience_found INTEGER NOT NULL CHECK (experience_found IN (0, 1)),
    experience_corrected INTEGER CHECK (experience_corrected IN (0, 1)),
    example_found INTEGER NOT NULL CHECK (example_found IN (0, 1)),
    example_corrected INTEGER CHECK (example_corrected IN (0, 1)),
    link_found INTEGER NOT NULL CHECK (link_found IN (0, 1)),
    link_corrected INTEGER CHECK (link_corrected IN (0, 1)),
    urgency_found INTEGER NOT NULL CHECK (urgency_found IN (0, 1)),
    urgency_corrected INTEGER CHECK (urgency_corrected IN (0, 1)),
    included_override INTEGER CHECK (included_override IN (0, 1)),
    linked_to BIGINT REFERENCES cases (id) ON DELETE RESTRICT,
    claims_to_belong_to BIGINT REFERENCES cases (id) ON DELETE RESTRICT,
    merged_into BIGINT REFERENCES cases (id) ON DELETE RESTRICT,
    unread INTEGER NOT NULL CHECK (unread IN (0, 1)),
    subject TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    due_sort BIGINT NOT NULL,
    level_rank INTEGER NOT NULL,
    description TEXT NOT NULL,
    UNIQUE (year, sequence),
    CHECK (is_open = CASE WHEN state IN ('closed', 'cancelled') THEN 0 ELSE 1 END),
    CHECK (due_sort = CASE
        WHEN state IN ('closed', 'cancelled') THEN 9000000000000000000
        WHEN responded_at IS NULL THEN coalesce(response_due, 9000000000000000000)
        ELSE coalesce(update_due, 9000000000000000000) END),
    CHECK (level_rank = CASE level WHEN 'A' THEN 0 WHEN 'B' THEN 1 ELSE 2 END)
);

-- What is over, and everything: newest first.
CREATE INDEX cases_newest ON cases (submitted, id);
CREATE INDEX cases_over ON cases (submitted, id, is_open) WHERE is_open = 0;
CREATE INDEX cases_of_customer ON cases (customer_id, submitted, id, is_open);

-- The open cases, in the order of R4.10: all of them, and for each narrower view. After the others:
-- of two that serve, the younger is taken. What a partial index selects by stands among its columns
-- too; without that its rows would be looked up to see it.
CREATE INDEX cases_open ON cases (due_sort, level_rank, submitted, id, is_open) WHERE is_open = 1;
CREATE INDEX cases_open_by_state ON cases (state, due_sort, level_rank, submitted, id, is_open)
    WHERE is_open = 1;
CREATE INDEX cases_open_by_assignee
    ON cases (assignee_id, due_sort, level_rank, submitted, id, is_open) WHERE is_open = 1;
CREATE INDEX cases_open_by_customer
    ON cases (customer_id, due_sort, level_rank, submitted, id, is_open) WHERE is_open = 1;
CREATE INDEX cases_open_incidents
    ON cases (due_sort, level_rank, submitted, id, is_open, kind)
    WHERE is_open = 1 AND kind = 'incident';

CREATE INDEX cases_of_contact ON cases (contact_id);
CREATE INDEX cases_response_due ON cases (response_due) WHERE response_due IS NOT NULL;
CREATE INDEX cases_unapproved_estimate ON cases (estimate_minutes)
    WHERE is_open = 1 AND approved_minutes IS NULL AND estimate_minutes IS NOT NULL;

CREATE TABLE breaches (
    id {{identity}},
    version INTEGER NOT NULL,
    case_id BIGINT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    what TEXT NOT NULL CHECK (what IN ('response', 'update')),
    level TEXT NOT NULL CHECK (level IN ('A', 'B', 'none')),
    due BIGINT NOT NULL,
    answered BIGINT,
    overrun BIGINT CHECK (overrun > 0),
    assignee_id BIGINT REFERENCES agents (id) ON DELETE RESTRICT,
    cause TEXT NOT NULL
        CHECK (cause IN ('unset', 'illness', 'load', 'missed', 'wrong_level', 'supplier',
                         'technical', 'other')),
    comment TEXT NOT NULL,
    reviewed_by BIGINT REFERENCES agents (id) ON DELETE RESTRICT,
    reviewed_at BIGINT,
    UNIQUE (case_id, what, due)
);
CREATE INDEX breaches_due ON breaches (due);
CREATE INDEX breaches_to_review ON breaches (id) WHERE reviewed_at IS NULL;
