package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;

/**
 * An act on one report. What it produces depends on the report's state and on the circumstances,
 * and on nothing else.
 */
public interface ReportCommand {

  ReportId report();

  /**
   * @throws fr.gusp.veille.command.rule.RuleBroken if a rule refuses the act; nothing is stored
   *     then
   */
  List<ReportEvent> decide(ReportState state, Circumstances here);
}
