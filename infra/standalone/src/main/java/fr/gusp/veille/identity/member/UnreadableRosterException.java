package fr.gusp.veille.identity.member;

/** Why an accounts file cannot be used, as the end of a French sentence. */
public final class UnreadableRosterException extends RuntimeException {

  UnreadableRosterException(String reason) {
    super(reason);
  }
}
