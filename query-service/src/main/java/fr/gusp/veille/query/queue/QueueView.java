package fr.gusp.veille.query.queue;

import fr.gusp.veille.query.list.ViewCount;
import fr.gusp.veille.query.summary.Summary;
import java.util.List;
import java.util.Map;

/**
 * What waits for an organisation, and how much of it; {@code acts} are those its reader is offered
 * on each item, by its id.
 */
record QueueView(
    String organisation,
    String name,
    QueueCounts counts,
    List<ViewCount> views,
    List<Summary> items,
    Map<String, List<String>> acts,
    int page,
    int pages,
    long total) {}
