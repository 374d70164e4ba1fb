package fr.gusp.veille.query.projection;

import com.mongodb.reactivestreams.client.MongoCollection;
import fr.gusp.veille.contract.asset.AssetEvent;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.round.RoundEvent;
import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import fr.gusp.veille.query.store.Generation;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * The closed table of what a stream may be: how its key tells, where it is kept, what it begins
 * from. A key that is in no row is parked, never guessed.
 */
enum StreamKind {
  REPORT(Keyed.UUID, Generation::reports, FoldedReport.NOTHING),
  TOUR(TourEvent.STREAM + Keyed.UUID, Generation::tours, FoldedTour.NOTHING),
  SESSION(CommitteeEvent.STREAM + Keyed.UUID, Generation::committees, FoldedSession.NOTHING),
  WORKSITE(WorksiteEvent.STREAM + Keyed.UUID, Generation::worksites, FoldedWorksite.NOTHING),
  ASSET(AssetEvent.STREAM + Keyed.UUID, Generation::assets, FoldedAsset.NOTHING),
  MATRIX_DRAFT(
      MatrixDraftEvent.STREAM + Keyed.UUID, Generation::matrixDrafts, FoldedMatrixDraft.NOTHING),
  TERRITORY("territory:" + Keyed.SLUG, Generation::reference, Published.NOTHING),
  MATRIX("matrix:" + Keyed.SLUG, Generation::reference, Published.NOTHING),
  ROUNDS(RoundEvent.STREAM + Keyed.SLUG, Generation::reference, Published.NOTHING),
  ORGANISATIONS("organisations", Generation::reference, Published.NOTHING);

  /** How keys are written. */
  private static final class Keyed {
    static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    static final String SLUG = "[a-z0-9-]+";
  }

  private final Pattern key;
  private final Function<Generation, MongoCollection<Document>> collection;
  private final Folded nothing;

  StreamKind(
      String key, Function<Generation, MongoCollection<Document>> collection, Folded nothing) {
    this.key = Pattern.compile(key);
    this.collection = collection;
    this.nothing = nothing;
  }

  /** The kind of a stream; empty where no row of the table fits its key. */
  static Optional<StreamKind> of(String stream) {
    return Stream.of(values()).filter(kind -> kind.key.matcher(stream).matches()).findFirst();
  }

  MongoCollection<Document> in(Generation generation) {
    return collection.apply(generation);
  }

  /** What a stream of this kind adds up to before its first fact. */
  Folded nothing() {
    return nothing;
  }
}
