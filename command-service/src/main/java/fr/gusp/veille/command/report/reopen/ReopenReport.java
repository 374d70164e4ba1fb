package fr.gusp.veille.command.report.reopen;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.Ask;
import fr.gusp.veille.command.report.Closed;
import fr.gusp.veille.command.report.Completed;
import fr.gusp.veille.command.report.Dismissed;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyTheFieldSaysWhatItSaw;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.Settled;
import fr.gusp.veille.command.report.SomeoneHeldItBefore;
import fr.gusp.veille.command.report.Targets;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.report.Verified;
import fr.gusp.veille.command.report.WithinFifteenDaysTheSameHolderTakesItBack;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportReopened;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives it back to the organisation that held it, with new objectifs. The coordination may do so at
 * any time and also takes back what it dismissed.
 */
public record ReopenReport(ReportId report, @Nullable String reason) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    boolean coordinates = Rights.coordinates(known, here);
    Rule.check(
        new OnlyTheFieldSaysWhatItSaw(here.caller(), known, coordinates),
        new TheStateAllowsIt(mayBeReopened(known, coordinates), known.code()));
    Settled settled = Settled.of(known).orElseThrow();
    Rule.check(new SomeoneHeldItBefore(settled.ask()));
    if (!coordinates) {
      Rule.check(new WithinFifteenDaysTheSameHolderTakesItBack(settled.at(), here.now()));
    }
    return List.of(reopened(known, Objects.requireNonNull(settled.ask()), here));
  }

  /** Who holds it again took it in charge before: no answer is awaited. */
  private ReportReopened reopened(FiledReport known, Ask ask, Circumstances here) {
    Targets targets = Targets.of(known.dossier(), ask.organisation(), here);
    return new ReportReopened(report, here.sealer().seal(reason), null, targets.resolveBy());
  }

  private static boolean mayBeReopened(FiledReport known, boolean coordinates) {
    return known instanceof Completed
        || known instanceof Verified
        || known instanceof Closed
        || (known instanceof Dismissed && coordinates);
  }
}
