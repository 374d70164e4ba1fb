package fr.gusp.veille.command.report.passed;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyThePlatformWatchesTheClock;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.RunningTarget;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import fr.gusp.veille.contract.report.TargetKind;
import java.time.Instant;
import java.util.List;

/**
 * Says that an objectif has passed. It names the very one that was due: answered, paused, moved or
 * done meanwhile, it stays quiet (DESIGN §2, decision 18).
 */
public record PassTarget(ReportId report, ReferralId referral, TargetKind target, Instant dueAt)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    Rule.check(new OnlyThePlatformWatchesTheClock(here.caller()));
    if (!(state instanceof FiledReport filed) || dueAt.isAfter(here.now())) {
      return List.of();
    }
    return RunningTarget.of(filed).stream()
        .filter(this::isIt)
        .<ReportEvent>map(
            each -> new ReportTargetPassed(report, referral, target, dueAt, each.holder()))
        .toList();
  }

  private boolean isIt(RunningTarget running) {
    return running.referral().equals(referral)
        && running.kind() == target
        && running.dueAt().equals(dueAt);
  }
}
