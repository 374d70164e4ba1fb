package fr.gusp.veille.query.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers what was used last. Safe because every write names the version it replaces. */
final class RecentlyUsed<T> {

  private static final float LOAD = 0.75f;
  private static final int FIRST = 64;

  private final Map<String, T> kept;

  RecentlyUsed(int limit) {
    this.kept =
        new LinkedHashMap<>(FIRST, LOAD, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > limit;
          }
        };
  }

  @Nullable T get(String id) {
    return kept.get(id);
  }

  void putAll(Map<String, T> used) {
    kept.putAll(used);
  }

  void clear() {
    kept.clear();
  }
}
