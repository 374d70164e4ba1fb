package fr.gusp.veille.query.queue;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.list.Card;
import fr.gusp.veille.query.list.Desk;
import fr.gusp.veille.query.list.SortBy;
import fr.gusp.veille.query.list.Sought;
import fr.gusp.veille.query.list.ViewCount;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.ActsOffered;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders one queue, or all of an EPCI: a page of what is sought, counts of all of it. */
record RenderQueue(OrganisationId organisation, boolean epci, Reference reference, Desk desk) {

  QueueView view(List<Row> rows, Sought sought, int page) {
    List<Waiting> all = rows.stream().map(Waiting::of).toList();
    Page<Waiting> found = Page.of(sought(all, sought).toList(), page);
    Page<Summary> items = found.map(this::line);
    return new QueueView(
        organisation.value(),
        reference.nameOf(organisation),
        epci
            ? QueueCounts.ofAll(rows, desk.now())
            : QueueCounts.of(rows, desk.now(), reference.coordinates(organisation), organisation),
        ViewCount.of(all.stream().map(Waiting::card).toList(), desk),
        items.items(),
        found.items().stream().collect(Collectors.toMap(one -> id(one.row()), this::acts)),
        items.page(),
        items.pages(),
        items.total());
  }

  /** All pages of what is sought. */
  List<Summary> all(List<Row> rows, Sought sought) {
    return sought(rows.stream().map(Waiting::of).toList(), sought).map(this::line).toList();
  }

  private Stream<Waiting> sought(List<Waiting> all, Sought sought) {
    Predicate<Card> wanted = sought.by(desk, reference);
    Comparator<Card> order = sought.order().of(reference, SortBy.byDefault());
    return all.stream()
        .filter(each -> wanted.test(each.card()))
        .sorted(Comparator.comparing(Waiting::card, order));
  }

  private static String id(Row row) {
    return row.id().toString();
  }

  private List<String> acts(Waiting one) {
    return ActsOffered.of(desk.caller(), one.row(), reference, desk.now());
  }

  private Summary line(Waiting one) {
    return new Summarise(reference, desk.caller()).row(one.row(), desk.now());
  }
}
