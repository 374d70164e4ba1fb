package fr.gusp.veille.command.report.pause;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.PauseCause;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code POST …/pause {cause, third, comment, until}} */
@Component
class PauseAct implements Act<ReportId> {

  @Override
  public String name() {
    return "pause";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    PauseCause cause = body.required("cause", body.coded("cause", PauseCause.class));
    OrganisationId third = body.id("third", OrganisationId::new);
    String comment = body.text("comment", 2_000);
    LocalDate until = body.date("until");
    body.done();
    return new PauseReport(report, Objects.requireNonNull(cause), third, comment, until);
  }
}
