package fr.gusp.veille.query.simulation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a simulation. {@code onTheSpot} were solved by whoever saw them and are asked of
 * nobody; {@code withoutOwner} are those that the coordination would hold.
 */
public record SimulationView(
    String kind,
    String draft,
    int inForce,
    Instant since,
    long reports,
    long onTheSpot,
    WithoutOwner withoutOwner,
    List<OrganisationLine> organisations,
    long changed,
    List<ChangedLine> changes) {

  /** How far it is: a line before the last. */
  public record Progress(String kind, long done, long total) {}

  /** By the version in force, and by the draft. */
  public record WithoutOwner(long inForce, long draft) {}

  /** What one organisation received, and would have received. */
  public record OrganisationLine(
      String id, String name, long received, long inForce, long draft, long gained, long lost) {}

  /** A report that the draft gives to somebody else. */
  public record ChangedLine(
      String id,
      String number,
      String natureLabel,
      @Nullable String subNatureLabel,
      String quartierName,
      OffsetDateTime observedAt,
      @Nullable String received,
      Named inForce,
      Named draft) {}

  /** Who, by which row; or why nobody. */
  public record Named(@Nullable String name, @Nullable String row, @Nullable String reason) {}
}
