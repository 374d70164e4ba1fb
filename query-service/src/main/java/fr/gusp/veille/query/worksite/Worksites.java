package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.query.store.LineReader;
import fr.gusp.veille.query.store.StreamReader;
import fr.gusp.veille.query.summary.Summary.Named;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds chantiers: the registry of a quartier, and each whole. */
@Component
public class Worksites {

  private final LineReader lists;
  private final StreamReader streams;

  Worksites(LineReader lists, StreamReader streams) {
    this.lists = lists;
    this.streams = streams;
  }

  /** All chantiers of a quartier, in no order. */
  public Mono<List<WorksiteLine>> of(QuartierId quartier) {
    return lists
        .of(WorksiteLine.shelf(quartier))
        .map(each -> each.stream().map(WorksiteLine::read).toList())
        .defaultIfEmpty(List.of());
  }

  /** What a chantier is called today, with its id; empty where there is none. */
  public Mono<Named> named(WorksiteId id) {
    return find(id).map(worksite -> new Named(id.toString(), worksite.sheet().name()));
  }

  Mono<Worksite> find(WorksiteId id) {
    return streams.worksite(id).map(Worksite::of);
  }
}
