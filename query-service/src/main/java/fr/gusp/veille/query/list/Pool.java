package fr.gusp.veille.query.list;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Equal values once: a hundred thousand cards name a few dozen organisations and places. */
public final class Pool {

  static final Pool NONE = new Pool(null);

  private final @Nullable Map<Object, Object> values;

  private Pool(@Nullable Map<Object, Object> values) {
    this.values = values;
  }

  public static Pool empty() {
    return new Pool(new ConcurrentHashMap<>());
  }

  <T> @Nullable T one(@Nullable T value) {
    return value == null ? null : only(value);
  }

  @SuppressWarnings("unchecked") // equal values are of one class
  <T> T only(T value) {
    if (values == null) {
      return value;
    }
    Object before = values.putIfAbsent(value, value);
    return before == null ? value : (T) before;
  }
}
