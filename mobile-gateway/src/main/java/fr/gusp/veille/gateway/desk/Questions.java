package fr.gusp.veille.gateway.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Filters of a page as the query service is asked, and as an address carries them. */
final class Questions {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("liste", "view"),
          Map.entry("nature", "nature"),
          Map.entry("gravite", "severity"),
          Map.entry("quartier", "quartier"),
          Map.entry("secteur", "secteur"),
          Map.entry("organisation", "organisation"),
          Map.entry("texte", "q"),
          Map.entry("depuis", "from"),
          Map.entry("jusqua", "to"),
          Map.entry("au", "asOf"),
          Map.entry("perimetre", "scope"));
  private static final List<String> FLAGS = List.of("retard", "clarifier");

  private Questions() {}

  static Map<String, Object> ofASearch(Filters filters) {
    Map<String, Object> names = all(filters);
    names.remove("scope");
    return names;
  }

  static Map<String, Object> ofAQueue(Filters filters) {
    Map<String, Object> names = all(filters);
    names.remove("asOf");
    return names;
  }

  private static Map<String, Object> all(Filters filters) {
    Map<String, Object> names = new LinkedHashMap<>();
    filters.given().forEach((name, value) -> put(names, name, value));
    if (filters.page() > 1) {
      names.put("page", filters.page());
    }
    return names;
  }

  private static void put(Map<String, Object> names, String name, String value) {
    if (name.equals("etat")) {
      names.put(value.equals(Filters.OPEN) ? "open" : "state", open(value));
    } else if (FLAGS.contains(name)) {
      names.put(name.equals("retard") ? "late" : "toClarify", true);
    } else if (name.equals("tri")) {
      names.put("sort", value.replaceFirst("^-", ""));
      names.put("order", value.startsWith("-") ? "desc" : "asc");
    } else if (NAMES.containsKey(name)) {
      names.put(NAMES.get(name), value);
    }
  }

  private static Object open(String state) {
    return state.equals(Filters.OPEN) ? true : state;
  }

  static String address(String path, Map<String, String> values) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(values).toUriString();
  }
}
