package fr.gusp.veille.query.summary;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.beside.Assignment;
import fr.gusp.veille.query.beside.Course;
import fr.gusp.veille.query.beside.Side;
import fr.gusp.veille.query.beside.Wait;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsHolderSeesAFreshMiss;
import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts today's names to a row. */
public final class Summarise {

  private final Reference reference;
  private final @Nullable Caller caller;

  public Summarise(Reference reference) {
    this(reference, null);
  }

  /** For one caller: a fresh miss is for its holder, an agent's dossiers for that agent. */
  public Summarise(Reference reference, @Nullable Caller caller) {
    this.reference = reference;
    this.caller = caller;
  }

  /** The line of a row, late or not at an instant. */
  public Summary row(Row row, Instant instant) {
    Spell now = row.now();
    return new Summary(
        row.id().toString(),
        row.number().value(),
        row.version(),
        now.state().code(),
        now.state().label(),
        row.nature().code(),
        row.nature().label(),
        row.subNature() == null ? null : row.subNature().label(),
        row.severity().code(),
        row.quartier().value(),
        quartier(row.quartier()),
        reference.secteur(row.quartier(), row.secteur()).map(Secteur::name).orElse(null),
        row.place(),
        point(row),
        named(now.holder()),
        row.observedAt(),
        row.recordedAt(),
        now.began(),
        row.photos(),
        row.origin().code(),
        now.state() == State.ORIENTE ? now.answerBy() : null,
        now.state().open() ? now.resolveBy() : null,
        late(row, instant),
        Renvois.of(row),
        Renvois.toClarify(row),
        paused(row),
        now.state() == State.PLANIFIE ? now.planned() : null,
        row.beside().work().sides().stream()
            .filter(each -> !each.settled())
            .map(this::part)
            .toList(),
        row.beside().kin().confirmations().size(),
        milestone(row),
        assignedTo(row));
  }

  private boolean late(Row row, Instant instant) {
    return Lateness.of(row, instant)
        .filter(
            late ->
                caller == null
                    || new OnlyItsHolderSeesAFreshMiss(caller, reference, instant)
                        .allows(row.quartier(), late.charged(), late.since()))
        .isPresent();
  }

  private Summary.@Nullable Waiting paused(Row row) {
    @Nullable PauseCause cause = row.now().pause();
    @Nullable Wait wait = row.beside().work().pause();
    return cause == null || !row.now().state().open()
        ? null
        : new Summary.Waiting(
            cause.code(),
            cause.label(),
            wait == null ? null : named(wait.third()),
            wait == null ? row.now().at() : wait.since().at(),
            wait == null ? null : wait.until());
  }

  private Summary.Part part(Side side) {
    return new Summary.Part(
        Objects.requireNonNull(named(side.organisation())),
        side.since().at(),
        side.answer() == null ? null : side.answer().code(),
        side.answerBy(),
        side.resolveBy());
  }

  private static Summary.@Nullable Due milestone(Row row) {
    @Nullable Course course = row.beside().work().course();
    @Nullable Milestone awaited = course == null ? null : course.awaited();
    return course == null || awaited == null || !row.now().state().open()
        ? null
        : new Summary.Due(awaited.code(), awaited.label(), course.dueBy());
  }

  private boolean assignedTo(Row row) {
    @Nullable Assignment inside = row.beside().work().assignment();
    return caller != null && inside != null && caller.member().equals(inside.member());
  }

  public String quartier(QuartierId id) {
    return reference.quartier(id).map(each -> each.quartier().name()).orElse(id.value());
  }

  public Summary.@Nullable Named named(@Nullable OrganisationId id) {
    return id == null ? null : new Summary.Named(id.value(), reference.nameOf(id));
  }

  private static Summary.@Nullable Point point(Row row) {
    return row.lat() == null || row.lon() == null ? null : new Summary.Point(row.lat(), row.lon());
  }
}
