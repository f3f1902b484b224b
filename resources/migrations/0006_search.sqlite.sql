-- Groups of three letters, over the documents in place. The program keeps the index in step itself: a
-- trigger may not touch a virtual table in a session that distrusts the schema.

CREATE VIRTUAL TABLE case_fts USING fts5 (
    text, content = 'case_search', content_rowid = 'case_id', columnsize = 0, tokenize = 'trigram'
);
