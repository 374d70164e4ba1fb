package fr.gusp.veille.command.report.resume;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.AfterThePause;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;

/** What the holder waited for has come: the objectifs run again. */
public record ResumeReport(ReportId report) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    boolean waits = known.dossier().beside().pause() != null;
    Rights.answered(known, known.isHeld() && waits, here);
    return new AfterThePause(known, here).events();
  }
}
