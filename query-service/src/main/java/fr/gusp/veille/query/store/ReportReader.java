package fr.gusp.veille.query.store;

import com.mongodb.client.model.Filters;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.query.history.ReportHistory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds one report by its id. */
@Component
public class ReportReader {

  private final Generations generations;

  ReportReader(Generations generations) {
    this.generations = generations;
  }

  public Mono<ReportHistory> find(ReportId id) {
    return generations
        .current()
        .flatMap(
            generation -> Mono.from(generation.reports().find(Filters.eq(id.toString())).first()))
        .map(kept -> new ReportHistory(FactDocument.all(kept)));
  }
}
