package fr.gusp.veille.query.projection;

import fr.gusp.veille.contract.catalogue.UnknownEventException;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.UnexpectedFactException;
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
    try {
      follow(delivery, folds.get(delivery.stream()));
    } catch (RuntimeException cause) {
      if (cause instanceof ParkingFullException full) {
        throw full;
      }
      parking.park(delivery, reason(cause));
    }
  }

  private void follow(Delivery delivery, @Nullable StreamFold stream) {
    position = Math.max(position, delivery.position());
    if (stream == null) {
      parking.park(delivery, "unknown-stream");
      return;
    }
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
    @Nullable Change change = stream.apply(fact);
    recordedAt = fact.recordedAt();
    referenceChanged |= stream.published();
    if (change != null) {
      changes.add(change);
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
