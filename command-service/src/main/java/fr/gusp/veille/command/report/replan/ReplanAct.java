package fr.gusp.veille.command.report.replan;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReplanCause;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code POST …/replan {date, cause}} */
@Component
class ReplanAct implements Act<ReportId> {

  @Override
  public String name() {
    return "replan";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    LocalDate date = body.required("date", body.date("date"));
    ReplanCause cause = body.required("cause", body.coded("cause", ReplanCause.class));
    body.done();
    return new ReplanReport(report, Objects.requireNonNull(date), Objects.requireNonNull(cause));
  }
}
