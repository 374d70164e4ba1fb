package fr.gusp.veille.gateway.desk.rounds;

import java.util.List;

/** What comes in the next weeks, per quartier. */
public record Scheduled(String from, String until, List<InQuartier> items) {

  /** In one of them. */
  public record InQuartier(String quartier, List<Coming> rounds) {}

  /** A round and its days; of a season its first and its last. */
  public record Coming(
      String id, String kindLabel, String label, boolean season, List<String> dates) {}
}
