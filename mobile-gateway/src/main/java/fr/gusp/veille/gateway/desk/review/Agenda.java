package fr.gusp.veille.gateway.desk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The dossiers a meeting works on one by one, drawn from the month; each with why it is there. */
public record Agenda(List<Point> points) {

  /** DOMAIN §7: a comité works ten to fifteen points. */
  static final int MOST = 15;

  /** None of the reasons crowds out the others; the oldest fill what is left. */
  private static final int OF_A_KIND = 4;

  /** One dossier, and every reason to speak of it. */
  public record Point(ReviewLine line, List<String> reasons) {

    public String why() {
      return String.join(" · ", reasons);
    }
  }

  /** A point and its number, which is the same on every screen. */
  public record Place(int number, Point point) {}

  /**
   * What nobody owns first, then what is past its objective, what comes back, what is oldest.
   *
   * @param late the lines of that figure
   * @param hotspots the lines of that figure: a point noir is spoken of by its latest dossier
   */
  static Agenda of(Review review, List<ReviewLine> late, List<ReviewLine> hotspots) {
    Map<String, Point> points = new LinkedHashMap<>();
    given(review.bounced()).stream()
        .filter(Bounced::toClarify)
        .limit(OF_A_KIND)
        .forEach(one -> add(points, one.line(), one.renvois() + " renvois"));
    late.stream().limit(OF_A_KIND).forEach(one -> add(points, one, "Objectif dépassé"));
    given(review.hotspots()).stream()
        .limit(OF_A_KIND)
        .forEach(
            spot ->
                add(points, latest(spot, hotspots), "Point noir (" + spot.count() + " dossiers)"));
    given(review.oldestOpen()).forEach(one -> add(points, one, "Parmi les plus anciens"));
    return new Agenda(points.values().stream().limit(MOST).toList());
  }

  /** For paper and wall, which are seen by all: without what this reader may not open. */
  public List<Place> shown() {
    List<Place> shown = new ArrayList<>();
    for (int at = 0; at < points.size(); at++) {
      if (!points.get(at).line().withheld()) {
        shown.add(new Place(at + 1, points.get(at)));
      }
    }
    return shown;
  }

  /** By its number, which everybody is told: the agenda is the same whoever reads it. */
  private static @Nullable ReviewLine latest(Review.Hotspot spot, List<ReviewLine> lines) {
    return lines.stream()
        .filter(line -> line.number().equals(spot.number()))
        .findFirst()
        .orElse(null);
  }

  private static void add(Map<String, Point> points, @Nullable ReviewLine line, String reason) {
    if (line != null) {
      points
          .computeIfAbsent(line.number(), number -> new Point(line, new ArrayList<>()))
          .reasons()
          .add(reason);
    }
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }
}
