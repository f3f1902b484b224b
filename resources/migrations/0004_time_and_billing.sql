-- Worked time and what was billed of it (R6).

CREATE TABLE time_entries (
    id {{identity}},
    version INTEGER NOT NULL,
    case_id BIGINT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    agent_id BIGINT NOT NULL REFERENCES agents (id) ON DELETE RESTRICT,
    started_at BIGINT NOT NULL,
    duration BIGINT NOT NULL CHECK (duration >= 0),
    note TEXT NOT NULL,
    billable INTEGER NOT NULL CHECK (billable IN (0, 1)),
    non_billable_reason TEXT NOT NULL
);
CREATE INDEX time_entries_of_case ON time_entries (case_id, started_at, id);
CREATE INDEX time_entries_of_agent ON time_entries (agent_id, started_at);
CREATE INDEX time_entries_started ON time_entries (started_at, case_id);

CREATE TABLE timers (
    case_id BIGINT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    agent_id BIGINT NOT NULL REFERENCES agents (id) ON DELETE RESTRICT,
    first_started BIGINT NOT NULL,
    banked BIGINT NOT NULL CHECK (banked >= 0),
    running_since BIGINT,
    PRIMARY KEY (case_id, agent_id)
);
-- One timer runs for each agent (R6.1).
CREATE UNIQUE INDEX timers_running ON timers (agent_id) WHERE running_since IS NOT NULL;

-- A locked month; begins and ends are its first instant and the next month's, in Europe/Oslo.
CREATE TABLE billing_periods (
    month TEXT NOT NULL PRIMARY KEY CHECK (month LIKE '____-__'),
    begins BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    locked_by BIGINT REFERENCES agents (id) ON DELETE RESTRICT,
    locked_at BIGINT NOT NULL,
    CHECK (begins < ends)
);

CREATE TABLE period_lines (
    month TEXT NOT NULL REFERENCES billing_periods (month) ON DELETE RESTRICT,
    case_id BIGINT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    customer_id BIGINT REFERENCES customers (id) ON DELETE RESTRICT,
    raw BIGINT NOT NULL CHECK (raw >= 0),
    billed BIGINT NOT NULL,
    included BIGINT NOT NULL,
    rate BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (month, case_id)
);
CREATE INDEX period_lines_of_case ON period_lines (case_id, month);
