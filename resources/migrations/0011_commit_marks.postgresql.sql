-- What a console committed last. A transaction's number alone does not tell: after a crash the
-- server gives the numbers of what was lost out again, and another's commit would pass for one's own.
CREATE TABLE commit_marks (
    origin TEXT NOT NULL PRIMARY KEY,
    login TEXT NOT NULL DEFAULT session_user,
    number BIGINT NOT NULL,
    marked_at TIMESTAMPTZ NOT NULL DEFAULT now()
) WITH (fillfactor = 50);
