package fr.gusp.veille.gateway.desk.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Figures that answer one question together. */
public record Group(String id, String title, List<Measure> measures) {

  /** A figure with those that are parts of it. */
  public record Measure(Figure figure, List<Figure> parts) {}

  /** What a comité looks at first. */
  static final List<String> HEADLINE =
      List.of("deposes", "traites", "ouverts", "a-clarifier", "en-retard", "delai-reponse");

  private static final List<String> RECEIVED = List.of("deposes", "orientations");
  private static final List<String> DONE = List.of("traites", "verifies", "volume", "cout");
  private static final List<String> STANDING =
      List.of("ouverts", "traites-non-verifies", "en-retard", "a-clarifier", "points-noirs");
  private static final List<String> DELAYS =
      List.of(
          "delai-reponse",
          "delai-organisation",
          "delai-usager",
          "tenue-reponse",
          "tenue-traitement");
  private static final List<String> BACK = List.of("renvois", "reouvertures");

  static List<Group> of(Review review) {
    return List.of(
        new Group("recus", "Reçus dans le mois", measures(review, RECEIVED)),
        new Group("faits", "Faits dans le mois", measures(review, DONE)),
        new Group("en-cours", "Où l’on en était au dernier jour", measures(review, STANDING)),
        new Group("delais", "Délais et objectifs", measures(review, DELAYS)),
        new Group("retours", "Ce qui revient", measures(review, BACK)));
  }

  /** What stands open on the last day, for a wall. */
  static Group standing(Review review) {
    return of(review).get(2);
  }

  static Group delays(Review review) {
    return of(review).get(3);
  }

  static List<Measure> measures(Review review, List<String> keys) {
    return keys.stream()
        .map(review::figure)
        .filter(Objects::nonNull)
        .map(figure -> new Measure(figure, parts(review, figure).toList()))
        .toList();
  }

  private static Stream<Figure> parts(Review review, Figure whole) {
    return review.figures().stream().filter(one -> whole.key().equals(one.partOf()));
  }
}
