package fr.gusp.veille.command.report.procedure;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.Course;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyTheDeskOfTheHolderAnswers;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.Procedure;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportProcedureBegun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The holder or the coordination begins a procedure; its first milestone is awaited. */
public record BeginProcedure(ReportId report, Procedure procedure) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    if (!Rights.coordinates(known, here)) {
      Rule.check(new OnlyTheDeskOfTheHolderAnswers(here.caller(), known));
    }
    @Nullable Course course = known.dossier().beside().course();
    Rule.check(
        new TheStateAllowsIt(known.isHeld(), known.code()),
        new TheProcedureFitsTheNature(procedure, known.dossier().matter()),
        new OneProcedureAtATime(course == null || course.awaited() == null));
    Milestone first = procedure.milestones().get(0);
    return List.of(
        new ReportProcedureBegun(report, procedure, first, MilestoneTargets.dueBy(first, here)));
  }
}
