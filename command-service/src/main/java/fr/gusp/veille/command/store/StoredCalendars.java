package fr.gusp.veille.command.store;

import fr.gusp.veille.command.rounds.KnownCalendars;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.round.RoundEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Whether a calendar has a first version. */
@Repository
class StoredCalendars implements KnownCalendars {

  private static final String FIRST =
      "SELECT count(*) FROM event WHERE stream = ? AND sequence = 0";

  private final JdbcTemplate jdbc;

  StoredCalendars(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean has(EpciId epci) {
    Integer found = jdbc.queryForObject(FIRST, Integer.class, RoundEvent.STREAM + epci);
    return found != null && found > 0;
  }
}
