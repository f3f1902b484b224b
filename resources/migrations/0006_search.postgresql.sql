-- Groups of three letters, kept in step by the engine. Documents and search words are folded by the
-- program, alike for every engine.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX case_search_trigrams ON case_search USING gin (text gin_trgm_ops);
