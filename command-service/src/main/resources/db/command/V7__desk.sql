-- Settings of desks, not events: how a member works, changed in place and deletable (docs/adr, saved views).
CREATE TABLE saved_view (
  id           UUID          PRIMARY KEY,
  member       UUID          NOT NULL,
  organisation VARCHAR(80)   NOT NULL,
  name         VARCHAR(60)   NOT NULL,
  page         VARCHAR(20)   NOT NULL,
  filters      VARCHAR(1000) NOT NULL,
  shared       BOOLEAN       NOT NULL,
  changed_at   TIMESTAMPTZ   NOT NULL,
  UNIQUE (member, name)
);
CREATE INDEX saved_view_shared ON saved_view (organisation) WHERE shared;

CREATE TABLE preference (
  member     UUID        PRIMARY KEY,
  shortcuts  BOOLEAN     NOT NULL,
  changed_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE standard_text (
  id           UUID          PRIMARY KEY,
  organisation VARCHAR(80)   NOT NULL,
  act          VARCHAR(40)   NOT NULL,
  nature       VARCHAR(60),
  name         VARCHAR(60)   NOT NULL,
  text         VARCHAR(2000) NOT NULL,
  changed_at   TIMESTAMPTZ   NOT NULL
);
CREATE INDEX standard_text_organisation ON standard_text (organisation);
