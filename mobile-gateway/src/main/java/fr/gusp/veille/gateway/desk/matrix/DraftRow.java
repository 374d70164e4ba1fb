package fr.gusp.veille.gateway.desk.matrix;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A draft in the list of its EPCI. */
public record DraftRow(
    String id,
    String title,
    String state,
    String stateLabel,
    int basedOn,
    int changes,
    Instant begunAt,
    Who begunBy,
    Instant changedAt,
    @Nullable Integer published) {

  public boolean open() {
    return "en-cours".equals(state);
  }
}
