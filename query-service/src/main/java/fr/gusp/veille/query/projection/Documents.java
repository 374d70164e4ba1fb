package fr.gusp.veille.query.projection;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;

/** Load by ids, replace by exactly {_id, v}: whoever wrote in between is noticed. */
final class Documents {

  /** No document was there when it was loaded. */
  static final long ABSENT = -1;

  /** A document to write, and the version that must still stand. */
  record Replacement(Document next, long expected) {}

  private Documents() {}

  static Map<String, Document> load(MongoCollection<Document> collection, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return Await.all(collection.find(Filters.in("_id", ids))).stream()
        .collect(Collectors.toMap(each -> each.getString("_id"), Function.identity()));
  }

  /**
   * @throws ConflictingWriteException if another writer was there first; nothing is lost, load
   *     again
   */
  static void replace(MongoCollection<Document> collection, List<Replacement> replacements) {
    if (replacements.isEmpty()) {
      return;
    }
    List<WriteModel<Document>> models = replacements.stream().map(Documents::model).toList();
    BulkWriteResult result =
        Await.all(collection.bulkWrite(models, new BulkWriteOptions().ordered(false))).get(0);
    if (result.getMatchedCount() + result.getInsertedCount() != replacements.size()) {
      throw new ConflictingWriteException();
    }
  }

  private static WriteModel<Document> model(Replacement each) {
    if (each.expected() == ABSENT) {
      return new InsertOneModel<>(each.next());
    }
    Document filter = new Document("_id", each.next().get("_id")).append("v", each.expected());
    return new ReplaceOneModel<>(filter, each.next());
  }
}
