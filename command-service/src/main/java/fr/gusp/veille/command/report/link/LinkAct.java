package fr.gusp.veille.command.report.link;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.LinkKind;
import org.springframework.stereotype.Component;

/** {@code POST …/link {other, kind}} */
@Component
class LinkAct implements Act<ReportId> {

  @Override
  public String name() {
    return "link";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    ReportId other = body.required("other", body.id("other", ReportId::of));
    LinkKind kind = body.required("kind", body.coded("kind", LinkKind.class));
    body.done();
    return new LinkReports(report, requireNonNull(other), requireNonNull(kind));
  }
}
