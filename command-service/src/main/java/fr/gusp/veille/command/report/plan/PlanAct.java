package fr.gusp.veille.command.report.plan;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code POST …/plan {date}} */
@Component
class PlanAct implements Act<ReportId> {

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    LocalDate date = body.required("date", body.date("date"));
    body.done();
    return new PlanReport(report, Objects.requireNonNull(date));
  }
}
