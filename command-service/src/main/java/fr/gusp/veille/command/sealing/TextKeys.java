package fr.gusp.veille.command.sealing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * One key per report, tour or session, in PostgreSQL only; deleting the row erases its free texts
 * for good.
 */
@Repository
public class TextKeys {

  private static final int KEY_BYTES = 32;
  private static final byte[] ERASED = {};

  private final JdbcTemplate jdbc;
  private final Chance chance;

  TextKeys(JdbcTemplate jdbc, Chance chance) {
    this.jdbc = jdbc;
    this.chance = chance;
  }

  /** A key for what begins; whoever records that stores it. */
  public TextKey make(UUID subject) {
    return new TextKey(subject, chance.bytes(KEY_BYTES), chance);
  }

  /**
   * The key of what exists. If it was erased, the thing goes on, but nothing can be sealed for it
   * any more.
   */
  public TextKey of(UUID subject) {
    byte[] found = find(List.of(subject)).get(subject);
    return new TextKey(subject, found == null ? ERASED : found, chance);
  }

  /** The keys that exist among those asked for; a missing one was erased or never made. */
  Map<UUID, byte[]> find(List<UUID> reports) {
    Map<UUID, byte[]> keys = new HashMap<>();
    jdbc.query(
        "SELECT report, key FROM report_key WHERE report = ANY (?)",
        row -> {
          keys.put((UUID) row.getObject("report"), row.getBytes("key"));
        },
        (Object) reports.toArray(UUID[]::new));
    return keys;
  }
}
