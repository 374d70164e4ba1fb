package fr.gusp.veille.gateway.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters a list shows; they are in the address, so that a link shows the same list. {@code
 * etat} is a state or {@code ouvert}; {@code au} a day; {@code vue} how it is shown.
 */
public record Filters(
    @Nullable String etat,
    @Nullable String nature,
    @Nullable String quartier,
    @Nullable String secteur,
    @Nullable String organisation,
    @Nullable String texte,
    boolean retard,
    boolean clarifier,
    @Nullable String au,
    @Nullable String vue,
    int page) {

  public static final String OPEN = "ouvert";
  private static final String YES = "oui";
  private static final int FIRST = 1;
  private static final int FARTHEST = 100_000;
  private static final List<String> OF_A_QUEUE =
      List.of("state", "nature", "quartier", "secteur", "late", "toClarify", "page");

  /** Of a list that has only these. */
  public Filters(
      @Nullable String etat,
      @Nullable String nature,
      @Nullable String quartier,
      @Nullable String organisation,
      @Nullable String texte,
      int page) {
    this(etat, nature, quartier, null, organisation, texte, false, false, null, null, page);
  }

  public static Filters of(MultiValueMap<String, String> asked) {
    return new Filters(
        given(asked.getFirst("etat")),
        given(asked.getFirst("nature")),
        given(asked.getFirst("quartier")),
        given(asked.getFirst("secteur")),
        given(asked.getFirst("organisation")),
        given(asked.getFirst("texte")),
        YES.equals(asked.getFirst("retard")),
        YES.equals(asked.getFirst("clarifier")),
        given(asked.getFirst("au")),
        given(asked.getFirst("vue")),
        page(asked.getFirst("page")));
  }

  /** As the query service names them. */
  public Map<String, Object> forQuery() {
    Map<String, Object> names = new LinkedHashMap<>();
    put(names, "state", OPEN.equals(etat) ? null : etat);
    put(names, "open", OPEN.equals(etat) ? true : null);
    put(names, "nature", nature);
    put(names, "quartier", quartier);
    put(names, "secteur", secteur);
    put(names, "organisation", organisation);
    put(names, "q", texte);
    put(names, "late", retard ? true : null);
    put(names, "toClarify", clarifier ? true : null);
    put(names, "asOf", au);
    put(names, "page", page == FIRST ? null : page);
    return names;
  }

  /** Those that a queue has. */
  public Map<String, Object> forQueue() {
    Map<String, Object> names = forQuery();
    names.keySet().retainAll(OF_A_QUEUE);
    return names;
  }

  /** All pages of the same list. */
  public Map<String, Object> whole(Map<String, Object> names) {
    Map<String, Object> all = new LinkedHashMap<>(names);
    all.remove("page");
    return all;
  }

  /** Only which page, for lists that have no filters. */
  public Map<String, Object> pageForQuery() {
    return page == FIRST ? Map.of() : Map.of("page", page);
  }

  /** The same list, another page of it. */
  public String address(String path, int wanted) {
    Map<String, Object> values = values();
    put(values, "page", wanted == FIRST ? null : wanted);
    return address(path, values);
  }

  /** The same list in another state, from its first page, late or not. */
  public String address(String path, @Nullable String state) {
    Map<String, Object> values = values();
    values.keySet().removeAll(List.of("etat", "retard", "clarifier"));
    put(values, "etat", state);
    return address(path, values);
  }

  /** The same list with one filter changed, from its first page. */
  public String with(String path, String name, @Nullable String value) {
    Map<String, Object> values = values();
    values.remove(name);
    put(values, name, value);
    return address(path, values);
  }

  /** As {@link #address(String, String)}, in every state, with one filter that is yes. */
  public String only(String path, String name) {
    Map<String, Object> values = values();
    values.keySet().removeAll(List.of("etat", "retard", "clarifier"));
    values.put(name, YES);
    return address(path, values);
  }

  public boolean any() {
    return !values().isEmpty() && !values().keySet().equals(java.util.Set.of("vue"));
  }

  /** Without state, late, to clarify. */
  public boolean all() {
    return etat == null && !retard && !clarifier;
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "etat", etat);
    put(values, "nature", nature);
    put(values, "quartier", quartier);
    put(values, "secteur", secteur);
    put(values, "organisation", organisation);
    put(values, "texte", texte);
    put(values, "retard", retard ? YES : null);
    put(values, "clarifier", clarifier ? YES : null);
    put(values, "au", au);
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
