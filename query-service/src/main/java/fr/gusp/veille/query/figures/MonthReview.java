package fr.gusp.veille.query.figures;

import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All figures of a month. The month before and the same month a year ago are as they were known at
 * their own end, so that each is what its own review showed; null where nothing was known yet.
 */
public record MonthReview(
    Known known, @Nullable YearMonth first, List<Row> rows, List<Compared> figures) {

  private static final int YEAR = 12;

  /**
   * @param first the first month of which the platform knows anything, null if none
   */
  public static MonthReview of(
      YearMonth month,
      Instant instant,
      long position,
      @Nullable YearMonth first,
      List<Row> rows,
      WorkingHours hours) {
    Known known = Known.of(month, instant, position, rows);
    @Nullable Known monthAgo = before(month.minusMonths(1), known, first, rows);
    @Nullable Known yearAgo = before(month.minusMonths(YEAR), known, first, rows);
    List<Compared> figures = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      List<Counted> counted = figure.count(known, hours);
      figures.add(
          new Compared(
              figure,
              counted,
              figure.measure(counted),
              measure(figure, monthAgo, hours),
              measure(figure, yearAgo, hours)));
    }
    return new MonthReview(known, first, rows, figures);
  }

  /** The earliest change that any of the figures of a month looks at. */
  public static Instant since(YearMonth month) {
    return Known.first(month.minusMonths(YEAR)).minus(Hotspots.WINDOW);
  }

  public Compared figure(Figure wanted) {
    return figures.get(wanted.ordinal());
  }

  /** Whether the platform knew anything at the end of a month. */
  boolean knew(YearMonth month) {
    return first != null && !month.isBefore(first);
  }

  private static @Nullable Known before(
      YearMonth month, Known now, @Nullable YearMonth first, List<Row> rows) {
    return first == null || month.isBefore(first)
        ? null
        : Known.of(month, now.day(), now.position(), rows);
  }

  private static @Nullable Measured measure(
      Figure figure, @Nullable Known known, WorkingHours hours) {
    return known == null ? null : figure.measure(figure.count(known, hours));
  }
}
