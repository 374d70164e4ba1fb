package fr.gusp.veille.query.list;

import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.reference.Reference;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** In which order a list is asked for; none, the order the list has by itself. */
public record Order(@Nullable SortBy by, boolean backwards) {

  static Order read(Parameters parameters) {
    return new Order(
        parameters.code("sort", SortBy.class),
        "desc".equals(parameters.read("order", Order::direction, "asc ou desc")));
  }

  private static String direction(String text) {
    if (!text.equals("asc") && !text.equals("desc")) {
      throw new IllegalArgumentException("order");
    }
    return text;
  }

  public Comparator<Card> of(Reference names, Comparator<Card> otherwise) {
    return by == null ? otherwise : by.order(names, backwards);
  }
}
