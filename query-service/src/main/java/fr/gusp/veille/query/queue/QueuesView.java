package fr.gusp.veille.query.queue;

import fr.gusp.veille.query.summary.Summary;
import java.util.List;

/**
 * All queues a caller may read at once: the whole, each organisation that has something waiting,
 * and what presses most.
 */
record QueuesView(QueueCounts counts, List<OfOrganisation> organisations, List<Summary> pressing) {

  /** What waits for one organisation. */
  record OfOrganisation(String organisation, String name, QueueCounts counts) {}
}
