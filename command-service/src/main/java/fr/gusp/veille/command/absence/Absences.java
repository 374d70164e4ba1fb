package fr.gusp.veille.command.absence;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.desk.Kept;
import fr.gusp.veille.command.desk.MailAddress;
import fr.gusp.veille.command.desk.SettingChanges;
import fr.gusp.veille.command.desk.TheSettingsSeenAreTheLatest;
import fr.gusp.veille.command.mail.Deputies;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The absences that are announced: one per coordination at a time. */
@Repository
class Absences implements Deputies {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final String FIRST =
      "INSERT INTO absence (first_day, last_day, deputy_mail, epci, version)"
          + " VALUES (?, ?, ?, ?, 1) ON CONFLICT DO NOTHING";
  private static final String NEXT =
      "UPDATE absence SET first_day = ?, last_day = ?, deputy_mail = ?, version = version + 1"
          + " WHERE epci = ? AND version = ?";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final SettingChanges changes;
  private final Kept<Map<EpciId, Absence>> kept;

  Absences(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      SettingChanges changes,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.changes = changes;
    this.kept = new Kept<>(clock, this::load);
  }

  @Override
  public Optional<MailAddress> during(EpciId epci, Instant now) {
    return find(epci)
        .filter(absence -> absence.on(now.atZone(PARIS).toLocalDate()))
        .map(Absence::deputyMail);
  }

  Optional<Absence> find(EpciId epci) {
    return Optional.ofNullable(kept.value().get(epci));
  }

  /**
   * Announces it in place of the version that was seen.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken if that is no longer the latest
   */
  void save(EpciId epci, Absence next, Caller caller) {
    transaction.executeWithoutResult(
        status -> {
          int written =
              next.version() == 0
                  ? jdbc.update(
                      FIRST, next.from(), next.until(), next.deputyMail().value(), epci.value())
                  : jdbc.update(
                      NEXT,
                      next.from(),
                      next.until(),
                      next.deputyMail().value(),
                      epci.value(),
                      next.version());
          Rule.check(new TheSettingsSeenAreTheLatest(written == 1));
          changes.note(
              "absence " + epci,
              caller,
              next.from() + " – " + next.until() + " : " + next.deputyMail());
        });
    kept.forget();
  }

  /** The coordination is back. */
  void end(EpciId epci, Caller caller) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.update("DELETE FROM absence WHERE epci = ?", epci.value());
          changes.note("absence " + epci, caller, "fin");
        });
    kept.forget();
  }

  private Map<EpciId, Absence> load() {
    return jdbc.query("SELECT * FROM absence", (row, n) -> entry(row)).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map.Entry<EpciId, Absence> entry(ResultSet row) throws SQLException {
    return Map.entry(
        new EpciId(row.getString("epci")),
        new Absence(
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            new MailAddress(row.getString("deputy_mail")),
            row.getInt("version")));
  }
}
