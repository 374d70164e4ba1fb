-- Settings are tables, not facts: how they stand now, who changed them, and nothing that a figure depends on (docs/adr).
CREATE TABLE desk_setting (
  organisation VARCHAR(80) PRIMARY KEY,
  mail         VARCHAR(254),
  by_mail      BOOLEAN     NOT NULL,
  digest       BOOLEAN     NOT NULL,
  hours        TEXT,
  astreinte    VARCHAR(40),
  version      INTEGER     NOT NULL
);

CREATE TABLE absence (
  epci        VARCHAR(80)  PRIMARY KEY,
  first_day   DATE         NOT NULL,
  last_day    DATE         NOT NULL,
  deputy_mail VARCHAR(254) NOT NULL,
  version     INTEGER      NOT NULL
);

CREATE TABLE mail_template (
  epci    VARCHAR(80)  NOT NULL,
  kind    VARCHAR(40)  NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body    TEXT         NOT NULL,
  version INTEGER      NOT NULL,
  PRIMARY KEY (epci, kind)
);

CREATE TABLE setting_change (
  id         BIGSERIAL    PRIMARY KEY,
  setting    VARCHAR(160) NOT NULL,
  member     UUID         NOT NULL,
  changed_at TIMESTAMPTZ  NOT NULL,
  content    TEXT         NOT NULL
);

-- What waits for its hour: written with the facts it follows from, gone once they changed or it was done.
CREATE TABLE deadline (
  report   UUID        NOT NULL,
  referral UUID        NOT NULL,
  kind     VARCHAR(40) NOT NULL,
  due_at   TIMESTAMPTZ NOT NULL,
  wake_at  TIMESTAMPTZ NOT NULL,
  number   VARCHAR(40) NOT NULL,
  quartier VARCHAR(80) NOT NULL,
  holder   VARCHAR(80) NOT NULL,
  tries    INTEGER     NOT NULL DEFAULT 0,
  PRIMARY KEY (report, referral, kind, due_at)
);
CREATE INDEX deadlines_by_hour ON deadline (wake_at);

-- Mails are written with the facts they tell of, and sent afterwards.
CREATE TABLE mail (
  id           UUID         PRIMARY KEY,
  kind         VARCHAR(40)  NOT NULL,
  epci         VARCHAR(80)  NOT NULL,
  organisation VARCHAR(80)  NOT NULL,
  recipient    VARCHAR(254),
  subject      VARCHAR(300) NOT NULL,
  body         TEXT         NOT NULL,
  report       UUID,
  number       VARCHAR(40),
  state        VARCHAR(20)  NOT NULL,
  tries        INTEGER      NOT NULL DEFAULT 0,
  next_try     TIMESTAMPTZ  NOT NULL,
  reason       VARCHAR(300),
  written_at   TIMESTAMPTZ  NOT NULL,
  sent_at      TIMESTAMPTZ,
  in_digest    BOOLEAN      NOT NULL
);
CREATE INDEX mails_to_send ON mail (next_try) WHERE state = 'a-transmettre';
CREATE INDEX mails_of_a_desk ON mail (organisation, written_at DESC);
CREATE INDEX mails_for_a_digest ON mail (organisation) WHERE in_digest;

-- db-scheduler's own table (its documentation, version 16); it wakes whoever looks at the tables above.
CREATE TABLE scheduled_tasks (
  task_name            TEXT        NOT NULL,
  task_instance        TEXT        NOT NULL,
  task_data            BYTEA,
  execution_time       TIMESTAMPTZ NOT NULL,
  picked               BOOLEAN     NOT NULL,
  picked_by            TEXT,
  last_success         TIMESTAMPTZ,
  last_failure         TIMESTAMPTZ,
  consecutive_failures INTEGER,
  last_heartbeat       TIMESTAMPTZ,
  version              BIGINT      NOT NULL,
  priority             SMALLINT,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
