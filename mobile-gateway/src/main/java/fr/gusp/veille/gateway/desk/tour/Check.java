package fr.gusp.veille.gateway.desk.tour;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest look at one point.
 *
 * @param point of the checklist, or the id of a report that was on the list
 * @param others how many other looks there were at the same point
 */
public record Check(
    @Nullable String secteur,
    String point,
    String finding,
    String findingLabel,
    @Nullable String report,
    @Nullable String note,
    List<String> photos,
    @Nullable Instant observedAt,
    int others) {

  public Check {
    photos = photos == null ? List.of() : photos;
  }

  boolean at(String wanted, String wantedPoint) {
    return point.equals(wantedPoint) && (secteur == null || secteur.equals(wanted));
  }

  /** Whether there is more to tell than the word. */
  public boolean tells() {
    return "a-traiter".equals(finding) || note != null || !photos.isEmpty();
  }
}
