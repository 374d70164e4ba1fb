package fr.gusp.veille.query.http;

import java.util.List;
import java.util.function.Function;

/** One page of a list. */
public record Page<T>(List<T> items, int page, int pages, long total) {

  public static final int SIZE = 50;

  /** Cuts a page out of a whole list. */
  public static <T> Page<T> of(List<T> all, int page) {
    List<T> items = all.stream().skip((long) (page - 1) * SIZE).limit(SIZE).toList();
    return new Page<>(items, page, pages(all.size()), all.size());
  }

  public static int pages(long total) {
    return (int) Math.max(1, (total + SIZE - 1) / SIZE);
  }

  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), page, pages, total);
  }
}
