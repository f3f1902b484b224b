-- One folded document for each case, indexed by groups of three letters. The program keeps the index
-- in step itself: a trigger may not touch a virtual table in a session that distrusts the schema.
-- While search_deferred has a row (a bulk fill is under way) the index is left alone and built
-- afterwards in one go.

CREATE TABLE case_search (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id) ON DELETE RESTRICT,
    text TEXT NOT NULL
);

CREATE TABLE search_deferred (
    since INTEGER NOT NULL
);

CREATE VIRTUAL TABLE case_fts USING fts5 (
    text, content = 'case_search', content_rowid = 'case_id', columnsize = 0,
    tokenize = 'trigram'
);
