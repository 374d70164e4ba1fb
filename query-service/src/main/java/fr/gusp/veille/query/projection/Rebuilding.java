package fr.gusp.veille.query.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.gusp.veille.query.store.Generation;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The next generation while it is filled; readers see it only once it has everything. */
public final class Rebuilding {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
  private static final Pattern OF_A_GENERATION = Pattern.compile(".+_g[0-9]+");

  private final Projector live;
  private final Generation before;
  private final GenerationProjection next;
  private final Progress progress;

  Rebuilding(Projector live, Generation before, GenerationProjection next, Progress progress) {
    this.live = live;
    this.before = before;
    this.next = next;
    this.progress = progress;
  }

  public void beginAgain(String topic) {
    next.beginAgain(topic);
  }

  public void apply(List<Delivery> deliveries) {
    next.apply(deliveries);
    progress.rebuilding(offset());
  }

  /** The next offset to apply. */
  public long offset() {
    return next.place().offset();
  }

  /** Reads on until nothing more comes, with the live projection standing still, and switches. */
  public void switchOver(BooleanSupplier readOn) {
    live.standingStill(
        () -> {
          boolean more = true;
          while (more) {
            more = readOn.getAsBoolean();
          }
          point(next.generation());
        });
    LOG.info("Readers look at generation {}", next.generation().number());
  }

  /** Drops the generation that readers left. */
  public void dropBefore() {
    dropAllBut(before.database(), next.generation());
  }

  static void dropAllBut(MongoDatabase database, Generation kept) {
    Await.all(database.listCollectionNames()).stream()
        .filter(name -> OF_A_GENERATION.matcher(name).matches())
        .filter(name -> !name.endsWith(kept.suffix()))
        .forEach(name -> Await.all(database.getCollection(name).drop()));
  }

  private static void point(Generation to) {
    Document pointer = new Document("_id", Generation.CURRENT).append("number", to.number());
    Await.all(
        to.database()
            .getCollection(Generation.POINTER)
            .replaceOne(
                Filters.eq(Generation.CURRENT), pointer, new ReplaceOptions().upsert(true)));
  }
}
