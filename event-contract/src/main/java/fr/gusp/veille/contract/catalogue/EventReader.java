package fr.gusp.veille.contract.catalogue;

import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.contract.wire.VeilleEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a stored event: lifts it to the newest version by pure JSON steps, then to its type. Both
 * sides use it.
 */
public final class EventReader {

  private EventReader() {}

  /**
   * @throws UnknownEventException if the name is in no table
   * @throws tools.jackson.core.JacksonException if the JSON does not fit the name
   */
  public static VeilleEvent read(String name, JsonNode payload) {
    VersionSteps.Lifted lifted = VersionSteps.released().lift(name, (ObjectNode) payload);
    return EventJson.mapper().treeToValue(lifted.payload(), EventCatalogue.typeOf(lifted.name()));
  }

  /** As {@link #read(String, JsonNode)}, from UTF-8 bytes. */
  public static VeilleEvent read(String name, byte[] payload) {
    return read(name, EventJson.mapper().readTree(payload));
  }

  /** The name that an event stored under {@code name} is read as today. */
  public static String newestName(String name) {
    return VersionSteps.released().newestName(name);
  }

  public static byte[] write(VeilleEvent event) {
    return EventJson.mapper().writeValueAsBytes(event);
  }
}
