package fr.gusp.veille.gateway.desk.review;

import fr.gusp.veille.gateway.desk.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A review made ready for a screen, with the agenda drawn from it. */
public record Pack(Review review, Agenda agenda) {

  private static final int ON_A_WALL = 6;

  public List<Group> groups() {
    return Group.of(review);
  }

  /** What a comité looks at first. */
  public List<Group.Measure> headline() {
    return Group.measures(review, Group.HEADLINE);
  }

  public Group standing() {
    return Group.standing(review);
  }

  public Group delays() {
    return Group.delays(review);
  }

  /** Those in dispute, before those that were only sent back. */
  public List<Bounced> bounced() {
    return Objects.requireNonNullElse(review.bounced(), List.of());
  }

  /** As many of those as a wall can show, without what this reader may not open. */
  public List<Bounced> bouncedOnAWall() {
    return bounced().stream().filter(one -> !one.line().withheld()).limit(ON_A_WALL).toList();
  }

  /** As many as a wall can show, those with most dossiers first. */
  public List<Review.Hotspot> hotspotsOnAWall() {
    return Objects.requireNonNullElse(review.hotspots(), List.<Review.Hotspot>of()).stream()
        .sorted(Comparator.comparing(Review.Hotspot::count).reversed())
        .limit(ON_A_WALL)
        .toList();
  }

  /** « tels que connus le 31 octobre 2026 au soir (position 812) ». */
  public String known(Words words) {
    String day = words.dayOf(review.day().toString());
    String position = " (position\u00a0" + review.asOf().position() + ")";
    return review.provisional()
        ? "Mois en cours : chiffres provisoires, tels que connus le " + day + position
        : "Chiffres tels que connus le " + day + " au soir" + position;
  }
}
