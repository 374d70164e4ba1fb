package fr.gusp.veille.command.report;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.ReportId;

/**
 * An act that the outside can ask for: its name in the address, and how its body becomes a command.
 */
public interface Act {

  String name();

  /**
   * Reads the body's own fields. Mistakes are noted in {@code body}; who cannot make a command of
   * them says {@code body.done()} first.
   *
   * @throws fr.gusp.veille.command.input.BadInput if something is missing or of another form
   */
  ReportCommand read(ReportId report, Fields body);
}
