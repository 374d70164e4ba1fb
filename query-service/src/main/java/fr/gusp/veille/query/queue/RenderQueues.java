package fr.gusp.veille.query.queue;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Renders several queues as one. */
final class RenderQueues {

  private static final int PRESSING = 5;

  private final Reference reference;
  private final Instant now;

  RenderQueues(Reference reference, Instant now) {
    this.reference = reference;
    this.now = now;
  }

  QueuesView view(List<Map.Entry<OrganisationId, List<Row>>> queues) {
    List<Row> all = queues.stream().flatMap(each -> each.getValue().stream()).toList();
    return new QueuesView(QueueCounts.ofAll(all, now), each(queues), pressing(all));
  }

  private List<QueuesView.OfOrganisation> each(List<Map.Entry<OrganisationId, List<Row>>> queues) {
    return queues.stream()
        .map(one -> of(one.getKey(), one.getValue()))
        .sorted(Comparator.comparing(QueuesView.OfOrganisation::name))
        .toList();
  }

  private QueuesView.OfOrganisation of(OrganisationId id, List<Row> rows) {
    return new QueuesView.OfOrganisation(
        id.value(), reference.nameOf(id), QueueCounts.of(rows, now, reference.coordinates(id), id));
  }

  private List<Summary> pressing(List<Row> all) {
    Summarise names = new Summarise(reference);
    return all.stream()
        .distinct()
        .filter(row -> row.now().state().open())
        .sorted(MostPressing.FIRST)
        .limit(PRESSING)
        .map(row -> names.row(row, now))
        .toList();
  }
}
