package fr.gusp.veille.gateway.desk.review;

import fr.gusp.veille.gateway.desk.Words;
import fr.gusp.veille.gateway.desk.worksite.Worksite;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a review shows beside its figures.
 *
 * @param tours held in the month: how much was looked at, so that more reports is not a worse place
 * @param lastHeldOn day of the last meeting, if there was one
 * @param last what that meeting decided
 * @param due decisions whose day comes within a month, or is past
 * @param nextMonth the month after the one in which the comité meets
 * @param worksites that have a day in it; no figure is made of them
 */
public record Surroundings(
    List<TourHeld> tours,
    @Nullable LocalDate lastHeldOn,
    List<Decision> last,
    List<Decision> due,
    YearMonth nextMonth,
    List<Worksite> worksites) {

  /** A comité rereads a month in the one that follows it. */
  static YearMonth nextMonth(YearMonth reread) {
    return reread.plusMonths(2);
  }

  /** A meeting as far as a review looks at it. */
  record Meeting(
      String id,
      LocalDate heldOn,
      @Nullable String state,
      @Nullable List<Decision> decisions,
      @Nullable List<Decision> previousDecisions) {

    boolean held() {
      return "close".equals(state);
    }
  }

  static Surroundings of(
      YearMonth month,
      LocalDate day,
      List<TourHeld> tours,
      @Nullable Meeting last,
      List<Worksite> worksites) {
    List<Decision> decided = last == null ? List.of() : given(last.decisions());
    List<Decision> before = last == null ? List.of() : given(last.previousDecisions());
    return new Surroundings(
        held(month, tours),
        last == null ? null : last.heldOn(),
        decided,
        Stream.concat(before.stream(), decided.stream())
            .filter(one -> one.fallsDue(day))
            .sorted(Comparator.comparing(one -> String.valueOf(one.dueOn())))
            .toList(),
        nextMonth(month),
        worksites);
  }

  private static List<TourHeld> held(YearMonth month, List<TourHeld> tours) {
    return tours.stream()
        .filter(TourHeld::held)
        .filter(
            tour -> YearMonth.from(tour.startsAt().atZoneSameInstant(Words.PARIS)).equals(month))
        .sorted(Comparator.comparing(TourHeld::startsAt))
        .toList();
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }
}
