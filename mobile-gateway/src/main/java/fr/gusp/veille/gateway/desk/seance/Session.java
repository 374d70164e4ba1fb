package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.desk.review.Decision;
import fr.gusp.veille.gateway.desk.review.ReviewLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One meeting of a comité de proximité, as the query service tells it. */
public record Session(
    String id,
    long version,
    String quartier,
    String quartierName,
    YearMonth month,
    LocalDate heldOn,
    String state,
    @Nullable String stateLabel,
    @Nullable List<ReviewLine.Named> participants,
    @Nullable Frozen frozen,
    @Nullable List<Decision> decisions,
    @Nullable List<Decision> previousDecisions,
    @Nullable String note,
    @Nullable List<ReviewLine.Named> present,
    @Nullable Instant closedAt,
    @Nullable List<String> acts) {

  /**
   * The figures the meeting worked on, and the same recomputed just now.
   *
   * @param equal whether both fingerprints are one; unknown where figures are counted otherwise now
   * @param definitions how figures were counted then
   */
  public record Frozen(
      Instant instant,
      long position,
      String fingerprint,
      @Nullable Integer definitions,
      @Nullable Instant frozenAt,
      @Nullable String recomputed,
      @Nullable Boolean equal) {

    /** Nothing is proved where nothing could be recomputed. */
    public boolean proved() {
      return Boolean.TRUE.equals(equal) && fingerprint.equals(recomputed);
    }

    /** Figures counted another way prove nothing, for or against. */
    public boolean redefined(@Nullable Integer today) {
      boolean other = definitions != null && today != null && !definitions.equals(today);
      return !proved() && (other && recomputed == null || equal == null && recomputed != null);
    }

    public boolean differs(@Nullable Integer today) {
      return recomputed != null && !proved() && !redefined(today);
    }

    public boolean unknown(@Nullable Integer today) {
      return recomputed == null && !redefined(today);
    }

    /** When the button was pressed; what was known a moment before it is what is frozen. */
    public Instant shown() {
      return frozenAt == null ? instant : frozenAt;
    }
  }

  public boolean may(String act) {
    return acts != null && acts.contains(act);
  }

  /** Organisations proposed as present: those that were there, else those that were expected. */
  public boolean expects(String organisation) {
    return there().stream().anyMatch(one -> one.id().equals(organisation));
  }

  /** Who was there; before the meeting, who is expected. */
  public List<ReviewLine.Named> there() {
    List<ReviewLine.Named> those = present == null || present.isEmpty() ? participants : present;
    return those == null ? List.of() : those;
  }

  /** « Ville de Lens, Maisons et Cités ». */
  public String thereInWords() {
    return there().isEmpty()
        ? "–"
        : there().stream().map(ReviewLine.Named::name).collect(Collectors.joining(", "));
  }

  /** Every dossier that a decision on this page is about. */
  List<String> linked() {
    return Stream.of(decisions, previousDecisions)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .flatMap(one -> one.linked().stream())
        .distinct()
        .toList();
  }

  public boolean closed() {
    return "close".equals(state);
  }
}
