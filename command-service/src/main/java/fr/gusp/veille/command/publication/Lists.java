package fr.gusp.veille.command.publication;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** All that an iterator still has. */
final class Lists {

  private Lists() {}

  static <T> List<T> drain(Iterator<? extends T> rest) {
    List<T> all = new ArrayList<>();
    rest.forEachRemaining(all::add);
    return all;
  }
}
