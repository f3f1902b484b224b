-- Company lines beneath letters, for each mailbox, and conversations on the side of a case: with a
-- supplier or a developer, and never the customer's word (R4.5, R5.2).

ALTER TABLE mail_accounts ADD COLUMN signature TEXT NOT NULL DEFAULT '';

-- The Message-ID that began the side conversation; empty: the customer takes part.
ALTER TABLE messages ADD COLUMN side TEXT NOT NULL DEFAULT '';
CREATE INDEX messages_aside ON messages (case_id, at, id) WHERE side <> '';
