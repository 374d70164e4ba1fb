package fr.gusp.veille.query.search;

import fr.gusp.veille.query.http.Box;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.list.Card;
import fr.gusp.veille.query.list.Desk;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what a caller may read, newest first unless asked otherwise, as it stood then. */
@Component
class FindReports {

  private static final int AT_ONCE = 200;

  /** Positions are handed out in the order of recording. */
  private static final Comparator<Card> NEWEST =
      (one, other) -> Long.compare(other.position(), one.position());

  private final CardIndex index;
  private final EarlierDay earlier;
  private final FoundRows rows;
  private final References references;
  private final Clock clock;

  FindReports(
      CardIndex index, EarlierDay earlier, FoundRows rows, References references, Clock clock) {
    this.index = index;
    this.earlier = earlier;
    this.rows = rows;
    this.references = references;
    this.clock = clock;
  }

  Mono<Page<Summary>> page(Criteria criteria, Caller caller) {
    return found(criteria, caller)
        .map(cards -> Page.of(cards, criteria.page()))
        .flatMap(
            page ->
                lines(page.items(), criteria)
                    .collectList()
                    .map(lines -> new Page<>(lines, page.page(), page.pages(), page.total())));
  }

  /** All of them, not one page. */
  Flux<Summary> all(Criteria criteria, Caller caller) {
    return found(criteria, caller)
        .flatMapIterable(cards -> cards)
        .buffer(AT_ONCE)
        .concatMap(some -> lines(some, criteria));
  }

  /** Where they are, whatever the page: a map and a list are two views of one search. */
  Mono<PointsView> points(Criteria criteria, Caller caller) {
    return found(criteria, caller).map(FindReports::points);
  }

  private static PointsView points(List<Card> all) {
    List<Card> located = all.stream().filter(Card::located).toList();
    List<PointsView.Point> drawn =
        located.stream().limit(PointsView.MOST).map(FindReports::point).toList();
    return new PointsView(drawn, all.size() - located.size(), located.size() - drawn.size());
  }

  private static PointsView.Point point(Card one) {
    return new PointsView.Point(
        one.id().toString(),
        one.number(),
        one.lat(),
        one.lon(),
        one.nature().code(),
        one.state().code());
  }

  private Mono<List<Card>> found(Criteria criteria, Caller caller) {
    Reference reference = references.now();
    if (criteria.asOf() == null) {
      return index.all().map(cards -> sought(readable(cards, caller), criteria, caller));
    }
    return earlier
        .cards(criteria.sought(), criteria.asOf(), caller, reference)
        .map(cards -> sought(cards.stream(), criteria, caller));
  }

  private Stream<Card> readable(Collection<Card> cards, Caller caller) {
    Reference reference = references.now();
    return cards.stream().filter(card -> MayReadReport.allows(caller, card, reference));
  }

  private List<Card> sought(Stream<Card> cards, Criteria criteria, Caller caller) {
    Reference reference = references.now();
    Predicate<Card> wanted = criteria.sought().by(Desk.of(caller, at(criteria)), reference);
    Box box = criteria.bbox();
    return cards
        .filter(wanted)
        .filter(card -> box == null || box.covers(card.lat(), card.lon()))
        .sorted(criteria.sought().order().of(reference, NEWEST))
        .toList();
  }

  private Flux<Summary> lines(List<Card> cards, Criteria criteria) {
    Summarise names = new Summarise(references.now());
    Instant at = at(criteria);
    return rows.of(cards, criteria.asOf()).map(row -> names.row(row, at));
  }

  private Instant at(Criteria criteria) {
    return criteria.asOf() == null ? clock.instant() : criteria.asOf();
  }
}
