package fr.gusp.veille.contract.wire;

/**
 * Kafka headers of an event: CloudEvents 1.0 in binary mode, and our extension attributes. UTF-8
 * text.
 */
public final class EventHeaders {

  public static final String ID = "ce_id";
  public static final String SOURCE = "ce_source";
  public static final String SPEC_VERSION = "ce_specversion";

  /** The stored name with its version, such as {@code report.filed.v1}. */
  public static final String TYPE = "ce_type";

  /** When the platform recorded it, ISO 8601 in UTC. */
  public static final String TIME = "ce_time";

  /** The stream, equal to the record's key. */
  public static final String SUBJECT = "ce_subject";

  /** The event's place in its stream, from 0. */
  public static final String SEQUENCE = "ce_sequence";

  /** The event's place in the whole store; later is larger, holes are allowed. */
  public static final String POSITION = "ce_position";

  /** The opaque member who acted; absent where the platform itself did. */
  public static final String ACTOR = "ce_actor";

  /** The organisation the actor acted for. */
  public static final String ACTOR_ORGANISATION = "ce_actororganisation";

  public static final String CONTENT_TYPE = "content-type";
  public static final String SOURCE_VALUE = "/veille/command";
  public static final String SPEC_VERSION_VALUE = "1.0";
  public static final String CONTENT_TYPE_VALUE = "application/json";

  /** The topic that carries every event, in one partition so that a position is an order. */
  public static final String TOPIC = "veille.events";

  private EventHeaders() {}
}
