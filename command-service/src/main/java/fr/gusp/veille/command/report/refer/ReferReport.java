package fr.gusp.veille.command.report.refer;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.report.Dismissed;
import fr.gusp.veille.command.report.Dossier;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyTheCoordinationRefers;
import fr.gusp.veille.command.report.Referred;
import fr.gusp.veille.command.report.RelayedReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.Targets;
import fr.gusp.veille.command.report.TheOrganisationWorksInTheTerritory;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.report.ToRefer;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportReferred;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The coordination names who should act. */
public record ReferReport(ReportId report, OrganisationId organisation, @Nullable String comment)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyTheCoordinationRefers(Rights.coordinates(known, here)),
        new TheStateAllowsIt(mayBeReferred(known), known.code()),
        new TheOrganisationIsInTheDirectory("organisation", here.reference().knows(organisation)));
    Dossier dossier = known.dossier();
    Rule.check(
        new TheOrganisationWorksInTheTerritory(
            here.reference().worksAround(organisation, dossier.quartier())));
    return List.of(referred(Targets.of(dossier, organisation, here), here));
  }

  /** Also what came back from where it was relayed, or was dismissed by mistake. */
  private static boolean mayBeReferred(FiledReport known) {
    return known instanceof ToRefer
        || known instanceof Referred
        || known instanceof RelayedReport
        || known instanceof Dismissed;
  }

  private ReportEvent referred(Targets targets, Circumstances here) {
    return new ReportReferred(
        report,
        here.newReferral().get(),
        organisation,
        here.reference().deskOf(organisation),
        List.of(),
        null,
        here.sealer().seal(comment),
        targets.answerBy(),
        targets.resolveBy());
  }
}
