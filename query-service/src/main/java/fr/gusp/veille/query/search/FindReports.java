package fr.gusp.veille.query.search;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.FindPublisher;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.store.Generation;
import fr.gusp.veille.query.store.Generations;
import fr.gusp.veille.query.store.ReportDocument;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what a caller may read, newest first, as it stood then. */
@Component
class FindReports {

  private final Generations generations;
  private final References references;
  private final Clock clock;

  FindReports(Generations generations, References references, Clock clock) {
    this.generations = generations;
    this.references = references;
    this.clock = clock;
  }

  Mono<Page<Summary>> page(Criteria criteria, Caller caller) {
    return generations.current().flatMap(generation -> page(generation, criteria, caller));
  }

  /** All of them, not one page. */
  Flux<Summary> all(Criteria criteria, Caller caller) {
    return generations
        .current()
        .flatMapMany(generation -> found(found(generation, query(criteria, caller)), criteria));
  }

  /** Where they are, whatever the page: a map and a list are two views of one search. */
  Mono<PointsView> points(Criteria criteria, Caller caller) {
    return all(criteria, caller).collectList().map(FindReports::points);
  }

  private static PointsView points(List<Summary> all) {
    List<PointsView.Point> points = all.stream().flatMap(FindReports::point).toList();
    List<PointsView.Point> drawn = points.stream().limit(PointsView.MOST).toList();
    return new PointsView(drawn, all.size() - points.size(), points.size() - drawn.size());
  }

  private static Stream<PointsView.Point> point(Summary one) {
    return Stream.ofNullable(one.location())
        .map(
            at ->
                new PointsView.Point(
                    one.id(), one.number(), at.lat(), at.lon(), one.nature(), one.state()));
  }

  private Mono<Page<Summary>> page(Generation generation, Criteria criteria, Caller caller) {
    Bson query = query(criteria, caller);
    FindPublisher<Document> some =
        found(generation, query).skip((criteria.page() - 1) * Page.SIZE).limit(Page.SIZE);
    return Mono.zip(
            Mono.from(generation.reports().countDocuments(query)),
            found(some, criteria).collectList())
        .map(
            both ->
                new Page<>(both.getT2(), criteria.page(), Page.pages(both.getT1()), both.getT1()));
  }

  private Bson query(Criteria criteria, Caller caller) {
    return Query.of(criteria, caller, references.now(), at(criteria));
  }

  private static FindPublisher<Document> found(Generation generation, Bson query) {
    return generation
        .reports()
        .find(query)
        .projection(Projections.include("row"))
        .sort(Sorts.descending("at", "position"));
  }

  private Flux<Summary> found(FindPublisher<Document> documents, Criteria criteria) {
    Reference reference = references.now();
    Summarise names = new Summarise(reference);
    Instant at = at(criteria);
    return Flux.from(documents)
        .map(kept -> then(ReportDocument.row(kept), criteria.asOf()))
        .map(row -> names.row(row, at));
  }

  private Instant at(Criteria criteria) {
    return criteria.asOf() == null ? clock.instant() : criteria.asOf();
  }

  private static Row then(Row row, @Nullable Instant asOf) {
    return asOf == null ? row : row.upTo(row.positionAt(asOf)).orElse(row);
  }
}
