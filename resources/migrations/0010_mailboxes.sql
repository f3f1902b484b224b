-- The mailboxes a desk lives on: how far each folder has been read, what was set aside, and how far
-- the sending of each mail has come (R7). Passwords are not here: they are in the keychain.

CREATE TABLE mail_accounts (
    id {{identity}},
    version INTEGER NOT NULL,
    address TEXT NOT NULL UNIQUE,
    sender_name TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    user_name TEXT NOT NULL,
    login TEXT NOT NULL CHECK (login IN ('password', 'token')),
    incoming_host TEXT NOT NULL,
    incoming_port INTEGER NOT NULL,
    incoming_security TEXT NOT NULL CHECK (incoming_security IN ('tls', 'starttls')),
    folders TEXT NOT NULL,
    after_intake TEXT NOT NULL CHECK (after_intake IN ('mark_seen', 'move')),
    move_to TEXT NOT NULL,
    old_mail TEXT NOT NULL CHECK (old_mail IN ('leave', 'unread', 'all')),
    outgoing_host TEXT NOT NULL,
    outgoing_port INTEGER NOT NULL,
    outgoing_security TEXT NOT NULL CHECK (outgoing_security IN ('tls', 'starttls')),
    sent_folder TEXT NOT NULL
);

CREATE TABLE mail_progress (
    account_id BIGINT NOT NULL REFERENCES mail_accounts (id) ON DELETE CASCADE,
    folder TEXT NOT NULL,
    uid_validity BIGINT NOT NULL,
    last_uid BIGINT NOT NULL,
    since BIGINT NOT NULL,
    trying_uid BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    PRIMARY KEY (account_id, folder)
);

CREATE TABLE set_aside_mail (
    id {{identity}},
    account_id BIGINT NOT NULL REFERENCES mail_accounts (id) ON DELETE CASCADE,
    folder TEXT NOT NULL,
    uid_validity BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    size BIGINT NOT NULL,
    arrived BIGINT NOT NULL,
    at BIGINT NOT NULL,
    problem TEXT NOT NULL,
    UNIQUE (account_id, folder, uid_validity, uid)
);

CREATE TABLE mail_account_status (
    account_id BIGINT NOT NULL PRIMARY KEY REFERENCES mail_accounts (id) ON DELETE CASCADE,
    fetched_at BIGINT,
    failed_at BIGINT,
    problem TEXT NOT NULL
);

CREATE TABLE sendings (
    outgoing_id BIGINT NOT NULL PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
    attempts INTEGER NOT NULL,
    first_at BIGINT,
    next_at BIGINT,
    under_way INTEGER NOT NULL CHECK (under_way IN (0, 1)),
    copy_wanted INTEGER NOT NULL CHECK (copy_wanted IN (0, 1)),
    problem TEXT NOT NULL
);
CREATE INDEX sendings_uncopied ON sendings (outgoing_id) WHERE copy_wanted = 1;

-- When the mailbox received it: INTERNALDATE (R2.3).
ALTER TABLE received_mail ADD COLUMN arrived_at BIGINT;
