package fr.gusp.veille.command.desk;

import fr.gusp.veille.command.act.DeskHours;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.calendar.WorkingHours;
import fr.gusp.veille.contract.id.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The settings of every guichet: a few dozen rows that every referral looks at. */
@Repository
public class DeskSettings implements DeskHours {

  private static final String FIRST =
      "INSERT INTO desk_setting (mail, by_mail, digest, hours, astreinte, organisation, version)"
          + " VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT DO NOTHING";
  private static final String NEXT =
      "UPDATE desk_setting SET mail = ?, by_mail = ?, digest = ?, hours = ?, astreinte = ?,"
          + " version = version + 1 WHERE organisation = ? AND version = ?";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final SettingChanges changes;
  private final Kept<Map<OrganisationId, DeskSetting>> kept;

  DeskSettings(
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
  public WorkingHours of(OrganisationId organisation) {
    return find(organisation).hoursOrUsual();
  }

  public DeskSetting find(OrganisationId organisation) {
    DeskSetting found = kept.value().get(organisation);
    return found == null ? DeskSetting.untouched(organisation) : found;
  }

  /** Those that anybody ever set. */
  public Collection<DeskSetting> all() {
    return kept.value().values();
  }

  /**
   * Replaces the version that was seen.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken if it is no longer the latest
   */
  public DeskSetting save(DeskSetting setting, Caller caller) {
    transaction.executeWithoutResult(
        status -> {
          Rule.check(new TheSettingsSeenAreTheLatest(written(setting) == 1));
          changes.note(
              "desk " + setting.organisation(),
              caller,
              JsonMapper.shared().writeValueAsString(DeskJson.of(setting)));
        });
    kept.forget();
    return find(setting.organisation());
  }

  /** One row, unless the version seen is not the latest. */
  private int written(DeskSetting setting) {
    return setting.version() == 0
        ? jdbc.update(FIRST, values(setting).toArray())
        : jdbc.update(NEXT, with(values(setting), setting.version()).toArray());
  }

  private static List<@Nullable Object> values(DeskSetting setting) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(setting.mail() == null ? null : setting.mail().value());
    values.add(setting.byMail());
    values.add(setting.digest());
    values.add(setting.hours() == null ? null : HoursJson.write(setting.hours()));
    values.add(setting.astreinte() == null ? null : setting.astreinte().value());
    values.add(setting.organisation().value());
    return values;
  }

  private static List<@Nullable Object> with(List<@Nullable Object> values, int version) {
    values.add(version);
    return values;
  }

  private Map<OrganisationId, DeskSetting> load() {
    return jdbc.query("SELECT * FROM desk_setting", (row, n) -> setting(row)).stream()
        .collect(Collectors.toMap(DeskSetting::organisation, Function.identity()));
  }

  private static DeskSetting setting(ResultSet row) throws SQLException {
    String mail = row.getString("mail");
    String hours = row.getString("hours");
    String astreinte = row.getString("astreinte");
    return new DeskSetting(
        new OrganisationId(row.getString("organisation")),
        mail == null ? null : new MailAddress(mail),
        row.getBoolean("by_mail"),
        row.getBoolean("digest"),
        hours == null ? null : HoursJson.read(hours),
        astreinte == null ? null : new AstreinteNumber(astreinte),
        row.getInt("version"));
  }
}
