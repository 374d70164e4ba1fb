package fr.gusp.veille.query.search;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import fr.gusp.veille.query.list.Card;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.store.Generations;
import fr.gusp.veille.query.store.ReportDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The rows of cards, found by their ids, in the order of the cards. */
@Component
class FoundRows {

  private final Generations generations;

  FoundRows(Generations generations) {
    this.generations = generations;
  }

  /** As they stood at an instant; now where there is none. */
  Flux<Row> of(List<Card> cards, @Nullable Instant asOf) {
    List<String> ids = cards.stream().map(card -> card.id().toString()).toList();
    return generations
        .current()
        .flatMapMany(
            generation ->
                generation
                    .reports()
                    .find(Filters.in("_id", ids))
                    .projection(Projections.include("row")))
        .collectMap(kept -> kept.getString("_id"), ReportDocument::row)
        .flatMapIterable(found -> inOrder(ids, found))
        .map(row -> then(row, asOf));
  }

  private static List<Row> inOrder(List<String> ids, Map<String, Row> found) {
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  static Row then(Row row, @Nullable Instant asOf) {
    return asOf == null ? row : row.upTo(row.positionAt(asOf)).orElse(row);
  }
}
