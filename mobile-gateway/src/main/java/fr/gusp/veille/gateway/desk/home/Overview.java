package fr.gusp.veille.gateway.desk.home;

import fr.gusp.veille.gateway.desk.Summary;
import fr.gusp.veille.gateway.desk.queue.Queue;
import java.util.List;

/** Every queue the reader has a right to, at once. */
public record Overview(
    Queue.Counts counts, List<OfOrganisation> organisations, List<Summary> pressing) {

  /** What waits for one organisation. */
  public record OfOrganisation(String organisation, String name, Queue.Counts counts) {}
}
