package fr.gusp.veille.query.figures;

import fr.gusp.veille.query.history.State;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * One month of the thirteen up to a review: what came and went as known at its own end, and how the
 * targets of what was filed in it were kept, as known on day J of the review.
 */
public record Trend(
    YearMonth month,
    int filed,
    int done,
    int verified,
    int open,
    int notVerified,
    int answersDue,
    int answersKept,
    int resolvedDue,
    int resolvedKept) {

  private static final int MONTHS = 13;

  /** Without the months of which the platform knew nothing. */
  public static List<Trend> of(MonthReview review) {
    List<Trend> all = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = review.known().month().minusMonths(back);
      if (review.knew(month)) {
        all.add(of(month, review));
      }
    }
    return all;
  }

  private static Trend of(YearMonth month, MonthReview review) {
    Known now = review.known();
    Known then = review.then(month);
    List<Counted> answers = Answers.targets(now.about(month));
    List<Counted> resolved = Resolved.targets(now.about(month));
    return new Trend(
        month,
        Received.all(then).size(),
        Closed.done(then).size(),
        Closed.verified(then).size(),
        Standing.open(then).size(),
        Standing.in(State.TRAITE, then).size(),
        answers.size(),
        kept(answers),
        resolved.size(),
        kept(resolved));
  }

  private static int kept(List<Counted> targets) {
    return (int) targets.stream().filter(each -> each.amount() > 0).count();
  }
}
