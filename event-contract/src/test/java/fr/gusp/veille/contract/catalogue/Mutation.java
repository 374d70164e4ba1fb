package fr.gusp.veille.contract.catalogue;

import fr.gusp.veille.contract.samples.ApprovedFiles;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The full approved sample of a name with one thing wrong, somewhere in it. */
record Mutation(String name, Kind kind, String where, ObjectNode json) {

  enum Kind {
    REQUIRED_FIELD_MISSING,
    UNKNOWN_FIELD,
    WRONG_TYPE
  }

  static List<Mutation> of(String name) {
    Walk walk = new Walk(name, new ArrayList<>());
    walk.object(JsonPointer.empty(), new SchemaNode(ApprovedFiles.schema(name)));
    return walk.found();
  }

  @Override
  public String toString() {
    return name + " " + kind + " " + where;
  }

  private record Walk(String name, List<Mutation> found) {

    void object(JsonPointer at, SchemaNode schema) {
      add(Kind.UNKNOWN_FIELD, at, holder -> holder.put("nobodyKnows", true));
      for (String field : schema.properties().keySet()) {
        JsonPointer inside = at.appendProperty(field);
        if (schema.required().contains(field)) {
          add(Kind.REQUIRED_FIELD_MISSING, at, field);
        }
        add(Kind.WRONG_TYPE, inside, at, field);
        value(inside, schema.properties().get(field));
      }
    }

    private void value(JsonPointer at, SchemaNode schema) {
      if (schema.isObject()) {
        object(at, schema);
      } else if (schema.isArray()) {
        value(at.appendIndex(0), schema.items());
      }
    }

    private void add(Kind kind, JsonPointer at, String field) {
      add(kind, at.appendProperty(field), at, holder -> holder.remove(field));
    }

    private void add(Kind kind, JsonPointer where, JsonPointer at, String field) {
      add(kind, where, at, holder -> holder.set(field, ofAnotherType(holder.get(field))));
    }

    private void add(Kind kind, JsonPointer at, Change change) {
      add(kind, at, at, change);
    }

    private void add(Kind kind, JsonPointer where, JsonPointer at, Change change) {
      ObjectNode json = ApprovedFiles.full(name);
      change.on((ObjectNode) json.at(at));
      found.add(new Mutation(name, kind, where.toString(), json));
    }

    private static JsonNode ofAnotherType(JsonNode value) {
      ObjectNode none = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
      return value.isObject() || !value.isContainer() && !value.isString()
          ? none.stringNode("other")
          : none.numberNode(7);
    }
  }

  private interface Change {
    void on(ObjectNode holder);
  }
}
