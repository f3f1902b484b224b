-- One folded document for each case: what a search looks in. The index over it is the engine's own.
-- While search_deferred has a row (a bulk fill is under way) the index is left alone and built
-- afterwards in one go.

CREATE TABLE case_search (
    case_id {{key}} REFERENCES cases (id) ON DELETE RESTRICT,
    text TEXT NOT NULL
);

CREATE TABLE search_deferred (
    since BIGINT NOT NULL
);
