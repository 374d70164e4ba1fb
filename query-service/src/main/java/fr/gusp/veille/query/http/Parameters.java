package fr.gusp.veille.query.http;

import fr.gusp.veille.contract.nature.Coded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads query parameters; all that are bad are told at once. */
public final class Parameters {

  private final MultiValueMap<String, String> given;
  private final Set<String> known = new HashSet<>();
  private final List<ProblemException.FieldError> errors = new ArrayList<>();

  public Parameters(MultiValueMap<String, String> given, String... known) {
    this.given = given;
    this.known.addAll(List.of(known));
  }

  /** One more that is known. */
  public Parameters and(String name) {
    known.add(name);
    return this;
  }

  /** The value as a type, null where it is absent, empty or bad. */
  public <T> @Nullable T read(String name, Function<String, T> reader, String message) {
    String text = given.getFirst(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return reader.apply(text.strip());
    } catch (RuntimeException bad) {
      refuse(name, "malformed", message);
      return null;
    }
  }

  public <T extends Enum<T> & Coded> @Nullable T code(String name, Class<T> list) {
    return read(name, text -> Coded.find(list, text).orElseThrow(), "Valeur inconnue");
  }

  /** Only those of which it holds; absent, all. */
  public boolean only(String name) {
    return read(name, Parameters::yes, "true, ou rien") != null;
  }

  /** The number of a page, from 1. */
  public int page() {
    Integer page = read("page", Parameters::pageNumber, "Un numéro de page, à partir de 1");
    return page == null ? 1 : page;
  }

  /**
   * @throws ProblemException if any parameter was bad
   */
  public void check() {
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> refuse(name, "unknown", "Paramètre inconnu"));
    if (!errors.isEmpty()) {
      throw ProblemException.bad(errors);
    }
  }

  /** Adds a bad parameter to those that are told. */
  public void refuse(String name, String code, String message) {
    errors.add(new ProblemException.FieldError(name, code, message));
  }

  private static Boolean yes(String text) {
    if (!text.equals("true")) {
      throw new IllegalArgumentException("not true");
    }
    return true;
  }

  private static Integer pageNumber(String text) {
    int page = Integer.parseInt(text);
    if (page < 1 || page > 1_000_000) {
      throw new IllegalArgumentException("page");
    }
    return page;
  }
}
