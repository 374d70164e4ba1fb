-- Where the topic begins: a topic kept for ever that begins later than it did has lost events.
ALTER TABLE relay_position ADD COLUMN topic_start BIGINT NOT NULL DEFAULT 0;

-- Whoever appends, an import by hand included, may not sit idle on an open transaction: readers wait for it (docs/adr/0003).
CREATE OR REPLACE FUNCTION announce_append() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('idle_in_transaction_session_timeout') = '0' THEN
    PERFORM set_config('idle_in_transaction_session_timeout', '10s', true);
  END IF;
  PERFORM pg_advisory_xact_lock_shared(20231120, 1);
  RETURN NULL;
END $$;
