package fr.gusp.veille.command.act;

/** Others changed the same thing each time this command was about to be recorded. */
public final class SomeoneWasFasterException extends RuntimeException {

  SomeoneWasFasterException() {
    super("something changed while the command was decided");
  }
}
