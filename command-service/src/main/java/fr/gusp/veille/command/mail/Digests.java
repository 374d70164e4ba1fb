package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.desk.DeskSetting;
import fr.gusp.veille.command.desk.DeskSettings;
import fr.gusp.veille.command.idempotence.RowBeside;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.contract.calendar.WorkingHours;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One mail a day instead of many, for who wants it: what was written since the last one, on the
 * days its guichet works, and nothing on a day without news.
 */
@Component
public class Digests {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final String NEWS =
      "SELECT * FROM mail WHERE organisation = ? AND in_digest ORDER BY written_at FOR UPDATE";
  private static final String SOON =
      "SELECT DISTINCT number FROM deadline WHERE holder = ? AND kind IN ('reponse', 'resolution')"
          + " AND due_at < ? ORDER BY number";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final DeskSettings desks;
  private final Post post;
  private final MailTemplates templates;
  private final ReferenceInForce reference;
  private final MailWords words;
  private final Supplier<UUID> ids;
  private final Clock clock;

  Digests(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      DeskSettings desks,
      Post post,
      MailTemplates templates,
      ReferenceInForce reference,
      MailWords words,
      Supplier<UUID> ids,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.desks = desks;
    this.post = post;
    this.templates = templates;
    this.reference = reference;
    this.words = words;
    this.ids = ids;
    this.clock = clock;
  }

  /** Writes today's. */
  public void write() {
    DayOfWeek today = clock.instant().atZone(PARIS).getDayOfWeek();
    desks.all().stream()
        .filter(desk -> desk.digest() && desk.mail() != null && works(desk, today))
        .forEach(desk -> transaction.executeWithoutResult(status -> write(desk)));
  }

  private static boolean works(DeskSetting desk, DayOfWeek today) {
    WorkingHours hours = desk.hours() == null ? WorkingHours.USUAL : desk.hours();
    return !hours.on(today).isEmpty();
  }

  private void write(DeskSetting desk) {
    OrganisationId organisation = desk.organisation();
    List<WrittenMail> news =
        jdbc.query(NEWS, (row, n) -> WrittenMail.read(row), organisation.value());
    if (news.isEmpty()) {
      return;
    }
    EpciId epci = new EpciId(news.get(news.size() - 1).epci());
    MailText text = templates.of(epci, MailKind.RESUME).with(values(organisation, news));
    RowBeside digest =
        new Mail(
                ids.get(),
                MailKind.RESUME,
                epci,
                organisation,
                post.address(desk, epci),
                text,
                null,
                null,
                clock.instant(),
                false)
            .row();
    jdbc.update(digest.statement(), digest.values().toArray());
    jdbc.update(
        "UPDATE mail SET in_digest = FALSE WHERE id = ANY (?)",
        (Object) news.stream().map(WrittenMail::id).toArray(UUID[]::new));
  }

  private Map<String, String> values(OrganisationId organisation, List<WrittenMail> news) {
    return Map.of(
        "organisation",
        reference.nameOf(organisation),
        "nombre",
        news.size() == 1 ? "1 nouvelle" : news.size() + " nouvelles",
        "lignes",
        lines(organisation, news),
        "lien",
        words.queue(organisation));
  }

  private String lines(OrganisationId organisation, List<WrittenMail> news) {
    String told =
        news.stream()
            .map(each -> "– " + each.kind().label() + " : " + each.text().subject())
            .distinct()
            .collect(Collectors.joining("\n"));
    List<String> soon =
        jdbc.queryForList(
            SOON, String.class, organisation.value(), Timestamp.from(endOfTomorrow()));
    return soon.isEmpty()
        ? told
        : told + "\n\nObjectifs d’ici demain soir : " + String.join(", ", soon) + ".";
  }

  private Instant endOfTomorrow() {
    return clock.instant().atZone(PARIS).toLocalDate().plusDays(2).atStartOfDay(PARIS).toInstant();
  }
}
