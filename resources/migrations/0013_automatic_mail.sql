-- How much the console has written to an address by itself (R7.4) is asked for each new case.
DROP INDEX messages_sent_by_console;
CREATE INDEX messages_sent_by_console ON messages (recipients, at)
    WHERE kind = 'outgoing' AND agent_id IS NULL;
