package fr.gusp.veille.query.search;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.store.Generation;
import fr.gusp.veille.query.store.Generations;
import fr.gusp.veille.query.store.ReportDocument;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/reports}: newest first, counts and pages of what the caller may read. */
@RestController
class SearchEndpoint {

  private final Generations generations;
  private final References references;

  SearchEndpoint(Generations generations, References references) {
    this.generations = generations;
    this.references = references;
  }

  @GetMapping("/api/v1/reports")
  Mono<ResponseEntity<Page<Summary>>> search(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    Criteria criteria = Criteria.read(given);
    Bson query = Query.of(criteria, caller, references.now());
    return generations
        .current()
        .flatMap(generation -> page(generation, query, criteria))
        .map(Answer::of);
  }

  private Mono<Page<Summary>> page(Generation generation, Bson query, Criteria criteria) {
    Summarise names = new Summarise(references.now());
    Mono<Long> total = Mono.from(generation.reports().countDocuments(query));
    Mono<List<Summary>> items =
        Flux.from(
                generation
                    .reports()
                    .find(query)
                    .projection(Projections.include("row"))
                    .sort(Sorts.descending("at", "position"))
                    .skip((criteria.page() - 1) * Page.SIZE)
                    .limit(Page.SIZE))
            .map(kept -> then(ReportDocument.row(kept), criteria.asOf()))
            .map(names::row)
            .collectList();
    return Mono.zip(total, items)
        .map(
            both ->
                new Page<>(both.getT2(), criteria.page(), Page.pages(both.getT1()), both.getT1()));
  }

  private static Row then(Row row, @Nullable Instant asOf) {
    return asOf == null ? row : row.upTo(row.positionAt(asOf)).orElse(row);
  }
}
