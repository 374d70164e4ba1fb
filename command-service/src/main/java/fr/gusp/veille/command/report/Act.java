package fr.gusp.veille.command.report;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.ReportId;

/**
 * An act that the outside can ask for: its name in the address, and how its body becomes a command.
 */
public interface Act {

  String name();

  /**
   * Reads the body's own fields; mistakes are noted in {@code body}, and then the result is not
   * used.
   */
  ReportCommand read(ReportId report, Fields body);
}
