package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.id.QuartierId;
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
    Known known,
    Definitions definitions,
    @Nullable QuartierId quartier,
    @Nullable YearMonth first,
    List<Row> rows,
    List<Compared> figures) {

  private static final int YEAR = 12;

  /** As known when: at an instant, up to a position, by which definitions. */
  public record AsKnown(Instant instant, long position, Definitions definitions) {}

  /**
   * Of rows that all lie in one quartier, by today's definitions.
   *
   * @param first the first month of which the platform knows anything, null if none
   */
  public static MonthReview of(
      YearMonth month,
      Instant instant,
      long position,
      @Nullable YearMonth first,
      List<Row> rows,
      WorkingHours hours) {
    return of(month, new AsKnown(instant, position, Definitions.NOW), null, first, rows, hours);
  }

  /**
   * Of one quartier, without the rows that lay in another then.
   *
   * @param first the first month of which the platform knows anything, null if none
   */
  public static MonthReview of(
      YearMonth month,
      AsKnown when,
      @Nullable QuartierId quartier,
      @Nullable YearMonth first,
      List<Row> rows,
      WorkingHours hours) {
    Known known = Known.of(month, when.instant(), when.position(), rows).in(quartier);
    MonthReview empty =
        new MonthReview(known, when.definitions(), quartier, first, rows, List.of());
    @Nullable Known monthAgo = empty.before(month.minusMonths(1));
    @Nullable Known yearAgo = empty.before(month.minusMonths(YEAR));
    List<Compared> figures = new ArrayList<>();
    for (Figure figure : when.definitions().figures()) {
      List<Counted> counted = when.definitions().count(figure, known, hours);
      figures.add(
          new Compared(
              figure,
              counted,
              figure.measure(counted),
              empty.measure(figure, monthAgo, hours),
              empty.measure(figure, yearAgo, hours)));
    }
    return new MonthReview(known, when.definitions(), quartier, first, rows, figures);
  }

  /** The earliest change that any of the figures of a month looks at. */
  public static Instant since(YearMonth month) {
    return Known.first(month.minusMonths(YEAR)).minus(Hotspots.WINDOW);
  }

  /** A figure that its definitions define. */
  public Compared figure(Figure wanted) {
    return figures.get(definitions.figures().indexOf(wanted));
  }

  /** Whether the platform knew anything at the end of a month. */
  boolean knew(YearMonth month) {
    return first != null && !month.isBefore(first);
  }

  /** Another month as known at its end, and not later than this one. */
  Known then(YearMonth month) {
    return Known.of(month, known.day(), known.position(), rows).in(quartier);
  }

  private @Nullable Known before(YearMonth month) {
    return knew(month) ? then(month) : null;
  }

  private @Nullable Measured measure(Figure figure, @Nullable Known then, WorkingHours hours) {
    return then == null ? null : figure.measure(definitions.count(figure, then, hours));
  }
}
