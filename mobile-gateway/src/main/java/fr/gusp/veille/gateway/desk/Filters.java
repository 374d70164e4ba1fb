package fr.gusp.veille.gateway.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The filters a list shows; they are in the address, so that a link shows the same list (rule D01).
 * {@code etat} is a state or {@code ouvert}; {@code au} a day; {@code vue} how it is shown; {@code
 * liste} a view of the desk; {@code tri} the column it is sorted by, with a minus for backwards.
 *
 * @param given what the address says, by its names, in one order
 */
public record Filters(Map<String, String> given, int page) {

  public static final String OPEN = "ouvert";
  private static final String YES = "oui";
  private static final String STATE = "etat";
  private static final String LATE = "retard";
  private static final String TO_CLARIFY = "clarifier";
  private static final String SHOWN = "vue";
  private static final List<String> NAMES =
      List.of(
          "liste",
          "perimetre",
          STATE,
          "nature",
          "gravite",
          "quartier",
          "secteur",
          "organisation",
          "texte",
          "depuis",
          "jusqua",
          LATE,
          TO_CLARIFY,
          "au",
          SHOWN,
          "tri");
  private static final int FIRST = 1;
  private static final int FARTHEST = 100_000;

  public Filters {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }

  public static Filters of(MultiValueMap<String, String> asked) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String name : NAMES) {
      String value = asked.getFirst(name);
      boolean flag = name.equals(LATE) || name.equals(TO_CLARIFY);
      if (value != null && !value.isBlank() && (!flag || value.equals(YES))) {
        given.put(name, value.strip());
      }
    }
    return new Filters(given, page(asked.getFirst("page")));
  }

  public @Nullable String etat() {
    return given.get(STATE);
  }

  public @Nullable String nature() {
    return given.get("nature");
  }

  public @Nullable String gravite() {
    return given.get("gravite");
  }

  public @Nullable String quartier() {
    return given.get("quartier");
  }

  public @Nullable String secteur() {
    return given.get("secteur");
  }

  public @Nullable String organisation() {
    return given.get("organisation");
  }

  public @Nullable String texte() {
    return given.get("texte");
  }

  public @Nullable String depuis() {
    return given.get("depuis");
  }

  public @Nullable String jusqua() {
    return given.get("jusqua");
  }

  public @Nullable String au() {
    return given.get("au");
  }

  public @Nullable String vue() {
    return given.get(SHOWN);
  }

  public @Nullable String liste() {
    return given.get("liste");
  }

  public @Nullable String perimetre() {
    return given.get("perimetre");
  }

  public @Nullable String tri() {
    return given.get("tri");
  }

  public boolean retard() {
    return given.containsKey(LATE);
  }

  public boolean clarifier() {
    return given.containsKey(TO_CLARIFY);
  }

  /** As the query service names them. */
  public Map<String, Object> forQuery() {
    return Questions.ofASearch(this);
  }

  /** Those that a queue has. */
  public Map<String, Object> forQueue() {
    return Questions.ofAQueue(this);
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
    Map<String, String> values = new LinkedHashMap<>(given);
    if (wanted != FIRST) {
      values.put("page", Integer.toString(wanted));
    }
    return Questions.address(path, values);
  }

  /** The same list in another state, from its first page, late or not. */
  public String address(String path, @Nullable String state) {
    return state == null
        ? Questions.address(path, without(STATE, LATE, TO_CLARIFY))
        : Questions.address(path, and(without(STATE, LATE, TO_CLARIFY), STATE, state));
  }

  /** The same list with one filter changed, from its first page. */
  public String with(String path, String name, @Nullable String value) {
    Map<String, String> others = without(name);
    return Questions.address(path, value == null ? others : and(others, name, value));
  }

  /** A view as it is counted: nothing else is filtered. */
  public String view(String path, String code) {
    Map<String, String> alone = new LinkedHashMap<>();
    alone.put("liste", code);
    String scope = perimetre();
    return Questions.address(path, scope == null ? alone : and(alone, "perimetre", scope));
  }

  /** The same, all of it. */
  public String whole(String path) {
    return Questions.address(path, given);
  }

  /** Only in this state; what else was filtered is kept. */
  public Filters in(String state) {
    return new Filters(and(without(STATE, LATE, TO_CLARIFY), STATE, state), page);
  }

  public boolean any() {
    return given.keySet().stream()
        .anyMatch(name -> !List.of(SHOWN, "tri", "perimetre").contains(name));
  }

  /** As a saved view keeps it: the address without its path and page. */
  public String saved() {
    return whole("").replaceFirst("^\\?", "");
  }

  /** The same with its page, to find again what is on it. */
  public String savedWithPage() {
    return address("", page).replaceFirst("^\\?", "");
  }

  /** What {@code aria-sort} says of a column. */
  public String sorted(String column) {
    if (column.equals(tri())) {
      return "ascending";
    }
    return ("-" + column).equals(tri()) ? "descending" : "none";
  }

  /** What a click on a column asks for: sorted, then backwards, and so on. */
  public String sortNext(String column) {
    return column.equals(tri()) ? "-" + column : column;
  }

  /** All that is filtered but the order, for the form that sorts. */
  public Map<String, String> unsorted() {
    return without("tri");
  }

  private Map<String, String> without(String... names) {
    Map<String, String> values = new LinkedHashMap<>(given);
    values.keySet().removeAll(new ArrayList<>(List.of(names)));
    return values;
  }

  private static Map<String, String> and(Map<String, String> values, String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return more;
  }

  private static int page(@Nullable String asked) {
    try {
      return asked == null ? FIRST : Math.min(Math.max(Integer.parseInt(asked), FIRST), FARTHEST);
    } catch (NumberFormatException notANumber) {
      return FIRST;
    }
  }
}
