package fr.gusp.veille.query.tour;

import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Walks;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a caller is answered about a tour, and where to look in it. */
final class TourAnswers {

  private TourAnswers() {}

  static JsonNode tour(Api caller, Walks walk) {
    return caller.json(path(walk));
  }

  static String path(Walks walk) {
    return "/api/v1/tours/" + walk.id();
  }

  static String reason(JsonNode tour, Facts report) {
    return line(tour, report).get("reason").asString();
  }

  static JsonNode line(JsonNode tour, Facts report) {
    return stream(tour.get("reports"))
        .filter(each -> each.get("id").asString("").equals(report.id().toString()))
        .findFirst()
        .orElseThrow();
  }

  static List<String> ids(JsonNode lines) {
    return texts(lines, "id");
  }

  static List<String> texts(JsonNode items, String field) {
    return stream(items).map(each -> each.get(field).asString("")).toList();
  }

  private static Stream<JsonNode> stream(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false);
  }
}
