package fr.gusp.veille.command.relay;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sends every event again: readers recognise repetitions, so a refill is always safe. */
@Component
public class Refill {

  private final JdbcTemplate jdbc;
  private final RelayAudit audit;
  private final RelayBell bell;

  Refill(JdbcTemplate jdbc, RelayAudit audit, RelayBell bell) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.bell = bell;
  }

  public void fromTheFirst() {
    jdbc.update("UPDATE relay_position SET position = 0");
    audit.restart();
    bell.ring();
  }
}
