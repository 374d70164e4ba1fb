-- Events: the only truth. Appended by Axon's JDBC engine, never changed, read in order by the relay.
CREATE TABLE event (
  position     BIGSERIAL PRIMARY KEY,
  id           VARCHAR(36)  NOT NULL UNIQUE,
  stream       VARCHAR(120) NOT NULL,
  sequence     BIGINT       NOT NULL,
  stream_kind  VARCHAR(40),
  recorded_at  VARCHAR(40)  NOT NULL,
  name         VARCHAR(120) NOT NULL,
  revision     VARCHAR(20),
  payload      BYTEA        NOT NULL,
  metadata     BYTEA,
  UNIQUE (stream, sequence)
);

-- Every append announces itself BEFORE nextval is called, whoever inserts: the relay can wait until nobody is between
-- taking a position and committing it (docs/adr/0003).
CREATE FUNCTION announce_append() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(20231120, 1);
  RETURN NULL;
END $$;
CREATE TRIGGER every_append_is_announced BEFORE INSERT ON event
  FOR EACH STATEMENT EXECUTE FUNCTION announce_append();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was recorded is never changed';
END $$;
CREATE TRIGGER events_are_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One row per command that was answered: the first answer is every answer (docs/adr/0004).
CREATE TABLE handled_command (
  command_id   UUID        PRIMARY KEY,
  member       UUID        NOT NULL,
  hash_version SMALLINT    NOT NULL,
  hash         BYTEA       NOT NULL,
  answer       TEXT,
  handled_at   TIMESTAMPTZ NOT NULL
);

-- One key per report: who deletes the row has erased the report's free texts everywhere.
CREATE TABLE report_key (
  report UUID  PRIMARY KEY,
  key    BYTEA NOT NULL
);

CREATE TABLE relay_position (
  only_row     BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (only_row),
  position     BIGINT  NOT NULL DEFAULT 0,
  topic_id     VARCHAR(40),
  topic_offset BIGINT  NOT NULL DEFAULT 0
);
INSERT INTO relay_position DEFAULT VALUES;

CREATE TABLE relay_audit (
  only_row     BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (only_row),
  position     BIGINT NOT NULL DEFAULT 0,
  topic_offset BIGINT NOT NULL DEFAULT 0
);
INSERT INTO relay_audit DEFAULT VALUES;
