package fr.gusp.veille.gateway.desk.matrix;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft of a matrix, whole. */
public record Draft(
    String id,
    long version,
    String state,
    String stateLabel,
    String epci,
    String epciName,
    String title,
    int basedOn,
    int inForce,
    Instant begunAt,
    Who begunBy,
    Instant changedAt,
    @Nullable Integer published,
    List<Difference> changes,
    List<Difference> overtaken,
    List<String> collisions,
    List<Line> rows,
    List<String> acts) {

  public boolean may(String act) {
    return acts.contains(act);
  }

  public boolean open() {
    return "en-cours".equals(state);
  }

  /** Another version was published since it was begun. */
  public boolean late() {
    return open() && basedOn != inForce;
  }

  public boolean collides(String row) {
    return collisions.contains(row);
  }
}
