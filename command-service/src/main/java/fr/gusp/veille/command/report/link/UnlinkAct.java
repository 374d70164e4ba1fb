package fr.gusp.veille.command.report.link;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/unlink {other}} */
@Component
class UnlinkAct implements Act<ReportId> {

  @Override
  public String name() {
    return "unlink";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    ReportId other = body.required("other", body.id("other", ReportId::of));
    body.done();
    return new UnlinkReports(report, requireNonNull(other));
  }
}
