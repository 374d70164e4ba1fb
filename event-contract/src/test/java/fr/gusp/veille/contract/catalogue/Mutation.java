package fr.gusp.veille.contract.catalogue;

import fr.gusp.veille.contract.samples.ApprovedFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The full approved sample of a name with one thing wrong, somewhere in it. */
record Mutation(String name, Kind kind, String where, ObjectNode json) {

  enum Kind {
    REQUIRED_FIELD_MISSING,
    REQUIRED_FIELD_NULL,
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
      add(Kind.UNKNOWN_FIELD, at, "nobodyKnows", holder -> holder.put("nobodyKnows", true));
      for (String field : schema.properties().keySet()) {
        if (schema.required().contains(field)) {
          add(Kind.REQUIRED_FIELD_MISSING, at, field, holder -> holder.remove(field));
          add(Kind.REQUIRED_FIELD_NULL, at, field, holder -> holder.putNull(field));
        }
        add(Kind.WRONG_TYPE, at, field, holder -> holder.set(field, other(holder.get(field))));
        value(at.appendProperty(field), schema.properties().get(field));
      }
    }

    private void value(JsonPointer at, SchemaNode schema) {
      if (schema.isObject()) {
        object(at, schema);
      } else if (schema.isArray()) {
        value(at.appendIndex(0), schema.items());
      }
    }

    private void add(Kind kind, JsonPointer at, String field, Consumer<ObjectNode> change) {
      ObjectNode json = ApprovedFiles.full(name);
      change.accept((ObjectNode) json.at(at));
      found.add(new Mutation(name, kind, at + "/" + field, json));
    }

    private static JsonNode other(JsonNode value) {
      boolean textOrList = value.isString() || value.isArray();
      return textOrList ? IntNode.valueOf(7) : StringNode.valueOf("other");
    }
  }
}
