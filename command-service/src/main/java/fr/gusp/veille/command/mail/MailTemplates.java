package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.desk.Kept;
import fr.gusp.veille.command.desk.SettingChanges;
import fr.gusp.veille.command.desk.TheSettingsSeenAreTheLatest;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.nature.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The words of each kind of mail, as each coordination set them. */
@Repository
class MailTemplates {

  private static final String FIRST =
      "INSERT INTO mail_template (subject, body, epci, kind, version) VALUES (?, ?, ?, ?, 1)"
          + " ON CONFLICT DO NOTHING";
  private static final String NEXT =
      "UPDATE mail_template SET subject = ?, body = ?, version = version + 1"
          + " WHERE epci = ? AND kind = ? AND version = ?";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final SettingChanges changes;
  private final Kept<Map<Key, Template>> kept;

  MailTemplates(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      SettingChanges changes,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.changes = changes;
    this.kept = new Kept<>(clock, this::load);
  }

  private record Key(EpciId epci, MailKind kind) {}

  /** Words and their version, 0 for the usual ones. */
  record Template(MailText text, int version) {}

  MailText of(EpciId epci, MailKind kind) {
    return find(epci, kind).text();
  }

  Template find(EpciId epci, MailKind kind) {
    return kept.value().getOrDefault(new Key(epci, kind), new Template(kind.usual(), 0));
  }

  /**
   * Replaces the version that was seen.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken if it is no longer the latest
   */
  void save(EpciId epci, MailKind kind, Template seen, Caller caller) {
    MailText text = seen.text();
    transaction.executeWithoutResult(
        status -> {
          int written =
              seen.version() == 0
                  ? jdbc.update(FIRST, text.subject(), text.body(), epci.value(), kind.code())
                  : jdbc.update(
                      NEXT, text.subject(), text.body(), epci.value(), kind.code(), seen.version());
          Rule.check(new TheSettingsSeenAreTheLatest(written == 1));
          changes.note(
              "mail-template " + epci + " " + kind.code(),
              caller,
              text.subject() + "\n\n" + text.body());
        });
    kept.forget();
  }

  private Map<Key, Template> load() {
    return jdbc.query("SELECT * FROM mail_template", (row, n) -> entry(row)).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map.Entry<Key, Template> entry(ResultSet row) throws SQLException {
    return Map.entry(
        new Key(
            new EpciId(row.getString("epci")),
            Coded.find(MailKind.class, row.getString("kind")).orElseThrow()),
        new Template(
            new MailText(row.getString("subject"), row.getString("body")), row.getInt("version")));
  }
}
