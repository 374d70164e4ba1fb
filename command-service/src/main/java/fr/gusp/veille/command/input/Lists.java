package fr.gusp.veille.command.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Short lists of texts that have a form of their own. */
final class Lists {

  private Lists() {}

  static <T> Form<List<T>> of(int most, Function<String, T> read) {
    return node -> {
      if (!node.isArray()) {
        throw Mistake.wrongType();
      }
      if (node.size() > most) {
        throw Mistake.tooMany(most);
      }
      List<T> values = new ArrayList<>();
      node.forEach(each -> values.add(element(each, read)));
      return values;
    };
  }

  static List<ObjectNode> objects(JsonNode node, int most) {
    if (!node.isArray() || node.valueStream().anyMatch(each -> !each.isObject())) {
      throw Mistake.wrongType();
    }
    if (node.size() > most) {
      throw Mistake.tooMany(most);
    }
    return node.valueStream().map(ObjectNode.class::cast).toList();
  }

  private static <T> T element(JsonNode node, Function<String, T> read) {
    if (!node.isString()) {
      throw Mistake.wrongType();
    }
    try {
      return read.apply(node.stringValue());
    } catch (IllegalArgumentException unreadable) {
      throw Mistake.of(MalformedCodes.MALFORMED_VALUE, "Élément de forme inattendue.");
    }
  }
}
