package fr.gusp.veille.command.report.relay;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheOrganisationWorksInTheTerritory;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportRelayed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands it to the dispositif it belongs to (CLSPD, police, CCAS…), outside GUSP. */
public record RelayReport(ReportId report, OrganisationId organisation, @Nullable String comment)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyTheCoordinationOrTheMediateurRelays(
            here.caller(), known, Rights.coordinates(known, here)),
        new TheStateAllowsIt(known.isOpen(), known.code()),
        new TheOrganisationIsInTheDirectory("organisation", here.reference().knows(organisation)));
    Rule.check(
        new TheOrganisationWorksInTheTerritory(
            here.reference().worksAround(organisation, known.dossier().quartier())));
    return List.of(new ReportRelayed(report, organisation, here.sealer().seal(comment)));
  }
}
