package fr.gusp.veille.query.store;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which generation is current. It is asked at every read, so that a switch is seen at once. */
@Component
public class Generations {

  private static final int FIRST = 1;

  private final MongoDatabase database;

  Generations(MongoDatabase database) {
    this.database = database;
  }

  public Mono<Generation> current() {
    return Mono.from(
            database.getCollection(Generation.POINTER).find(Filters.eq(Generation.CURRENT)).first())
        .map(pointer -> generation(pointer.getInteger("number")))
        .defaultIfEmpty(generation(FIRST));
  }

  public Generation generation(int number) {
    return new Generation(number, database);
  }
}
