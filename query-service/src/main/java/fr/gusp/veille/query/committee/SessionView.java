package fr.gusp.veille.query.committee;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.gusp.veille.query.summary.Summary.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session whole: what it has to come back to, what it decided, what its figures rest on. */
record SessionView(
    @JsonUnwrapped SessionSummary summary,
    @Nullable Frozen frozen,
    List<Decided> decisions,
    List<Decided> previousDecisions,
    @Nullable String note,
    List<Named> present,
    @Nullable Instant closedAt,
    List<String> acts) {

  /**
   * The figures as they were frozen, and their fingerprint computed again just now; neither that
   * nor whether both are equal where it cannot be computed, as when figures are defined otherwise
   * now than they were.
   */
  record Frozen(
      Instant instant,
      long position,
      String fingerprint,
      int definitions,
      int definitionsNow,
      Instant frozenAt,
      @Nullable String recomputed,
      @Nullable Boolean equal) {}

  /** A decision as it stands today; only the reports that the caller may open. */
  record Decided(
      String id,
      @Nullable String label,
      Named responsible,
      @Nullable String dueOn,
      List<String> reports,
      boolean escalated,
      String state,
      String stateLabel,
      @Nullable String note,
      @Nullable Instant settledAt,
      String session,
      String month) {}
}
