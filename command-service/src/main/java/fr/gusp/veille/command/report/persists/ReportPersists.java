package fr.gusp.veille.command.report.persists;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.Closed;
import fr.gusp.veille.command.report.Completed;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyTheFieldSaysWhatItSaw;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.Settled;
import fr.gusp.veille.command.report.SomeoneHeldItBefore;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.report.Verified;
import fr.gusp.veille.command.report.WithinFifteenDaysTheSameHolderTakesItBack;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import java.util.List;

/** Someone went to see: it is still there. */
public record ReportPersists(ReportId report, List<PhotoHash> photos) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyTheFieldSaysWhatItSaw(here.caller(), known, Rights.coordinates(known, here)),
        new TheStateAllowsIt(mayBeSeen(known), known.code()));
    return List.of(new ReportFoundPersisting(report, photos, reopens(known, here)));
  }

  private static boolean reopens(FiledReport known, Circumstances here) {
    if (known.isOpen()) {
      return false;
    }
    Settled settled = Settled.of(known).orElseThrow();
    Rule.check(
        new SomeoneHeldItBefore(settled.ask()),
        new WithinFifteenDaysTheSameHolderTakesItBack(settled.at(), here.now()));
    return true;
  }

  private static boolean mayBeSeen(FiledReport known) {
    return known.isOpen()
        || known instanceof Completed
        || known instanceof Verified
        || known instanceof Closed;
  }
}
