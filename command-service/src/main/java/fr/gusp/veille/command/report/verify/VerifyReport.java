package fr.gusp.veille.command.report.verify;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.Completed;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyTheFieldSaysWhatItSaw;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportVerified;
import java.util.List;

/** Someone went to see: it is settled. */
public record VerifyReport(ReportId report, List<PhotoHash> photos) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyTheFieldSaysWhatItSaw(here.caller(), known, Rights.coordinates(known, here)),
        new TheStateAllowsIt(known.isOpen() || known instanceof Completed, known.code()));
    return List.of(new ReportVerified(report, photos));
  }
}
