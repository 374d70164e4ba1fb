package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.report.TargetKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An objectif de délai that runs: of which referral, until when, and who would miss it. */
public record RunningTarget(
    ReferralId referral, TargetKind kind, Instant dueAt, OrganisationId holder) {

  /**
   * Those of a report. While its holder waits for something, only those of the others asked for
   * their part run; what has passed was told and runs no more.
   */
  public static List<RunningTarget> of(FiledReport report) {
    Beside beside = report.dossier().beside();
    List<RunningTarget> all = new ArrayList<>();
    if (report.isOpen()) {
      if (beside.pause() == null) {
        Asked.of(report).ifPresent(ask -> ofTheHolder(report, ask, all));
      }
      beside.sides().values().forEach(side -> ofTheSide(side, all));
    }
    return all.stream().filter(each -> !beside.passed().contains(each.told())).toList();
  }

  private static void ofTheHolder(FiledReport report, Ask ask, List<RunningTarget> all) {
    if (report instanceof Referred) {
      add(ask, TargetKind.REPONSE, ask.answerBy(), all);
    }
    add(ask, TargetKind.RESOLUTION, ask.resolveBy(), all);
    Course course = report.dossier().beside().course();
    if (course != null && course.awaited() != null) {
      add(ask, TargetKind.JALON, course.dueBy(), all);
    }
  }

  private static void ofTheSide(Side side, List<RunningTarget> all) {
    if (side.answer() == null && side.answerBy() != null) {
      all.add(
          new RunningTarget(
              side.referral(), TargetKind.REPONSE, side.answerBy(), side.organisation()));
    }
    if (!side.settled() && side.resolveBy() != null) {
      all.add(
          new RunningTarget(
              side.referral(), TargetKind.RESOLUTION, side.resolveBy(), side.organisation()));
    }
  }

  private static void add(
      Ask ask, TargetKind kind, @Nullable Instant dueAt, List<RunningTarget> all) {
    if (dueAt != null) {
      all.add(new RunningTarget(ask.referral(), kind, dueAt, ask.organisation()));
    }
  }

  private Beside.Passed told() {
    return new Beside.Passed(referral, dueAt);
  }
}
