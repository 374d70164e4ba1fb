package fr.gusp.veille.journeys.oracle;

import tools.jackson.databind.JsonNode;

/** A row of the event table, read with nothing but SQL. */
public record StoredEvent(String id, String stream, long sequence, String name, JsonNode payload) {

  boolean ofAReport() {
    return name.startsWith("report.");
  }

  String text(String field) {
    return payload.path(field).asString("");
  }

  boolean flag(String field) {
    return payload.path(field).asBoolean(false);
  }
}
