package fr.gusp.veille.command.report.qualify;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.report.Dossier;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.report.ToRefer;
import fr.gusp.veille.command.report.WhoeverAnswersForItIsAsked;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportQualified;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whose ground it is and who looks after it. While nobody was asked the matrix is asked again
 * with that; a referral that stands is left where it is.
 */
public record QualifyReport(
    ReportId report, LandStatus landStatus, @Nullable OrganisationId manager)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyTheDeskOfTheHolderOrTheCoordinationQualifies(
            here.caller(), known, Rights.coordinates(known, here)),
        new TheStateAllowsIt(known.isOpen(), known.code()),
        new TheOrganisationIsInTheDirectory(
            "manager", manager == null || here.reference().knows(manager)));
    ReportQualified qualified = new ReportQualified(report, landStatus, manager);
    List<ReportEvent> events = new ArrayList<>(List.of(qualified));
    if (known instanceof ToRefer left) {
      events.addAll(askedAgain(known.dossier(), qualified, here).after(left));
    }
    return events;
  }

  private WhoeverAnswersForItIsAsked askedAgain(
      Dossier dossier, ReportQualified qualified, Circumstances here) {
    return new WhoeverAnswersForItIsAsked(
        report, dossier.quartier(), dossier.matter().qualified(qualified), here);
  }
}
