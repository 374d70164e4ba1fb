package fr.gusp.veille.gateway.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One report as a row of a list. */
public record Summary(
    String id,
    String number,
    long version,
    String state,
    String natureLabel,
    @Nullable String subNatureLabel,
    @Nullable String severity,
    String quartier,
    String quartierName,
    @Nullable String secteurName,
    @Nullable String place,
    @Nullable Named holder,
    @Nullable Instant observedAt,
    @Nullable Instant recordedAt,
    @Nullable Instant since,
    int photos,
    @Nullable Instant answerBy,
    @Nullable Instant resolveBy,
    boolean late,
    int renvois,
    boolean toClarify) {

  /** An organisation in charge. */
  public record Named(String id, String name) {}

  /** The next target that runs; null where none does. */
  public @Nullable Instant dueAt() {
    if (answerBy == null || resolveBy == null) {
      return answerBy == null ? resolveBy : answerBy;
    }
    return answerBy.isBefore(resolveBy) ? answerBy : resolveBy;
  }

  /** Still to be done, and more than everyday. */
  public boolean cannotWait() {
    return List.of("a-orienter", "oriente", "pris-en-charge", "planifie").contains(state)
        && ("urgente".equals(severity) || "danger-immediat".equals(severity));
  }

  public String what() {
    return subNatureLabel == null ? natureLabel : natureLabel + "\u00a0: " + subNatureLabel;
  }

  /** The place in words; a report filed by position alone has only its secteur. */
  public String where() {
    if (place != null) {
      return place;
    }
    return secteurName == null ? "position sur la carte" : secteurName;
  }
}
