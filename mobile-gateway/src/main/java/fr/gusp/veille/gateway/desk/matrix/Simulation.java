package fr.gusp.veille.gateway.desk.matrix;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft would have changed over the last twelve months. */
public record Simulation(
    String kind,
    String draft,
    int inForce,
    Instant since,
    long reports,
    long onTheSpot,
    WithoutOwner withoutOwner,
    List<Organisation> organisations,
    long changed,
    List<Changed> changes) {

  /** How many the coordination would hold. */
  public record WithoutOwner(long inForce, long draft) {}

  /** What one organisation received, and would have received. */
  public record Organisation(
      String id, String name, long received, long inForce, long draft, long gained, long lost) {

    public boolean changes() {
      return gained > 0 || lost > 0;
    }
  }

  /** A report that the draft gives to somebody else. */
  public record Changed(
      String id,
      String number,
      String natureLabel,
      @Nullable String subNatureLabel,
      String quartierName,
      OffsetDateTime observedAt,
      @Nullable String received,
      Named inForce,
      Named draft) {

    public String what() {
      return subNatureLabel == null ? natureLabel : natureLabel + " : " + subNatureLabel;
    }
  }

  /** Who, or why nobody. */
  public record Named(@Nullable String name, @Nullable String row, @Nullable String reason) {

    public String words() {
      return name == null ? "Coordination" + (reason == null ? "" : " : " + reason) : name;
    }
  }
}
