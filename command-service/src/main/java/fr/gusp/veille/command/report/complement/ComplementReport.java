package fr.gusp.veille.command.report.complement;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Merged;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.SomethingIsSaidOrShown;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.report.Withdrawn;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportComplemented;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds words or photos to what is known. */
public record ComplementReport(ReportId report, @Nullable String text, List<PhotoHash> photos)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    boolean goesOn = !(known instanceof Merged) && !(known instanceof Withdrawn);
    Rule.check(
        new TheStateAllowsIt(goesOn, known.code()), new SomethingIsSaidOrShown(text, photos));
    return List.of(
        new ReportComplemented(
            report, here.caller().organisation(), here.sealer().seal(text), photos));
  }
}
