package fr.gusp.veille.query.line;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Renders rows as lines for one caller, with lateness as of one instant. */
public final class RenderLine {

  private final Caller caller;
  private final Reference reference;
  private final Instant day;

  public RenderLine(Caller caller, Reference reference, Instant day) {
    this.caller = caller;
    this.reference = reference;
    this.day = day;
  }

  public ReportLine line(Row row) {
    boolean open = mayOpen(row);
    Spell now = row.now();
    return new ReportLine(
        open ? row.id().toString() : null,
        row.number().value(),
        row.nature().code(),
        row.nature().label(),
        row.subNature() == null ? null : row.subNature().label(),
        reference.secteur(row.quartier(), row.secteur()).map(Secteur::name).orElse(null),
        row.restricted() ? null : row.place(),
        now.state().code(),
        now.state().label(),
        named(now.holder()),
        row.observedAt(),
        row.recordedAt(),
        now.at(),
        Lateness.dueAt(row),
        Lateness.of(row, day).isPresent(),
        open && row.photo() != null ? row.photo().value() : null);
  }

  public boolean mayOpen(Row row) {
    return MayReadReport.allows(caller, row, reference);
  }

  public ReportLine.@Nullable Named named(@Nullable OrganisationId id) {
    return id == null ? null : new ReportLine.Named(id.value(), reference.nameOf(id));
  }
}
