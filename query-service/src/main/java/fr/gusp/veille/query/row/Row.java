package fr.gusp.veille.query.row;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.query.beside.Beside;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.Subject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What screens list and figures count of a report. A row carries its spells, so that it can be read
 * as of any position; {@code kept} is what is beside its state, where there is anything; {@code
 * photo} is the first of the constat. It has neither place nor point nor photo where only the right
 * circle may read.
 */
public record Row(
    ReportId id,
    ReportNumber number,
    long version,
    QuartierId quartier,
    @Nullable SecteurId secteur,
    Nature nature,
    @Nullable SubNature subNature,
    Severity severity,
    @Nullable String place,
    @Nullable Double lat,
    @Nullable Double lon,
    OffsetDateTime observedAt,
    Instant recordedAt,
    long position,
    MemberId reporter,
    OrganisationId reporterOrganisation,
    Set<OrganisationId> involved,
    int photos,
    @Nullable PhotoHash photo,
    boolean solvedOnTheSpot,
    Origin origin,
    @Nullable TourId tour,
    @Nullable AssetId asset,
    @Nullable WorksiteId worksite,
    @Nullable Beside kept,
    List<Spell> spells)
    implements Readable {

  /** What goes on beside its state; nothing for most. */
  @JsonIgnore
  public Beside beside() {
    return kept == null ? Beside.NOTHING : kept;
  }

  @JsonIgnore
  public Spell now() {
    return spells.get(spells.size() - 1);
  }

  @JsonIgnore
  @Override
  public @Nullable OrganisationId holder() {
    return now().holder();
  }

  /** The position of the last spell begun at or before the instant; -1 if all came later. */
  public long positionAt(Instant instant) {
    return spells.stream()
        .filter(spell -> !spell.at().isAfter(instant))
        .mapToLong(Spell::from)
        .max()
        .orElse(-1);
  }

  /** The same row without what came after a position; empty where it was not filed yet. */
  public Optional<Row> upTo(long asOf) {
    List<Spell> before = spells.stream().filter(spell -> spell.from() <= asOf).toList();
    return before.isEmpty() ? Optional.empty() : Optional.of(with(before, asOf));
  }

  /** What it was about then, where it was ever corrected. */
  private Row with(List<Spell> shorter, long asOf) {
    @Nullable Subject then = shorter.get(shorter.size() - 1).about();
    @Nullable Subject open = shown() ? then : null;
    return new Row(
        id,
        number,
        version,
        then == null ? quartier : then.quartier(),
        then == null ? secteur : then.secteur(),
        then == null ? nature : then.nature(),
        then == null ? subNature : then.subNature(),
        then == null ? severity : then.severity(),
        open == null ? place : open.place(),
        open == null ? lat : lat(open),
        open == null ? lon : lon(open),
        observedAt,
        recordedAt,
        position,
        reporter,
        reporterOrganisation,
        involved,
        photos,
        photo,
        solvedOnTheSpot,
        origin,
        tour,
        asset,
        worksite,
        kept == null ? null : kept.upTo(asOf),
        shorter);
  }

  /** Whether no subject it ever had is for the right circle alone. */
  private boolean shown() {
    return !nature.restricted()
        && spells.stream()
            .map(Spell::about)
            .noneMatch(about -> about != null && about.nature().restricted());
  }

  private static @Nullable Double lat(Subject then) {
    return then.position() == null ? null : Double.valueOf(then.position().lat());
  }

  private static @Nullable Double lon(Subject then) {
    return then.position() == null ? null : Double.valueOf(then.position().lon());
  }

  @JsonIgnore
  @Override
  public boolean restricted() {
    return !shown();
  }
}
