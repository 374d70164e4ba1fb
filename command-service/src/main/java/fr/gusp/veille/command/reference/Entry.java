package fr.gusp.veille.command.reference;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A mapping in a YAML file. */
record Entry(Map<?, ?> fields) {

  static Entry root(Reader reader) {
    return new Entry(new Yaml(new SafeConstructor(new LoaderOptions())).<Map<?, ?>>load(reader));
  }

  /**
   * @throws NullPointerException if the file does not say
   */
  String text(String key) {
    return Objects.requireNonNull(textOrNull(key), key);
  }

  @Nullable String textOrNull(String key) {
    Object value = fields.get(key);
    return value == null ? null : value.toString();
  }

  /** Empty where the file says nothing. */
  List<String> texts(String key) {
    return list(key).stream().map(Object::toString).toList();
  }

  /** Empty where the file says nothing. */
  List<Entry> entries(String key) {
    return list(key).stream().map(each -> new Entry((Map<?, ?>) each)).toList();
  }

  private List<?> list(String key) {
    Object value = fields.get(key);
    return value == null ? List.of() : (List<?>) value;
  }
}
