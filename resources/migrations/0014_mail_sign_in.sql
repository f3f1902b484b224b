-- Signing in to a mailbox at its provider instead of with a password: who the provider is, what the
-- desk is registered there as, and who signed in. Tokens and secrets are in the keychain.

ALTER TABLE mail_accounts ADD COLUMN provider TEXT NOT NULL DEFAULT 'microsoft'
    CHECK (provider IN ('microsoft', 'google', 'other'));
ALTER TABLE mail_accounts ADD COLUMN client_id TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_accounts ADD COLUMN tenant TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_accounts ADD COLUMN authorization_url TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_accounts ADD COLUMN token_url TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_accounts ADD COLUMN scope TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_accounts ADD COLUMN signed_in_as TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_accounts ADD COLUMN signed_in_at BIGINT;
