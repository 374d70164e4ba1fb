package fr.gusp.veille.command.report.safeguard;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.SomethingIsSaidOrShown;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportSafeguarded;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes it safe « sans reconnaissance de responsabilité »: who holds it, holds it still. Cost in
 * euros TTC; {@code rebilled} to whom it turns out to belong to.
 */
public record SafeguardReport(
    ReportId report,
    @Nullable String statement,
    List<PhotoHash> photos,
    @Nullable BigDecimal cost,
    boolean rebilled)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyWhoWorksOnTheGroundSafeguards(here.caller()),
        new TheStateAllowsIt(known.isOpen(), known.code()),
        new SomethingIsSaidOrShown(statement, photos));
    return List.of(
        new ReportSafeguarded(
            report,
            here.caller().organisation(),
            here.sealer().seal(statement),
            photos,
            cost,
            rebilled));
  }
}
