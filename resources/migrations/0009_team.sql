-- Which login of a team's server an agent signs in with. An embedded desk has no logins.

ALTER TABLE agents ADD COLUMN login TEXT;
CREATE UNIQUE INDEX agents_login ON agents (login) WHERE login IS NOT NULL;
