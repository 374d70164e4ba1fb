package fr.gusp.veille.query.store;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fr.gusp.veille.contract.asset.AssetEvent;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import fr.gusp.veille.query.history.Fact;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds the facts of tours, sessions, chantiers, équipements and drafts of a matrix by their ids;
 * whoever reads folds them.
 */
@Component
public class StreamReader {

  private final Generations generations;

  StreamReader(Generations generations) {
    this.generations = generations;
  }

  /** The facts of each tour that is there. */
  public Flux<List<Fact>> tours(Collection<TourId> ids) {
    return facts(Generation::tours, ids.stream().map(id -> TourEvent.STREAM + id).toList());
  }

  /** The facts of each équipement that is there. */
  public Flux<List<Fact>> assets(Collection<AssetId> ids) {
    return facts(Generation::assets, ids.stream().map(id -> AssetEvent.STREAM + id).toList());
  }

  public Mono<List<Fact>> session(CommitteeSessionId id) {
    return facts(Generation::committees, List.of(CommitteeEvent.STREAM + id)).next();
  }

  public Mono<List<Fact>> worksite(WorksiteId id) {
    return facts(Generation::worksites, List.of(WorksiteEvent.STREAM + id)).next();
  }

  public Mono<List<Fact>> matrixDraft(MatrixDraftId id) {
    return facts(Generation::matrixDrafts, List.of(MatrixDraftEvent.STREAM + id)).next();
  }

  private Flux<List<Fact>> facts(
      Function<Generation, MongoCollection<Document>> collection, List<String> streams) {
    return generations
        .current()
        .flatMapMany(generation -> collection.apply(generation).find(Filters.in("_id", streams)))
        .map(FactDocument::all);
  }
}
