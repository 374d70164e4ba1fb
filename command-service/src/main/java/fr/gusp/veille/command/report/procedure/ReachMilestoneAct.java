package fr.gusp.veille.command.report.procedure;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.Milestone;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code POST …/reach-milestone {milestone, statement, photos, next}} */
@Component
class ReachMilestoneAct implements Act<ReportId> {

  @Override
  public String name() {
    return "reach-milestone";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    Milestone milestone = body.required("milestone", body.coded("milestone", Milestone.class));
    String statement = body.text("statement", 2_000);
    List<PhotoHash> photos = body.list("photos", 10, PhotoHash::new);
    OrganisationId next = body.id("next", OrganisationId::new);
    body.done();
    return new ReachMilestone(report, requireNonNull(milestone), statement, photos, next);
  }
}
