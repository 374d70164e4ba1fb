package fr.gusp.veille.query.line;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.MayOpenToday;
import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.PlaceRow;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Renders rows as lines for one caller, with lateness as of one instant. Of a restricted dossier
 * that the caller may not open, nothing is said that lets neighbours guess who it is about: no
 * sub-nature, and of each instant only the day.
 */
public final class RenderLine {

  private final MayOpenToday rights;
  private final Reference reference;
  private final Instant day;

  public RenderLine(MayOpenToday rights, Reference reference, Instant day) {
    this.rights = rights;
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
        row.subNature() == null || veiled(row) ? null : row.subNature().label(),
        reference.secteur(row.quartier(), row.secteur()).map(Secteur::name).orElse(null),
        row.restricted() ? null : row.place(),
        now.state().code(),
        now.state().label(),
        named(now.holder()),
        seen(row),
        when(row, row.recordedAt()),
        when(row, now.at()),
        due(row),
        Lateness.of(row, day).isPresent(),
        open && row.photo() != null ? row.photo().value() : null);
  }

  public boolean mayOpen(Row row) {
    return rights.allows(row);
  }

  /** An instant of a row's life, as exactly as the caller may know it. */
  public Instant when(Row row, Instant at) {
    return veiled(row) ? day(at.atZone(PlaceRow.PARIS)).toInstant() : at;
  }

  private @Nullable Instant due(Row row) {
    @Nullable Instant due = Lateness.dueAt(row);
    return due == null ? null : when(row, due);
  }

  private OffsetDateTime seen(Row row) {
    OffsetDateTime seen = row.observedAt();
    return veiled(row) ? day(seen.atZoneSameInstant(PlaceRow.PARIS)).toOffsetDateTime() : seen;
  }

  private static ZonedDateTime day(ZonedDateTime at) {
    return at.truncatedTo(ChronoUnit.DAYS);
  }

  private boolean veiled(Row row) {
    return row.restricted() && !mayOpen(row);
  }

  public ReportLine.@Nullable Named named(@Nullable OrganisationId id) {
    return id == null ? null : new ReportLine.Named(id.value(), reference.nameOf(id));
  }
}
