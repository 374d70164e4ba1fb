package fr.gusp.veille.query.projection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** A stream that waits for a cure: why, since when, and its events in order. */
final class ParkedStream {

  private final String id;
  private final String reason;
  private final Instant since;
  private final Map<Long, Delivery> waiting = new TreeMap<>();
  private long v;
  private boolean changed;

  ParkedStream(String id, String reason, Instant since) {
    this.id = id;
    this.reason = reason;
    this.since = since;
    this.v = Documents.ABSENT;
  }

  ParkedStream(Document kept) {
    this(kept.getString("_id"), kept.getString("reason"), Instant.parse(kept.getString("since")));
    v = kept.getLong("v");
    kept.getList("events", Document.class).stream()
        .map(each -> delivery(id, each))
        .forEach(each -> waiting.put(each.order(), each));
  }

  void add(Delivery delivery) {
    waiting.put(delivery.order(), delivery);
    changed = true;
  }

  List<Delivery> inOrder() {
    return List.copyOf(waiting.values());
  }

  int size() {
    return waiting.size();
  }

  boolean changed() {
    return changed;
  }

  boolean stored() {
    return v != Documents.ABSENT;
  }

  /** As operators see it; never what the events say. */
  Parked summary() {
    return new Parked(id, reason, since, waiting.values().stream().map(Delivery::name).toList());
  }

  Documents.Replacement replacement() {
    Document next =
        new Document("_id", id)
            .append("v", v + 1)
            .append("reason", reason)
            .append("since", since.toString())
            .append("events", waiting.values().stream().map(ParkedStream::document).toList());
    return new Documents.Replacement(next, v);
  }

  void written() {
    v++;
    changed = false;
  }

  private static Document document(Delivery each) {
    return new Document("offset", each.offset())
        .append("headers", new Document(Map.copyOf(each.headers())))
        .append("json", each.json());
  }

  private static Delivery delivery(String stream, Document each) {
    Map<String, String> headers = new TreeMap<>();
    each.get("headers", Document.class).forEach((name, value) -> headers.put(name, (String) value));
    return new Delivery(each.getLong("offset"), stream, headers, each.getString("json"));
  }
}
