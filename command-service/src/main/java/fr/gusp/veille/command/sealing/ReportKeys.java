package fr.gusp.veille.command.sealing;

import fr.gusp.veille.contract.id.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * One key per report, in PostgreSQL only; deleting the row erases the report's free texts for good.
 */
@Repository
public class ReportKeys {

  private static final int KEY_BYTES = 32;
  private static final byte[] ERASED = {};

  private final JdbcTemplate jdbc;
  private final Chance chance;

  ReportKeys(JdbcTemplate jdbc, Chance chance) {
    this.jdbc = jdbc;
    this.chance = chance;
  }

  /** A key for a report that begins; whoever records the report stores it. */
  public ReportKey make(ReportId report) {
    return new ReportKey(report, chance.bytes(KEY_BYTES), chance);
  }

  /**
   * The key of a report that exists. If it was erased, the report goes on, but nothing can be
   * sealed for it any more.
   */
  public ReportKey of(ReportId report) {
    byte[] found = find(List.of(report.value())).get(report.value());
    return new ReportKey(report, found == null ? ERASED : found, chance);
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
