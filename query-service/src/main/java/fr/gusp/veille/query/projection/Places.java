package fr.gusp.veille.query.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import fr.gusp.veille.contract.wire.EventHeaders;
import fr.gusp.veille.query.store.Form;
import fr.gusp.veille.query.store.Generation;
import org.bson.Document;

/** Keeps the place beside the data it speaks of, and writes it last. */
final class Places {

  private static final String FORM = "form";
  private static final int FIRST_FORM = 1;

  private Places() {}

  static Place read(Generation generation) {
    return Await.all(generation.positions().find(Filters.eq(EventHeaders.TOPIC))).stream()
        .map(
            kept ->
                new Place(
                    kept.getLong("offset"), kept.getString("topic"), kept.getLong("position")))
        .findFirst()
        .orElse(Place.START);
  }

  /** Whether it was filled by a version that wrote other documents. */
  static boolean inAnotherForm(Generation generation) {
    return Await.all(generation.positions().find(Filters.eq(EventHeaders.TOPIC))).stream()
        .anyMatch(kept -> kept.getInteger(FORM, FIRST_FORM) != Form.NUMBER);
  }

  static void write(Generation generation, Place place) {
    Document next =
        new Document("_id", EventHeaders.TOPIC)
            .append("offset", place.offset())
            .append("topic", place.topic())
            .append("position", place.position())
            .append(FORM, Form.NUMBER);
    Await.all(
        generation
            .positions()
            .replaceOne(Filters.eq(EventHeaders.TOPIC), next, new ReplaceOptions().upsert(true)));
  }
}
