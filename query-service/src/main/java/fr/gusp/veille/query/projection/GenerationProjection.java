package fr.gusp.veille.query.projection;

import fr.gusp.veille.query.reference.ReadReference;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.store.FactDocument;
import fr.gusp.veille.query.store.Generation;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * Applies batches to one generation: load, fold, replace, render, and the place last. Living and
 * rebuilding are the same. After any exception nothing in memory is believed any more.
 */
final class GenerationProjection {

  private final Generation generation;
  private final Streams streams;
  private final Shelves shelves;
  private final Parking parking;
  private Place place;

  GenerationProjection(Generation generation, Clock clock, ProjectionSettings settings) {
    this.generation = generation;
    this.streams = new Streams(generation, settings.rememberedStreams());
    this.shelves = new Shelves(generation, clock, settings.rememberedBuckets());
    this.parking = new Parking(generation, clock, settings.parkingLimit());
    this.place = Places.read(generation);
  }

  Applied apply(List<Delivery> deliveries) {
    FoldBatch batch = fold(deliveries);
    if (!deliveries.isEmpty()) {
      long next = deliveries.get(deliveries.size() - 1).offset() + 1;
      place = place.moved(next, batch.position());
      Places.write(generation, place);
    }
    return batch.applied();
  }

  Applied replay(String stream) {
    return fold(parking.take(stream)).applied();
  }

  /** Begins again from the first event of another topic; what it tells again is a duplicate. */
  void beginAgain(String topic) {
    place = new Place(0, topic, place.position());
  }

  Place place() {
    return place;
  }

  Generation generation() {
    return generation;
  }

  List<Parked> parked() {
    return parking.list();
  }

  int parkedEvents() {
    return parking.size();
  }

  Reference reference() {
    List<Document> kept = Await.all(generation.reference().find());
    return ReadReference.ofFacts(
        kept.stream().flatMap(each -> FactDocument.all(each).stream()).toList());
  }

  private FoldBatch fold(List<Delivery> deliveries) {
    Collection<String> ids = deliveries.stream().map(Delivery::stream).collect(Collectors.toSet());
    Map<String, StreamFold> folds = streams.load(ids);
    FoldBatch batch = new FoldBatch(folds, parking);
    deliveries.forEach(batch::fold);
    streams.write(folds.values());
    shelves.place(folds.values().stream().flatMap(each -> each.lines().stream()).toList());
    parking.write();
    streams.remember(folds);
    return batch;
  }
}
