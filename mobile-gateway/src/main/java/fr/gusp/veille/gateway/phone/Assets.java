package fr.gusp.veille.gateway.phone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bundle's files by the name of their source: their addresses carry a hash of their content.
 */
@Component
public class Assets {

  private static final String STATIC = "gateway/static";

  private final Map<String, String> entries = new HashMap<>();
  private final Map<String, JsonNode> outputs = new HashMap<>();

  Assets(JsonMapper json) {
    manifest(json)
        .get("outputs")
        .properties()
        .forEach(
            output -> {
              outputs.put(output.getKey(), output.getValue());
              JsonNode entry = output.getValue().get("entryPoint");
              if (entry != null) {
                entries.put(entry.asString(), output.getKey());
              }
            });
  }

  /** The address of an entry such as {@code desk/main.ts}. */
  public String url(String entry) {
    return address(file(entry));
  }

  /** Addresses of everything an entry loads at once; lazy parts are left out. */
  List<String> atOnce(String entry) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(file(entry)));
    while (!next.isEmpty()) {
      String file = next.pop();
      if (reached.add(file) && outputs.containsKey(file)) {
        outputs.get(file).path("imports").forEach(one -> statically(one, next));
      }
    }
    return reached.stream().map(Assets::address).toList();
  }

  private static void statically(JsonNode imported, Deque<String> next) {
    if ("import-statement".equals(imported.path("kind").asString(""))) {
      next.add(imported.path("path").asString(""));
    }
  }

  private String file(String entry) {
    String file = entries.get(entry);
    if (file == null) {
      throw new IllegalStateException("gateway/web-manifest.json has no entry " + entry);
    }
    return file;
  }

  private static String address(String file) {
    int start = file.indexOf(STATIC);
    return file.substring(start < 0 ? 0 : start + STATIC.length());
  }

  private static JsonNode manifest(JsonMapper json) {
    try (InputStream manifest =
        new ClassPathResource("gateway/web-manifest.json").getInputStream()) {
      return json.readTree(manifest);
    } catch (IOException missing) {
      throw new UncheckedIOException("mobile-gateway/web is not built", missing);
    }
  }
}
