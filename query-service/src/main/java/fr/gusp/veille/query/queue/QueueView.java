package fr.gusp.veille.query.queue;

import fr.gusp.veille.query.summary.Summary;
import java.util.List;

/** What waits for an organisation, and how much of it. */
record QueueView(
    String organisation,
    String name,
    QueueCounts counts,
    List<Summary> items,
    int page,
    int pages,
    long total) {}
