package fr.gusp.veille.command.report.split;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code POST …/split {organisations, comment}} */
@Component
class SplitAct implements Act<ReportId> {

  private static final int MOST_AT_ONCE = 5;

  @Override
  public String name() {
    return "split";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    List<OrganisationId> asked = body.list("organisations", MOST_AT_ONCE, OrganisationId::new);
    if (asked.isEmpty()) {
      body.reject("organisations", "required", "Nommez au moins une organisation.");
    }
    return new SplitReport(report, asked, body.text("comment", 2_000));
  }
}
