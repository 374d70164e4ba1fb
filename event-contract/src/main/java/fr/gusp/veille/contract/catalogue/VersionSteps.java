package fr.gusp.veille.contract.catalogue;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Version steps: each lifts the JSON of one stored name to the next name. Pure functions, so that
 * an event written by any release is read by this one.
 */
public final class VersionSteps {

  /** The name an event is lifted to, and how its JSON changes on the way. */
  public record Step(String to, UnaryOperator<ObjectNode> change) {}

  /** An event under its newest name. */
  public record Lifted(String name, ObjectNode payload) {}

  private static final VersionSteps RELEASED = new VersionSteps(Map.of());

  private final Map<String, Step> steps;

  public VersionSteps(Map<String, Step> steps) {
    this.steps = Map.copyOf(steps);
  }

  /** The steps of this release; none yet, every event being in its first version. */
  public static VersionSteps released() {
    return RELEASED;
  }

  public String newestName(String name) {
    @Nullable Step step = steps.get(name);
    return step == null ? name : newestName(step.to());
  }

  public Lifted lift(String name, ObjectNode payload) {
    String current = name;
    ObjectNode json = payload;
    for (@Nullable Step step = steps.get(current); step != null; step = steps.get(current)) {
      json = step.change().apply(json.deepCopy());
      current = step.to();
    }
    return new Lifted(current, json);
  }
}
