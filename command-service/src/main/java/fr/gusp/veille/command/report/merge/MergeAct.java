package fr.gusp.veille.command.report.merge;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/merge {into}} */
@Component
class MergeAct implements Act<ReportId> {

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    ReportId into = body.required("into", body.id("into", ReportId::of));
    body.done();
    return new MergeReport(report, requireNonNull(into));
  }
}
