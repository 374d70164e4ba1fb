package fr.gusp.veille.query.projection;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import fr.gusp.veille.query.store.Generation;
import java.util.List;
import org.bson.Document;

/**
 * The indexes of a generation. The unique one makes {_id, v} fast on the embedded server, which
 * ignores the others; a real MongoDB searches with them.
 */
final class DeclareIndexes {

  private static final List<String> SEARCHED =
      List.of("quartier", "involved", "reporterOrganisation", "number", "at", "nature");

  private DeclareIndexes() {}

  static void of(Generation generation) {
    versioned(generation.reports());
    versioned(generation.tours());
    versioned(generation.committees());
    versioned(generation.worksites());
    versioned(generation.assets());
    versioned(generation.matrixDrafts());
    versioned(generation.rows());
    versioned(generation.reference());
    versioned(generation.parked());
    SEARCHED.forEach(
        field -> Await.all(generation.reports().createIndex(Indexes.descending(field))));
  }

  private static void versioned(MongoCollection<Document> collection) {
    Await.all(
        collection.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true)));
  }
}
