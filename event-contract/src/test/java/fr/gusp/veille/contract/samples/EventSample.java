package fr.gusp.veille.contract.samples;

import fr.gusp.veille.contract.catalogue.EventCatalogue;
import fr.gusp.veille.contract.catalogue.EventReader;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as approved, and variations of it. A field is named as on the wire, {@code
 * spot.quartier} being one inside another. Each variation is a new sample.
 */
public final class EventSample<E extends VeilleEvent> {

  private final Class<E> type;
  private final ObjectNode json;

  private EventSample(Class<E> type, ObjectNode json) {
    this.type = type;
    this.json = json;
  }

  static <E extends VeilleEvent> EventSample<E> full(Class<E> type) {
    return new EventSample<>(type, ApprovedFiles.full(EventCatalogue.nameOf(type)));
  }

  static <E extends VeilleEvent> EventSample<E> minimal(Class<E> type) {
    return new EventSample<>(type, ApprovedFiles.minimal(EventCatalogue.nameOf(type)));
  }

  /** The same fact about another report. */
  public EventSample<E> of(ReportId report) {
    return with("report", report);
  }

  /** With a field set to a value, as the contract writes it. */
  public EventSample<E> with(String field, Object value) {
    return changed(
        field,
        holder -> holder.set(lastOf(field), EventJson.mapper().<JsonNode>valueToTree(value)));
  }

  public EventSample<E> without(String field) {
    return changed(field, holder -> holder.remove(lastOf(field)));
  }

  /** Read by the contract's own reader, as both sides read it. */
  public E event() {
    return type.cast(EventReader.read(name(), json.deepCopy()));
  }

  public String name() {
    return EventCatalogue.nameOf(type);
  }

  public ObjectNode json() {
    return json.deepCopy();
  }

  private EventSample<E> changed(String field, Consumer<ObjectNode> change) {
    ObjectNode copy = json.deepCopy();
    ObjectNode holder = copy;
    String[] path = field.split("\\.");
    for (int depth = 0; depth < path.length - 1; depth++) {
      holder = (ObjectNode) holder.get(path[depth]);
    }
    change.accept(holder);
    return new EventSample<>(type, copy);
  }

  private static String lastOf(String field) {
    return field.substring(field.lastIndexOf('.') + 1);
  }
}
