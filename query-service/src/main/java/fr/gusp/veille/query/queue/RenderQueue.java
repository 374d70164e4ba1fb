package fr.gusp.veille.query.queue;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary;
import java.time.Instant;
import java.util.List;

/** Renders one queue: a page of what is wanted, counts of all of it. */
record RenderQueue(OrganisationId organisation, Reference reference, Instant now) {

  QueueView view(List<Row> rows, Wanted wanted, int page) {
    Page<Summary> items = Page.of(all(rows, wanted), page);
    return new QueueView(
        organisation.value(),
        reference.nameOf(organisation),
        QueueCounts.of(rows, now, reference.coordinates(organisation)),
        items.items(),
        items.page(),
        items.pages(),
        items.total());
  }

  /** What is wanted, what presses most first. */
  List<Summary> all(List<Row> rows, Wanted wanted) {
    Summarise names = new Summarise(reference);
    return rows.stream()
        .filter(row -> wanted.wants(row, now))
        .sorted(Wanted.MOST_PRESSING)
        .map(row -> names.row(row, now))
        .toList();
  }
}
