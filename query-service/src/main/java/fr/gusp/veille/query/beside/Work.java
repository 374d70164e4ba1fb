package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.report.ReportSideAnswered;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes on beside the holder's own work: in its house, with others, in a procedure. */
public record Work(
    @Nullable Ground ground,
    @Nullable Assignment assignment,
    @Nullable Wait pause,
    @Nullable Course course,
    List<Side> sides) {

  static final Work NONE = new Work(null, null, null, null, List.of());

  public Work {
    sides = List.copyOf(sides);
  }

  Work on(Ground qualified) {
    return new Work(qualified, assignment, pause, course, sides);
  }

  Work assigned(@Nullable Assignment next) {
    return new Work(ground, next, pause, course, sides);
  }

  Work waiting(@Nullable Wait next) {
    return new Work(ground, assignment, next, course, sides);
  }

  Work following(@Nullable Course next) {
    return new Work(ground, assignment, pause, next, sides);
  }

  Work asking(Side one) {
    return new Work(ground, assignment, pause, course, Lists.plus(sides, one));
  }

  Work answered(ReportSideAnswered event, Instant at) {
    return new Work(
        ground,
        assignment,
        pause,
        course,
        sides.stream()
            .map(
                each -> each.referral().equals(event.referral()) ? each.answering(event, at) : each)
            .toList());
  }

  Work upTo(long asOf) {
    return new Work(
        ground != null && ground.since().by(asOf) ? ground : null,
        assignment != null && assignment.since().by(asOf) ? assignment : null,
        pause != null && pause.since().by(asOf) ? pause : null,
        course != null && course.since().by(asOf) ? course : null,
        sides.stream().filter(each -> each.since().by(asOf)).toList());
  }
}
