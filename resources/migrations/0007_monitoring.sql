-- Driftsvakt (R8): where alerts come from, the alerts themselves, and the outages they make.

CREATE TABLE monitoring_sources (
    id {{identity}},
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    auth TEXT NOT NULL CHECK (auth IN ('none', 'basic', 'bearer')),
    user_name TEXT NOT NULL,
    site_label TEXT NOT NULL,
    ca_certificate TEXT,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1))
);

CREATE TABLE monitoring_states (
    source_id BIGINT NOT NULL PRIMARY KEY REFERENCES monitoring_sources (id) ON DELETE CASCADE,
    checked_at BIGINT,
    blind_since BIGINT,
    problem TEXT NOT NULL
        CHECK (problem IN ('none', 'unreachable', 'too_slow', 'untrusted', 'unauthorised',
                           'failing', 'no_alertmanager', 'too_large', 'secret_missing')),
    detail TEXT NOT NULL
);

-- Labels are one `name=value` a line.
CREATE TABLE alerts (
    id {{identity}},
    source_id BIGINT NOT NULL REFERENCES monitoring_sources (id) ON DELETE RESTRICT,
    fingerprint TEXT NOT NULL,
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    labels TEXT NOT NULL,
    site_text TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('A', 'B', 'none')),
    site_id BIGINT REFERENCES sites (id) ON DELETE RESTRICT,
    case_id BIGINT REFERENCES cases (id) ON DELETE RESTRICT,
    starts_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT
);
-- One record of an alert fires at a time, whoever reads it.
CREATE UNIQUE INDEX alerts_firing ON alerts (source_id, fingerprint) WHERE ended_at IS NULL;
CREATE INDEX alerts_unmapped ON alerts (starts_at, id) WHERE ended_at IS NULL AND site_id IS NULL;
CREATE INDEX alerts_of_case ON alerts (case_id, starts_at, id) WHERE case_id IS NOT NULL;
CREATE INDEX alerts_of_site ON alerts (site_id, starts_at) WHERE site_id IS NOT NULL;

CREATE TABLE incidents (
    case_id BIGINT NOT NULL PRIMARY KEY REFERENCES cases (id) ON DELETE RESTRICT,
    site_id BIGINT REFERENCES sites (id) ON DELETE RESTRICT,
    started_at BIGINT NOT NULL,
    detected_at BIGINT NOT NULL,
    quiet_since BIGINT,
    restored_at BIGINT
);

CREATE INDEX cases_incidents_of_site ON cases (site_id, submitted, id) WHERE kind = 'incident';
