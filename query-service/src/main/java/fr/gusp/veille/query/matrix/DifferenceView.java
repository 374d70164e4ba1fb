package fr.gusp.veille.query.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that two versions do not have alike: {@code ajoutee}, {@code retiree} or {@code modifiee},
 * and what was said before and after where it was changed.
 */
public record DifferenceView(
    String row,
    String kind,
    @Nullable RowView before,
    @Nullable RowView after,
    List<Changed> changed) {

  /** One thing that is said otherwise; null where nothing is said. */
  public record Changed(String label, @Nullable String before, @Nullable String after) {}
}
