package fr.gusp.veille.command.report;

/** Others changed the report each time this command was about to be recorded. */
public final class SomeoneWasFasterException extends RuntimeException {

  SomeoneWasFasterException() {
    super("the report changed while the command was decided");
  }
}
