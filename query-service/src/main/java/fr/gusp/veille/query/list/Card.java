package fr.gusp.veille.query.list;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.SideAnswer;
import fr.gusp.veille.query.beside.Assignment;
import fr.gusp.veille.query.beside.Side;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.Readable;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.store.SearchKey;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report as lists look for it: small, a pure function of its row. {@code place} is without case
 * and accents; {@code dueAt} is the next target that runs, passed or not, {@code charged} to whom;
 * {@code sentBack} where a renvoi began what is now; {@code asked} owe an answer for their part
 * beside the holder.
 */
public record Card(
    ReportId id,
    long version,
    long position,
    String number,
    State state,
    @Nullable OrganisationId holder,
    QuartierId quartier,
    @Nullable SecteurId secteur,
    Nature nature,
    @Nullable SubNature subNature,
    Severity severity,
    String place,
    double lat,
    double lon,
    Instant observedAt,
    Instant recordedAt,
    Instant since,
    @Nullable Instant answerBy,
    @Nullable Instant dueAt,
    @Nullable OrganisationId charged,
    boolean restricted,
    int renvois,
    boolean toClarify,
    boolean sentBack,
    boolean paused,
    boolean assigned,
    @Nullable MemberId assignee,
    Set<OrganisationId> asked,
    boolean partRefused,
    MemberId reporter,
    OrganisationId reporterOrganisation,
    Set<OrganisationId> involved)
    implements Readable {

  public static Card of(Row row) {
    return of(row, Pool.NONE);
  }

  /**
   * @param pool what cards that are kept share
   */
  public static Card of(Row row, Pool pool) {
    Spell now = row.now();
    @Nullable Assignment assignment = row.beside().work().assignment();
    return new Card(
        row.id(),
        row.version(),
        row.position(),
        row.number().value(),
        now.state(),
        pool.one(now.holder()),
        pool.only(row.quartier()),
        pool.one(row.secteur()),
        row.nature(),
        row.subNature(),
        row.severity(),
        pool.only(row.place() == null ? "" : SearchKey.of(row.place())),
        row.lat() == null ? Double.NaN : row.lat(),
        row.lon() == null ? Double.NaN : row.lon(),
        row.observedAt().toInstant(),
        row.recordedAt(),
        now.at(),
        now.state() == State.ORIENTE ? now.answerBy() : null,
        Lateness.dueAt(row),
        pool.one(charged(row)),
        row.restricted(),
        Renvois.of(row),
        Renvois.toClarify(row),
        now.renvoi() != null,
        now.pause() != null,
        assignment != null,
        assignment == null ? null : pool.one(assignment.member()),
        pool.only(asked(row)),
        row.beside().work().sides().stream().anyMatch(side -> side.answer() == SideAnswer.REFUSE),
        pool.only(row.reporter()),
        pool.only(row.reporterOrganisation()),
        pool.only(row.involved()));
  }

  /** Who held it when its target passed, or holds it until then. */
  private static @Nullable OrganisationId charged(Row row) {
    @Nullable Instant due = Lateness.dueAt(row);
    if (due == null) {
      return null;
    }
    @Nullable Lateness late = Lateness.of(row, due.plusNanos(1)).orElse(null);
    return late == null ? null : late.charged();
  }

  private static Set<OrganisationId> asked(Row row) {
    return row.beside().work().sides().stream()
        .filter(side -> !side.settled())
        .map(Side::organisation)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A target that runs has passed, as {@link Lateness} says of a row. */
  public boolean late(Instant now) {
    return passed(dueAt, now);
  }

  boolean unanswered(Instant now) {
    return passed(answerBy, now);
  }

  public boolean located() {
    return !Double.isNaN(lat) && !Double.isNaN(lon);
  }

  private static boolean passed(@Nullable Instant target, Instant now) {
    return target != null && target.isBefore(now);
  }
}
