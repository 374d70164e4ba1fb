package fr.gusp.veille.contract.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A part of a JSON Schema, its references followed. */
record SchemaNode(JsonNode root, JsonNode node) {

  SchemaNode(JsonNode root) {
    this(root, root);
  }

  boolean isObject() {
    return type().equals("object");
  }

  boolean isArray() {
    return type().equals("array");
  }

  String type() {
    return node.path("type").stringValue("");
  }

  SchemaNode items() {
    return follow(node.path("items"));
  }

  Map<String, SchemaNode> properties() {
    Map<String, SchemaNode> properties = new LinkedHashMap<>();
    node.path("properties")
        .properties()
        .forEach(p -> properties.put(p.getKey(), follow(p.getValue())));
    return properties;
  }

  Set<String> required() {
    return strings("required");
  }

  Set<String> codes() {
    return strings("enum");
  }

  private Set<String> strings(String keyword) {
    return node.path(keyword).valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
  }

  private SchemaNode follow(JsonNode part) {
    String reference = part.path("$ref").stringValue("");
    return new SchemaNode(root, reference.isEmpty() ? part : root.at(reference.substring(1)));
  }
}
