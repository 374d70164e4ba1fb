package fr.gusp.veille.query.summary;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts today's names to a row. */
public final class Summarise {

  private final Reference reference;

  public Summarise(Reference reference) {
    this.reference = reference;
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
        now.at(),
        row.photos(),
        row.origin().code(),
        now.state() == State.ORIENTE ? now.answerBy() : null,
        now.state().open() ? now.resolveBy() : null,
        Lateness.of(row, instant).isPresent(),
        Renvois.of(row),
        Renvois.toClarify(row));
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
