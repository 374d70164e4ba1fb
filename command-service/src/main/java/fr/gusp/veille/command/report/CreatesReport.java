package fr.gusp.veille.command.report;

/** A command that a report begins with. */
public interface CreatesReport extends ReportCommand {

  @Override
  default boolean begins() {
    return true;
  }
}
