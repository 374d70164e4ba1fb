package fr.gusp.veille.gateway.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters a list shows; they are in the address, so that a link shows the same list. */
public record Filters(
    @Nullable String etat,
    @Nullable String nature,
    @Nullable String quartier,
    @Nullable String organisation,
    @Nullable String texte,
    int page) {

  private static final int FIRST = 1;
  private static final int FARTHEST = 100_000;

  public static Filters of(MultiValueMap<String, String> asked) {
    return new Filters(
        given(asked.getFirst("etat")),
        given(asked.getFirst("nature")),
        given(asked.getFirst("quartier")),
        given(asked.getFirst("organisation")),
        given(asked.getFirst("texte")),
        page(asked.getFirst("page")));
  }

  /** As the query service names them. */
  public Map<String, Object> forQuery() {
    Map<String, Object> names = new LinkedHashMap<>();
    put(names, "state", etat);
    put(names, "nature", nature);
    put(names, "quartier", quartier);
    put(names, "organisation", organisation);
    put(names, "q", texte);
    put(names, "page", page == FIRST ? null : page);
    return names;
  }

  /** Only which page, for lists that have no filters. */
  public Map<String, Object> pageForQuery() {
    return page == FIRST ? Map.of() : Map.of("page", page);
  }

  /** The same list, another page of it. */
  public String address(String path, int wanted) {
    return address(path, etat, wanted);
  }

  /** The same list in another state, from its first page. */
  public String address(String path, @Nullable String state) {
    return address(path, state, FIRST);
  }

  public boolean any() {
    return etat != null
        || nature != null
        || quartier != null
        || organisation != null
        || texte != null;
  }

  private String address(String path, @Nullable String state, int wanted) {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "etat", state);
    put(values, "nature", nature);
    put(values, "quartier", quartier);
    put(values, "organisation", organisation);
    put(values, "texte", texte);
    put(values, "page", wanted == FIRST ? null : wanted);
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
