package fr.gusp.veille.gateway.desk.review;

import fr.gusp.veille.contract.nature.Nature;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One dossier in a review.
 *
 * @param id absent where its reader may not open it
 * @param dueAt the objective for its answer or its treatment, whichever runs
 * @param photo hash of the first photo its reader may see
 */
public record ReviewLine(
    @Nullable String id,
    String number,
    @Nullable String nature,
    @Nullable String natureLabel,
    @Nullable String subNatureLabel,
    @Nullable String secteurName,
    @Nullable String place,
    String state,
    @Nullable String stateLabel,
    @Nullable Named holder,
    @Nullable Instant observedAt,
    @Nullable Instant recordedAt,
    @Nullable Instant since,
    @Nullable Instant dueAt,
    boolean late,
    @Nullable String photo) {

  /** An organisation. */
  public record Named(String id, String name) {}

  /** Whether it is restricted, and its reader outside the circle. */
  boolean withheld() {
    return id == null
        && Arrays.stream(Nature.values())
            .anyMatch(one -> one.restricted() && one.code().equals(nature));
  }

  public String what() {
    String nature = natureLabel == null ? "Nature restreinte" : natureLabel;
    return subNatureLabel == null ? nature : nature + "\u00a0: " + subNatureLabel;
  }

  public String where() {
    if (place != null) {
      return secteurName == null ? place : place + " (" + secteurName + ")";
    }
    return secteurName == null ? "–" : secteurName;
  }

  public String who() {
    return holder == null ? "–" : holder.name();
  }

  /** Where the photo is shown, to who may open the dossier. */
  public @Nullable String photoAddress() {
    return id == null || photo == null ? null : "/api/v1/reports/" + id + "/photos/" + photo;
  }
}
