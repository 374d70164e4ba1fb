package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.query.store.LineReader;
import fr.gusp.veille.query.store.StreamReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds tours: the list of a quartier, and each whole. */
@Component
public class Tours {

  private final LineReader lists;
  private final StreamReader streams;

  Tours(LineReader lists, StreamReader streams) {
    this.lists = lists;
    this.streams = streams;
  }

  /** All tours of a quartier, in no order. */
  public Mono<List<TourLine>> of(QuartierId quartier) {
    return lists
        .of(TourLine.shelf(quartier))
        .map(each -> each.stream().map(TourLine::read).toList());
  }

  /** How many reports were filed on each of these tours. */
  public Mono<Map<TourId, Integer>> filedOn(Collection<TourId> tours) {
    Map<String, TourId> documents =
        tours.stream().collect(Collectors.toMap(Tours::filedDocument, Function.identity()));
    return lists
        .inDocuments(documents.keySet())
        .map(
            found ->
                documents.entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getValue,
                            each -> found.getOrDefault(each.getKey(), List.of()).size())));
  }

  Mono<Tour> find(TourId id) {
    return streams.tours(List.of(id)).next().map(Tour::of);
  }

  Mono<Map<TourId, Tour>> all(Collection<TourId> ids) {
    return streams.tours(ids).map(Tour::of).collectMap(tour -> tour.planned().tour());
  }

  private static String filedDocument(TourId tour) {
    return TourLine.filedOn(tour).document(TourLine.FILED);
  }
}
