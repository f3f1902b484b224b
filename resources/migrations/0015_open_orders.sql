-- Made anew to be younger than the fields' indexes, which SQLite would take otherwise for an agent's
-- or a state's open cases in another order than R4.10's, and walk through all that are over.
DROP INDEX cases_open_by_state;
CREATE INDEX cases_open_by_state ON cases (state, due_sort, level_rank, submitted, id, is_open)
    WHERE is_open = 1;
DROP INDEX cases_open_by_assignee;
CREATE INDEX cases_open_by_assignee
    ON cases (assignee_id, due_sort, level_rank, submitted, id, is_open) WHERE is_open = 1;
