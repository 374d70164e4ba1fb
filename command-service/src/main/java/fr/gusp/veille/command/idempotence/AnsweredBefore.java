package fr.gusp.veille.command.idempotence;

/**
 * The same command was answered before, or by another thread just now: everything done for it again
 * is undone.
 */
public final class AnsweredBefore extends RuntimeException {

  AnsweredBefore() {
    super("answered before");
  }
}
