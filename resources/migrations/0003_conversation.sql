-- What was said, what happened, what was approved, and the mail in and out (R2.6, R5.2, R7).

-- Contents are stored once, under the digest of their bytes.
CREATE TABLE blobs (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    content {{bytes}} NOT NULL
);

CREATE TABLE messages (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('incoming', 'outgoing', 'note', 'telephone')),
    purpose TEXT NOT NULL
        CHECK (purpose IN ('none', 'reply', 'question', 'estimate', 'test_handover',
                           'publish_notice', 'update', 'acknowledgement')),
    automatic TEXT NOT NULL CHECK (automatic IN ('no', 'auto_reply', 'bulk', 'bounce', 'report')),
    agent_id BIGINT REFERENCES agents (id) ON DELETE RESTRICT,
    author_name TEXT NOT NULL,
    author_address TEXT NOT NULL,
    recipients TEXT NOT NULL,
    copies TEXT NOT NULL,
    at BIGINT NOT NULL,
    subject TEXT NOT NULL,
    header_id TEXT NOT NULL,
    in_reply_to TEXT NOT NULL,
    reference_ids TEXT NOT NULL,
    thread_reason TEXT NOT NULL
        CHECK (thread_reason IN ('new_case', 'references', 'sent_marker', 'subject_number',
                                 'stranger_claim', 'reopen_too_late', 'bounced_mail', 'manual',
                                 'unreadable')),
    raw_sha256 TEXT REFERENCES blobs (sha256) ON DELETE RESTRICT,
    text TEXT NOT NULL,
    html TEXT NOT NULL
);
CREATE INDEX messages_of_case ON messages (case_id, at, id);
CREATE INDEX messages_header_id ON messages (header_id) WHERE header_id <> '';
CREATE INDEX messages_sent_by_console ON messages (at)
    WHERE kind = 'outgoing' AND agent_id IS NULL;

CREATE TABLE attachments (
    id {{identity}},
    message_id BIGINT NOT NULL REFERENCES messages (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    size BIGINT NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL REFERENCES blobs (sha256) ON DELETE RESTRICT,
    content_id TEXT NOT NULL,
    is_inline INTEGER NOT NULL CHECK (is_inline IN (0, 1))
);
CREATE INDEX attachments_of_message ON attachments (message_id);

CREATE TABLE received_mail (
    raw_sha256 TEXT NOT NULL PRIMARY KEY REFERENCES blobs (sha256) ON DELETE RESTRICT,
    header_id TEXT NOT NULL,
    source_name TEXT NOT NULL,
    stored_at BIGINT NOT NULL,
    result TEXT NOT NULL
        CHECK (result IN ('pending', 'new', 'reply', 'automatic', 'bounce', 'unparsed',
                          'duplicate')),
    case_id BIGINT REFERENCES cases (id) ON DELETE RESTRICT,
    message_id BIGINT REFERENCES messages (id) ON DELETE RESTRICT
);
CREATE INDEX received_mail_header_id ON received_mail (header_id) WHERE header_id <> '';
CREATE INDEX received_mail_pending ON received_mail (stored_at) WHERE result = 'pending';

CREATE TABLE events (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    actor_id BIGINT REFERENCES agents (id) ON DELETE RESTRICT,
    actor_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('registered', 'transition', 'assigned', 'level_changed', 'kind_changed',
                        'field_changed', 'estimate_changed', 'approval_recorded', 'message_added',
                        'responded', 'update_sent', 'breach_recorded', 'breach_reviewed',
                        'time_added', 'time_changed', 'merged', 'split_out', 'mail_bounced',
                        'customer_placed', 'checklist_corrected')),
    field TEXT NOT NULL,
    from_value TEXT NOT NULL,
    to_value TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX events_of_case ON events (case_id, id);

CREATE TABLE approvals (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    what TEXT NOT NULL CHECK (what IN ('estimate', 'test')),
    amount_minutes INTEGER CHECK (amount_minutes >= 0),
    person TEXT NOT NULL,
    said_at BIGINT NOT NULL,
    message_id BIGINT REFERENCES messages (id) ON DELETE RESTRICT,
    note TEXT NOT NULL,
    recorded_by BIGINT REFERENCES agents (id) ON DELETE RESTRICT,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX approvals_of_case ON approvals (case_id, id);

CREATE TABLE outbox (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    message_id BIGINT REFERENCES messages (id) ON DELETE RESTRICT,
    purpose TEXT NOT NULL
        CHECK (purpose IN ('none', 'reply', 'question', 'estimate', 'test_handover',
                           'publish_notice', 'update', 'acknowledgement')),
    recipients TEXT NOT NULL,
    subject TEXT NOT NULL,
    raw_sha256 TEXT NOT NULL REFERENCES blobs (sha256) ON DELETE RESTRICT,
    composed_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'exported', 'sent', 'failed')),
    done_at BIGINT,
    problem TEXT NOT NULL
);
CREATE INDEX outbox_newest ON outbox (composed_at, id);
CREATE INDEX outbox_by_state ON outbox (state, composed_at, id);

CREATE TABLE drafts (
    case_id BIGINT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    agent_id BIGINT NOT NULL REFERENCES agents (id) ON DELETE RESTRICT,
    tab TEXT NOT NULL CHECK (tab IN ('reply', 'question', 'note')),
    text TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (case_id, agent_id, tab)
);
