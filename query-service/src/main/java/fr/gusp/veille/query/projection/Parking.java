package fr.gusp.veille.query.projection;

import com.mongodb.client.model.Filters;
import fr.gusp.veille.query.store.Generation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets streams aside that cannot be applied, in order, and never loses one. */
final class Parking {

  private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

  private final Generation generation;
  private final Clock clock;
  private final int limit;
  private final Map<String, ParkedStream> streams = new LinkedHashMap<>();
  private final List<String> emptied = new ArrayList<>();

  Parking(Generation generation, Clock clock, int limit) {
    this.generation = generation;
    this.clock = clock;
    this.limit = limit;
    Await.all(generation.parked().find())
        .forEach(kept -> streams.put(kept.getString("_id"), new ParkedStream(kept)));
  }

  boolean holds(String stream) {
    return streams.containsKey(stream);
  }

  /**
   * @throws ParkingFullException if there is no room
   */
  void park(Delivery delivery, String reason) {
    if (size() >= limit) {
      LOG.error("Alarm: parking is full at {} events, reading stands still", limit);
      throw new ParkingFullException(limit);
    }
    if (!holds(delivery.stream())) {
      LOG.error("Alarm: stream {} is parked: {}", delivery.stream(), reason);
    }
    streams
        .computeIfAbsent(delivery.stream(), id -> new ParkedStream(id, reason, clock.instant()))
        .add(delivery);
  }

  /** Takes a stream out to be tried again; it comes back if it fails again. */
  List<Delivery> take(String stream) {
    ParkedStream taken = streams.remove(stream);
    if (taken == null) {
      return List.of();
    }
    if (taken.stored()) {
      emptied.add(stream);
    }
    return taken.inOrder();
  }

  void write() {
    for (String stream : emptied) {
      Await.all(generation.parked().deleteOne(Filters.eq(stream)));
    }
    emptied.clear();
    List<ParkedStream> changed = streams.values().stream().filter(ParkedStream::changed).toList();
    Documents.replace(
        generation.parked(), changed.stream().map(ParkedStream::replacement).toList());
    changed.forEach(ParkedStream::written);
  }

  List<Parked> list() {
    return streams.values().stream().map(ParkedStream::summary).toList();
  }

  int size() {
    return streams.values().stream().mapToInt(ParkedStream::size).sum();
  }
}
