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

  private final JdbcTemplate jdbc;
  private final Chance chance;

  ReportKeys(JdbcTemplate jdbc, Chance chance) {
    this.jdbc = jdbc;
    this.chance = chance;
  }

  /** The sealer of a report: with its key, or with a new one made in the current transaction. */
  public Sealer of(ReportId report) {
    return find(List.of(report.value())).entrySet().stream()
        .findFirst()
        .map(found -> new Sealer(report, found.getValue(), chance))
        .orElseGet(() -> create(report));
  }

  /** A sealer for a report that has none yet; the key is stored in the current transaction. */
  public Sealer create(ReportId report) {
    byte[] key = chance.bytes(KEY_BYTES);
    jdbc.update("INSERT INTO report_key (report, key) VALUES (?, ?)", report.value(), key);
    return new Sealer(report, key, chance);
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
