package fr.gusp.veille.bench;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The reference: one durable insert, by itself a transaction, of the bytes of a filing's two
 * events.
 */
final class BareInsert {

  private static final String LIKE_OURS =
      "CREATE TABLE IF NOT EXISTS bare (position BIGSERIAL PRIMARY KEY, id VARCHAR(36) NOT NULL"
          + " UNIQUE, stream VARCHAR(120) NOT NULL, sequence BIGINT NOT NULL, payload BYTEA,"
          + " UNIQUE (stream, sequence))";
  private static final String INSERT =
      "INSERT INTO bare (id, stream, sequence, payload) VALUES (?, ?, 0, ?)";
  private static final int BYTES_OF_A_FILING = 1_700;

  private final JdbcTemplate jdbc;
  private final byte[] payload = new byte[BYTES_OF_A_FILING];

  BareInsert(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    jdbc.execute(LIKE_OURS);
    new java.util.Random(1).nextBytes(payload);
  }

  void insert() {
    String id = UUID.randomUUID().toString();
    jdbc.update(INSERT, id, id, payload);
  }
}
