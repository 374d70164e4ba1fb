package fr.gusp.veille.command.report.procedure;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.Procedure;
import org.springframework.stereotype.Component;

/** {@code POST …/begin-procedure {procedure}} */
@Component
class BeginProcedureAct implements Act<ReportId> {

  @Override
  public String name() {
    return "begin-procedure";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    Procedure procedure = body.required("procedure", body.coded("procedure", Procedure.class));
    body.done();
    return new BeginProcedure(report, requireNonNull(procedure));
  }
}
