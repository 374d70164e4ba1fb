package fr.gusp.veille.query.queue;

import fr.gusp.veille.query.summary.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for an organisation, and how much of it; {@code toRefer} is the coordination's. */
record QueueView(
    String organisation,
    String name,
    Counts counts,
    List<Summary> items,
    int page,
    int pages,
    long total) {

  /** Counts of the whole queue, whatever is filtered. */
  record Counts(long toAnswer, long inCharge, long toVerify, @Nullable Long toRefer) {}
}
