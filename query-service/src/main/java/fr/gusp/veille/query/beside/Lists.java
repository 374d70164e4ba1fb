package fr.gusp.veille.query.beside;

import java.util.ArrayList;
import java.util.List;

/** Lists that do not change. */
final class Lists {

  private Lists() {}

  static <T> List<T> plus(List<T> some, T one) {
    List<T> all = new ArrayList<>(some);
    all.add(one);
    return List.copyOf(all);
  }
}
