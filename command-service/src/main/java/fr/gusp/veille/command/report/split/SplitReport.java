package fr.gusp.veille.command.report.split;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyTheCoordinationBringsReportsTogether;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.Side;
import fr.gusp.veille.command.report.Targets;
import fr.gusp.veille.command.report.TheOrganisationWorksInTheTerritory;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportSideReferred;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks others for their part, side by side under one report; the holder keeps the lead. */
public record SplitReport(
    ReportId report, List<OrganisationId> organisations, @Nullable String comment)
    implements ReportCommand {

  public SplitReport {
    organisations = List.copyOf(organisations);
  }

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyTheCoordinationBringsReportsTogether(Rights.coordinates(known, here)),
        new SomeoneHoldsTheReport(known.isHeld()),
        new EachOrganisationIsAskedForItsPartOnce(fresh(known)));
    organisations.forEach(each -> check(each, known, here));
    return organisations.stream().map(each -> asked(each, known, here)).toList();
  }

  private boolean fresh(FiledReport known) {
    Set<OrganisationId> all = new HashSet<>();
    known.dossier().beside().sides().values().stream()
        .filter(side -> !side.settled())
        .map(Side::organisation)
        .forEach(all::add);
    all.add(known.holder());
    return organisations.stream().allMatch(all::add);
  }

  private static void check(OrganisationId asked, FiledReport known, Circumstances here) {
    Rule.check(new TheOrganisationIsInTheDirectory("organisations", here.reference().knows(asked)));
    Rule.check(
        new TheOrganisationWorksInTheTerritory(
            here.reference().worksAround(asked, known.dossier().quartier())));
  }

  private ReportEvent asked(OrganisationId organisation, FiledReport known, Circumstances here) {
    Targets targets = Targets.of(known.dossier(), organisation, here);
    return new ReportSideReferred(
        report,
        here.newReferral().get(),
        organisation,
        here.reference().deskOf(organisation),
        here.sealer().seal(comment),
        targets.answerBy(),
        targets.resolveBy());
  }
}
