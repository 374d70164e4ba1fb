package fr.gusp.veille.gateway.desk.asset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the list of équipements; they are in the address. */
public record AssetFilters(
    @Nullable String quartier,
    @Nullable String type,
    @Nullable String texte,
    @Nullable String vue,
    int page) {

  private static final int FIRST = 1;
  private static final int FARTHEST = 100_000;

  static AssetFilters of(MultiValueMap<String, String> asked) {
    return new AssetFilters(
        given(asked.getFirst("quartier")),
        given(asked.getFirst("type")),
        given(asked.getFirst("texte")),
        given(asked.getFirst("vue")),
        page(asked.getFirst("page")));
  }

  /** As the query service names them. */
  Map<String, Object> forQuery() {
    Map<String, Object> names = search();
    put(names, "page", page == FIRST ? null : page);
    return names;
  }

  /** Where the map finds all of them. */
  String points() {
    return address("/api/v1/assets/points", search());
  }

  /** The same list, another page of it. */
  public String address(String path, int wanted) {
    Map<String, Object> values = values();
    put(values, "page", wanted == FIRST ? null : wanted);
    return address(path, values);
  }

  /** The same list shown another way, from its first page. */
  public String shown(String path, @Nullable String way) {
    Map<String, Object> values = values();
    values.remove("vue");
    put(values, "vue", way);
    return address(path, values);
  }

  public boolean any() {
    return quartier != null || type != null || texte != null;
  }

  private Map<String, Object> search() {
    Map<String, Object> names = new LinkedHashMap<>();
    put(names, "quartier", quartier);
    put(names, "kind", type);
    put(names, "q", texte);
    return names;
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "quartier", quartier);
    put(values, "type", type);
    put(values, "texte", texte);
    put(values, "vue", vue);
    return values;
  }

  private static String address(String path, Map<String, Object> values) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(values).toUriString();
  }

  private static void put(Map<String, Object> names, String name, @Nullable Object value) {
    if (value != null) {
      names.put(name, value);
    }
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static int page(@Nullable String asked) {
    try {
      return asked == null ? FIRST : Math.min(Math.max(Integer.parseInt(asked), FIRST), FARTHEST);
    } catch (NumberFormatException notANumber) {
      return FIRST;
    }
  }
}
