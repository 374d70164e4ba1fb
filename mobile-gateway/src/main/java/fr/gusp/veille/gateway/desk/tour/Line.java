package fr.gusp.veille.gateway.desk.tour;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One report on a tour's lists.
 *
 * @param id absent where the reader may not open it
 * @param photo absent where the reader may not see it
 * @param reason why it is on the list of the walk
 * @param finding what was found there on the walk; absent where nobody looked
 */
public record Line(
    @Nullable String id,
    String number,
    String natureLabel,
    @Nullable String subNatureLabel,
    @Nullable String secteurName,
    @Nullable String place,
    String state,
    String stateLabel,
    @Nullable Named holder,
    @Nullable Instant observedAt,
    @Nullable Instant recordedAt,
    @Nullable Instant since,
    @Nullable Instant dueAt,
    @Nullable String photo,
    @Nullable String secteur,
    @Nullable String reason,
    @Nullable String finding,
    @Nullable String findingLabel) {

  public String what() {
    return subNatureLabel == null ? natureLabel : natureLabel + "\u00a0: " + subNatureLabel;
  }

  public String where() {
    if (place != null) {
      return place;
    }
    return secteurName == null ? "position sur la carte" : secteurName;
  }

  /** Why this report is on the list of the walk. */
  public String why() {
    if ("a-verifier".equals(reason)) {
      return "Traité, à vérifier";
    }
    return "tour-precedent".equals(reason) ? "Resté ouvert au dernier tour" : "Encore ouvert";
  }

  /** A picture this reader may see. */
  public boolean shown() {
    return id != null && photo != null;
  }
}
