package fr.gusp.veille.query.projection;

import fr.gusp.veille.contract.catalogue.UnknownEventException;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.UnexpectedFactException;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds the deliveries of one batch in order; what cannot be applied is parked with its stream. */
final class FoldBatch {

  private final Map<String, StreamFold> folds;
  private final Parking parking;
  private final List<Change> changes = new ArrayList<>();
  private int duplicates;
  private boolean referenceChanged;
  private long position;
  private @Nullable Instant recordedAt;

  FoldBatch(Map<String, StreamFold> folds, Parking parking) {
    this.folds = folds;
    this.parking = parking;
  }

  void fold(Delivery delivery) {
    StreamFold stream = folds.get(delivery.stream());
    if (stream == null) {
      throw new IllegalStateException("a stream that was not loaded");
    }
    try {
      follow(delivery, stream);
    } catch (RuntimeException cause) {
      if (cause instanceof ParkingFullException full) {
        throw full;
      }
      parking.park(delivery, reason(cause));
    }
  }

  private void follow(Delivery delivery, StreamFold stream) {
    position = Math.max(position, delivery.position());
    StreamFold.Fit fit = stream.fits(delivery.sequence());
    if (fit == StreamFold.Fit.DUPLICATE) {
      duplicates++;
    } else if (parking.holds(delivery.stream())) {
      parking.park(delivery, "behind");
    } else if (fit == StreamFold.Fit.GAP) {
      parking.park(delivery, "gap");
    } else {
      take(delivery.fact(), stream);
    }
  }

  private void take(Fact fact, StreamFold stream) {
    stream.apply(fact);
    recordedAt = fact.recordedAt();
    Row row = stream.row();
    if (row == null) {
      referenceChanged = true;
    } else {
      changes.add(new Change(fact.position(), row));
    }
  }

  private static String reason(RuntimeException cause) {
    if (cause instanceof UnknownEventException) {
      return "unknown-event";
    }
    return cause instanceof UnexpectedFactException ? "unexpected-event" : "unreadable";
  }

  long position() {
    return position;
  }

  Applied applied() {
    return new Applied(changes, duplicates, referenceChanged, position, recordedAt);
  }
}
